import { expect, it } from 'vitest'
import { withAnswer } from '../../src/eligibility/answering.ts'
import { emptyProfile, type Held } from '../../src/eligibility/profile.ts'

const award = 'btec-extended-diploma'
const health = { award, subject: '1.3' }
const computing: Held = { award, subject: '6.1', sure: 'have' }
const having = (...qualifications: Held[]) => ({ ...emptyProfile, qualifications })
const grade = { ask: 'grade', award } as const

it('says a grade of what they come with, and not of another of the same award', () => {
  const said = withAnswer(having(computing), grade, 'MMM', 'expect', health)
  expect(said.qualifications).toEqual([computing, { ...health, sure: 'expect', grade: 'MMM' }])
})

it('says a grade of the other one where what they come with has its own', () => {
  const told: Held = { ...health, sure: 'expect', grade: 'MMM' }
  const said = withAnswer(having(told, computing), grade, 'DDD', 'have', health)
  expect(said.qualifications).toEqual([told, { ...computing, grade: 'DDD' }])
})

it('says it of what was listed without a subject, which is not listed again', () => {
  const bare: Held = { award, sure: 'have' }
  expect(withAnswer(having(bare), grade, 'MPP', 'have', health).qualifications).toEqual([
    { ...bare, grade: 'MPP' },
  ])
})

it('takes an Access diploma for expected while some of its credits have no grade', () => {
  const mix = { ask: 'mix', award: 'access-he' } as const
  const said = (words: string) => withAnswer(emptyProfile, mix, words, 'have').qualifications
  expect(said('30 0 0')).toEqual([
    { award: 'access-he', sure: 'expect', access: { distinction: 30, merit: 0, pass: 0 } },
  ])
  expect(said('30 15 0')[0]?.sure).toBe('have')
})

it('takes what is expected for expected, whichever part of it is said first', () => {
  const tlevel = { award: 't-level', subject: '15.3' }
  const core = { ask: 'core', award: 't-level' } as const
  expect(withAnswer(emptyProfile, core, 'C', 'expect', tlevel).qualifications).toEqual([
    { ...tlevel, sure: 'expect', core: 'C' },
  ])
})
