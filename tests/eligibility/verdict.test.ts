import { describe, expect, it } from 'vitest'
import { emptyProfile, type Held, type Profile } from '../../src/eligibility/profile.ts'
import { judge, type Sending, type Verdict } from '../../src/eligibility/verdict.ts'
import { monthOf } from '../../src/graph/month.ts'
import type { Condition } from '../../src/schema/condition.ts'
import { reference } from './reference.ts'

interface Learner extends Partial<Profile> {
  condition: unknown
  sending?: Sending
  start?: string
}

function verdictOf({
  condition,
  sending = { award: 'btec-extended-diploma', subject: '1.3' },
  start = '2027-09',
  ...said
}: Learner): Verdict {
  return judge(
    condition as Condition,
    { ...emptyProfile, ...said },
    { catalogue: reference, sending, start: monthOf(start), today: '2026-11-21' },
  )
}

/** "met", "expected", "not-met" or "cant-tell". */
function answerOf(learner: Learner): string {
  const { answer, expected } = verdictOf(learner)
  return expected ? 'expected' : answer
}

const btec = (grade: string, more: Partial<Held> = {}): Held => ({
  award: 'btec-extended-diploma',
  subject: '1.3',
  sure: 'have',
  grade,
  ...more,
})
const alevels = (...grades: string[]): Held => ({
  award: 'a-level',
  sure: 'have',
  results: grades.map((grade) => ({ grade })),
})
const withBtec = (grade: string, condition: unknown, more: Partial<Held> = {}) =>
  answerOf({ condition, qualifications: [btec(grade, more)] })

describe('a tree of conditions', () => {
  const yes = { gcse: 'maths', grade: '4' }
  const no = { gcse: 'english', grade: '4' }
  const open = { interview: 'passed' }
  const gcse: Profile['gcse'] = { maths: { grade: '5', sure: 'have' }, english: 'none' }
  it.each([
    [{ all: [yes, open] }, 'cant-tell'],
    [{ all: [no, open] }, 'not-met'],
    [{ all: [yes, yes] }, 'met'],
    [{ any: [yes, open] }, 'met'],
    [{ any: [no, open] }, 'cant-tell'],
    [{ any: [no, no] }, 'not-met'],
    [{ at_least: 2, of: [yes, open, no] }, 'cant-tell'],
    [{ at_least: 2, of: [yes, no, no] }, 'not-met'],
    [{ at_least: 2, of: [yes, yes, open] }, 'met'],
  ])('%j', (condition, answer) => {
    expect(answerOf({ condition, gcse })).toBe(answer)
  })

  it('is met where nothing is asked', () => {
    expect(answerOf({ condition: undefined })).toBe('met')
  })

  it('hangs on what is expected only where nothing else would do', () => {
    const hoped: Profile['gcse'] = {
      maths: { grade: '5', sure: 'have' },
      english: { grade: '5', sure: 'expect' },
    }
    expect(answerOf({ condition: { any: [yes, no] }, gcse: hoped })).toBe('met')
    expect(answerOf({ condition: { all: [yes, no] }, gcse: hoped })).toBe('expected')
  })

  it('names the smallest thing that would change it', () => {
    const condition = {
      any: [{ grade: 'DDD' }, { grade: 'MMP' }, { all: [{ grade: 'MMM' }, { gcse: 'maths', grade: '4' }] }],
    }
    expect(verdictOf({ condition, qualifications: [btec('MPP')], gcse: { maths: 'none' } }).gap).toEqual({
      need: 'grade',
      from: 'MPP',
      to: 'MMP',
      steps: 1,
      award: 'btec-extended-diploma',
    })
    const both = { all: [{ grade: 'MMM' }, open, { gcse: 'maths', grade: '4' }] }
    expect(
      verdictOf({ condition: both, qualifications: [btec('MPP')], gcse: { maths: 'none' } }).gap,
    ).toMatchObject({ need: 'all', of: [{ need: 'grade' }, { need: 'gcse' }] })
  })

  it('says when only others can settle it', () => {
    const employer = { employer_agrees: 'a day a week' }
    expect(verdictOf({ condition: { all: [yes, employer] }, gcse })).toMatchObject({
      answer: 'cant-tell',
      outside: true,
    })
    expect(verdictOf({ condition: { all: [open, employer] }, gcse }).outside).toBe(false)
    expect(
      answerOf({ condition: employer, facts: { 'employer_agrees: a day a week': { sure: 'expect' } } }),
    ).toBe('expected')
    expect(answerOf({ condition: employer, facts: { 'employer_agrees: a day a week': 'no' } })).toBe(
      'not-met',
    )
  })
})

