import { describe, expect, it } from 'vitest'
import type { AboutAward, Ask, Coming, Gap, Reason, Said } from '../../src/eligibility/reason.ts'
import type { Condition } from '../../src/schema/condition.ts'
import type { Subject } from '../../src/schema/reference.ts'
import { askText } from '../../src/text/questions.ts'
import { gapText, reasonText, verdictWord } from '../../src/text/verdicts.ts'
import { reference } from '../eligibility/reference.ts'

const subjects = {
  '1.2': { title: 'Nursing' },
  '1.3': { title: 'Health and social care' },
} as unknown as Record<string, Subject>
const names = { awards: reference.awards, subjects }
const reason = (
  one: Reason,
  condition: object = { other: 'x' },
  answer: 'met' | 'not-met' | 'cant-tell' = 'cant-tell',
  expected = false,
) => reasonText({ reason: one, condition: condition as Condition, answer, expected }, names)
const lines = (texts: string[]) => `\n${texts.join('\n')}\n`

const said: Said[] = [
  { award: 'fdsc', subject: '1.3' },
  { award: 'fdsc' },
  { grade: 'DMM', award: 'btec-extended-diploma' },
  { grade: 'D', award: 'btec-extended-certificate' },
  { grade: 'D', award: 'a-level' },
  { grades: ['A', 'B'] },
  { gcse: 'english', grade: '5' },
  { count: 5, grade: '4', of: 'gcse' },
  { count: 0, grade: 'C', of: 'results' },
  { skill: 'ict', level: 1 },
  { points: [96, 96] },
  { points: [72, 96] },
  { points: [48, Infinity] },
  { credits: [210, 240] },
  { mix: { distinction: 15, merit: 15, pass: 15 } },
  { unit: 'Human Biology', grade: 'M' },
  { unit: 'Human Biology', grade: 'not-passed' },
  { units: 13 },
  { average: 55 },
  { attendance: 85 },
  { months: 1 },
  { hours: 200 },
  { achieved: '2019-07' },
  { fact: 'experience: work in a school' },
]
/** Some things are never enough, and some never too little. */
const mayBeEnough = said.filter(
  (one) => !('count' in one && one.count === 0) && !('unit' in one && one.grade === 'not-passed'),
)
const mayBeShort = said.filter((one) => !('fact' in one) && !('points' in one && one.points[1] === Infinity))
const aboutAward: AboutAward[] = [
  'subject',
  'grade',
  'results',
  'core',
  'mix',
  'credits',
  'length',
  'passed',
  'achieved',
  'attendance',
  'graded-units',
  'units-passed',
]
const asks: Ask[] = [
  { ask: 'award', awards: ['a-level'] },
  { ask: 'award', awards: ['fda', 'fdsc', 'hnd'], subject: ['1.2', '1.3'] },
  { ask: 'award', awards: ['t-level', 'access-he'] },
  ...aboutAward.map((ask) => ({ ask, award: 't-level' })),
  { ask: 'unit', award: 'hnd-sqa', unit: 'H17X34' },
  { ask: 'unit', award: 'hnd', unit: '6E12', title: 'Human Biology' },
  { ask: 'average', award: 'hnd', of: '' },
  { ask: 'average', award: 'hnd', of: 'level 5 modules' },
  { ask: 'qualifications' },
  { ask: 'born' },
  { ask: 'gcse', gcse: 'maths' },
  { ask: 'gcse-count', grade: '4' },
  { ask: 'skill', skill: 'english' },
  ...[
    'qualification: Category C1 driving licence',
    'reference: supportive',
    'reference: employer',
    'assessment: Part One',
    'covered: the first-year modules',
    'experience: work in a school',
    'residency: three years in the United Kingdom',
  ].map((key) => ({ ask: 'fact' as const, key })),
  { ask: 'fact', key: 'experience: work in a school', amount: 'months' },
  { ask: 'fact', key: 'qualification: Maths for Engineering', amount: 'grade' },
]
const coming: Coming[] = [
  'interview',
  'audition',
  'portfolio',
  'application',
  'dbs',
  'occupational-health',
  'evidence',
]

