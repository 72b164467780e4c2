import { expect, it } from 'vitest'
import { emptyProfile, type Held } from '../../src/eligibility/profile.ts'
import { saidLines } from '../../src/text/said.ts'
import { reference } from '../eligibility/reference.ts'

const names = { awards: reference.awards, subjects: {}, providers: {} }
const linesOf = (...qualifications: Held[]) => saidLines({ ...emptyProfile, qualifications }, names)
const nvq = { award: 'btec-extended-diploma', sure: 'have' } as const

it('says of a qualification without a grade that they have it, or expect to pass it', () => {
  expect([...linesOf(nvq), ...linesOf({ ...nvq, sure: 'expect' })].map(({ text }) => text)).toEqual([
    'BTEC Extended Diploma: have it',
    'BTEC Extended Diploma: expect to pass it',
  ])
})

it('takes the qualification back with the last thing that was said of it', () => {
  expect(linesOf(nvq)[0]?.without).toEqual(emptyProfile)
  expect(linesOf({ ...nvq, grade: 'MMM' })[0]?.without).toEqual(emptyProfile)
  expect(linesOf({ ...nvq, attendance: 90 })[0]?.without).toEqual(emptyProfile)
  expect(linesOf({ ...nvq, attendance: 90, credits: 60 })[0]?.without.qualifications).toEqual([
    { ...nvq, credits: 60 },
  ])
})

it('says a qualification in one line that can be changed, and what is beside it in lines of their own', () => {
  const lines = linesOf({ ...nvq, sure: 'expect', grade: 'MMM', achieved: '2027-06', attendance: 90 })
  expect(lines.map(({ text, qualification }) => [text, qualification])).toEqual([
    ['BTEC Extended Diploma: expect MMM, June 2027', 0],
    ['BTEC Extended Diploma: expect 90% attendance', undefined],
  ])
  expect(lines[0]?.without).toEqual(emptyProfile)
  expect(lines[1]?.without.qualifications[0]).not.toHaveProperty('attendance')
})
