import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import type { Draft } from '../../src/components/publish/drafts.ts'
import { placeFaultsOf, placeOf } from '../../src/components/publish/place.ts'
import { asNumber, moved, plainText, withValue } from '../../src/components/publish/value.ts'
import { withVersion } from '../../src/components/publish/version.ts'
import { soundFields } from '../../src/components/publish/view/sound.ts'
import { shownCondition } from '../../src/components/publish/view/viewable.ts'

describe('a record in the form', () => {
  it('gets a value at any depth, and loses whatever that leaves empty', () => {
    const made = withValue(withValue({}, ['entry', 'credit', 'level'], 5), ['from', 0, 'course'], 'a/b')
    expect(made).toEqual({ entry: { credit: { level: 5 } }, from: [{ course: 'a/b' }] })
    expect(withValue(made, ['entry', 'credit', 'level'], undefined)).toEqual({ from: [{ course: 'a/b' }] })
    expect(withValue(made, ['from', 0, 'course'], undefined).from).toEqual([{}])
    expect(withValue(made, ['from', 0], undefined)).toEqual({ entry: { credit: { level: 5 } } })
  })

  it('takes text as a file may have it, whatever it was pasted from', () => {
    expect(plainText('  A\u00A0promise\r\nin two\u200B lines\u00AD \u202Eof it')).toBe(
      'A promise in two lines of it',
    )
    expect(plainText('Cafe\u0301')).toBe('Café')
    expect([asNumber('12'), asNumber('1.5'), asNumber('£12'), asNumber('07x')]).toEqual([
      12,
      1.5,
      '£12',
      '07x',
    ])
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  })
})

describe('the version of an agreement', () => {
  const published = { version: 3, status: 'in-force', guarantee: 'interview', note: 'x' }

  it('goes up by one while the terms differ, and comes back with them', () => {
    const stronger = withVersion(published, { ...published, guarantee: 'offer' })
    expect(stronger.version).toBe(4)
    expect(withVersion(published, { ...stronger, clause: 'More.' }).version).toBe(4)
    expect(withVersion(published, { ...stronger, guarantee: 'interview' })).toEqual(published)
  })

  it('stays for what is no term, for a draft, and for a number that somebody chose', () => {
    expect(withVersion(published, { ...published, contact: { role: 'Registry' } }).version).toBe(3)
    expect(withVersion({ ...published, status: 'draft' }, { ...published, guarantee: 'offer' }).version).toBe(
      3,
    )
    expect(withVersion(published, { ...published, version: 7, guarantee: 'offer' }).version).toBe(7)
  })

  it('is not written where the file had none and nothing changed', () => {
    const { version, ...first } = published
    expect(withVersion(first, { ...first, guarantee: 'offer' }).version).toBe(2)
    expect(withVersion(first, { ...first, version: 2 })).toEqual(first)
  })
})

const names = {
  network: { id: 'rivers' },
  awards: { 'btec-first': { short: 'BTEC First' } },
  courses: [
    { id: 'river/health', title: 'Health and Social Care' },
    { id: 'north/nursing', title: 'Nursing' },
  ],
  agreements: [{ id: 'north/health-and-social-care-to-nursing' }],
  providers: { north: {}, river: {} },
} as unknown as Catalogue

describe('the place of a new record', () => {
  it('follows from what it says, until somebody says otherwise', () => {
    const value = { from: [{ course: 'river/health' }], to: ['north/nursing'] }
    const draft = { key: 'agreement 1', kind: 'agreement' as const, value }
    const where = (one: Draft) => placeOf(one, names, names)
    expect(where({ ...draft, value: { ...value, to: ['river/health'] } }).path).toBe(
      'data/rivers/providers/river/agreements/health-and-social-care-to-health-and-social.yaml',
    )
    expect(where({ ...draft, folder: 'river', name: 'x' }).id).toBe('river/x')
    expect(where({ key: 'a', kind: 'provider', value: { name: 'St Ann’s College' } }).path).toBe(
      'data/rivers/providers/st-ann-s-college/provider.yaml',
    )
    expect(
      where({ key: 'a', kind: 'course', folder: 'river', value: { title: 'Art', award: 'btec-first' } }).id,
    ).toBe('river/btec-first-art')
  })

  it('takes a number where what follows from the record is published already', () => {
    const value = { from: [{ course: 'river/health' }], to: ['north/nursing'] }
    const draft = { key: 'agreement 1', kind: 'agreement' as const, value }
    expect(placeOf(draft, names, names).name).toBe('health-and-social-care-to-nursing-2')
    const more = { id: 'north/health-and-social-care-to-nursing-2' }
    const published = { ...names, agreements: [...names.agreements, more] } as Catalogue
    expect(placeOf(draft, names, published).name).toBe('health-and-social-care-to-nursing-3')
    expect(placeOf(draft, published, { ...names, agreements: [] }).name).toBe(
      'health-and-social-care-to-nursing',
    )
  })

  it('is told where it is missing, cannot be a name, or is taken', () => {
    const value = { from: [{ course: 'river/health' }], to: ['north/nursing'] }
    const said = (draft: object) => {
      const whole = { key: 'agreement 1', kind: 'agreement' as const, value, ...draft }
      return placeFaultsOf(whole, placeOf(whole, names, names), names).map(
        ({ at, words }) => `${at}: ${words}`,
      )
    }
    expect([
      ...said({ name: 'health-and-social-care-to-nursing' }),
      ...said({ value: {} }),
      ...said({ name: 'Big Name' }),
      ...said({ name: 'fine' }),
    ]).toMatchInlineSnapshot(`
      [
        "name: north/health-and-social-care-to-nursing is there already. Give this one another name, or change the one that is there.",
        "folder: Nobody is named who publishes it. Choose a provider.",
        "name: The file has no name. Write a short one: lower-case letters, digits and single hyphens.",
        "name: "Big Name" is not a short name. Use lower-case letters, digits and single hyphens: big-name",
      ]
    `)
    expect(said({ changes: 'north/health-and-social-care-to-nursing' })).toEqual([])
  })
})

describe('what the learner is shown while it is being written', () => {
  it('leaves out what does not fit yet, and says which conditions are still to be filled in', () => {
    expect(soundFields('agreement', { guarantee: 'offer', to: 'x', entry: { year: 'x' } })).toEqual({
      guarantee: 'offer',
      version: 1,
      bridging: { need: 'not-stated' },
      support: [],
      deadlines: [],
      valid: {},
      signed: [],
      history: [],
    })
    expect(
      shownCondition(
        { all: [{ gcse: 'maths' }, { any: [] }, { grade: 'M', award: 'nobody-has-it' }, { age: 18 }] },
        names,
      ),
    ).toEqual({
      all: [
        { other: '(GCSEs: still to be filled in)' },
        { other: '(An overall grade: still to be filled in)' },
        { age: 18 },
      ],
    })
  })
})
