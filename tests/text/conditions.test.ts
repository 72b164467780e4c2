import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/schema/condition.ts'
import { conditionLines, conditionSummary } from '../../src/text/condition-lines.ts'
import { conditionsInBrief } from '../../src/text/conditions.ts'
import { awards } from '../sketch.ts'

const names = { awards, subjects: {}, providers: {} }
const brief = (condition: unknown, award?: string, start?: number, most?: number) =>
  conditionsInBrief(condition as Condition, names, { award, start }, most)

const maths = {
  any: [
    { gcse: 'maths', grade: '4' },
    { functional_skills: 'maths', level: 2 },
  ],
}
const byAward = {
  any: [
    { grade: 'MMM', award: 'btec-extended-diploma' },
    { grade: 'Merit', award: 't-level' },
    { access: { distinction: 0, merit: 45, pass: 0 } },
  ],
}

describe('conditions in one line', () => {
  it('keep alternatives apart from what is always needed', () => {
    const all = { all: [byAward, maths, { dbs: 'enhanced' }] }
    expect(
      [brief(all), brief(all, 'btec-extended-diploma'), brief(all, 'hnd')].join('\n'),
    ).toMatchInlineSnapshot(`
      "one of (btec-extended-diploma at MMM or better; t-level at Merit or better; or Access to HE with level 3 credits: 45 at Merit or better); either GCSE maths grade 4, or Functional Skills maths level 2; and an enhanced DBS check
      btec-extended-diploma at MMM or better; either GCSE maths grade 4, or Functional Skills maths level 2; and an enhanced DBS check
      one of (btec-extended-diploma at MMM or better; t-level at Merit or better; or Access to HE with level 3 credits: 45 at Merit or better); either GCSE maths grade 4, or Functional Skills maths level 2; and an enhanced DBS check"
    `)
  })

  it('bracket what stands within an alternative', () => {
    const nested = {
      any: [
        { grade: 'Distinction', award: 'hnd' },
        { all: [{ grade: 'Merit', award: 'hnd' }, { interview: 'passed' }] },
      ],
    }
    expect(
      [brief(nested), brief({ at_least: 2, of: [maths, { age: 18 }, { attendance: 90 }] })].join('\n'),
    ).toMatchInlineSnapshot(`
      "either hnd at Distinction or better, or both hnd at Merit or better and to pass an interview
      at least 2 of (either GCSE maths grade 4, or Functional Skills maths level 2; 18 or older when the course starts; or 90% attendance or more)"
    `)
  })

  it('count what there is no room for, and what one line cannot say', () => {
    const five = [18, 19, 20, 21, 22].map((age) => ({ age }))
    expect(
      [
        brief({ all: five }),
        brief({ all: five }, undefined, undefined, Number.POSITIVE_INFINITY),
        brief({ all: [{ age: 18 }, { not_stated: 'A table.' }, { standard_entry: 'GCSEs' }] }),
        brief({ standard_entry: 'As published' }),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "18 or older when the course starts; 19 or older when the course starts; 20 or older when the course starts; and 2 more
      18 or older when the course starts; 19 or older when the course starts; 20 or older when the course starts; 21 or older when the course starts; and 22 or older when the course starts
      18 or older when the course starts; and 2 more
      the usual entry requirements"
    `)
    expect(brief({ not_stated: 'A table of criteria.' })).toBe('')
    expect(
      brief(
        { all: [{ age: 18 }, { not_stated: 'a table' }] },
        undefined,
        undefined,
        Number.POSITIVE_INFINITY,
      ),
    ).toBe('18 or older when the course starts; and not stated: a table')
    expect(brief(undefined)).toBe('')
  })

  it('give a day of every year its year', () => {
    expect([
      brief({ applied_by: '05-15' }),
      brief({ applied_by: '05-15' }, undefined, 2027 * 12 + 8),
    ]).toMatchInlineSnapshot(`
      [
        "to apply by 15 May each year",
        "to apply by 15 May 2027",
      ]
    `)
  })

  it('speak of deeds as the words before them ask', () => {
    const asked = { all: [{ completed: 'access-he' }, { interview: 'attended' }] } as Condition
    expect([brief(asked), conditionsInBrief(asked, names, {}, 3, 'ing')]).toMatchInlineSnapshot(`
      [
        "access-he; and to come to an interview",
        "access-he; and coming to an interview",
      ]
    `)
  })

  it('lose the capital of a sentence, and keep that of a name', () => {
    expect(
      [
        { evidence: 'Evidence of prior learning' },
        { assessment: 'Pellow hand skills test' },
        { covered: 'The first year' },
      ].map((leaf) => brief(leaf)),
    ).toMatchInlineSnapshot(`
      [
        "to show evidence of prior learning",
        "to pass Pellow hand skills test",
        "to have been taught the first year",
      ]
    `)
  })
})

it('writes out Pass, Merit and Distinction only where a letter can be nothing else', () => {
  const line = (leaf: unknown, award?: string) => conditionLines(leaf as Condition, names, { award })[0]?.text
  const scaled = {
    ...names,
    awards: { ...awards, 'a-level': { ...awards['a-level'], scale: 'a-level' } },
  } as typeof names
  expect([
    line({ grade: 'D', award: 'btec-extended-diploma' }),
    conditionLines({ grade: 'D', award: 'a-level' } as Condition, scaled)[0]?.text,
    line({ grade: 'D' }),
    line({ subject_unit: 'Further Maths', grade: 'D' }),
    line({ subject_unit: 'Further Maths', grade: 'D' }, 'btec-extended-diploma'),
  ]).toMatchInlineSnapshot(`
    [
      "btec-extended-diploma at Distinction or better",
      "a-level at D or better",
      "D or better",
      "Further Maths at D",
      "Further Maths at Distinction",
    ]
  `)
})

it('says one row whole', () => {
  expect(conditionSummary(maths as Condition, names)).toMatchInlineSnapshot(
    `"GCSE maths grade 4 or Functional Skills maths level 2"`,
  )
  expect(conditionSummary({ not_stated: 'a table' } as Condition, names)).toMatchInlineSnapshot(
    `"not stated: a table"`,
  )
})
