import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bindingDates, firstStart, inCohort, intakesOf } from '../../src/eligibility/opening.ts'
import { monthOf, monthText } from '../../src/graph/month.ts'
import { randomNetwork } from '../search/networks.ts'
import { sketch } from '../sketch.ts'

const today = '2026-11-21'

function agreementOf(terms: string) {
  const [agreement] = sketch(`btec > hnd ${terms}`).agreements
  if (agreement === undefined) throw new Error('The scene has no agreement.')
  return agreement
}

function startOf(terms: string, course = '2y', after = '2027-06', now = today): string | undefined {
  const scene = sketch(`btec > hnd ${terms}`, `hnd: ${course}`)
  const target = scene.courses.find(({ id }) => id === 'town/hnd')
  if (target === undefined) throw new Error('The scene has no course.')
  const start = firstStart(target, scene.agreements[0], monthOf(after), now)
  return start === undefined ? undefined : monthText(start)
}

function dates(terms: string, start: string): string[] {
  return bindingDates(agreementOf(terms), monthOf(start)).map((deadline) => deadline.on)
}

describe('the first start', () => {
  it('is the first intake after a month, that month not included', () => {
    expect(startOf('', 'september january', '2027-08')).toBe('2027-09')
    expect(startOf('', 'september january', '2027-09')).toBe('2028-01')
    expect(startOf('', 'january', '2027-12')).toBe('2028-01')
  })

  it('is after today', () => {
    expect(startOf('', 'september', '2020-06', '2026-09-01')).toBe('2027-09')
    expect(startOf('', 'september', '2020-06', '2026-08-31')).toBe('2026-09')
  })

  it('lies in the months for which the agreement is valid, both ends included', () => {
    expect(startOf('from=2028-09')).toBe('2028-09')
    expect(startOf('from=2028-10')).toBe('2029-09')
    expect(startOf('until=2027-09')).toBe('2027-09')
    expect(startOf('until=2027-08-31')).toBeUndefined()
  })

  it('is never after the last start, nor of a closed course', () => {
    expect(startOf('', 'last=2027-09')).toBe('2027-09')
    expect(startOf('', 'last=2027-08')).toBeUndefined()
    expect(startOf('', 'closed')).toBeUndefined()
  })

  it('is not looked for beyond fifteen years from today', () => {
    expect(startOf('from=2041-09')).toBe('2041-09')
    expect(startOf('from=2042-01')).toBeUndefined()
  })

  it('is never earlier for who is ready later', () => {
    const scenes = Array.from({ length: 60 }, (_, index) => randomNetwork(index + 1))
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 59 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: -30, max: 120 }),
        fc.nat({ max: 60 }),
        (seed, c, a, after, wait) => {
          const { courses, agreements } = scenes[seed] ?? sketch()
          const course = courses[c % courses.length]
          const agreement = agreements[a % agreements.length]
          if (course === undefined) return
          const ready = monthOf(today) + after
          const [sooner, later] = [ready, ready + wait].map(
            (month) => firstStart(course, agreement, month, today) ?? Number.POSITIVE_INFINITY,
          )
          expect(sooner).toBeLessThanOrEqual(later ?? 0)
          expect(sooner).toBeGreaterThan(Math.max(ready, monthOf(today)))
        },
      ),
      { seed: 4, numRuns: 500 },
    )
  })
})

describe('the dates that bind a start', () => {
  it('come earliest first', () => {
    expect(dates('by=06-30 by=2027-01-14 late=12-14', '2027-09')).toEqual([
      '2026-12-14',
      '2027-01-14',
      '2027-06-30',
    ])
  })

  it('are the last of every year before the start', () => {
    expect(dates('by=12-14', '2027-09')).toEqual(['2026-12-14'])
    expect(dates('by=06-30', '2027-09')).toEqual(['2027-06-30'])
    expect(dates('by=01-14', '2027-01')).toEqual(['2026-01-14'])
  })

  it('include the first day of the month of the start, which is no date of the year before', () => {
    expect(dates('by=09-01', '2027-09')).toEqual(['2027-09-01'])
    expect(dates('by=2027-09-01', '2027-09')).toEqual(['2027-09-01'])
    expect(dates('by=2027-09-01', '2028-09')).toEqual([])
    expect(startOf('by=09-01')).toBe('2027-09')
  })

  it('bind one entry where they are given for one year', () => {
    expect(dates('by=2026-12-14', '2026-09')).toEqual([])
    expect(dates('by=2026-12-14', '2027-01')).toEqual(['2026-12-14'])
    expect(dates('by=2026-12-14', '2027-09')).toEqual(['2026-12-14'])
    expect(dates('by=2026-12-14', '2028-09')).toEqual([])
  })

  it('are 28 February in a year without a 29th', () => {
    expect(dates('by=02-29', '2028-09')).toEqual(['2028-02-29'])
    expect(dates('by=02-29', '2027-09')).toEqual(['2027-02-28'])
  })
})

describe('a cohort', () => {
  it('includes both its ends', () => {
    const agreement = agreementOf('cohorts=2025-09..2026-09')
    const member = (text: string) => inCohort(agreement, monthOf(text))
    expect(['2025-08', '2025-09', '2026-01', '2026-09', '2026-10'].map(member)).toEqual([
      'no',
      'yes',
      'yes',
      'yes',
      'no',
    ])
  })

  it('is not known of somebody who has not said when they started', () => {
    expect(inCohort(agreementOf('cohorts=2025-09..2026-09'), undefined)).toBe('unknown')
    expect(inCohort(agreementOf(''), undefined)).toBe('yes')
  })
})

describe('intakes', () => {
  it('are in September, marked as assumed, where the course does not say', () => {
    const [hnc, hnd] = sketch('hnc: january', 'hnd: 2y').courses
    expect(hnc && intakesOf(hnc)).toEqual({ intakes: ['january'], assumed: false })
    expect(hnd && intakesOf(hnd)).toEqual({ intakes: ['september'], assumed: true })
  })
})
