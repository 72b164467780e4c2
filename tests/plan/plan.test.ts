import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { monthText } from '../../src/graph/month.ts'
import type { Plan, PlanItem } from '../../src/plan/plan.ts'
import type { When } from '../../src/plan/task.ts'
import { sketch } from '../sketch.ts'
import { type Asked, planThrough } from './scene.ts'

/** Plans of small networks. Learners finish in June 2027, and it is 21 November 2026, unless a test says otherwise. */

function plan(scene: Catalogue | string, asked: Partial<Asked> = {}): Plan {
  const catalogue = typeof scene === 'string' ? sketch(scene) : scene
  return planThrough(catalogue, { from: 'town/btec', through: ['town/hnd'], ...asked })
}

const day = (when: When): string => {
  if ('by' in when) return when.at === undefined ? `by ${when.by}` : `by ${when.by} ${when.at}`
  if ('now' in when) return 'now'
  if ('around' in when) return `around ${monthText(when.around)}`
  return 'before' in when ? `before ${monthText(when.before)}` : `in ${monthText(when.in)}`
}

const brief = ({ id, when, binds, past }: PlanItem) =>
  `${id} ${day(when)}${binds ? ', binds' : ''}${past ? ', past' : ''}`

const briefs = (made: Plan) => made.items.map(brief)

function item(made: Plan, id: string): PlanItem {
  const found = made.items.find((one) => one.id === id)
  if (found === undefined) throw new Error(`The plan has no item ${id}: ${briefs(made).join('; ')}`)
  return found
}

/** The same network, in which everybody applies through UCAS. */
function throughUcas(catalogue: Catalogue, ucas: Catalogue['ucas'] = []): Catalogue {
  const agreements = catalogue.agreements.map((agreement) => ({
    ...agreement,
    apply: { via: 'ucas' as const },
  }))
  return { ...catalogue, agreements, ucas }
}

describe('the order of a plan', () => {
  test('what has to be done stands in the order of time, backwards from the start', () => {
    const made = plan(
      'btec > hnd by=12-14 when { all: [{ grade: MMM }, { reference: supportive }, { interview: passed }, { dbs: enhanced }] }',
    )
    expect(briefs(made)).toEqual([
      '1-ask now',
      '1-ready by 2026-12-14',
      '1-deadline by 2026-12-14, binds',
      '1-results in 2027-06',
      '1-apply before 2027-09',
      '1-meeting before 2027-09',
      '1-clearance before 2027-09',
      '1-start in 2027-09',
      '1-finish in 2029-06',
    ])
  })

  test('asking is planned four weeks ahead of the date that binds', () => {
    expect(day(item(plan('btec > hnd by=03-31'), '1-ask').when)).toBe('by 2027-03-03')
  })

  test('four weeks before 28 March of a leap year is 29 February', () => {
    const made = plan('btec > hnd by=03-28', { finish: '2028-06' })
    expect(day(item(made, '1-ask').when)).toBe('by 2028-02-29')
  })

  test('a day of every year that is 29 February is the 28th where the year has no more', () => {
    expect(day(item(plan('btec > hnd by=02-29'), '1-deadline').when)).toBe('by 2027-02-28')
    expect(day(item(plan('btec > hnd by=02-29', { finish: '2028-06' }), '1-deadline').when)).toBe(
      'by 2028-02-29',
    )
  })

  test('the earliest date of a step is the one that binds, and only one does', () => {
    const made = plan('btec > hnd by=06-15 late=03-31 by=05-31')
    expect(made.items.filter(({ kind }) => kind === 'deadline').map(brief)).toEqual([
      '1-deadline by 2027-03-31, binds',
      '1-deadline-2 by 2027-05-31',
      '1-deadline-3 by 2027-06-15',
    ])
  })

  test('a condition to apply by a day is a date like the others', () => {
    const made = plan('btec > hnd by=03-31 when { all: [{ applied_by: "01-15" }, { grade: MMM }] }')
    expect(briefs(made)).toContain('1-deadline by 2027-01-15, binds')
    expect(item(made, '1-results')).toMatchObject({ asks: [{ grade: 'MMM' }] })
  })

  test('each step of a route has a plan, and the second is reckoned from its own start', () => {
    const made = plan('btec > hnd by=03-31\nhnd > topup by=05-31', { through: ['town/hnd', 'town/topup'] })
    expect(
      made.items.filter(({ kind }) => ['deadline', 'start', 'finish'].includes(kind)).map(brief),
    ).toEqual([
      '1-deadline by 2027-03-31, binds',
      '1-start in 2027-09',
      '2-deadline by 2029-05-31, binds',
      '1-finish in 2029-06',
      '2-start in 2029-09',
      '2-finish in 2030-06',
    ])
  })
})

