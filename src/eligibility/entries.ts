import { asList } from '../catalogue/catalogue.ts'
import type { Held, Profile, Sure } from './profile.ts'
import type { Scene } from './verdict.ts'

/** One thing held, or one result of it. `sure` is absent for a course still to be taken, of which nothing is said. */
export type Entry = Omit<Held, 'sure'> & { sure?: Sure; isResult?: boolean }

/** What every leaf is held against. */
export interface Context extends Scene {
  profile: Profile
  /** What the step starts from: more than one where the profile has several of that award that it could be. */
  from: Entry[]
  /** Everything held, and what the step starts from; the same thing listed twice is there once. */
  all: Entry[]
}

export function contextOf(profile: Profile, scene: Scene): Context {
  const held = [...new Map(profile.qualifications.map((one) => [JSON.stringify(one), one])).values()]
  const { sending } = scene
  if ('sure' in sending) {
    const listed = held.some((one) => JSON.stringify(one) === JSON.stringify(sending))
    return { ...scene, profile, from: [sending], all: listed ? held : [...held, sending] }
  }
  const matching = held.filter(
    (one) => one.award === sending.award && matchesSubject(one, asList(sending.subject)) !== 'no',
  )
  if (matching.length === 0) return { ...scene, profile, from: [sending], all: [...held, sending] }
  return {
    ...scene,
    profile,
    from: matching.map((one) => ({ ...one, subject: subjectOf(one) ?? sending.subject })),
    all: held,
  }
}

/** Whether what is held is in one of these subjects; `unknown` where it does not say which it is in. */
export function matchesSubject(
  entry: Pick<Entry, 'subject' | 'results'>,
  subjects: string[],
): 'yes' | 'no' | 'unknown' {
  const wanted = subjects.filter((subject) => subject !== 'various')
  if (wanted.length === 0) return 'yes'
  const subject = subjectOf(entry)
  if (subject === undefined || entry.results !== undefined) return 'unknown'
  return wanted.includes(subject) ? 'yes' : 'no'
}

/** Each result by itself, and whole what has none listed. */
export function resultsOf(entries: Entry[]): Entry[] {
  return entries.flatMap(({ results, ...entry }): Entry[] => {
    if (results === undefined || results.length === 0) return [entry]
    return results.map(({ subject, grade }) => ({ ...entry, subject, grade, isResult: true }))
  })
}

/** Whether they have said that they have none of this award besides what they list. */
export const lacksAward = ({ lacks }: Profile, award: string): boolean =>
  lacks === 'others' || lacks.includes(award)

/** The rows in groups of one key each, in the order in which the keys first come. */
export function grouped<T>(rows: T[], keyOf: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return [...groups.values()]
}

/** The subject that it is known to be in. */
export const subjectOf = ({ subject }: Pick<Entry, 'subject'>): string | undefined =>
  subject === 'various' ? undefined : subject
