import { expect, it } from 'vitest'
import { heldFrom, withQualification } from '../../src/components/profile/held-from.ts'
import { emptyProfile, type Held } from '../../src/eligibility/profile.ts'
import { reference } from '../eligibility/reference.ts'

const places = (ref: string) => [{ ref, name: '', file: '' }]
const picked = (title: string, ref: string) => heldFrom(ref, { title, places: places(ref) }, reference)
const alevel = (name: string, sure: Held['sure'] = 'have') => {
  const held = picked(`AQA Level 3 Advanced GCE in ${name}`, 'a-level@2.1')
  if (held === undefined) throw new Error(`${name} can be picked.`)
  return { ...held, sure }
}
const namesIn = (...held: Held[]) =>
  held
    .reduce((profile, one) => withQualification(profile, one, undefined), emptyProfile)
    .qualifications.map((one) => one.results?.map(({ name }) => name))

it('holds the title of one A level as one result, in its subject', () => {
  expect(alevel('Biology')).toEqual({
    award: 'a-level',
    subject: '2.1',
    sure: 'have',
    at: 'a-level@2.1',
    results: [{ subject: '2.1', name: 'Biology' }],
  })
})

it('holds a course by the college where it is taken', () => {
  const entry = {
    title: 'HND Business',
    places: [...places('riverside/hnd-business'), ...places('hnd@15.3')],
  }
  expect(heldFrom('riverside/hnd-business', entry, reference)).toEqual({
    award: 'hnd',
    subject: '15.3',
    sure: 'have',
    at: 'riverside/hnd-business',
  })
  expect(heldFrom(undefined, entry, reference)).toBeUndefined()
})

it('sets two A levels of one subject area side by side, and one said again in place of itself', () => {
  expect(namesIn(alevel('Biology'), alevel('Chemistry'))).toEqual([['Biology', 'Chemistry']])
  expect(namesIn(alevel('Biology'), alevel('Biology'))).toEqual([['Biology']])
  expect(namesIn(alevel('Biology'), alevel('Chemistry', 'expect'))).toEqual([['Biology'], ['Chemistry']])
})

it('changes one and leaves the others, and what they have they no longer lack', () => {
  const hnd: Held = { award: 'hnd', sure: 'have' }
  const before = { ...emptyProfile, qualifications: [alevel('Biology'), hnd], lacks: ['t-level', 'hnd'] }
  const after = withQualification(before, { ...hnd, grade: 'Merit' }, hnd)
  expect(after.qualifications).toEqual([alevel('Biology'), { ...hnd, grade: 'Merit' }])
  expect(after.lacks).toEqual(['t-level'])
})
