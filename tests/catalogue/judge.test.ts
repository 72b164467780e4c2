import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { judgeRecord } from '../../src/catalogue/judge.ts'
import { namesOnly } from '../../src/catalogue/names-file.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { onePromise } from '../../src/text/one-promise.ts'
import { shipped } from '../networks.ts'

const catalogues = new Map(
  shipped.map((network) => [network, readCatalogue(readDataFiles(network)).catalogue as Catalogue]),
)
const rivers = namesOnly(catalogues.get('three-rivers') as Catalogue)
const nursing = 'data/three-rivers/providers/northgate/agreements/health-to-nursing-associate.yaml'
const files = readDataFiles('three-rivers')
const published = (path: string) => parse(files.find((file) => file.path === path)?.text ?? '')

/** The faults as a person reads them, each with its field. */
function judged(path: string, value: unknown): string[] {
  return judgeRecord(path, value, rivers).map(
    (fault) =>
      `${fault.file === path ? '' : `${fault.file} `}${fault.path.join('.')} [${fault.severity}] ${fault.statement} ${fault.hint}`,
  )
}

describe('a record that is being written', () => {
  it('has nothing wrong with it that its published file has not', () => {
    for (const [network, catalogue] of catalogues) {
      const names = namesOnly(catalogue)
      const records = readDataFiles(network).filter(
        ({ path }) => path.endsWith('.yaml') && !path.startsWith('data/reference/'),
      )
      expect(records.length).toBeGreaterThan(50)
      // Each takes as long as a check of the whole network: some of every kind will do.
      for (const { path, text } of records.filter((_, index) => index % 13 === 0)) {
        const stopping = judgeRecord(path, parse(text ?? ''), names).filter(
          ({ severity }) => severity === 'stops',
        )
        expect(stopping, path).toEqual([])
      }
    }
  }, 30_000)

  it('is told at each field what does not fit, in the words of the check', () => {
    expect(
      judged(nursing, {
        ...published(nursing),
        guarantee: 'intervew',
        conditions: { all: [{ grade: 'MMM' }, { at_least: 3, of: [{ age: 12 }] }] },
        valid: { cohorts: ['2027', '2025-09'] },
        contact: { email: 'northgate' },
      }),
    ).toMatchInlineSnapshot(`
      [
        "guarantee [stops] guarantee is "intervew", which is not one of its choices. Did you mean "interview"?",
        "conditions.all.1.of.0.age [stops] age is 12; 14 is the least. Correct the number: at least this old when the course starts.",
        "conditions.all.1.at_least [stops] at_least is 3, and only 1 is listed. Correct the number, or add to the list.",
        "valid.cohorts.0 [stops] item 1 of cohorts is "2027", which is not a month. Write year-month in quotes, like "2027-09".",
        "contact.role [stops] role is missing from contact. Add role: the office or post that answers, never a person's name.
      For example: role: Admissions office",
        "contact.email [stops] email is "northgate", which is not an email address. Write it like admissions@college.example.",
      ]
    `)
  })

  it('is told what it names that is not there, and what is taken', () => {
    expect(
      judged(nursing, {
        ...published(nursing),
        reference: 'NGU-0050',
        from: [{ course: 'riverside/btec-helth' }],
        conditions: { grade: 'XYZ', award: 'btec-extended-diploma' },
      }),
    ).toMatchInlineSnapshot(`
      [
        "from.0.course [stops] course names "riverside/btec-helth", which nobody has published. Did you mean "riverside/btec-health"?",
        "reference [stops] reference is NGU-0050, which northgate/access-to-adult-nursing has already. Give this one a number of its own: NGU-0100 is free.",
        "conditions.grade [stops] grade is "XYZ", which is not on the scale of btec-extended-diploma. Its grades, lowest first: "PPP", "MPP", "MMP", "MMM", "DMM", "DDM", "DDD", "D*DD", "D*D*D", "D*D*D*".",
      ]
    `)
  })

  it('is told of a published record that would lose what it counts on', () => {
    const path = 'data/three-rivers/providers/northgate/provider.yaml'
    const lower = { caps: [{ award: ['bsc-topup', 'ba-topup', 'beng-topup', 'bsc-hons'], most: 120 }] }
    expect(judged(path, { ...published(path), credit: lower }).slice(0, 1)).toMatchInlineSnapshot(`
      [
        "data/three-rivers/providers/northgate/agreements/care-leaders-to-topup.yaml entry.credit.recognised [stops] recognised is 240 credits, more than the 120 that the receiving provider takes. Correct the number, or credit.caps in the provider.yaml.",
      ]
    `)
  })

  it('is told of another agreement that promises the same learner something else', () => {
    const other = { ...published(nursing), reference: 'NGU-0999', guarantee: 'offer', version: 1 }
    const path = nursing.replace('health-to', 'care-to')
    const found = judgeRecord(path, other, rivers, [onePromise('2026-11-21')])
    expect(found.map(({ severity, statement }) => [severity, statement])).toMatchInlineSnapshot(`
      [
        [
          "attention",
          "A learner from Riverside College with BTEC Extended Diploma, Health and Social Care at MMM, Human Biology (unit 6E12) at Merit, if your college teaches it and GCSE maths grade 4 who began it in September 2025, starts in September 2027 and wants northgate/fdsc-nursing-associate: NGU-0999 promises an offer, NGU-0042 an interview.",
        ],
      ]
    `)
  })

  it('may be the first of a new provider', () => {
    const path = 'data/three-rivers/providers/hilltop/provider.yaml'
    expect(judged(path, { name: 'Hilltop College', kind: 'college' })).toEqual([])
    expect(judged(path, {})).toMatchInlineSnapshot(`
      [
        "name [stops] name is missing. Add name: its full name.
      For example: name: Riverside College",
        "kind [stops] kind is missing. Add kind: what it is. awarding-body: its "courses" are qualifications that any college may teach. Choose one of college, university, sixth-form, school, training-provider, employer, awarding-body.
      For example: kind: college",
      ]
    `)
  })
})