describe('a verdict in words', () => {
  it('has a word of its own for what others decide', () => {
    const words = [
      verdictWord({ answer: 'met', expected: false, outside: false }),
      verdictWord({ answer: 'met', expected: true, outside: false }),
      verdictWord({ answer: 'not-met', expected: false, outside: false }),
      verdictWord({ answer: 'cant-tell', expected: false, outside: false }),
      verdictWord({ answer: 'cant-tell', expected: false, outside: true }),
    ]
    expect(lines(words)).toMatchInlineSnapshot(`
      "
      Met
      Met if it comes true
      Not met
      Can’t tell yet
      Others decide
      "
    `)
  })

  it('says that what they have is enough', () => {
    expect(
      lines(mayBeEnough.map((one) => reason({ is: 'enough', said: one, expected: false }))),
    ).toMatchInlineSnapshot(`
      "
      You have FdSc in Health and social care.
      You have FdSc.
      You have DMM: that is enough.
      You have Distinction: that is enough.
      You have D: that is enough.
      You have graded units at A and B: that is enough.
      You have GCSE English at 5: that is enough.
      You have 5 GCSEs at 4: that is enough.
      You have Functional Skills ICT at level 1: that is enough.
      You have 96 UCAS points: that is enough.
      You have at least 72 UCAS points: that is enough.
      You have at least 48 UCAS points: that is enough.
      You have at least 210 credits: that is enough.
      You have 15 credits at Distinction, 15 at Merit and 15 at Pass: that is enough.
      You have Merit in Human Biology: that is enough.
      You have 13 units: that is enough.
      You have an average of 55%: that is enough.
      You have 85% attendance: that is enough.
      You have 1 month: that is enough.
      You have 200 hours: that is enough.
      You got it in July 2019: that is new enough.
      You have this.
      "
    `)
  })

  it('says that what they expect would be enough', () => {
    expect(
      lines(mayBeEnough.map((one) => reason({ is: 'enough', said: one, expected: true }))),
    ).toMatchInlineSnapshot(`
      "
      You expect to pass FdSc in Health and social care.
      You expect to pass FdSc.
      You expect DMM: that is enough.
      You expect Distinction: that is enough.
      You expect D: that is enough.
      You expect graded units at A and B: that is enough.
      You expect GCSE English at 5: that is enough.
      You expect 5 GCSEs at 4: that is enough.
      You expect Functional Skills ICT at level 1: that is enough.
      You expect 96 UCAS points: that is enough.
      You expect at least 72 UCAS points: that is enough.
      You expect at least 48 UCAS points: that is enough.
      You expect at least 210 credits: that is enough.
      You expect 15 credits at Distinction, 15 at Merit and 15 at Pass: that is enough.
      You expect Merit in Human Biology: that is enough.
      You expect 13 units: that is enough.
      You expect an average of 55%: that is enough.
      You expect 85% attendance: that is enough.
      You expect 1 month: that is enough.
      You expect 200 hours: that is enough.
      It comes in July 2019: that is new enough.
      You expect this.
      "
    `)
  })

  it('says that what they have, or expect, is not enough', () => {
    expect(
      lines(mayBeShort.map((one, index) => reason({ is: 'short', said: one, expected: index % 2 === 1 }))),
    ).toMatchInlineSnapshot(`
      "
      You have FdSc in Health and social care: another subject is asked for.
      You expect FdSc: another subject is asked for.
      You have DMM: that is not enough.
      You expect Distinction: that is not enough.
      You have D: that is not enough.
      You expect graded units at A and B: that is not enough.
      You have GCSE English at 5: that is not enough.
      You expect 5 GCSEs at 4: that is not enough.
      You have none at C: that is not enough.
      You expect Functional Skills ICT at level 1: that is not enough.
      You have 96 UCAS points: that is not enough.
      You expect at most 96 UCAS points: that is not enough.
      You have at most 240 credits: that is not enough.
      You expect 15 credits at Distinction, 15 at Merit and 15 at Pass: that is not enough.
      You have Merit in Human Biology: that is not enough.
      You have not passed Human Biology.
      You have 13 units: that is not enough.
      You expect an average of 55%: that is not enough.
      You have 85% attendance: that is not enough.
      You expect 1 month: that is not enough.
      You have 200 hours: that is not enough.
      You got it in July 2019: that is too long ago.
      "
    `)
  })

  it('says what they have said no to', () => {
    const conditions = [
      { gcse: 'maths', grade: '4' },
      { gcse: 'any', grade: '4' },
      { functional_skills: 'english', level: 2 },
      { employer_agrees: 'a day' },
      { experience: 'care work' },
    ]
    expect(lines(conditions.map((condition) => reason({ is: 'none' }, condition)))).toMatchInlineSnapshot(`
      "
      You have said that you do not have GCSE maths: you would need it at grade 4.
      You have said that you do not have any GCSEs: you would need 1 at grade 4.
      You have said that you do not have Functional Skills English: you would need level 2.
      Your employer has said no.
      You have said that you do not have this, and you would need it.
      "
    `)
  })

  it('says what they have not said', () => {
    expect(lines(asks.map((ask) => reason({ is: 'unsaid', ask })))).toMatchInlineSnapshot(`
      "
      You have not said whether you have A levels.
      You have not said whether you have an FdA, an FdSc or an HND in Nursing or Health and social care.
      You have not said whether you have a T Level or Access to HE.
      You have not said what subject your T Level is in.
      You have not said your T Level grade.
      You have not said your grades in T Level.
      You have not said your grade in the core of your T Level.
      You have not said how many T Level credits you have at each grade.
      You have not said how many credits you have from your T Level.
      You have not said how many months your T Level takes.
      You have not said whether you have passed your T Level, or expect to.
      You have not said when you got your T Level.
      You have not said your attendance.
      You have not said the grades of the graded units in your T Level.
      You have not said how many units of your T Level you have passed.
      You have not said how you did in unit H17X34.
      You have not said how you did in Human Biology.
      You have not said your average mark.
      You have not said your average mark over level 5 modules.
      You have not said what other qualifications you have.
      You have not said when you were born.
      You have not said whether you have GCSE maths.
      You have not said how many GCSEs you have at 4 or better.
      You have not said whether you have Functional Skills English.
      You have not said whether you have this: Category C1 driving licence.
      You have not said whether your tutor will give you a good reference.
      You have not said whether your employer will give you a reference.
      You have not said whether you have passed Part One.
      You have not said whether you have been taught the first-year modules.
      You have not said whether you have done this: work in a school.
      You have not said whether this is true of you: three years in the United Kingdom.
      You have not said how many months you have of work in a school.
      You have not said your grade in Maths for Engineering.
      "
    `)
  })

  it('asks for it', () => {
    expect(lines(asks.map((ask) => askText(ask, names)))).toMatchInlineSnapshot(`
      "
      Do you have A levels?
      Do you have an FdA, an FdSc or an HND in Nursing or Health and social care?
      Do you have a T Level or Access to HE?
      What subject is your T Level in?
      What is your T Level grade?
      What are your grades in T Level?
      What is your grade in the core of your T Level?
      How many T Level credits do you have at each grade?
      How many credits do you have from your T Level?
      How many months does your T Level take?
      Have you passed your T Level, or do you expect to?
      When did you get your T Level?
      What is your attendance?
      What are the grades of the graded units in your T Level?
      How many units of your T Level have you passed?
      How did you do in unit H17X34?
      How did you do in Human Biology?
      What is your average mark?
      What is your average mark over level 5 modules?
      Have you said every qualification that you have?
      When were you born?
      Do you have GCSE maths?
      How many GCSEs do you have at 4 or better?
      Do you have Functional Skills English?
      Do you have this: Category C1 driving licence?
      Will your tutor give you a good reference?
      Will your employer give you a reference?
      Have you passed Part One?
      Have you been taught the first-year modules?
      Have you done this: work in a school?
      Is this true of you: three years in the United Kingdom?
      How many months do you have of work in a school?
      What is your grade in Maths for Engineering?
      "
    `)
  })

  it('says why it is still open', () => {
    const why = [
      'letters',
      'scale',
      'equivalent',
      'typical',
      'which',
      'units',
      'ungraded',
      'twice',
      'old-tables',
      'birthday',
      'points-unknown',
    ] as const
    const reasons: Reason[] = [
      ...why.map((one) => ({ is: 'unclear' as const, why: one })),
      { is: 'unclear', why: 'ungraded', said: { mix: { distinction: 30, merit: 0, pass: 0 } } },
      { is: 'unclear', why: 'letters', said: { gcse: 'maths', grade: 'C' } },
      { is: 'not-taught', unit: 'Human Biology' },
    ]
    expect(lines(reasons.map((one) => reason(one)))).toMatchInlineSnapshot(`
      "
      Old letters and new numbers do not match exactly here. Ask them.
      These grades are not on one scale. Ask them how yours counts.
      They may take something else that is as good. Ask them what counts.
      Less than they usually ask for, but it is not a rule. Ask them.
      They do not say which graded unit they mean. Ask them.
      They ask for these credits in certain units. Ask your tutor which yours are in.
      It depends on the credits that are not graded yet.
      Two of these may be counted once only. Ask them.
      This total is on the scale used before 2017, on which an A at A level was 120 points; on today’s it is 48. Yours can’t be compared with it. Ask them what they ask for now.
      Your birthday is in the month when the course starts. Ask them for the day.
      We do not know the points of all you have. Look them up with UCAS.
      You have said 30 credits at Distinction, 0 at Merit, 0 at Pass and 15 not graded yet. It depends on the credits that are not graded yet.
      You have said GCSE maths at C. Old letters and new numbers do not match exactly here. Ask them.
      Your college does not teach Human Biology. Ask what they take in its place.
      "
    `)
  })

  it('says what lies ahead, and who decides', () => {
    const reasons: Reason[] = [
      ...coming.map((what) => ({ is: 'to-come' as const, what })),
      { is: 'to-come', what: 'application', by: '2026-12-14' },
      { is: 'too-late', by: '2026-11-20' },
      { is: 'too-young', age: 19 },
      { is: 'old-enough', age: 19 },
      ...(['employer', 'college', 'receiver'] as const).map((who) => ({ is: 'decided-by' as const, who })),
      ...(['standard-entry', 'not-stated', 'other'] as const).map((what) => ({
        is: 'ask-them' as const,
        what,
      })),
      { is: 'nothing-asked' },
    ]
    expect(lines(reasons.map((one) => reason(one)))).toMatchInlineSnapshot(`
      "
      An interview is still to come.
      An audition is still to come.
      Showing a portfolio is still to come.
      The application is still to come.
      A DBS check is still to come.
      A health check is still to come.
      Showing your papers is still to come.
      Still to come: apply by 14 December 2026.
      Too late: the last day to apply was 20 November 2026.
      You will not be 19 when the course starts.
      You will be 19 or older when the course starts.
      Your employer decides this.
      Your college decides this.
      The place you apply to decides this.
      Their usual entry requirements count too. Read them on the course page.
      What is asked for is not written down. Ask them.
      You can’t check this here. Ask them.
      Nothing more is asked for.
      "
    `)
  })

  it('sums up a branch', () => {
    const branch = (met: number, open: number, wanted: number, of: number): Reason => ({
      is: 'branch',
      met,
      open,
      wanted,
      of,
    })
    const texts = [
      reason(branch(3, 0, 3, 3), {}, 'met'),
      reason(branch(3, 0, 3, 3), {}, 'met', true),
      reason(branch(1, 1, 1, 3), {}, 'met'),
      reason(branch(1, 1, 3, 3)),
      reason(branch(0, 2, 1, 2)),
      reason(branch(0, 0, 1, 2), {}, 'not-met'),
      reason(branch(1, 0, 2, 3), {}, 'not-met'),
      reason(branch(0, 1, 1, 1)),
      reason(branch(1, 1, 2, 2)),
    ]
    expect(lines(texts)).toMatchInlineSnapshot(`
      "
      All 3 of these are needed. You have them.
      All 3 of these are needed. You have them, if what you expect comes true.
      One of these is needed. You have one.
      All 3 of these are needed. 1 so far, and 1 still open.
      One of these is needed. None so far, and 2 still open.
      One of these is needed. None so far.
      2 of these are needed. 1 so far.
      One is needed. None so far, and 1 still open.
      Both of these are needed. 1 so far, and 1 still open.
      "
    `)
  })

  it('names the smallest thing that would change it', () => {
    const gaps: Gap[] = [
      { need: 'tell', ask: { ask: 'gcse', gcse: 'maths' } },
      ...coming.map((what) => ({ need: 'come' as const, what })),
      { need: 'come', what: 'application', by: '2026-12-14' },
      ...(['employer', 'college', 'receiver'] as const).map((who) => ({ need: 'decision' as const, who })),
      { need: 'ask-them' },
      { need: 'grade', from: 'MPP', to: 'MMP', steps: 1 },
      { need: 'grade', from: 'P', to: 'D', steps: 2, award: 'btec-extended-certificate' },
      { need: 'results', more: 1, grade: 'C' },
      { need: 'points', more: 12 },
      { need: 'points', more: 1 },
      { need: 'credits', more: 15, level: 5, framework: 'rqf' },
      { need: 'credits', more: 1, level: 8, framework: 'scqf' },
      { need: 'mix', more: 6, at: 'merit' },
      { need: 'mix', more: 6, at: 'distinction' },
      { need: 'award', awards: ['fda', 'fdsc'], subject: ['1.3'] },
      { need: 'award', awards: [], subject: ['1.3'] },
      { need: 'gcse', gcse: 'maths', grade: '4', more: 1 },
      { need: 'gcse', gcse: 'any', grade: '4', more: 2 },
      { need: 'skill', skill: 'english', level: 2 },
      { need: 'unit', unit: 'Human Biology' },
      { need: 'unit', unit: 'Human Biology', grade: 'M' },
      { need: 'units', more: 1 },
      { need: 'average', more: 5 },
      { need: 'attendance', more: 5 },
      { need: 'months', more: 3 },
      { need: 'hours', more: 1 },
      { need: 'years', more: 1 },
      { need: 'graded-units', more: 1, grade: 'B' },
      { need: 'newer', years: 5 },
      { need: 'fact', key: 'experience: work in a school' },
      { need: 'fact', key: 'reference: supportive' },
      {
        need: 'all',
        of: [
          { need: 'gcse', gcse: 'maths', grade: '4', more: 1 },
          { need: 'points', more: 12 },
          { need: 'come', what: 'interview' },
        ],
      },
    ]
    expect(lines(gaps.map((gap) => gapText(gap, names)))).toMatchInlineSnapshot(`
      "
      tell us whether you have GCSE maths
      an interview is still to come
      an audition is still to come
      a portfolio is still to show
      ask if you can still apply
      a DBS check is still to come
      a health check is still to come
      papers are still to show
      apply by 14 December 2026
      your employer has to agree
      your college has to agree
      the place you apply to has to agree
      ask the place you apply to
      one more grade: from MPP to MMP
      2 more grades: from Pass to Distinction
      1 more at C
      12 more UCAS points
      1 more UCAS point
      15 more credits at level 5
      1 more credit at SCQF level 8
      6 more credits at Merit or better
      6 more credits at Distinction
      pass FdA or FdSc in Health and social care
      a course in Health and social care
      GCSE maths at 4
      2 more GCSEs at 4
      Functional Skills English at level 2
      pass Human Biology
      Human Biology at Merit
      1 more unit passed
      5% more on your average mark
      5% more attendance
      3 more months
      1 more hour
      1 more year
      1 more graded unit at B
      a qualification from the last 5 years
      work in a school
      a good reference from your tutor
      GCSE maths at 4, 12 more UCAS points and an interview
      "
    `)
  })
})

