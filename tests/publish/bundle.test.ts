import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { apartFrom, type Item, itemsOf, readyOf } from '../../src/components/publish/bundle.ts'
import { companyOf } from '../../src/components/publish/company.ts'
import type { Draft } from '../../src/components/publish/drafts.ts'
import { checkedWith, withDrafts } from '../../src/components/publish/names-with.ts'
import { withReference } from '../../src/components/publish/reference.ts'
import { vocabulariesOf } from '../../src/components/publish/vocabularies.ts'
import { sketch } from '../sketch.ts'

const published: Catalogue = {
  ...sketch('town/btec > north/fdsc ref=NU-0007'),
  subjects: { '1.3': { code: '1.3', title: 'Health and social care', sector: 1, synonyms: [] } },
}

const provider: Draft = {
  key: 'provider 1',
  kind: 'provider',
  folder: 'hillside',
  value: { name: 'Hillside College', kind: 'college' },
}
const course: Draft = {
  key: 'course 1',
  kind: 'course',
  folder: 'hillside',
  value: { title: 'Health', award: 'btec-extended-diploma', subject: '1.3' },
}
const agreement: Draft = {
  key: 'agreement 1',
  kind: 'agreement',
  value: {
    reference: 'NU-0008',
    status: 'draft',
    guarantee: 'interview',
    clause: 'Applicants who meet the conditions will be invited to interview.',
    from: [{ course: 'hillside/btec-extended-diploma-health' }],
    to: ['north/fdsc'],
    entry: { year: 1 },
    conditions: { completed: 'sending' },
    apply: { via: 'ucas' },
    source: { kind: 'signed-document' },
  },
}

const items = (drafts: Draft[]) => itemsOf(drafts, withDrafts(published, drafts), published, '2026-11-21')
const told = (list: Item[]) => list.map(({ draft, stops, needs }) => ({ key: draft.key, stops, needs }))

describe('several drafts as one proposal', () => {
  it('come in the order in which each can name those before it, checked as if all were published', () => {
    expect(told(items([agreement, course, provider]))).toEqual([
      { key: 'provider 1', stops: 0, needs: [] },
      { key: 'course 1', stops: 0, needs: ['provider 1'] },
      { key: 'agreement 1', stops: 0, needs: ['course 1', 'provider 1'] },
    ])
  })

  it('are called by what they hold, each with the place of its file', () => {
    expect(
      items([agreement, course, provider]).map(({ title, path }) => `${title} | ${path}`),
    ).toMatchInlineSnapshot(`
      [
        "Hillside College | data/sketch/providers/hillside/provider.yaml",
        "btec-extended-diploma, Health, Hillside College | data/sketch/providers/hillside/courses/btec-extended-diploma-health.yaml",
        "NU-0008: btec-extended-diploma, Health, to fdsc, north/fdsc | data/sketch/providers/north/agreements/health-to-north-fdsc.yaml",
      ]
    `)
  })

  it('go along only with what they name', () => {
    const all = items([agreement, course, provider])
    const ready = (...left: string[]) => readyOf(all, new Set(left)).map(({ draft }) => draft.kind)
    expect(ready()).toEqual(['provider', 'course', 'agreement'])
    expect(ready('agreement 1')).toEqual(['provider', 'course'])
    expect(ready('course 1')).toEqual(['provider'])
    expect(ready('provider 1')).toEqual([])
  })

  it('are stopped by what is wrong in them, and by a reference or a file name that two of them have', () => {
    const { apply, entry, ...less } = agreement.value
    const broken = { ...agreement, value: less }
    expect(told(items([broken, course, provider])).at(-1)?.stops).toBeGreaterThan(1)
    const twin = { ...agreement, key: 'agreement 2', name: 'another' }
    expect(items([agreement, twin, course, provider]).map(({ stops }) => stops)).toEqual([0, 0, 1, 1])
    const same = { ...twin, name: undefined, value: { ...twin.value, reference: 'NU-0009' } }
    expect(items([agreement, same, course, provider]).map(({ stops }) => stops > 0)).toEqual([
      false,
      false,
      true,
      true,
    ])
  })

  it('join a proposal that is begun only where they have to do with it', () => {
    const change: Draft = {
      key: 'provider town',
      kind: 'provider',
      changes: 'town',
      before: 'name: Town College\nkind: college\n',
      value: { name: 'Town College', kind: 'college', town: 'Merrow' },
    }
    const all = items([agreement, course, provider, change])
    expect(apartFrom(all, [])).toEqual(new Set())
    expect(apartFrom(all, ['provider 1'])).toEqual(new Set(['provider town']))
    expect(apartFrom(all, ['course 1'])).toEqual(new Set(['provider town']))
    expect(apartFrom(all, ['provider town'])).toEqual(new Set(['provider 1', 'course 1', 'agreement 1']))
  })

  it('name those that name them by their titles, of their own provider too', () => {
    expect(companyOf(provider, shelf([course, agreement]))).toEqual({
      names: [],
      namedBy: [
        'btec-extended-diploma, Health, Hillside College',
        'NU-0008: btec-extended-diploma, Health, to fdsc, north/fdsc',
      ],
    })
  })

  it('leave out a change that changes nothing, and stop one that is not decided', () => {
    const before = 'name: Town College\nkind: college\n'
    const value = { name: 'Town College', kind: 'college' }
    const change: Draft = { key: 'provider town', kind: 'provider', changes: 'town', before, value }
    expect(items([change])).toEqual([])
    const changed = { ...change, value: { ...value, town: 'Merrow' } }
    expect(told(items([changed]))).toEqual([{ key: 'provider town', stops: 0, needs: [] }])
    const undecided = [{ field: 'town', theirs: 'Tarrow' }]
    expect(items([{ ...changed, undecided }])[0]?.stops).toBe(1)
  })
})

const shelf = (others: Draft[]) => {
  const names = withDrafts(published, others)
  const checked = checkedWith(published, names, others)
  return { published, names, checked, others, vocabularies: vocabulariesOf(published) }
}

describe('the reference of a new agreement', () => {
  const bare: Draft = { key: 'agreement 2', kind: 'agreement', value: { to: ['north/fdsc'] } }

  it('is the next that is free at whoever receives the learner, drafts of this device counted', () => {
    expect(withReference(bare, shelf([])).value.reference).toBe('NU-0008')
    const half = { ...agreement, value: { reference: 'NU-0011' } }
    expect(withReference(bare, shelf([half])).value.reference).toBe('NU-0012')
    const hillside = { ...bare, folder: 'hillside' }
    expect(withReference(hillside, shelf([provider])).value.reference).toBe('HC-0001')
  })

  it('follows the receiving side until somebody writes another, or none', () => {
    const first = withReference(bare, shelf([]))
    expect(withReference({ ...first, folder: 'town' }, shelf([])).value.reference).toMatch(/-0001$/)
    const own = { ...first, value: { ...first.value, reference: 'XY-0100' } }
    expect(withReference({ ...own, folder: 'town' }, shelf([])).value.reference).toBe('XY-0100')
    const { reference, ...none } = first.value
    expect(withReference({ ...first, value: none }, shelf([])).value.reference).toBeUndefined()
    expect(withReference({ ...bare, value: {} }, shelf([])).value).toEqual({})
    expect(withReference({ ...bare, changes: 'north/x' }, shelf([])).value.reference).toBeUndefined()
  })
})
