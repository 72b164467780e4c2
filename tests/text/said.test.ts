import { expect, it } from 'vitest'
import { emptyProfile, type Held } from '../../src/eligibility/profile.ts'
import { mixWords } from '../../src/text/answers.ts'
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

it('says how many Access credits have no grade yet', () => {
  const access = { distinction: 30, merit: 0, pass: 0 }
  expect(linesOf({ award: 'access-he', sure: 'expect', access })[0]?.text).toMatch(
    /expect 30 credits at Distinction, 0 at Merit, 0 at Pass, 15 not graded yet$/,
  )
})

it('lets credits be said before all of them are graded, and never more than there are', () => {
  expect([
    mixWords({ distinction: 30, merit: 0, pass: 0 }),
    mixWords({ distinction: 30, merit: 15, pass: 0 }),
    mixWords({ distinction: 0, merit: 0, pass: 0 }),
    mixWords({ distinction: 45, merit: 3, pass: 0 }),
    mixWords({ distinction: 45, merit: -3, pass: 0 }),
  ]).toMatchInlineSnapshot(`
    [
      {
        "button": "Add",
        "fits": true,
        "ungraded": "15 credits not graded yet",
      },
      {
        "button": "Add",
        "fits": true,
        "ungraded": "",
      },
      {
        "button": "0 of 45 credits",
        "fits": false,
        "ungraded": "",
      },
      {
        "button": "48 of 45 credits",
        "fits": false,
        "ungraded": "",
      },
      {
        "button": "42 of 45 credits",
        "fits": false,
        "ungraded": "",
      },
    ]
  `)
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
