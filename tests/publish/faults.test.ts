import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { judgeRecord } from '../../src/catalogue/judge.ts'
import { namesOnly } from '../../src/catalogue/names-file.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { listed } from '../../src/components/publish/FaultSummary.tsx'
import { fieldFaults } from '../../src/components/publish/field-faults.ts'
import { type Fields, type Path, withValue } from '../../src/components/publish/value.ts'
import { recordCalled } from '../../src/text/publish-faults.ts'
import type { FormKind } from '../../src/text/publish-labels.ts'

/** What is said of a record's faults in its form: in the list above, and at which field. */

const files = readDataFiles('three-rivers')
const names = namesOnly(readCatalogue(files).catalogue as Catalogue)
const folder = 'data/three-rivers/providers'
const agreement = `${folder}/northgate/agreements/health-to-nursing-associate.yaml`
const course = `${folder}/riverside/courses/btec-health.yaml`
const provider = `${folder}/riverside/provider.yaml`
const published = (path: string): Fields => parse(files.find((file) => file.path === path)?.text ?? '')

const kindOf = (path: string): FormKind =>
  path === provider ? 'provider' : path === course ? 'course' : 'agreement'

/** Each fault as it stands at its field, below its line in the list. */
function said(path: string, ...changes: [Path, unknown][]): string {
  const record = changes.reduce((all, [at, value]) => withValue(all, at, value), published(path))
  return saidOf(path, record)
}

function saidOf(path: string, record: Fields): string {
  const kind = kindOf(path)
  const faults = judgeRecord(path, record, names).filter(({ file }) => file === path)
  const lines = listed(faults, { kind, record, own: path, names })
  return fieldFaults(kind, faults, record, names)
    .map((fault, index) => {
      const also = fault.also.length === 0 ? '' : `, or ${fault.also.map((one) => one.join('.')).join(', ')}`
      return `${lines[index]?.words}\n  at ${fault.path.join('.')}${also}: ${fault.statement} ${fault.hint}`
    })
    .join('\n')
}

