import type { Held, Profile } from '../../src/eligibility/profile.ts'
import type { Condition } from '../../src/schema/condition.ts'
import { reference } from './reference.ts'

/** The slow, obvious answer: everything that could be true of the learner, tried out one by one. It shares no code with what it
 *  judges and knows only what random.ts makes. A leaf is met if it holds in every world, and not met if it holds in none. */

type World = Record<string, unknown>
type Answer = 'met' | 'not-met' | 'cant-tell'

export interface Start {
  award: string
  subject?: string
}

const startMonth = 2027 * 12 + 8

export function oracle(
  condition: Condition,
  profile: Profile,
  start: Start,
): { answer: Answer; expected: boolean } {
  const answer = treeAnswer(condition, profile, start)
  return { answer, expected: answer === 'met' && treeAnswer(condition, onlyHad(profile), start) !== 'met' }
}

/** What they have already, and nothing that is to come. What is expected stays on the list as something not known. */
function onlyHad(profile: Profile): Profile {
  const sure = (row: unknown) => row === 'none' || row === 'no' || (row as { sure: string }).sure === 'have'
  const kept = <T extends Record<string, unknown>>(rows: T) =>
    Object.fromEntries(Object.entries(rows).filter(([, row]) => sure(row))) as T
  return {
    ...profile,
    qualifications: profile.qualifications.map((held) =>
      held.sure === 'have'
        ? held
        : ({ award: held.award, subject: held.subject, maybe: true } as unknown as Held),
    ),
    gcse: kept(profile.gcse),
    gcseCount: kept(profile.gcseCount),
    skills: kept(profile.skills),
    facts: kept(profile.facts),
  }
}

function treeAnswer(condition: Condition, profile: Profile, start: Start): Answer {
  const [low, high] = bounds(condition, profile, start)
  return low ? 'met' : high ? 'cant-tell' : 'not-met'
}

function bounds(condition: Condition, profile: Profile, start: Start): [boolean, boolean] {
  const c = condition as Record<string, unknown>
  const list = (c.all ?? c.any ?? c.of) as Condition[] | undefined
  if (list === undefined) {
    const worlds = leafWorlds(c, profile, start)
    return [worlds.every(Boolean), worlds.some(Boolean)]
  }
  const needed = c.all ? list.length : c.any ? 1 : (c.at_least as number)
  const inner = list.map((one) => bounds(one, profile, start))
  return [inner.filter(([low]) => low).length >= needed, inner.filter(([, high]) => high).length >= needed]
}

const either = [true, false]
const arr = (value: unknown): string[] =>
  value === undefined ? [] : ([] as string[]).concat(value as string)