describe('what is asked for', () => {
  test('stands where it can be done, and a choice stands where the first of it is due', () => {
    const made = plan(`btec > hnd by=03-31 when { all: [
      { all: [{ age: 18 }, { portfolio: shown }] },
      { audition: passed }, { occupational_health: cleared }, { other: Ask. },
      { any: [{ grade: MMM }, { experience: care work }] },
      { any: [{ interview: passed }, { reference: supportive }] },
      { at_least: 1, of: [{ dbs: basic }, { audition: attended }] }
    ] }`)
    const asks = made.items.flatMap((one) => ('asks' in one ? [[one.kind, day(one.when), one.asks]] : []))
    expect(asks).toEqual([
      ['check', 'by 2027-03-31', [{ age: 18 }, { other: 'Ask.' }]],
      [
        'ready',
        'by 2027-03-31',
        [{ portfolio: 'shown' }, { any: [{ interview: 'passed' }, { reference: 'supportive' }] }],
      ],
      ['results', 'in 2027-06', [{ any: [{ grade: 'MMM' }, { experience: 'care work' }] }]],
      [
        'meeting',
        'before 2027-09',
        [{ audition: 'passed' }, { at_least: 1, of: [{ dbs: 'basic' }, { audition: 'attended' }] }],
      ],
      ['clearance', 'before 2027-09', [{ occupational_health: 'cleared' }]],
    ])
  })
})

