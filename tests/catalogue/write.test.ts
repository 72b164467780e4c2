import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { writeRecord } from '../../src/catalogue/write/record.ts'
import type { RecordKind } from '../../src/catalogue/write/record-schemas.ts'
import { shipped } from '../networks.ts'

const files = [
  ...new Map(shipped.flatMap((network) => readDataFiles(network)).map((file) => [file.path, file])).values(),
].flatMap(({ path, text }) => {
  const kind = kindOf(path)
  return kind === undefined || text === undefined ? [] : [{ path, text, kind, value: parse(text) }]
})

function kindOf(path: string): RecordKind | undefined {
  if (path.endsWith('/network.yaml')) return 'network'
  if (/\/accords\/[^/]+\.yaml$/.test(path)) return 'accord'
  if (path.endsWith('/provider.yaml')) return 'provider'
  return /\/(courses|agreements)\//.test(path)
    ? path.includes('/courses/')
      ? 'course'
      : 'agreement'
    : undefined
}

/** Of each record one field, another in the next: all of them come up, and the test stays quick. */
const oneFieldEach = files.map((file, index) => {
  const keys = Object.keys(file.value)
  return { ...file, key: keys[index % keys.length] ?? '' }
})

describe('every record of every network', () => {
  it('is written as it stood where nothing has changed', () => {
    expect(files.length).toBeGreaterThan(400)
    for (const { path, text, kind, value } of files) expect(writeRecord(kind, value, text), path).toBe(text)
  }, 30_000)

  it('says the same when it is laid out anew', () => {
    for (const { path, kind, value } of files) {
      const text = writeRecord(kind, value)
      expect(parse(text), path).toEqual(value)
      expect(writeRecord(kind, parse(text)), path).toBe(text)
    }
  }, 30_000)

  it('keeps each other line and every remark when one field is changed', () => {
    for (const { path, text, kind, value, key } of oneFieldEach) {
      const remarked = text.replace(new RegExp(`^${key}:`, 'm'), `# before ${key}\n$&`)
      const changed = { ...value, [key]: changedValue(value[key]) }
      const written = writeRecord(kind, changed, remarked)
      expect(parse(written), `${path} ${key}`).toEqual(changed)
      expect(written, `${path} ${key}`).toContain(`# before ${key}\n`)
      expect(othersOf(written, key), `${path} ${key}`).toBe(othersOf(remarked, key))
    }
  }, 30_000)

  it('loses a field alone when one is taken out, and takes it back', () => {
    for (const { path, text, kind, value, key } of oneFieldEach) {
      const { [key]: taken, ...rest } = value
      const without = writeRecord(kind, rest, text)
      expect(parse(without), `${path} ${key}`).toEqual(rest)
      expect(othersOf(without, key)).toBe(othersOf(text, key))
      expect(parse(writeRecord(kind, { ...rest, [key]: taken }, without)), `${path} ${key}`).toEqual(value)
    }
  }, 30_000)
})

/** A value of the same sort that says something else. */
function changedValue(value: unknown): unknown {
  if (typeof value === 'string') return `${value}, changed`
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return [...value.slice(1), changedValue(value[0] ?? 'new')]
  const [key, ...rest] = Object.keys(value as object)
  if (key === undefined) return { new: 'field' }
  const fields = value as Record<string, unknown>
  return { [key]: changedValue(fields[key]), ...Object.fromEntries(rest.map((one) => [one, fields[one]])) }
}

/** The text without the lines of one field. Written without YAML, so that it can't share the writer's mistakes. */
function othersOf(text: string, key: string): string {
  let within = false
  return text
    .split('\n')
    .filter((line) => {
      if (/^\S/.test(line)) within = line.startsWith(`${key}:`)
      return !within
    })
    .join('\n')
    .trimEnd()
}

const agreement = `# yaml-language-server: $schema=../../../../../public/schema/agreement.schema.json
# Read by the registry in March.
reference: NGU-0042   # on the phone
version:   3
from:
  # the day course only
  - { course: riverside/btec-health }
  - { award: access-he, subject: "1.2", provider: any }

# What they need
conditions:
  all:
    - { grade: 'MMM' } # not MMP
    - { gcse: maths, grade: "4" }
apply: { via: ucas }
`