describe('what a step starts from', () => {
  it('is what the profile has of that award and subject, or something still to come', () => {
    expect(withBtec('MMM', { grade: 'MMM' })).toBe('met')
    expect(withBtec('MPP', { grade: 'MMM' })).toBe('not-met')
    expect(withBtec('MMM', { grade: 'MMM' }, { sure: 'expect' })).toBe('expected')
    expect(withBtec('MMM', { grade: 'MMM' }, { subject: '15.3' })).toBe('cant-tell')
    expect(withBtec('MMM', { grade: 'MMM' }, { subject: undefined })).toBe('met')
    expect(answerOf({ condition: { completed: 'sending' }, sending: { award: 'fdsc' } })).toBe('cant-tell')
    expect(
      answerOf({ condition: { completed: 'sending' }, sending: { award: 'fdsc', sure: 'expect' } }),
    ).toBe('expected')
    expect(answerOf({ condition: { completed: 'sending' }, sending: { award: 'fdsc', sure: 'have' } })).toBe(
      'met',
    )
  })
})

describe('a qualification that is named', () => {
  it('is open while nothing is said of it, and closed once they have no other', () => {
    const condition = { grade: 'C', award: 'a-level' }
    expect(withBtec('DDD', condition)).toBe('cant-tell')
    expect(answerOf({ condition, qualifications: [btec('DDD')], lacks: ['a-level'] })).toBe('not-met')
    expect(answerOf({ condition, qualifications: [btec('DDD')], lacks: 'others' })).toBe('not-met')
    expect(answerOf({ condition, qualifications: [alevels('D', 'C')] })).toBe('met')
    expect(answerOf({ condition, qualifications: [alevels('D', 'E')] })).toBe('not-met')
  })

  it('is compared on its own scale, the best of several', () => {
    const condition = { grade: 'MM', award: ['btec-diploma', 'btec-extended-diploma'] }
    expect(
      answerOf({ condition, qualifications: [{ award: 'btec-diploma', sure: 'have', grade: 'MM' }] }),
    ).toBe('met')
    expect(
      answerOf({
        condition: { grade: 'MMM' },
        qualifications: [btec('PPP'), btec('DDD', { sure: 'expect' })],
      }),
    ).toBe('expected')
  })

  it('must be in the subject', () => {
    const condition = { completed: 'hnd', subject: ['1.2', '1.3'] }
    const hnd = (subject?: string): Held => ({ award: 'hnd', sure: 'have', subject })
    expect(answerOf({ condition, qualifications: [hnd('1.2')] })).toBe('met')
    expect(answerOf({ condition, qualifications: [hnd('4.1')] })).toBe('not-met')
    expect(answerOf({ condition, qualifications: [hnd('various')] })).toBe('cant-tell')
    expect(answerOf({ condition, qualifications: [hnd()] })).toBe('cant-tell')
  })

  it('is counted where several are asked for', () => {
    const condition = { grade: 'C', count: 3, award: 'a-level' }
    expect(answerOf({ condition, qualifications: [alevels('A', 'B', 'C')] })).toBe('met')
    expect(verdictOf({ condition, qualifications: [alevels('A', 'B', 'D')] })).toMatchObject({
      answer: 'not-met',
      gap: { need: 'results', more: 1, grade: 'C' },
    })
    expect(answerOf({ condition, qualifications: [{ award: 'a-level', sure: 'have' }] })).toBe('cant-tell')
    expect(
      answerOf({
        condition,
        qualifications: [{ award: 'a-level', sure: 'have', results: [{ grade: 'A' }, { grade: 'B' }, {}] }],
      }),
    ).toBe('cant-tell')
  })
})

