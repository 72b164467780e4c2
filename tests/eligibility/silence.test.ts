import { describe, expect, it } from 'vitest'
import { leavesOf } from '../../src/catalogue/checks/check.ts'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { emptyProfile, type Held, type Profile } from '../../src/eligibility/profile.ts'
import { asksOf, judge } from '../../src/eligibility/verdict.ts'
import { monthOf } from '../../src/graph/month.ts'
import {
  type Condition,
  type Leaf,
  type LeafKind,
  leafKinds,
  leafSchemas,
} from '../../src/schema/condition.ts'
import { shipped } from '../networks.ts'
import { randomCase } from './random.ts'
import { reference } from './reference.ts'

const scene = { catalogue: reference, start: monthOf('2027-09'), today: '2026-11-21' }

/** One leaf of every kind, as far from being met as it can be and as near to it. */
const leaves: Record<LeafKind, [unknown, unknown]> = {
  completed: [{ completed: 'sending' }, { completed: 'a-level', subject: '2.1' }],
  grade: [{ grade: 'PPP' }, { grade: 'A*', award: 'a-level', count: 12 }],
  qualification: [{ qualification: 'A driving licence' }, { qualification: 'Maths', grade: 'A' }],
  tariff: [{ tariff: 1 }, { tariff: 700, award: 'btec-extended-diploma' }],
  credits: [
    { credits: 1, level: 1 },
    { credits: 480, level: 8 },
  ],
  access: [{ access: { pass: 1 } }, { access: { distinction: 45 } }],
  unit: [{ unit: '6E12' }, { unit: '6E12', grade: 'D', if_offered: true }],
  subject_unit: [{ subject_unit: 'Maths' }, { subject_unit: 'Maths', grade: 'D' }],
  units_passed: [{ units_passed: 1 }, { units_passed: 40 }],
  graded_unit: [
    { graded_unit: 'C', which: 'one' },
    { graded_unit: ['A', 'A'], which: 'each' },
  ],
  average: [{ average: 1 }, { average: 100, of: 'everything' }],
  gcse: [
    { gcse: 'maths', grade: '1' },
    { gcse: 'any', grade: '9', count: 12 },
  ],
  functional_skills: [
    { functional_skills: 'ict', level: 1 },
    { functional_skills: 'maths', level: 2 },
  ],
  attendance: [{ attendance: 1 }, { attendance: 100, typical: true }],
  reference: [{ reference: 'supportive' }, { reference: 'employer' }],
  interview: [{ interview: 'attended' }, { interview: 'passed' }],
  audition: [{ audition: 'attended' }, { audition: 'passed' }],
  portfolio: [{ portfolio: 'shown' }, { portfolio: 'passed' }],
  assessment: [{ assessment: 'Part One' }, { assessment: 'Part Two' }],
  covered: [{ covered: 'the first year' }, { covered: 'the second year' }],
  experience: [{ experience: 'care work' }, { experience: 'care work', months: 240, hours: 4000 }],
  employer_agrees: [{ employer_agrees: 'a day' }, { employer_agrees: 'a week' }],
  partner_college: [{ partner_college: 'The list' }, { partner_college: 'Another list' }],
  subject_related: [{ subject_related: 'business' }, { subject_related: 'health' }],
  standard_entry: [{ standard_entry: 'All of it' }, { standard_entry: 'Some of it' }],
  evidence: [{ evidence: 'certificate' }, { evidence: 'transcript' }],
  rpl: [{ rpl: 'by interview' }, { rpl: 'by portfolio' }],
  age: [{ age: 14 }, { age: 30 }],
  residency: [{ residency: 'anywhere' }, { residency: 'Kent' }],
  achieved_within: [{ achieved_within: 20 }, { achieved_within: 1 }],
  dbs: [{ dbs: 'basic' }, { dbs: 'enhanced' }],
  occupational_health: [
    { occupational_health: 'cleared' },
    { occupational_health: 'cleared', note: 'By a doctor.' },
  ],
  applied_by: [{ applied_by: '2027-01-14' }, { applied_by: '12-14' }],
  not_stated: [{ not_stated: 'Anything' }, { not_stated: 'Something' }],
  other: [{ other: 'Anything' }, { other: 'Something' }],
}

