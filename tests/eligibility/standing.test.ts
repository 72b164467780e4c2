import { describe, expect, it } from 'vitest'
import { supersededReferences } from '../../src/catalogue/superseded.ts'
import {
  daysBetween,
  opensStep,
  type Standing,
  standingOf,
  standings,
} from '../../src/eligibility/standing.ts'
import { sketch } from '../sketch.ts'

const today = '2026-11-21'

function standing(terms: string, now = today, superseded: string[] = []): Standing {
  const [agreement] = sketch(`btec > hnd ${terms}`).agreements
  if (agreement === undefined) throw new Error('The scene has no agreement.')
  return standingOf(agreement, now, new Set(superseded))
}

describe('how an agreement stands', () => {
  it('is as its record says', () => {
    for (const status of ['in-force', 'published', 'closed', 'draft', 'suspended', 'withdrawn'])
      expect(standing(status)).toBe(status)
  })

  it('is signed by one where a draft has one signature', () => {
    expect(standing('draft signed=sending')).toBe('signed-by-one')
  })

  it('is in force on the last day on which it is valid, and expired on the next', () => {
    expect(standing('until=2026-11-21')).toBe('in-force')
    expect(standing('until=2026-11-20')).toBe('expired')
    expect(standing('until=2026-11', '2026-11-30')).toBe('in-force')
    expect(standing('until=2026-11', '2026-12-01')).toBe('expired')
  })

  it('is expired when the last of its entry years is over', () => {
    expect(standing('entry=2025,2026', '2027-07-31')).toBe('in-force')
    expect(standing('entry=2025,2026', '2027-08-01')).toBe('expired')
  })

  it('is due for review sixty days before, and overdue from the day after', () => {
    expect(standing('review=2027-01-21')).toBe('in-force')
    expect(standing('review=2027-01-20')).toBe('review-due')
    expect(standing('review=2026-11-21')).toBe('review-due')
    expect(standing('review=2026-11-20')).toBe('overdue')
  })

  it('is superseded before it is expired, and withdrawn before it is superseded', () => {
    expect(standing('until=2026-10 ref=SK-0009', today, ['SK-0009'])).toBe('superseded')
    expect(standing('withdrawn ref=SK-0009', today, ['SK-0009'])).toBe('withdrawn')
  })

  it('opens a step from in force to closed, and not from draft to superseded', () => {
    expect(standings.filter(opensStep)).toEqual(['in-force', 'review-due', 'overdue', 'published', 'closed'])
  })
})

describe('what an agreement supersedes', () => {
  it('stays superseded when that agreement ends, and nothing is superseded by a draft', () => {
    const references = (status: string) => [
      ...supersededReferences(sketch(`btec > hnd supersedes=SK-0900 ${status}`).agreements),
    ]
    for (const status of ['in-force', 'published', 'closed', 'suspended', 'withdrawn'])
      expect(references(status)).toEqual(['SK-0900'])
    expect(references('draft')).toEqual([])
  })
})

describe('days', () => {
  it('are counted across the end of a year, a leap day and a change of clocks', () => {
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1)
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2)
  })
})