describe('Tariff points', () => {
  const tariff = (points: number, more: object = {}) => ({ tariff: points, tables: '2017', ...more })
  it('are met, short by a number, or open', () => {
    expect(withBtec('MMM', tariff(96))).toBe('met')
    expect(
      verdictOf({ condition: tariff(108), lacks: 'others', qualifications: [btec('MMM')] }),
    ).toMatchObject({
      answer: 'not-met',
      gap: { need: 'points', more: 12 },
    })
    expect(answerOf({ condition: tariff(96) })).toBe('cant-tell')
    expect(answerOf({ condition: tariff(96), lacks: 'others', sending: btec('PPP') })).toBe('not-met')
    expect(withBtec('MMM', tariff(96, { award: 'a-level' }))).toBe('cant-tell')
    expect(
      answerOf({
        condition: tariff(96, { award: 'a-level' }),
        qualifications: [btec('MMM')],
        lacks: ['a-level'],
      }),
    ).toBe('not-met')
  })

  it('are asked of the core only where it matters', () => {
    const tlevel: Held = { award: 't-level', sure: 'have', grade: 'Pass' }
    expect(answerOf({ condition: tariff(72), qualifications: [tlevel], sending: tlevel })).toBe('met')
    expect(verdictOf({ condition: tariff(96), qualifications: [tlevel], sending: tlevel })).toMatchObject({
      answer: 'cant-tell',
      gap: { need: 'tell', ask: { ask: 'core' } },
    })
    expect(
      answerOf({ condition: tariff(97), lacks: 'others', qualifications: [tlevel], sending: tlevel }),
    ).toBe('not-met')
  })

  it('of the older tables are never mixed with these', () => {
    expect(withBtec('D*D*D*', { tariff: 1, tables: 'before-2017' })).toBe('cant-tell')
  })
})

describe('credit', () => {
  const level5 = { credits: 240, level: 5, framework: 'rqf' }
  const sqa: Held = { award: 'hnd-sqa', sure: 'have', credits: 240, subject: '4.1' }
  it('is compared across the two frameworks by rank alone', () => {
    expect(answerOf({ condition: level5, qualifications: [sqa] })).toBe('met')
    expect(
      answerOf({
        condition: { credits: 120, level: 8, framework: 'scqf' },
        qualifications: [{ award: 'hnd', sure: 'have', credits: 240 }],
      }),
    ).toBe('met')
    expect(
      answerOf({
        condition: { credits: 120, level: 6, framework: 'rqf' },
        lacks: 'others',
        qualifications: [sqa],
      }),
    ).toBe('not-met')
    expect(
      answerOf({ condition: { credits: 120, level: 6, framework: 'scqf' }, qualifications: [sqa] }),
    ).toBe('met')
  })

  it('is at least, may be a range, and is not what an award usually brings', () => {
    expect(answerOf({ condition: level5, qualifications: [{ ...sqa, credits: [210, 240] }] })).toBe(
      'cant-tell',
    )
    expect(
      verdictOf({ condition: level5, lacks: 'others', qualifications: [{ ...sqa, credits: 225 }] }),
    ).toMatchObject({
      answer: 'not-met',
      gap: { need: 'credits', more: 15 },
    })
    expect(verdictOf({ condition: level5, qualifications: [{ award: 'hnd', sure: 'have' }] })).toMatchObject({
      answer: 'cant-tell',
      gap: { ask: { ask: 'credits' } },
    })
  })

  it('of an HNC and an HND in one subject may be the same credit', () => {
    const hnc: Held = { award: 'hnc-sqa', sure: 'have', credits: 120, subject: '4.1' }
    const condition = { credits: 300, level: 4, framework: 'rqf' }
    expect(answerOf({ condition, qualifications: [sqa, hnc] })).toBe('cant-tell')
    expect(answerOf({ condition, qualifications: [sqa, { ...hnc, subject: '1.2' }] })).toBe('met')
  })
})

describe('Access credits', () => {
  const held = (distinction: number, merit: number, pass: number): Held => ({
    award: 'access-he',
    sure: 'have',
    access: { distinction, merit, pass },
  })
  const condition = { access: { distinction: 15, merit: 15, pass: 15 } }
  const of = (one: Held, asked: unknown = condition) =>
    verdictOf({ condition: asked, qualifications: [one], sending: { award: 'access-he' } })
  it('count for a lower grade too', () => {
    expect(of(held(45, 0, 0)).answer).toBe('met')
    expect(of(held(15, 15, 15)).answer).toBe('met')
    expect(of(held(30, 0, 15)).answer).toBe('met')
    expect(of(held(9, 36, 0))).toMatchObject({
      answer: 'not-met',
      gap: { need: 'mix', more: 6, at: 'distinction' },
    })
    expect(of(held(15, 9, 21))).toMatchObject({
      answer: 'not-met',
      gap: { need: 'mix', more: 6, at: 'merit' },
    })
  })

  it('are open while some have no grade yet, or must be in certain units', () => {
    expect(of(held(9, 15, 12))).toMatchObject({
      answer: 'cant-tell',
      reason: { is: 'unclear', why: 'ungraded' },
      gap: { need: 'mix', more: 6, at: 'distinction' },
    })
    expect(of(held(0, 30, 12)).answer).toBe('not-met')
    expect(of(held(30, 0, 0)).answer).toBe('met')
    expect(of(held(30, 0, 0), { access: { distinction: 30, merit: 15, pass: 0 } })).toMatchObject({
      answer: 'cant-tell',
      gap: { need: 'mix', more: 15, at: 'merit' },
    })
    expect(of(held(45, 0, 0), { ...condition, in: 'biology units' }).answer).toBe('cant-tell')
    expect(of(held(0, 0, 45), { ...condition, in: 'biology units' }).answer).toBe('not-met')
  })
})