describe('the faults of a form', () => {
  it('are those of an empty agreement, each at the first field that puts it right', () => {
    expect(saidOf(agreement, {})).toMatchInlineSnapshot(`
      "Reference: missing.
        at reference: This is missing. 
      How it stands: missing.
        at status: This is missing. 
      What is promised: missing.
        at guarantee: This is missing. 
      Who may come: missing.
        at from: This is missing. 
      The courses they may enter: missing.
        at to: This is missing. 
      Year of the course: missing.
        at entry.year: This is missing. 
      Through whom: missing.
        at apply.via: This is missing. 
      What it was read in: missing.
        at source.kind: This is missing. "
    `)
  })

  it('are those of an empty provider and an empty course', () => {
    expect([saidOf(provider, {}), saidOf(course, {})].join('\n\n')).toMatchInlineSnapshot(`
      "Full name: missing.
        at name: This is missing. 
      What it is: missing.
        at kind: This is missing. 

      Title, without the award: missing.
        at title: This is missing. 
      Award: missing.
        at award: This is missing. 
      Subject: missing.
        at subject: This is missing. "
    `)
  })

  it('name the two fields of which one is needed, and lead to the first', () => {
    expect(said(agreement, [['deadlines'], [{ what: 'progression form' }]])).toMatchInlineSnapshot(`
      "By this date (Date 1): “Date 1” needs one date.
        at deadlines.0.on, or deadlines.0.each_year: “Date 1” needs one date. Give “By this date”: 2026-12-14 for one year, or “Or by this day of every year”: 12-14 for every year."
    `)
  })

  it('lead from a promise without conditions to the conditions', () => {
    expect(said(agreement, [['conditions'], undefined])).toMatchInlineSnapshot(`
      "What they need: “What is promised” is “Guaranteed interview”, and nothing says what it depends on.
        at conditions: “What is promised” is “Guaranteed interview”, and nothing says what it depends on. Fill in “What they need”; the least is “Pass a course or an award”."
    `)
  })

  it('say which of two boxes is meant', () => {
    expect(
      [
        said(agreement, [['entry', 'credit'], { recognised: ['', 120], level: 5 }]),
        said(agreement, [['entry', 'credit'], { recognised: [120, 90], level: 5 }]),
        said(agreement, [
          ['valid', 'cohorts'],
          ['2027', '2028-09'],
        ]),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "How many credits count, At least: empty.
        at entry.credit.recognised.0: This is empty. Write a whole number from 0 to 480.
      How many credits count: this runs from 120 down to 90.
        at entry.credit.recognised: This runs from 120 down to 90. Put the smaller number first.
      For learners who start the sending course between, First month: 2027, which is not a month.
        at valid.cohorts.0: This is 2027, which is not a month. Write year-month, like 2027-09."
    `)
  })

  it('say what a date looks like without a word on quotes', () => {
    expect(
      [
        said(agreement, [['valid', 'from'], 'next autumn']),
        said(agreement, [['valid', 'until'], '2020-08-31'], [['valid', 'from'], '2021-09']),
        said(agreement, [['deadlines', 0], { what: 'progression form', each_year: 'Christmas' }]),
        said(agreement, [['valid', 'entry'], ['soon']]),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "In force from: “next autumn”, which is not a date or a month.
        at valid.from: This is “next autumn”, which is not a date or a month. Write year-month-day, like 2026-12-14. Or write year-month, like 2027-09.
      In force until: 2020-08-31, before “In force from” (2021-09).
        at valid.until: This is 2020-08-31, before “In force from” (2021-09). Swap them, or correct one.
      Or by this day of every year (Date 1): “Christmas”, which is not a day of the year.
        at deadlines.0.each_year: This is “Christmas”, which is not a day of the year. Write month-day, like 12-14 for 14 December.
      Years of entry 1: “soon”, which is not an entry year.
        at valid.entry.0: This is “soon”, which is not an entry year. Write it, like 2027."
    `)
  })

  it('are told of a signature at the field that names who signed', () => {
    const stranger = published(agreement).signed as Fields[]
    const swapped = stranger.map((one) => ({
      ...one,
      side: one.side === 'sending' ? 'receiving' : 'sending',
    }))
    expect(said(agreement, [['signed'], swapped])).toMatchInlineSnapshot(`
      "Provider (Signature 1): this names “riverside”, which is not on the receiving side.
        at signed.0.provider: This names “riverside”, which is not on the receiving side. Name who signed for it (northgate), or take the signature out."
    `)
  })

  it('say choices as their lists do', () => {
    expect(
      [
        said(agreement, [['signed'], undefined]),
        said(agreement, [['status'], 'published']),
        said(agreement, [['guarantee'], 'place'], [['limits'], { places: 12 }]),
        said(course, [['last_start'], '2027-09']),
        said(course, [['status'], 'closing']),
        said(course, [['subject'], 'various']),
        said(provider, [['kind'], 'collage']),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "How it stands: “In force: both sides have signed”, but neither side has signed.
        at status: This is “In force: both sides have signed”, but neither side has signed. Add to “Who signed”: who signed for it, by post and date; or choose “Draft: not yet signed by both sides”.
      How it stands: “A public page says so; nobody has confirmed it”, but the source is not a published page.
        at status: This is “A public page says so; nobody has confirmed it”, but the source is not a published page. Choose “In force: both sides have signed” or “Draft: not yet signed by both sides”, or “What it was read in”: “A published page”.
      What is promised: “Guaranteed place”, but “Limits” says that places can run out.
        at guarantee: This is “Guaranteed place”, but “Limits” says that places can run out. Choose “Guaranteed offer” or “Guaranteed interview”, or take the limit out if it does not apply to these learners.
      Is it open to new learners? “Last month in which it starts” is 2027-09, but “Is it open to new learners?” is “Yes”.
        at status: “Last month in which it starts” is 2027-09, but “Is it open to new learners?” is “Yes”. Choose “Yes, until a last intake”, or empty “Last month in which it starts”.
      Last month in which it starts: “Is it open to new learners?” is “Yes, until a last intake”, and nothing says when it last starts.
        at last_start: “Is it open to new learners?” is “Yes, until a last intake”, and nothing says when it last starts. Add “Last month in which it starts”: its last month, like 2026-09; or under “Is it open to new learners?” choose “No”.
      Subject: “Various”, but this is one course.
        at subject: This is “Various”, but this is one course. Choose its subject; or, if it stands for many courses, tick “Stands for many courses”.
      What it is: “collage”, which is not one of its choices.
        at kind: This is “collage”, which is not one of its choices. Did you mean “college”?"
    `)
  })

  it('say of conditions which one is meant, and awards by name', () => {
    expect(
      [
        said(agreement, [['conditions'], { all: [{ grade: 'MMMM' }, { gcse: 'Maths', grade: '4' }] }]),
        said(agreement, [['conditions'], { all: [{ grade: 'P' }, { any: [] }, { tariff: '' }] }]),
        said(
          agreement,
          [['from'], [{ award: 'access-he', provider: 'any' }]],
          [['conditions'], { grade: 'MMM' }],
        ),
        said(agreement, [['conditions'], { at_least: 3, of: [{ attendance: '90%' }, { other: '' }] }]),
        said(agreement, [['conditions'], { completed: '' }]),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "Condition 2, Subject: “Maths”, which is not in lower case.
        at conditions.all.1.gcse: This is “Maths”, which is not in lower case. Write maths.
      Condition 2: this has nothing in it.
        at conditions.all.1.any: This has nothing in it. Add to it, or take it out.
      Condition 3, At least this many points: empty.
        at conditions.all.2.tariff: This is empty. 
      At least this grade: “MMM”, which is not on the scale of Access to HE.
        at conditions.grade: This is “MMM”, which is not on the scale of Access to HE. Its grades, lowest first: Pass.
      Condition 1, At least, per cent: “90%”, not a number.
        at conditions.of.0.attendance: This is “90%”, not a number. Write it as a plain number: 90
      Condition 2, In words: empty.
        at conditions.of.1.other: This is empty. Write it out.
      What they must pass: empty.
        at conditions.completed: This is empty. Choose one from the list."
    `)
  })

  it('say of ways in what is missing', () => {
    expect(
      [
        said(agreement, [['from'], [{}]]),
        said(agreement, [['from'], [{ award: 'hnd' }]]),
        said(agreement, [['from', 0, 'course'], 'riverside/btec-helth']),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "Course (Way in 1): “Way in 1” does not say who may come.
        at from.0.course: “Way in 1” does not say who may come. Fill in one of: “Course”, “Which award, or which of these” or “Which level (RQF)”.
      Where they studied (Way in 1): “Way in 1” does not say where the learner studied.
        at from.0.provider: “Way in 1” does not say where the learner studied. Choose “Anywhere”, “Partners”, or the providers' names.
      Course (Way in 1): this names “riverside/btec-helth”, which nobody has published.
        at from.0.course: This names “riverside/btec-helth”, which nobody has published. Did you mean “BTEC Extended Diploma, Health and Social Care, Riverside College”?"
    `)
  })

  it('say what is too long, too short or not a number', () => {
    expect(
      [
        said(agreement, [['clause'], 'x'.repeat(1300)]),
        said(provider, [['location'], { lat: '51.5N', lon: 0 }]),
        said(provider, [['name'], 'H']),
        said(provider, [['admissions'], { role: 'Admissions', phone: 'ask us', email: 'x' }]),
        said(course, [['fee'], 'free']),
        said(agreement, [['reference'], 'ngu-1']),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "The promise, word for word as signed: this has 1300 characters, and 1200 is the most.
        at clause: This has 1300 characters, and 1200 is the most. Give the sentences that make the promise, word for word; the rest stays in the signed document.
      Degrees north: “51.5N”, not a number.
        at location.lat: This is “51.5N”, not a number. Write it as a plain number: 51.5
      Full name: “H”, which is not enough to go by.
        at name: This is “H”, which is not enough to go by. Write it out.
      Email: “x”, which is not an email address.
        at admissions.email: This is “x”, which is not an email address. Write it like admissions@college.example.
      Phone: “ask us”, which is not a telephone number.
        at admissions.phone: This is “ask us”, which is not a telephone number. Write digits and spaces, like 01632 960042.
      Fee in whole pounds, for the whole course: “free”, not a whole number.
        at fee: This is “free”, not a whole number. 
      Reference: “ngu-1”, which is not a reference.
        at reference: This is “ngu-1”, which is not a reference. Write capitals, a hyphen and 3 to 6 digits, like NGU-0042."
    `)
  })

  it('speak of other records by name', () => {
    expect([
      recordCalled('riverside/btec-health', names),
      recordCalled('northgate/health-to-nursing-associate', names),
      recordCalled('riverside', names),
      recordCalled('nobody', names),
    ]).toMatchInlineSnapshot(`
      [
        "BTEC Extended Diploma, Health and Social Care, Riverside College",
        "NGU-0042",
        "Riverside College",
        "nobody",
      ]
    `)
  })
})
