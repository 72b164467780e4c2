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