describe('points of an Access diploma that is not all graded', () => {
  const asked = (tariff: number) =>
    verdictOf({
      condition: { tariff },
      qualifications: [
        { award: 'access-he', sure: 'expect', access: { distinction: 30, merit: 0, pass: 0 } },
      ],
      sending: { award: 'access-he' },
    })
  it('are met where a Pass in the rest is enough, open where the rest decides, and too few past that', () => {
    expect(asked(112)).toMatchObject({ answer: 'met', expected: true })
    expect(asked(128)).toMatchObject({
      answer: 'cant-tell',
      reason: { is: 'unclear', why: 'ungraded' },
      gap: { need: 'points', more: 16 },
    })
    expect(asked(145).answer).not.toBe('met')
  })
})

describe('units', () => {
  const unit = { unit: '6E12', title: 'Human Biology', grade: 'M' }
  const withUnit = (mark: string, condition: unknown = unit, name = '6E12') =>
    withBtec('MMM', condition, { units: { [name]: mark } })
  it('are known by code or by title', () => {
    expect(withUnit('D')).toBe('met')
    expect(withUnit('Merit', unit, 'human biology')).toBe('met')
    expect(withUnit('P')).toBe('not-met')
    expect(withUnit('passed')).toBe('cant-tell')
    expect(withBtec('MMM', unit)).toBe('cant-tell')
    expect(withUnit('passed', { subject_unit: 'Maths' }, 'Maths')).toBe('met')
  })

  it('that their college does not teach are not a no, where they are asked of those whose college does', () => {
    expect(withUnit('not-taught', { ...unit, if_offered: true })).toBe('cant-tell')
    expect(withUnit('not-taught')).toBe('not-met')
  })

  it('that are graded: all of them, one of them, each as listed, or whichever is meant', () => {
    const graded = (gradedUnits: string[], graded_unit: unknown, which: string) =>
      answerOf({
        condition: { graded_unit, which },
        qualifications: [{ award: 'hnd-sqa', sure: 'have', gradedUnits }],
        sending: { award: 'hnd-sqa' },
      })
    expect(graded(['A', 'B'], 'B', 'all')).toBe('met')
    expect(graded(['A', 'C'], 'B', 'all')).toBe('not-met')
    expect(graded(['A', 'C'], 'B', 'one')).toBe('met')
    expect(graded(['B', 'A'], ['A', 'B'], 'each')).toBe('met')
    expect(graded(['A', 'C'], ['B', 'B'], 'each')).toBe('not-met')
    expect(graded(['B'], ['B', 'B'], 'each')).toBe('cant-tell')
    expect(graded(['A', 'A'], 'A', 'not-stated')).toBe('met')
    expect(graded(['A', 'C'], 'A', 'not-stated')).toBe('cant-tell')
    expect(graded(['B', 'C'], 'A', 'not-stated')).toBe('not-met')
  })

  it('passed, averages and attendance are numbers', () => {
    expect(withBtec('MMM', { units_passed: 13 }, { unitsPassed: 13 })).toBe('met')
    expect(withBtec('MMM', { average: 55, of: 'level 5 modules' }, { averages: { '': 70 } })).toBe(
      'cant-tell',
    )
    expect(
      withBtec('MMM', { average: 55, of: 'level 5 modules' }, { averages: { 'level 5 modules': 54 } }),
    ).toBe('not-met')
    expect(withBtec('MMM', { attendance: 90 }, { attendance: 85 })).toBe('not-met')
    expect(withBtec('MMM', { attendance: 90, typical: true }, { attendance: 85 })).toBe('cant-tell')
  })
})

