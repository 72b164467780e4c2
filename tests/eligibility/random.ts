import type { Held, Profile, Sure } from '../../src/eligibility/profile.ts'
import type { Condition } from '../../src/schema/condition.ts'
import type { Start } from './oracle.ts'

/** Random learners and conditions from a seed: few awards, subjects and grades, so that they often meet. */
export function randomCase(seed: number): { condition: Condition; profile: Profile; start: Start } {
  const random = numbers(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const chance = (share: number) => random() < share
  const some = <T>(most: number, make: () => T): T[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, make)

  const sure = (): Sure => (chance(0.7) ? 'have' : 'expect')
  const award = () =>
    pick([
      'btec-extended-diploma',
      'btec-extended-diploma',
      'btec-extended-certificate',
      'a-level',
      't-level',
      'access-he',
      'hnd',
      'hnd-sqa',
      'hnc',
      'l3-nvq',
      'l3-diploma',
      'advanced-apprenticeship',
    ])
  const subject = () => pick(['1.2', '1.3', '2.1'])
  const start: Start = {
    award: pick(['btec-extended-diploma', 'hnd-sqa', 'hnd-sqa', 'a-level', 'access-he', 'hnd', 't-level']),
    ...(chance(0.7) && { subject: subject() }),
  }
  const grades: Record<string, string[]> = {
    'btec-extended-diploma': ['PPP', 'MPP', 'MMM', 'DMM', 'DDD'],
    'btec-extended-certificate': ['P', 'M', 'D', 'D*'],
    'a-level': ['E', 'D', 'C', 'B', 'A'],
    't-level': ['Pass', 'Merit', 'Distinction'],
    hnd: ['Pass', 'Merit', 'Distinction'],
    hnc: ['Pass', 'Merit', 'Distinction'],
    'l3-diploma': ['Pass', 'Merit', 'Distinction'],
    'l3-nvq': ['Achieved'],
  }
  const gcseGrade = () => pick(['9', '8', '7', '6', '5', '4', '3', '2', 'A*', 'A', 'B', 'C', 'D', 'E', 'F'])
  const gcseSubject = () => pick(['maths', 'english', 'science'])

  function held(): Held {
    const id = chance(0.4) ? start.award : award()
    const one: Held = { award: id, sure: sure(), ...(chance(0.7) && { subject: subject() }) }
    const list = grades[id]
    if (id === 'a-level') {
      const { subject: _, ...rest } = one
      return {
        ...rest,
        ...(chance(0.8) && {
          results: some(3, () => ({
            ...(chance(0.8) && { subject: subject() }),
            ...(chance(0.9) && { grade: pick(grades['a-level'] ?? []) }),
          })),
        }),
      }
    }
    if (list && chance(0.85)) one.grade = pick(list)
    if (id === 't-level' && chance(0.5)) one.core = pick(['A', 'C', 'D', 'E'])
    if (id === 'access-he' && chance(0.8))
      one.access = pick([
        { distinction: 45, merit: 0, pass: 0 },
        { distinction: 15, merit: 15, pass: 15 },
        { distinction: 0, merit: 30, pass: 12 },
        { distinction: 9, merit: 30, pass: 9 },
        { distinction: 0, merit: 15, pass: 30 },
      ])
    if (id === 'advanced-apprenticeship' && chance(0.6)) one.months = pick([12, 18, 24, 36])
    if (id.startsWith('hn') && chance(0.6))
      one.credits = pick<number | [number, number]>([240, 120, [200, 240], 210])
    if (id === 'hnd-sqa' && chance(0.7))
      one.gradedUnits = pick([['A'], ['B', 'C'], ['B', 'B'], ['A', 'C'], ['C']])
    if (chance(0.4))
      one.units = { 'further maths': pick(['P', 'M', 'D', 'passed', 'not-taught', 'not-passed']) }
    if (chance(0.5)) one.achieved = pick(['2019-07', '2022-09', '2024-07', '2027-07'])
    return one
  }

  function leaf(): Condition {
    const inSubject = chance(0.3) ? { subject: chance(0.7) ? subject() : ['1.2', '1.3'] } : {}
    const graded = pick(Object.keys(grades))
    const gradeOf = (id: string) => pick(grades[id] ?? [])
    const makers: (() => unknown)[] = [
      () => ({
        completed: chance(0.4) ? 'sending' : chance(0.7) ? award() : [award(), award()],
        ...inSubject,
      }),
      () => ({ grade: gradeOf(graded), award: graded, ...inSubject }),
      () => ({ grade: gradeOf(graded), award: graded, ...inSubject }),
      () => ({ grade: gradeOf(start.award in grades ? start.award : 'hnd'), ...inSubject }),
      () => ({ grade: gradeOf('a-level'), award: 'a-level', count: pick([2, 3]), ...inSubject }),
      () => ({
        tariff: pick([16, 48, 64, 72, 80, 96, 112, 144, 168, 200]),
        tables: chance(0.95) ? '2017' : 'before-2017',
        ...(chance(0.4) && { award: chance(0.5) ? award() : [award(), 'a-level'] }),
      }),
      () => ({ tariff: pick([16, 48, 64, 72, 80, 96, 112, 144, 168, 200]), tables: '2017' }),
      () => ({
        credits: pick([100, 120, 200, 240, 300]),
        ...pick([
          { level: 5, framework: 'rqf' },
          { level: 8, framework: 'scqf' },
          { level: 4, framework: 'rqf' },
        ]),
        ...inSubject,
      }),
      () => ({
        access: pick([
          { distinction: 15, merit: 15, pass: 15 },
          { distinction: 0, merit: 30, pass: 15 },
          { distinction: 0, merit: 0, pass: 45 },
          { distinction: 9, merit: 36, pass: 0 },
        ]),
        ...inSubject,
        ...(chance(0.2) && { in: 'science units' }),
      }),
      () => ({
        subject_unit: 'Further Maths',
        ...(chance(0.8) && { grade: pick(['P', 'M', 'D']) }),
        ...(chance(0.4) && { if_offered: true }),
      }),
      () =>
        chance(0.5)
          ? { graded_unit: pick(['A', 'B', 'C']), which: pick(['all', 'one', 'not-stated']) }
          : {
              graded_unit: pick([
                ['A', 'B'],
                ['B', 'B'],
                ['B', 'A'],
              ]),
              which: 'each',
            },
      () => ({ graded_unit: pick(['A', 'B']), which: 'not-stated' }),
      () => ({ gcse: gcseSubject(), grade: gcseGrade(), ...(chance(0.15) && { or_equivalent: true }) }),
      () => ({ gcse: 'any', grade: pick(['4', '5', 'C']), count: pick([2, 4, 5]) }),
      () => ({ functional_skills: pick(['maths', 'english']), level: pick([1, 2]) }),
      () => ({ age: pick([18, 19, 21]) }),
      () => ({ experience: 'care work', ...(chance(0.7) && { months: pick([6, 12]) }) }),
      () => ({ employer_agrees: 'a day a week' }),
      () => ({ achieved_within: pick([2, 5]) }),
      () => ({ interview: 'passed' }),
      () => ({ not_stated: 'something' }),
    ]
    return pick(makers)() as Condition
  }

  function tree(depth: number): Condition {
    if (depth === 0 || chance(0.35)) return leaf()
    const branches = [tree(depth - 1), ...some(3, () => tree(depth - 1))]
    const kind = pick(['all', 'any', 'some'])
    return kind === 'all'
      ? { all: branches }
      : kind === 'any'
        ? { any: branches }
        : { at_least: 1 + Math.floor(random() * branches.length), of: branches }
  }

  const entries = <T>(names: string[], share: number, make: () => T) =>
    Object.fromEntries(names.filter(() => chance(share)).map((name) => [name, make()]))
  const profile: Profile = {
    qualifications: some(4, held),
    lacks: chance(0.25) ? 'others' : chance(0.4) ? [award(), 'a-level'] : [],
    gcse: entries(['maths', 'english', 'science'], 0.6, () =>
      chance(0.2) ? ('none' as const) : { grade: gcseGrade(), sure: sure() },
    ),
    gcseCount: entries(['4', '5', 'C'], 0.3, () => ({ count: pick([1, 3, 5, 8]), sure: sure() })),
    skills: entries(['maths', 'english'], 0.5, () =>
      chance(0.3) ? ('none' as const) : { level: pick([1, 2] as const), sure: sure() },
    ),
    facts: {
      ...entries(['experience: care work'], 0.6, () =>
        chance(0.2) ? ('no' as const) : { sure: sure(), ...(chance(0.7) && { months: pick([3, 6, 24]) }) },
      ),
      ...entries(['employer_agrees: a day a week'], 0.4, () =>
        chance(0.3) ? ('no' as const) : { sure: sure() },
      ),
    },
    ...(chance(0.6) && { born: pick(['2010-05', '2008-09', '2009-09', '2000-01']) }),
  }
  return { condition: tree(2 + Math.floor(random() * 2)), profile, start }
}

/** Mulberry32: the same numbers for the same seed. */
function numbers(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
