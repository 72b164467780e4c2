import { expect, it } from 'vitest'
import { remember } from '../../src/components/publish/past.ts'

it('counts typing on in one box as one step, and each other change as one of its own', () => {
  let past = remember([], { value: { name: '' } }, ['name'], 'H')
  past = remember(past, { value: { name: 'H' } }, ['name'], 'Hi')
  past = remember(past, { value: { name: 'Hi' } }, ['town'], 'M')
  past = remember(past, { value: { town: 'M' }, proposed: 'NGU-0101' }, ['conditions'], { all: [] })
  past = remember(past, { value: { conditions: 1 } }, ['conditions'], { any: [] })
  expect(past.map(({ at, draft }) => [at, draft])).toEqual([
    ['name', { value: { name: '' } }],
    ['town', { value: { name: 'Hi' } }],
    ['conditions', { value: { town: 'M' }, proposed: 'NGU-0101' }],
    ['conditions', { value: { conditions: 1 } }],
  ])
})

it('forgets the oldest of very many', () => {
  let past = remember([], { value: { step: 0 } }, ['a', 0], 1)
  for (let step = 1; step < 250; step++) past = remember(past, { value: { step } }, ['a', step], 1)
  expect([past.length, past[0]?.draft.value, past.at(-1)?.draft.value]).toEqual([
    100,
    { step: 150 },
    { step: 249 },
  ])
})

it('brings back what was deleted after it was written in the same box', () => {
  let past = remember([], { value: {} }, ['clause'], 'A')
  past = remember(past, { value: { clause: 'A' } }, ['clause'], 'A place')
  past = remember(past, { value: { clause: 'A place' } }, ['clause'], 'A pl')
  past = remember(past, { value: { clause: 'A pl' } }, ['clause'], '')
  past = remember(past, { value: { clause: '' } }, ['clause'], 'An interview')
  expect(past.map(({ draft }) => draft.value)).toEqual([{}, { clause: 'A place' }])
})

it('brings back a group that was taken out right after another was chosen in its place', () => {
  const tree = { all: [{ grade: 'MMM' }, { interview: true }] }
  let past = remember([], { value: { conditions: tree } }, ['conditions'], { portfolio: '' })
  past = remember(past, { value: { conditions: { portfolio: '' } } }, ['conditions'], tree)
  past = remember(past, { value: { conditions: tree } }, ['conditions'], undefined)
  expect(past.at(-1)?.draft.value).toEqual({ conditions: tree })
})

it('brings back a text whose field was taken out right after it was written', () => {
  let past = remember([], { value: {} }, ['clause'], 'A place')
  past = remember(past, { value: { clause: 'A place' } }, ['clause'], undefined)
  expect(past.map(({ draft }) => draft.value)).toEqual([{}, { clause: 'A place' }])
})