describe('GCSEs and Functional Skills', () => {
  it('are counted from those listed and from what is said in all', () => {
    const condition = { gcse: 'any', grade: '4', count: 5 }
    expect(answerOf({ condition, gcseCount: { 4: { count: 5, sure: 'have' } } })).toBe('met')
    expect(answerOf({ condition, gcseCount: { 5: { count: 4, sure: 'have' } } })).toBe('cant-tell')
    expect(verdictOf({ condition, gcseCount: { 3: { count: 4, sure: 'have' } } })).toMatchObject({
      answer: 'not-met',
      gap: { need: 'gcse', more: 1 },
    })
    expect(
      answerOf({ condition: { ...condition, count: 1 }, gcse: { maths: { grade: 'C', sure: 'expect' } } }),
    ).toBe('expected')
  })

  it('leave "or equivalent" open', () => {
    const condition = { gcse: 'english', grade: 'C', or_equivalent: true }
    expect(answerOf({ condition, gcse: { english: 'none' } })).toBe('cant-tell')
    expect(answerOf({ condition, gcse: { english: { grade: '3', sure: 'have' } } })).toBe('cant-tell')
    expect(answerOf({ condition, gcse: { english: { grade: '4', sure: 'have' } } })).toBe('met')
  })

  it('take a higher level for a lower one', () => {
    const condition = { functional_skills: 'maths', level: 2 }
    expect(answerOf({ condition, skills: { maths: { level: 2, sure: 'have' } } })).toBe('met')
    expect(answerOf({ condition, skills: { maths: { level: 1, sure: 'have' } } })).toBe('not-met')
    expect(
      answerOf({ condition: { ...condition, level: 1 }, skills: { maths: { level: 2, sure: 'have' } } }),
    ).toBe('met')
  })
})

describe('time', () => {
  it('reckons age at the start, and leaves a birthday in that month open', () => {
    const at = (born: string) => answerOf({ condition: { age: 18 }, born })
    expect([at('2009-08'), at('2009-09'), at('2009-10')]).toEqual(['met', 'cant-tell', 'not-met'])
  })

  it('reckons a qualification’s age to the start', () => {
    const at = (achieved: string) => withBtec('MMM', { achieved_within: 5 }, { achieved })
    expect([at('2022-09'), at('2022-08')]).toEqual(['met', 'not-met'])
    expect(withBtec('MMM', { achieved_within: 5 })).toBe('cant-tell')
    expect(withBtec('MMM', { achieved_within: 5 }, { sure: 'expect' })).toBe('cant-tell')
    expect(withBtec('MMM', { achieved_within: 5 }, { sure: 'expect', achieved: '2027-07' })).toBe('expected')
  })

  it('lets a day of every year come round, and a date pass', () => {
    const by = (applied_by: string, start: string) => verdictOf({ condition: { applied_by }, start })
    expect(by('12-14', '2027-09')).toMatchObject({
      answer: 'cant-tell',
      reason: { is: 'to-come', by: '2026-12-14' },
    })
    expect(by('11-20', '2027-09')).toMatchObject({
      answer: 'not-met',
      reason: { is: 'too-late', by: '2026-11-20' },
    })
    expect(by('11-20', '2028-09').answer).toBe('cant-tell')
    expect(by('2026-11-21', '2027-09').answer).toBe('cant-tell')
    expect(by('2026-11-20', '2027-09').answer).toBe('not-met')
  })
})

describe('what is answered in so many words', () => {
  it('is kept by the agreement’s own words', () => {
    const condition = { experience: 'work in a school', months: 6 }
    const said = (fact: Profile['facts'][string]) =>
      answerOf({ condition, facts: { 'experience: work in a school': fact } })
    expect(said({ sure: 'have', months: 6 })).toBe('met')
    expect(said({ sure: 'have', months: 5 })).toBe('not-met')
    expect(said({ sure: 'have', hours: 900 })).toBe('cant-tell')
    expect(said('no')).toBe('not-met')
  })

  it('never turns what is still to come into a no', () => {
    const facts: Profile['facts'] = { 'dbs: enhanced': 'no', 'occupational_health: cleared': 'no' }
    for (const condition of [
      { interview: 'passed' },
      { audition: 'attended' },
      { portfolio: 'shown' },
      { evidence: 'certificate' },
      { dbs: 'enhanced' },
      { occupational_health: 'cleared' },
    ])
      expect(answerOf({ condition, facts })).toBe('cant-tell')
    expect(answerOf({ condition: { dbs: 'basic' }, facts: { 'dbs: enhanced': { sure: 'have' } } })).toBe(
      'met',
    )
  })
})
