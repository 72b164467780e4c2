import type { Agreement, Selector } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import { asList, awardRank, type Catalogue, levelRank } from './catalogue.ts'

/** Whom a selector means, in lists that need nothing else to be read: the members of an accord and the awards of a level
 *  are written out. An empty list of subjects or providers means any; partners whom nobody lists are "partners". */
export interface Senders {
  /** One course, or a qualification that courses lead to. */
  course?: string
  awards: string[]
  subjects: string[]
  providers: string[]
}

/** A learner, as far as a selector asks: what they hold or take, and where. */
export interface Sender {
  course?: Pick<Course, 'id' | 'qualification'> | undefined
  award: string
  subject?: string | undefined
  provider?: string | undefined
}

/** Undefined for a selector that names a course which cannot be read. */
export function sendersOf(
  selector: Selector,
  agreement: Pick<Agreement, 'accord'>,
  catalogue: Pick<Catalogue, 'awards' | 'levels' | 'providers' | 'accords'>,
  courses: ReadonlyMap<string, Course>,
): Senders | undefined {
  if (selector.course !== undefined) {
    const course = courses.get(selector.course)
    if (course === undefined) return undefined
    const anywhere = catalogue.providers[course.provider]?.kind === 'awarding-body'
    return {
      course: course.id,
      awards: [course.award],
      subjects: [course.subject],
      providers: anywhere ? [] : [course.provider],
    }
  }
  return {
    awards: awardsMeant(selector, catalogue),
    subjects: asList(selector.subject),
    providers: providersMeant(selector, agreement, catalogue),
  }
}

/** The awards that a selector means, those of a level written out. */
export function awardsMeant(
  { award, level }: Selector,
  catalogue: Pick<Catalogue, 'awards' | 'levels'>,
): string[] {
  if (level === undefined) return asList(award)
  const rank = levelRank(catalogue as Catalogue, 'rqf', level)
  return Object.keys(catalogue.awards).filter((id) => awardRank(catalogue as Catalogue, id) === rank)
}

function providersMeant(
  { provider }: Selector,
  { accord }: Pick<Agreement, 'accord'>,
  { accords }: Pick<Catalogue, 'accords'>,
): string[] {
  if (provider === 'any') return []
  if (provider !== 'partners') return asList(provider)
  const members = accords[accord ?? '']?.providers ?? []
  return members.length > 0 ? members : ['partners']
}

/** Those whom both mean; undefined where that is nobody, or nobody can say. */
export function meantByBoth(
  a: Senders,
  b: Senders,
  courses: ReadonlyMap<string, Course>,
): Senders | undefined {
  const course = narrowerCourse(a, b, courses)
  if (course === 'none') return undefined
  const awards = a.awards.filter((award) => b.awards.includes(award))
  const subjects = shared(a.subjects, b.subjects)
  const providers = shared(a.providers, b.providers)
  if (awards.length === 0 || subjects === undefined || providers === undefined) return undefined
  return { ...(course === undefined ? {} : { course }), awards, subjects, providers }
}

function narrowerCourse(
  { course: a }: Senders,
  { course: b }: Senders,
  courses: ReadonlyMap<string, Course>,
): string | 'none' | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b
  if (courses.get(a)?.qualification === b) return a
  return courses.get(b)?.qualification === a ? b : 'none'
}

/** What stands in both lists, an empty one being everything; undefined where nothing does. */
function shared(a: string[], b: string[]): string[] | undefined {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const both = a.filter((item) => b.includes(item))
  return both.length === 0 ? undefined : both
}

/** Whether a learner is among them. */
export function isAmong(senders: Senders, { course, award, subject, provider }: Sender): boolean {
  if (senders.course !== undefined)
    return course?.id === senders.course || course?.qualification === senders.course
  const listed = (list: string[], item: string | undefined) =>
    list.length === 0 || (item !== undefined && list.includes(item))
  return (
    senders.awards.includes(award) &&
    listed(senders.subjects, subject) &&
    (senders.providers.includes('partners') || listed(senders.providers, provider))
  )
}

/** How wide a selector is cast, in three ways: at what, where, and in which subjects. */
export function breadthOf(selector: Selector, { providers, subjects, course }: Senders): number[] {
  const what = course !== undefined ? 0 : selector.level === undefined ? 1 : 2
  const where = providers.length === 0 ? 2 : selector.provider === 'partners' ? 1 : 0
  return [what, where, subjects.length === 0 ? 1 : 0]
}