/** For each world, whether the leaf holds in it. */
function leafWorlds(c: World, profile: Profile, start: Start): boolean[] {
  if ('gcse' in c) return gcseWorlds(c, profile)
  if ('functional_skills' in c) {
    const held = profile.skills[c.functional_skills as 'maths']
    return held === undefined ? either : [held !== 'none' && held.level >= (c.level as number)]
  }
  if ('age' in c) {
    if (!profile.born) return either
    const [year, month] = profile.born.split('-').map(Number) as [number, number]
    const age = startMonth - (year * 12 + month - 1)
    return age === (c.age as number) * 12 ? either : [age > (c.age as number) * 12]
  }
  if ('experience' in c) {
    const fact = profile.facts[`experience: ${c.experience}`]
    if (fact === undefined) return either
    if (fact === 'no') return [false]
    if (c.months === undefined) return [true]
    return fact.months === undefined ? either : [fact.months >= (c.months as number)]
  }
  if ('employer_agrees' in c) {
    const fact = profile.facts[`employer_agrees: ${c.employer_agrees}`]
    return fact === undefined ? either : [fact !== 'no']
  }
  if ('interview' in c || 'not_stated' in c) return either
  const copies = profile.qualifications.filter(
    (one, index, every) => every.findIndex((other) => same(other, one)) === index,
  )
  const same1 = copies.filter(
    (held) =>
      held.award === start.award && (!start.subject || !held.subject || held.subject === start.subject),
  )
  const bare = { ...start, maybe: true } as unknown as Held
  const from =
    same1.length > 0 ? same1.map((held) => ({ ...held, subject: held.subject ?? start.subject })) : [bare]
  const all = same1.length > 0 ? copies : [...copies, bare]
  if ('completed' in c)
    return awardWorlds(
      arr(c.completed).filter((id) => id !== 'sending'),
      arr(c.subject),
      from,
      all,
      profile,
      (held) => (maybe(held) ? either : [true]),
    )
  if ('access' in c)
    return awardWorlds(['access-he'], arr(c.subject), from, all, profile, (held) =>
      mixWorlds(held, c.access as Mix, c.in !== undefined),
    )
  if ('tariff' in c) return tariffWorlds(c, all, profile)
  if ('credits' in c) return creditWorlds(c, all, profile)
  if ('graded_unit' in c) return orWorlds(from.map((held) => unitWorlds(held, c)))
  if ('subject_unit' in c) return orWorlds(from.map((held) => namedWorlds(held, c)))
  if ('achieved_within' in c)
    return orWorlds(
      from.map((held) => {
        if (maybe(held)) return either
        if (!held.achieved) return either
        const [year, month] = held.achieved.split('-').map(Number) as [number, number]
        return [startMonth - (year * 12 + month - 1) <= (c.achieved_within as number) * 12]
      }),
    )
  if (c.count === undefined)
    return awardWorlds(arr(c.award), arr(c.subject), from, all, profile, (held) =>
      gradeWorlds(held, c.grade as string),
    )
  return countWorlds(c, from, all, profile)
}

const same = (a: Held, b: Held) => JSON.stringify(a) === JSON.stringify(b)
const maybe = (held: Held) => 'maybe' in held
interface Mix {
  distinction: number
  merit: number
  pass: number
}

/** Some of these: true in a world where one of them is. */
function orWorlds(each: boolean[][]): boolean[] {
  return each
    .reduce((left, right) => left.flatMap((a) => right.map((b) => a || b)), [false])
    .filter((value, index, every) => every.indexOf(value) === index)
}

function split(held: Held): Held[] {
  if (!held.results?.length) return [held]
  return held.results.map(
    (result) =>
      ({
        ...held,
        results: undefined,
        part: true,
        subject: result.subject,
        grade: result.grade,
      }) as unknown as Held,
  )
}

function subjectWorlds(held: Held, subjects: string[]): boolean[] {
  if (subjects.length === 0) return [true]
  return held.subject === undefined ? either : [subjects.includes(held.subject)]
}

function awardWorlds(
  awards: string[],
  subjects: string[],
  from: Held[],
  all: Held[],
  profile: Profile,
  judge: (held: Held) => boolean[],
): boolean[] {
  const entries = awards.length === 0 ? from : all.filter((held) => awards.includes(held.award))
  const each = entries.flatMap(split).map((held) => {
    const inSubject =
      maybe(held) && subjects.length > 0 && held.subject !== undefined && !subjects.includes(held.subject)
        ? either
        : subjectWorlds(held, subjects)
    return inSubject.flatMap((fits) => judge(held).map((good) => fits && good))
  })
  const unheard = awards.some(
    (id) =>
      !all.some((held) => held.award === id) && profile.lacks !== 'others' && !profile.lacks.includes(id),
  )
  return orWorlds(unheard ? [...each, either] : each)
}

const ladder = (award: string) => reference.scales[reference.awards[award]?.scale ?? '']?.grades ?? []

function gradeWorlds(held: Held, wanted: string): boolean[] {
  if (maybe(held) || held.grade === undefined) return either
  const names = ladder(held.award).map((row) => row.grade)
  if (names.indexOf(held.grade) < 0 || names.indexOf(wanted) < 0)
    return held.grade === wanted ? [true] : either
  return [names.indexOf(held.grade) >= names.indexOf(wanted)]
}

