import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Catalogue, known } from '../../src/catalogue/catalogue.ts'
import { leavesOf } from '../../src/catalogue/checks/check.ts'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { leafKind } from '../../src/schema/condition.ts'

/** The network of real agreements against the 48 records that it restates. */

const ids = '001-023 033-044 061-063 065-072 083-084'.split(' ').flatMap((range) => {
  const [first = 0, last = 0] = range.split('-').map(Number)
  return Array.from({ length: last - first + 1 }, (_, n) => `UK-${String(first + n).padStart(3, '0')}`)
})

const catalogue = read()
const { agreements } = catalogue
const accordIds = Object.values(catalogue.accords).flatMap(({ source }) => source.ids ?? [])

describe('the published agreements', () => {
  it('restate each of the 48 records once', () => {
    expect(ids).toHaveLength(48)
    const restated = [...agreements.flatMap(({ source }) => source.ids ?? []), ...accordIds]
    expect(restated.sort()).toEqual(ids)
  })

  it('are all published pages with an address, in our words alone', () => {
    for (const { id, status, source, clause, summary } of agreements) {
      expect([id, status, source.kind, clause]).toEqual([id, 'published', 'published-page', undefined])
      expect(source.url, id).toMatch(/^https?:/)
      expect(summary, id).toBeTruthy()
    }
  })

  it('seldom need a condition that no other kind can say', () => {
    const leaves = agreements.flatMap(({ conditions }) => leavesOf(conditions, []))
    const other = leaves.filter(({ leaf }) => leafKind(leaf) === 'other')
    expect(leaves.length).toBeGreaterThan(40)
    expect(other.length / leaves.length).toBeLessThanOrEqual(0.1)
  })

  it('leave open which units are needed where the page does', () => {
    const computing = agreements.find(({ source }) => source.ids?.includes('UK-043'))
    const asked = leavesOf(computing?.conditions, []).map(({ leaf }) => leaf)
    expect(asked.filter((leaf) => 'unit' in leaf)).toEqual([])
    const open = asked.flatMap((leaf) => ('not_stated' in leaf ? [leaf.not_stated] : []))
    expect(open.join().match(/\b[DH]\w{5}\b/g)).toEqual([
      'H17X34',
      'H17W34',
      'H16Y35',
      'H16W35',
      'DH3J34',
      'H17135',
      'DH3J34',
    ])
    expect(asked).toContainEqual({ graded_unit: ['B', 'B'], which: 'each' })
  })
})

interface SourceRecord {
  id: string
  receivingCourse: string
  entryYear: string | null
  sourceUrl: string
}

const records = join(fileURLToPath(import.meta.url), '../../../../shared/real/agreements.json')

describe.skipIf(!existsSync(records))('each record', () => {
  const source: SourceRecord[] = existsSync(records)
    ? JSON.parse(readFileSync(records, 'utf8')).agreements
    : []

  it('is one of those listed here', () => {
    expect(source.map(({ id }) => id)).toEqual(ids)
  })

  it.each(source.filter(({ id }) => !accordIds.includes(id)))(
    '$id keeps its address, year and course',
    (record) => {
      const agreement = agreements.find((one) => one.source.ids?.includes(record.id))
      expect(agreement?.source.url).toBe(record.sourceUrl)
      expect(String(agreement?.entry.year)).toBe(record.entryYear ?? 'not-stated')
      const titles = catalogue.courses
        .filter(({ id }) => agreement?.to.includes(id))
        .map(({ title }) => words(title))
      expect(
        titles.filter((title) => words(record.receivingCourse).includes(title)),
        record.receivingCourse,
      ).not.toEqual([])
    },
  )

  it.each(source.filter(({ id }) => accordIds.includes(id)))('$id keeps its address', (record) => {
    const accord = Object.values(catalogue.accords).find((one) => one.source.ids?.includes(record.id))
    expect(accord?.source.url).toBe(record.sourceUrl)
  })
})

const words = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, ' ')

function read(): Catalogue {
  const { catalogue: found } = readCatalogue(readDataFiles('uk-published'))
  return known({ found } as Record<string, Catalogue>, 'found')
}
