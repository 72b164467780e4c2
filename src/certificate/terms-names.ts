import { asList, type Catalogue, coursesById, known } from '../catalogue/catalogue.ts'
import { leavesOf } from '../catalogue/checks/check.ts'
import type { Accord } from '../schema/accord.ts'
import type { Course } from '../schema/course.ts'
import type { Provider } from '../schema/provider.ts'
import type { Award } from '../schema/reference.ts'
import type { AgreedTerms, FrozenTerms } from './terms.ts'

/** What the short names in some terms stood for when they were frozen, by short name. */
export interface TermsNames {
  providers: Record<string, Pick<Provider, 'name' | 'kind' | 'ukprn'>>
  courses: Record<string, Pick<Course, 'title' | 'award' | 'subject' | 'provider' | 'covers_many'>>
  awards: Record<string, Pick<Award, 'title' | 'short' | 'kind' | 'level' | 'framework' | 'style'>>
  /** Titles by code. */
  subjects: Record<string, string>
  accords: Record<string, Pick<Accord, 'title' | 'providers'>>
}

/** Every short name in the terms of one agreement, resolved. `agreement` is its id: the provider that publishes it is named
 *  too. */
export function namesIn(terms: AgreedTerms, agreement: string, catalogue: Catalogue): TermsNames {
  const leaves = leavesOf(terms.conditions, []).map(({ leaf }) => leaf)
  const courses = pickCourses([...terms.from.map(({ course }) => course), ...terms.to], catalogue)
  const accord = terms.accord === undefined ? [] : [known(catalogue.accords, terms.accord)]
  const members = terms.from.some(({ provider }) => provider === 'partners')
    ? accord.flatMap(({ providers }) => providers)
    : []
  const awards = [
    ...courses.map(({ award }) => award),
    ...[...terms.from, ...leaves].flatMap((one) => ('award' in one ? asList(one.award) : [])),
    ...leaves.flatMap((leaf) => ('completed' in leaf ? asList(leaf.completed) : [])),
  ].filter((award) => award !== 'sending')
  const subjects = [
    ...courses.map(({ subject }) => subject),
    ...[...terms.from, ...leaves].flatMap((one) => ('subject' in one ? asList(one.subject) : [])),
  ].filter((subject) => subject !== 'various')
  const providers = [
    agreement.split('/')[0],
    ...courses.map(({ provider }) => provider),
    ...terms.from.flatMap(({ provider }) => asList(provider)),
    ...terms.signed.map(({ provider }) => provider),
    terms.bridging.provider,
    ...members,
  ].filter((provider) => provider !== undefined && provider !== 'any' && provider !== 'partners')
  return {
    providers: table(providers as string[], (id) => providerNames(known(catalogue.providers, id))),
    courses: Object.fromEntries(courses.map((course) => [course.id, courseNames(course)])),
    awards: table(awards, (id) => awardNames(known(catalogue.awards, id))),
    subjects: table(subjects, (code) => known(catalogue.subjects, code).title),
    accords: Object.fromEntries(
      accord.map(({ id, title, providers: all }) => [id, { title, providers: all }]),
    ),
  }
}

function pickCourses(ids: (string | undefined)[], catalogue: Catalogue): Course[] {
  const courses = coursesById(catalogue)
  return [...new Set(ids)].flatMap((id) => courses.get(id ?? '') ?? [])
}

function table<T>(keys: string[], of: (key: string) => T): Record<string, T> {
  return Object.fromEntries([...new Set(keys)].map((key) => [key, of(key)]))
}

const providerNames = ({ name, kind, ukprn }: Provider) => ({ name, kind, ...(ukprn && { ukprn }) })
const courseNames = ({ title, award, subject, provider, covers_many }: Course) => ({
  title,
  award,
  subject,
  provider,
  ...(covers_many && { covers_many }),
})
const awardNames = ({ title, short, kind, level, framework, style }: Award) => ({
  title,
  short,
  kind,
  level,
  framework,
  style,
})

/** The part of a catalogue that frozen terms carry with them, in the shape of a catalogue: what puts an agreement into words
 *  puts its frozen terms into the same ones. Fields that are not frozen have their empty values. */
export function recordsIn({
  names,
}: Pick<FrozenTerms, 'names'>): Pick<Catalogue, 'providers' | 'courses' | 'awards' | 'subjects' | 'accords'> {
  const each = <A, B>(record: Record<string, A>, of: (id: string, value: A) => B) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [id, of(id, value)]))
  return {
    providers: each(names.providers, (id, provider) => ({
      nation: 'england' as const,
      maintainers: [],
      ...provider,
      id,
    })),
    courses: Object.entries(names.courses).map(([id, course]) => ({
      also_known_as: [],
      modes: [],
      intakes: [],
      units: [],
      careers: [],
      status: 'open',
      ...course,
      id,
    })),
    awards: each(names.awards, (id, award) => ({ synonyms: [], ...award, id })),
    subjects: each(names.subjects, (code, title) => ({
      code,
      title,
      sector: Number(code.split('.')[0]),
      synonyms: [],
    })),
    accords: each(names.accords, (id, accord) => ({
      statement: '',
      signed: [],
      source: { kind: 'partner' as const },
      ...accord,
      id,
    })),
  }
}