function countWorlds(c: World, from: Held[], all: Held[], profile: Profile): boolean[] {
  const awards = arr(c.award)
  const entries = (awards.length === 0 ? from : all.filter((held) => awards.includes(held.award))).flatMap(
    split,
  )
  if (
    awards.some(
      (id) =>
        !all.some((held) => held.award === id) && profile.lacks !== 'others' && !profile.lacks.includes(id),
    )
  ) {
    const sure = entries.filter((held) =>
      [...subjectWorlds(held, arr(c.subject)), ...gradeWorlds(held, c.grade as string)].every(Boolean),
    ).length
    return sure >= (c.count as number) ? [true] : either
  }
  let low = 0
  let high = 0
  for (const held of entries) {
    const good = subjectWorlds(held, arr(c.subject)).flatMap((fits) =>
      gradeWorlds(held, c.grade as string).map((enough) => fits && enough),
    )
    low += good.every(Boolean) ? 1 : 0
    const unlisted = held.grade === undefined && !('part' in held) && good.some(Boolean)
    high += unlisted ? 99 : good.some(Boolean) ? 1 : 0
  }
  return low >= (c.count as number) ? [true] : high >= (c.count as number) ? either : [false]
}

function mixWorlds(held: Held, wanted: Mix, inUnits: boolean): boolean[] {
  if (maybe(held) || !held.access) return either
  const { distinction, merit, pass } = held.access
  const rest = Math.max(0, 45 - distinction - merit - pass)
  const found = new Set<boolean>()
  for (let d = 0; d <= rest; d++)
    for (let m = 0; m <= rest - d; m++)
      found.add(
        mixHolds({ distinction: distinction + d, merit: merit + m, pass: pass + rest - d - m }, wanted),
      )
  return inUnits && found.has(true) ? either : [...found]
}

/** Hands the credits out, the best first to what is hardest. */
function mixHolds(has: Mix, wanted: Mix): boolean {
  const pool = [
    ...Array(has.distinction).fill(3),
    ...Array(has.merit).fill(2),
    ...Array(has.pass).fill(1),
  ] as number[]
  const needs = [
    ...Array(wanted.distinction).fill(3),
    ...Array(wanted.merit).fill(2),
    ...Array(wanted.pass).fill(1),
  ] as number[]
  return needs.every((need, index) => (pool[index] ?? 0) >= need)
}

function pointWorlds(held: Held): number[] {
  const award = reference.awards[held.award]
  if (award?.kind === 'access') {
    const { distinction: d, merit: m, pass: p } = held.access ?? { distinction: 0, merit: 0, pass: 0 }
    if (maybe(held) || !held.access) return [0, 144]
    if (d + m + p > 45) return [0, 9999]
    // A diploma is passed with every credit: what has no grade yet comes to a Pass at least.
    if (d + m + p < 45)
      return [45 - d - m, p].map((passes, best) =>
        Math.round((3.2 * (passes + 2 * m + 3 * (best ? 45 - m - p : d))) / 3),
      )
    return [Math.round((3.2 * (p + 2 * m + 3 * d)) / 3)]
  }
  if (held.award === 'advanced-apprenticeship') {
    const table: Record<number, number> = { 12: 32, 18: 64, 24: 96, 36: 112 }
    return maybe(held) || held.months === undefined ? [0, 112] : [table[held.months] ?? 0]
  }
  if (['l3-nvq', 'hnd', 'hnc', 'hnd-sqa', 'fdsc'].includes(held.award)) return [0]
  if (held.award === 'l3-diploma') return [0, 9999]
  if (held.award === 't-level' && held.grade === 'Pass')
    return held.core === undefined ? [72, 96] : [held.core > 'C' ? 72 : 96]
  const row = ladder(held.award).find(({ grade }) => grade === held.grade)
  if (row?.tariff !== undefined) return [row.tariff]
  if (held.award === 'a-level' && !('part' in held)) return [0, 9999]
  return [0, ...ladder(held.award).map(({ tariff }) => tariff ?? 0)]
}