it('says what has been said so far of an amount that something else may add to', () => {
  expect(
    lines([
      reason({ is: 'unsaid', ask: { ask: 'qualifications' }, said: { points: [48, 56] } }),
      reason({ is: 'unsaid', ask: { ask: 'qualifications' }, said: { credits: [120, 120] } }),
    ]),
  ).toMatchInlineSnapshot(`
    "
    What you have said comes to at most 56 UCAS points: not enough by itself. You have not said what other qualifications you have.
    What you have said comes to 120 credits: not enough by itself. You have not said what other qualifications you have.
    "
  `)
})

it('does not ask of a course that is still to be taken', () => {
  const unsaid = { is: 'unsaid', ask: { ask: 'average', award: 'fdsc', of: '' } } as const
  const text = (ahead: string) =>
    reasonText(
      { reason: unsaid, condition: { average: 50 } as Condition, answer: 'cant-tell', expected: false },
      names,
      ahead,
    )
  expect(lines([text('fdsc'), text('hnd')])).toMatchInlineSnapshot(`
    "
    Still to come, in the course before this step.
    You have not said your average mark.
    "
  `)
})

it('says of a later step that it depends on what they will have, and not that they have said too little', () => {
  const ask = { ask: 'qualifications' } as const
  const open = { reason: { is: 'unsaid', ask } as const, condition: {} as never, expected: false }
  expect(reasonText({ ...open, answer: 'cant-tell' }, names, 'hnd')).toMatchInlineSnapshot(
    `"It depends on what you will have by then, the course before this step included."`,
  )
})