describe('a change to a record', () => {
  const value = parse(agreement)

  it('leaves every line but its own to the letter', () => {
    expect(
      writeRecord(
        'agreement',
        {
          ...value,
          version: 4,
          note: 'Asks for less.',
          conditions: { all: [{ grade: 'MMP' }, { attendance: 90 }, { gcse: 'maths', grade: '4' }] },
        },
        agreement,
      ),
    ).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../../../public/schema/agreement.schema.json
      # Read by the registry in March.
      reference: NGU-0042   # on the phone
      version: 4
      from:
        # the day course only
        - { course: riverside/btec-health }
        - { award: access-he, subject: "1.2", provider: any }

      # What they need
      conditions:
        all:
          - { grade: 'MMP' } # not MMP
          - { attendance: 90 }
          - { gcse: maths, grade: "4" }
      apply: { via: ucas }
      note: Asks for less.
      "
    `)
  })

  it('puts a new field where the schema has it, and keeps the remarks round it', () => {
    expect(
      writeRecord('agreement', { ...value, entry: { year: 1 }, to: ['northgate/fdsc-health'] }, agreement),
    ).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../../../public/schema/agreement.schema.json
      # Read by the registry in March.
      reference: NGU-0042   # on the phone
      version:   3
      from:
        # the day course only
        - { course: riverside/btec-health }
        - { award: access-he, subject: "1.2", provider: any }
      to: [northgate/fdsc-health]
      entry: { year: 1 }

      # What they need
      conditions:
        all:
          - { grade: 'MMM' } # not MMP
          - { gcse: maths, grade: "4" }
      apply: { via: ucas }
      "
    `)
  })

  it('keeps the line ends of Windows', () => {
    const windows = agreement.replaceAll('\n', '\r\n')
    const written = writeRecord('agreement', { ...value, version: 4 }, windows)
    expect(written).toBe(windows.replace('version:   3', 'version: 4'))
    expect(writeRecord('agreement', value, windows)).toBe(windows)
  })

  it('changes a record that is written in one pair of braces', () => {
    expect(
      writeRecord('provider', { name: 'Riverside', kind: 'college' }, '{ name: River, kind: college }\n'),
    ).toBe('{ name: Riverside, kind: college }\n')
  })
})

describe('a new record', () => {
  it('has its fields in the order of the schema, codes in quotes and conditions branch by branch', () => {
    expect(
      writeRecord('agreement', {
        source: { kind: 'signed-document' },
        apply: { flag: 'PA in Further Details', via: 'ucas' },
        conditions: {
          all: [
            { any: [{ grade: 'MMM', award: 'btec-extended-diploma' }, { access: { merit: 30, pass: 15 } }] },
            { grade: 'M', unit: '6E12', if_offered: true },
            {
              at_least: 2,
              of: [
                { reference: 'supportive' },
                { interview: 'passed' },
                { experience: 'paid or voluntary care work', months: 6 },
              ],
            },
          ],
        },
        entry: { year: 1 },
        to: ['northgate/fdsc-nursing-associate'],
        from: [{ course: 'riverside/btec-health' }, { provider: 'any', subject: '1.2', award: 'access-he' }],
        deadlines: [{ what: 'progression form: to your tutor', each_year: '12-14', hard: false }],
        valid: { entry: ['2027', '2028'], from: '2026-09' },
        review: { due: '2027-03-31' },
        contact: { phone: '01632 960042', role: 'Admissions office' },
        clause: 'Applicants who meet the conditions below will be invited to interview.',
        guarantee: 'interview',
        status: 'draft',
        reference: 'NGU-0042',
      }),
    ).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../../../public/schema/agreement.schema.json
      reference: NGU-0042
      status: draft
      guarantee: interview
      clause: Applicants who meet the conditions below will be invited to interview.
      from:
        - { course: riverside/btec-health }
        - { award: access-he, subject: "1.2", provider: any }
      to: [northgate/fdsc-nursing-associate]
      entry: { year: 1 }
      conditions:
        all:
          - any:
              - { grade: MMM, award: btec-extended-diploma }
              - { access: { merit: 30, pass: 15 } }
          - { unit: "6E12", grade: M, if_offered: true }
          - at_least: 2
            of:
              - { reference: supportive }
              - { interview: passed }
              - { experience: paid or voluntary care work, months: 6 }
      apply: { via: ucas, flag: PA in Further Details }
      deadlines:
        - { what: "progression form: to your tutor", each_year: "12-14", hard: false }
      valid: { from: "2026-09", entry: ["2027", "2028"] }
      review: { due: 2027-03-31 }
      contact: { role: Admissions office, phone: "01632 960042" }
      source: { kind: signed-document }
      "
    `)
  })

  it('has the name of a field without quotes, even one that older readers take for yes', () => {
    const value = { signed: [{ side: 'sending', role: 'Registrar', on: '2026-04-02' }], note: 'on' }
    const text = writeRecord('agreement', value)
    expect(text.split('\n').slice(1).join('\n')).toBe(
      'signed:\n  - { side: sending, role: Registrar, on: 2026-04-02 }\nnote: "on"\n',
    )
    expect(parse(text)).toEqual(value)
  })
})