/** Every way in which the things held may be one and the same, and every number of points that each may have: only the ends matter. */
function tariffWorlds(c: World, all: Held[], profile: Profile): boolean[] {
  if (c.tables === 'before-2017') return either
  const wanted = c.tariff as number
  const awards = arr(c.award)
  const relevant = all.filter((held) => awards.length === 0 || awards.includes(held.award))
  const nothingMore =
    awards.length === 0
      ? profile.lacks === 'others'
      : profile.lacks === 'others' || awards.every((id) => profile.lacks.includes(id))
  if (relevant.every(maybe)) return relevant.length === 0 && nothingMore ? [false] : either
  const rows = relevant.flatMap(split)
  const lowest = rows.map((held) => (maybe(held) ? 0 : Math.min(...pointWorlds(held))))
  const highest = rows.map((held) => Math.max(...pointWorlds(held)))
  const btec = (held: Held) =>
    ['btec-extended-diploma', 'btec-extended-certificate', 'l3-diploma'].includes(held.award)
  const mayBeOne = (a: Held, b: Held) =>
    !('part' in a) &&
    !('part' in b) &&
    (a.award === b.award || (btec(a) && btec(b))) &&
    (!a.subject || !b.subject || a.subject === b.subject)
  const areOne = (a: Held, b: Held) =>
    !('part' in a) &&
    !('part' in b) &&
    a.award === b.award &&
    a.subject !== undefined &&
    a.subject === b.subject
  // Least: the heaviest set of rows no two of which may be one.
  let low = 0
  for (let mask = 0; mask < 1 << rows.length; mask++) {
    const chosen = rows.map((_, index) => index).filter((index) => mask & (1 << index))
    if (chosen.some((a) => chosen.some((b) => a < b && mayBeOne(rows[a] as Held, rows[b] as Held)))) continue
    low = Math.max(
      low,
      chosen.reduce((sum, index) => sum + (lowest[index] ?? 0), 0),
    )
  }
  let high = 0
  rows.forEach((held, index) => {
    const twin = rows.findIndex(
      (other, place) =>
        place !== index &&
        areOne(held, other) &&
        ((highest[place] ?? 0) > (highest[index] ?? 0) ||
          (highest[place] === highest[index] && place < index)),
    )
    if (twin < 0) high += highest[index] ?? 0
  })
  const unheard =
    profile.lacks !== 'others' &&
    (awards.length === 0 ||
      awards.some((id) => !relevant.some((held) => held.award === id) && !profile.lacks.includes(id)))
  return low >= wanted ? [true] : high >= wanted || unheard ? either : [false]
}

function creditWorlds(c: World, all: Held[], profile: Profile): boolean[] {
  const order = (framework: string, level: number) =>
    framework === 'rqf' ? level : level >= 10 ? level - 4 : level >= 9 ? 6 : level - 3
  const bearing = all.filter(
    (held) => held.credits !== undefined || reference.awards[held.award]?.credits !== undefined,
  )
  if (bearing.every(maybe)) return bearing.length === 0 && profile.lacks === 'others' ? [false] : either
  const at = bearing.filter((held) => {
    const award = reference.awards[held.award]
    return (
      award !== undefined &&
      order(award.framework, award.level) >= order((c.framework as string) ?? 'rqf', c.level as number) &&
      subjectWorlds(held, arr(c.subject)).includes(true)
    )
  })
  const ends = at
    .map((held) => (held.credits === undefined || maybe(held) ? [0, 9999] : [held.credits].flat()))
    .map((pair) => [pair[0] ?? 0, pair.at(-1) ?? 0] as const)
  let low = 0
  for (let mask = 0; mask < 1 << at.length; mask++) {
    const chosen = at
      .map((_, index) => index)
      .filter(
        (index) => mask & (1 << index) && subjectWorlds(at[index] as Held, arr(c.subject)).every(Boolean),
      )
    const clash = chosen.some((a) =>
      chosen.some((b) => a < b && (!at[a]?.subject || !at[b]?.subject || at[a]?.subject === at[b]?.subject)),
    )
    if (!clash)
      low = Math.max(
        low,
        chosen.reduce((sum, index) => sum + (ends[index]?.[0] ?? 0), 0),
      )
  }
  const high = ends.reduce((sum, [, most]) => sum + most, 0)
  if (low >= (c.credits as number)) return [true]
  return high >= (c.credits as number) || profile.lacks !== 'others' ? either : [false]
}

