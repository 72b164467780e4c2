import { describe, expect, it } from 'vitest'
import { emptyProfile, type Profile } from '../../src/eligibility/profile.ts'
import { judge } from '../../src/eligibility/verdict.ts'
import { monthOf } from '../../src/graph/month.ts'
import type { Condition } from '../../src/schema/condition.ts'
import { checkText, openAsks } from '../../src/text/check.ts'
import { statementRows } from '../../src/text/statements.ts'
import { reference } from '../eligibility/reference.ts'

const names = { awards: reference.awards, subjects: {}, providers: {} }
const scene = {
  catalogue: reference,
  sending: { award: 'btec-extended-diploma', subject: '1.3' },
  start: monthOf('2027-09'),
  today: '2026-11-21',
}
const maths = {
  any: [
    { gcse: 'maths', grade: '4' },
    { functional_skills: 'maths', level: 2 },
  ],
}
const terms = {
  all: [{ grade: 'MMM', award: 'btec-extended-diploma' }, maths, { interview: 'passed' }],
} as unknown as Condition

const held = (grade: string, sure: 'have' | 'expect' = 'have') => ({
  qualifications: [{ award: 'btec-extended-diploma', subject: '1.3', sure, grade }],
})
const verdict = (said: Partial<Profile>, condition: Condition = terms) =>
  judge(condition, { ...emptyProfile, ...said }, scene)
const text = (said: Partial<Profile>, condition?: Condition) => checkText(verdict(said, condition), names)
const rows = (said: Partial<Profile>, condition?: Condition) => statementRows(verdict(said, condition), names)

describe('the answer in a sentence', () => {
  it('says that every condition is met only when each is, and what that hangs on', () => {
    const alone = { all: [{ grade: 'MMM', award: 'btec-extended-diploma' }] } as Condition
    expect(text(held('DMM'), alone)).toMatchInlineSnapshot(
      `"With what you have said, every condition is met."`,
    )
    expect(text(held('DMM', 'expect'), alone)).toMatchInlineSnapshot(
      `"With what you have said, every condition is met, if what you expect comes true."`,
    )
  })

  it('names what is still to come beside what is met', () => {
    expect(
      text({ ...held('MMM', 'expect'), gcse: { maths: { grade: '4', sure: 'have' } } }),
    ).toMatchInlineSnapshot(
      `"With what you have said, every other condition is met, if what you expect comes true. An interview is still to come."`,
    )
  })

  it('names what is not met, and still asks for the rest', () => {
    const said: Partial<Profile> = { gcse: { maths: 'none' }, skills: { maths: 'none' } }
    expect(text(said)).toMatchInlineSnapshot(
      `"Not met: GCSE maths grade 4 or Functional Skills maths level 2."`,
    )
    expect(openAsks(verdict(said))).toEqual([{ ask: 'grade', award: 'btec-extended-diploma' }])
  })

  it('says what would help to tell, or how much there is to say', () => {
    expect(text(held('MMM'))).toMatchInlineSnapshot(
      `"Can’t tell yet: tell us whether you have GCSE maths and whether you have Functional Skills maths."`,
    )
    expect(text({})).toMatchInlineSnapshot(
      `"Can’t tell yet: answer the questions below, as far as you like."`,
    )
  })

  it('never takes nothing stated for met', () => {
    expect(checkText(judge(undefined, emptyProfile, scene), names)).toMatchInlineSnapshot(
      `"No condition is stated. Ask before you rely on it."`,
    )
  })
})

describe('the learner’s own statement', () => {
  it('has a row for each row of the certificate, empty where nothing was said', () => {
    expect(rows({})).toEqual(['', '', ''])
    expect(
      rows({}, { all: [maths, { at_least: 2, of: [maths, maths, maths] }] } as unknown as Condition),
    ).toEqual(['', '', '', '', ''])
  })

  it('says what they have and what they expect, whether it is enough or not', () => {
    expect(rows({ ...held('DMM', 'expect'), gcse: { maths: { grade: '5', sure: 'have' } } })).toEqual([
      'Expects DMM',
      'Has GCSE maths at 5',
      '',
    ])
    expect(rows({ ...held('MPP'), gcse: { maths: { grade: '3', sure: 'expect' } } })).toEqual([
      'Has MPP',
      'Expects GCSE maths at 3',
      '',
    ])
  })

  it('says what they do not have only where they have nothing in its place', () => {
    const skills = { maths: { level: 1, sure: 'have' } } as const
    expect(rows({ gcse: { maths: 'none' } })[1]).toBe('Has no GCSE maths')
    expect(rows({ gcse: { maths: 'none' }, skills })[1]).toBe('Has Functional Skills maths at level 1')
  })

  it('never says that a condition is met', () => {
    for (const grade of ['PPP', 'MMM', 'DDD'])
      expect(rows(held(grade)).join(' ')).not.toMatch(/\bmet\b|enough/i)
  })
})
