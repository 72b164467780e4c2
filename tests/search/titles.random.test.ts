import { describe, expect, it } from 'vitest'
import { loadTitles, titleParts } from '../../src/catalogue/titles.ts'
import { judgedByHand } from './titles-by-hand.ts'

/** Every row of the kept table: title and organisation, and what it is taken for. */
const kept = new Map(
  titleParts
    .flatMap((part) => loadTitles().parts[part])
    .flatMap(([organisation, level, what, subject, begin, ...ends]) =>
      ends.map((end) => [`${begin} ${end} | ${organisation}`.trim(), { level, what, subject }] as const),
    ),
)

const answers: Record<string, string> = { '?small': 'no way in', '?below': 'no way in' }

const compared = judgedByHand.map((row) => {
  const found = kept.get(`${row.title} | ${row.organisation}`)
  return { ...row, found, taken: found === undefined ? '' : (answers[found.what] ?? found.what) }
})

describe('two hundred titles, judged by hand', () => {
  it('are all in the table, at their level', () => {
    expect(judgedByHand).toHaveLength(200)
    expect(compared.filter(({ found, level }) => found?.level !== level)).toEqual([])
  })

  it('are taken for the right award or honestly for none, and never for a wrong one', () => {
    expect(compared.filter(({ taken, award }) => taken !== award && !taken.startsWith('?'))).toEqual([])
  })

  it('are filed under the right subject or none, and never under a wrong one', () => {
    expect(
      compared.filter(({ found, subject }) => found?.subject !== '' && found?.subject !== subject),
    ).toEqual([])
  })

  it('are known in at least 85 of 100 at levels 2 to 5', () => {
    const starts = compared.filter(({ level }) => ['2', '3', '4', '5'].includes(level))
    const unknown = starts.filter(({ taken }) => taken.startsWith('?'))
    expect(unknown.length / starts.length).toBeLessThanOrEqual(0.15)
  })

  it('have a known subject in at least 80 of 100 of those that are an award', () => {
    const awards = compared.filter(({ taken }) => !taken.startsWith('?') && taken !== 'no way in')
    expect(awards.filter(({ found }) => found?.subject === '').length / awards.length).toBeLessThanOrEqual(
      0.2,
    )
  })
})