function unitWorlds(held: Held, c: World): boolean[] {
  if (maybe(held) || !held.gradedUnits) return either
  const mark = (grade: string) => 'CBA'.indexOf(grade)
  const wanted = arr(c.graded_unit)
  const has = held.gradedUnits
  const all = has.every((grade) => mark(grade) >= mark(wanted[0] ?? 'A'))
  const one = has.some((grade) => mark(grade) >= mark(wanted[0] ?? 'A'))
  if (c.which === 'all') return [all]
  if (c.which === 'one') return [one]
  if (c.which === 'not-stated') return [all, one]
  const pairs = (list: string[]) => {
    const down = [...list].sort()
    return [...wanted].sort().every((grade, index) => mark(down[index] ?? '-') >= mark(grade))
  }
  return [pairs(has), pairs([...has, ...Array(Math.max(0, wanted.length - has.length)).fill('A')])]
}

function namedWorlds(held: Held, c: World): boolean[] {
  const mark = Object.entries(held.units ?? {}).find(
    ([name]) => name.toUpperCase() === String(c.subject_unit).toUpperCase(),
  )?.[1]
  if (maybe(held) || mark === undefined) return either
  if (mark === 'not-taught') return c.if_offered ? either : [false]
  if (mark === 'not-passed') return [false]
  if (c.grade === undefined) return [true]
  if (mark === 'passed') return either
  return ['PMD'.indexOf(mark) >= 'PMD'.indexOf(c.grade as string)]
}

const halves = 'G F E D C B A *'.split(' ')
const bottoms: Record<string, number> = { G: 1, F: 1.5, E: 2.5, D: 3.5, C: 4, B: 5.5, A: 7, '*': 8.5 }

/** In half grades: every place on the line where a grade may lie. */
function places(grade: string): number[] {
  if (/\d/.test(grade)) return [Number(grade), Number(grade) + 0.5]
  const letter = grade === 'A*' ? '*' : grade
  const top = bottoms[halves[halves.indexOf(letter) + 1] ?? ''] ?? 10
  const found: number[] = []
  for (let place = bottoms[letter] ?? 0; place < top; place += 0.5) found.push(place)
  return found
}

const reachesWorlds = (held: string, wanted: string) =>
  places(held).map((place) => place >= Math.min(...places(wanted)))

function gcseWorlds(c: World, profile: Profile): boolean[] {
  const plain = c.gcse === 'any' ? anyGcse(c, profile) : oneGcse(c, profile)
  return c.or_equivalent && !plain.includes(true)
    ? either
    : c.or_equivalent && plain.includes(false)
      ? either
      : plain
}

function oneGcse(c: World, profile: Profile): boolean[] {
  const held = profile.gcse[c.gcse as string]
  if (held === undefined) return either
  return held === 'none' ? [false] : reachesWorlds(held.grade, c.grade as string)
}

function anyGcse(c: World, profile: Profile): boolean[] {
  const wanted = (c.count as number | undefined) ?? 1
  const surely = (a: string, b: string) => reachesWorlds(a, b).every(Boolean)
  const named = Object.values(profile.gcse).filter(
    (held) => held !== 'none' && surely(held.grade, c.grade as string),
  ).length
  const said = Object.entries(profile.gcseCount)
  if (named >= wanted || said.some(([at, row]) => surely(at, c.grade as string) && row.count >= wanted))
    return [true]
  return said.some(([at, row]) => surely(c.grade as string, at) && row.count < wanted) ? [false] : either
}