describe('a date that is past', () => {
  test('moves the step to the next start, and says so', () => {
    const made = plan('btec > hnd by=12-14', { today: '2026-12-15' })
    expect(briefs(made)).toContain('1-moved by 2026-12-14, past')
    expect(monthText((item(made, '1-moved') as PlanItem & { wanted: number }).wanted)).toBe('2027-09')
    expect(briefs(made)).toContain('1-deadline by 2027-12-14, binds')
    expect(briefs(made)).toContain('1-start in 2028-09')
  })

  test('names the date that moved it, and not one that could be missed', () => {
    const made = plan('btec > hnd late=11-04 by=12-14', { today: '2026-12-15' })
    expect(briefs(made)).toContain('1-moved by 2026-12-14, past')
  })

  test('on the day itself it is not past', () => {
    const made = plan('btec > hnd by=12-14', { today: '2026-12-14' })
    expect(briefs(made)).toContain('1-deadline by 2026-12-14, binds')
    expect(briefs(made).join()).not.toContain('moved')
  })

  test('that was not hard leaves the start where it was, and says when it comes round again', () => {
    const made = plan('btec > hnd late=11-04 by=03-31')
    expect(briefs(made)).toContain('1-deadline by 2026-11-04, past')
    expect(item(made, '1-deadline')).toMatchObject({ again: '2027-11-04' })
    expect(briefs(made)).toContain('1-deadline-2 by 2027-03-31, binds')
    expect(briefs(made)).toContain('1-start in 2027-09')
  })

  test('a start that is late for another reason is nobody’s missed date', () => {
    const made = plan('btec > hnd entry=2028 by=10-01')
    expect(briefs(made)).toContain('1-start in 2028-09')
    expect(briefs(made).join()).not.toContain('moved')
  })

  test('no later start is promised where the agreement covers none', () => {
    expect(plan('btec > hnd entry=2027 by=12-14').nextStarts).toEqual([undefined])
    expect(plan('btec > hnd entry=2027,2028 by=12-14').nextStarts.map((at) => monthText(at ?? 0))).toEqual([
      '2028-09',
    ])
  })

  test('whatever the day and the date, a plan starts in the first September that is still open', () => {
    const anyDay = fc
      .integer({ min: 0, max: 364 })
      .map((days) => new Date(Date.UTC(2027, 0, 1 + days)).toISOString().slice(5, 10))
    const anyToday = fc
      .integer({ min: 0, max: 700 })
      .map((days) => new Date(Date.UTC(2026, 10, 1 + days)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(anyDay, anyToday, (date, today) => {
        const made = plan(`btec > hnd by=${date}`, { today, finish: '2026-06' })
        const september = [2026, 2027, 2028, 2029, 2030].find((year) => {
          const due = [`${year}-${date}`, `${year - 1}-${date}`].find((one) => one <= `${year}-09-01`) ?? ''
          return `${year}-09-01` > today && due >= today
        })
        expect(monthText(made.route.steps[0]?.start ?? 0)).toBe(`${september}-09`)
        const free = [2026, 2027, 2028, 2029].find((year) => `${year}-09-01` > today)
        expect(made.items.some(({ kind }) => kind === 'moved')).toBe(free !== september)
        expect(made.items.filter(({ past, kind }) => past && kind !== 'moved')).toEqual([])
      }),
      { seed: 20261121, numRuns: 300 },
    )
  })
})

describe('the date of UCAS', () => {
  const scene = sketch('btec > hnd')
  const row = { entry: '2027', on: '2027-01-20', at: '18:00', source: 'https://ucas.example' }

  test('is the day and the time that were published for the year of entry', () => {
    expect(briefs(plan(throughUcas(scene, [row])))).toContain('1-ucas by 2027-01-20 18:00, binds')
  })

  test('is only about where it usually is, while it has not been published', () => {
    const made = plan(throughUcas(scene, [{ ...row, entry: '2026', on: '2026-01-14' }]))
    expect(briefs(made)).toContain('1-ucas around 2027-01, binds')
  })

  test('gives way to an earlier one of the receiving side, and is kept beside it', () => {
    const made = plan(throughUcas(sketch('btec > hnd by=12-14'), [row]))
    expect(briefs(made)).toContain('1-deadline by 2026-12-14, binds')
    expect(briefs(made)).toContain('1-ucas by 2027-01-20 18:00')
  })

  test('is not for starts in winter, nor for courses below higher education', () => {
    expect(briefs(plan(throughUcas(sketch('btec > hnd', 'hnd: january'), [row])))).toContain(
      '1-apply before 2028-01',
    )
    const below = throughUcas(sketch('l2 > btec'), [row])
    expect(briefs(plan(below, { from: 'town/l2', through: ['town/btec'] })).join()).not.toContain('ucas')
  })

  test('is past when it is, and the step stays open', () => {
    const made = plan(throughUcas(scene, [row]), { today: '2027-01-21' })
    expect(briefs(made)).toContain('1-ucas by 2027-01-20 18:00, past')
    expect(briefs(made)).toContain('1-start in 2027-09')
  })
})

describe('what no record says', () => {
  test('an agreement without dates has one thing to apply for, before the start', () => {
    expect(briefs(plan('btec > hnd'))).toEqual([
      '1-ask now',
      '1-apply before 2027-09',
      '1-start in 2027-09',
      '1-finish in 2029-06',
    ])
  })

  test('a date of one year says nothing of another, and is shown as what it was', () => {
    const made = plan('btec > hnd by=2026-12-14', { finish: '2028-06' })
    expect(item(made, '1-apply')).toMatchObject({ earlier: ['2026-12-14'] })
  })

  test('an ordinary application has a plan too, and nothing in it binds', () => {
    const made = plan('btec > hnd application')
    expect(briefs(made)).toEqual([
      '1-ucas around 2027-01',
      '1-results in 2027-06',
      '1-start in 2027-09',
      '1-finish in 2029-06',
    ])
  })
})

describe('waiting', () => {
  test('the months between a finish and a start are counted', () => {
    expect(item(plan('btec > hnd', {}), '1-start')).toMatchObject({ waited: 2 })
    expect(item(plan(sketch('btec > hnd', 'hnd: january')), '1-start')).toMatchObject({ waited: 6 })
  })

  test('for somebody who has finished already they are counted from today', () => {
    const made = plan('btec > hnd', { finish: '2025-06' })
    expect(item(made, '1-start')).toMatchObject({ waited: 9 })
  })

  test('what somebody has already is to be checked now', () => {
    const made = plan('btec > hnd when { grade: MMM }', { finish: '2025-06' })
    expect(day(item(made, '1-results').when)).toBe('now')
  })
})