describe('of a learner who has said nothing', () => {
  const starts = [
    { award: 'btec-extended-diploma', subject: '1.3' },
    { award: 'a-level' },
    { award: 'access-he', subject: '1.2' },
    { award: 'hnd-sqa' },
    { award: 'fdsc', subject: '2.1' },
    { award: 't-level' },
    { award: 'l3-nvq' },
  ]

  it.each(leafKinds)('nothing is known: %s', (kind) => {
    for (const said of leaves[kind]) {
      const leaf = leafSchemas[kind].parse(said) as Condition
      for (const sending of starts) {
        const verdict = judge(leaf, emptyProfile, { ...scene, sending })
        expect(verdict.answer, JSON.stringify(leaf)).toBe('cant-tell')
        expect(verdict.gap).toBeDefined()
      }
    }
  })

  it.each(shipped)('nothing is known of any condition of %s, but that a date is past', (network) => {
    const { catalogue } = readCatalogue(readDataFiles(network))
    if (catalogue === undefined) throw new Error(`${network} has faults.`)
    const trees = [
      ...catalogue.agreements.flatMap(({ conditions }) => conditions ?? []),
      ...catalogue.courses.flatMap(({ entry }) => entry ?? []),
    ]
    const every: Leaf[] = trees.flatMap((tree) => leavesOf(tree, []).map(({ leaf }) => leaf))
    expect(every.length).toBeGreaterThan(50)
    for (const leaf of every)
      for (const sending of starts) {
        const verdict = judge(leaf, emptyProfile, { ...scene, sending })
        if (verdict.reason.is !== 'too-late') expect(verdict.answer, JSON.stringify(leaf)).toBe('cant-tell')
      }
  })

  it('asks each thing once, in the order of the conditions, and nothing where it is settled', () => {
    const maths = { gcse: 'maths', grade: '4' }
    const skills = { functional_skills: 'maths', level: 2 } as const
    const tree: Condition = {
      all: [{ any: [maths, skills] }, { grade: 'MMM' }, { gcse: 'maths', grade: '5' }],
    }
    const asked = (gcse: typeof emptyProfile.gcse) =>
      asksOf(
        judge(tree, { ...emptyProfile, gcse }, { ...scene, sending: { award: 'btec-extended-diploma' } }),
      ).map(({ ask }) => ask)
    expect(asked({})).toEqual(['gcse', 'skill', 'grade'])
    expect(asked({ maths: { grade: '6', sure: 'have' } })).toEqual(['grade'])
    expect(asked({ maths: 'none' })).toEqual([])
  })
})

describe('of a learner who has not said that this is everything', () => {
  const few: Held = { award: 'btec-extended-certificate', sure: 'have', grade: 'D*', subject: '1.3' }
  const leaves = [{ tariff: 112 }, { credits: 240, level: 5 }].map((leaf) => leaf as Condition)
  const hnc: Held = { award: 'hnc', sure: 'have', credits: 120, subject: '1.3' }
  const profile: Profile = { ...emptyProfile, qualifications: [few, hnc] }
  const judged = (leaf: Condition, said: Profile) => judge(leaf, said, { ...scene, sending: few })

  it.each(leaves)('too little of %o is not yet a no, and what else they have is asked', (leaf) => {
    expect(judged(leaf, profile).answer).toBe('cant-tell')
    expect(asksOf(judged(leaf, profile))).toEqual([{ ask: 'qualifications' }])
    expect(judged(leaf, { ...profile, lacks: 'others' }).answer).toBe('not-met')
  })

  it('nothing is a no that another qualification would make a yes', () => {
    const others: Held[] = [
      { award: 'scottish-higher', sure: 'have', results: [{ subject: '2.1', grade: 'A' }] },
      { award: 'btec-diploma', sure: 'have', grade: 'D*D*', subject: '15.3' },
      { award: 'diphe', sure: 'have', credits: 360, subject: '15.3' },
    ]
    let noes = 0
    for (let seed = 0; seed < 1500; seed++) {
      const { condition, profile: random, start } = randomCase(seed)
      const before = { ...random, lacks: [] }
      const after = { ...before, qualifications: [...before.qualifications, ...others] }
      const scenes = { ...scene, sending: start }
      if (judge(condition, before, scenes).answer !== 'not-met') continue
      noes++
      expect(judge(condition, after, scenes).answer, `seed ${seed}`).not.toBe('met')
    }
    expect(noes).toBeGreaterThan(100)
  })
})
