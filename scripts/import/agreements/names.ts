import type { Catalogue } from '../../../src/catalogue/catalogue.ts'
import { nearest } from '../../../src/catalogue/nearest.ts'
import type { Course } from '../../../src/schema/course.ts'
import { courseName } from '../../../src/text/names.ts'
import { plainName } from './columns.ts'
import type { Mapping } from './mapping.ts'

/** Finds who and what a list names. Where a name fits none or several, the answer says why, in words. */
export type Found<T> = { is: T } | { why: string }

export class Names {
  readonly #courses = new Map<string, Course[]>()
  readonly #providers = new Map<string, string[]>()
  readonly #mapping: Mapping
  readonly #ids: Map<string, Course>
  readonly #providerNames: string[]

  constructor(catalogue: Catalogue, mapping: Mapping) {
    this.#mapping = mapping
    this.#ids = new Map(catalogue.courses.map((course) => [course.id, course]))
    for (const course of catalogue.courses)
      for (const name of [courseName(catalogue, course), course.title, ...course.also_known_as])
        add(this.#courses, plainName(name), course)
    for (const { id, name, short } of Object.values(catalogue.providers))
      for (const said of [id, name, short ?? name]) add(this.#providers, plainName(said), id)
    this.#providerNames = Object.values(catalogue.providers).map(({ name }) => name)
  }

  /** A provider by its name, its short name or its folder. */
  provider(said: string): Found<string> {
    const mapped = this.#mapping.providers.get(plainName(said))
    if (mapped !== undefined)
      return this.#providers.get(plainName(mapped))?.includes(mapped) === true
        ? { is: mapped }
        : { why: `The mapping takes "${said}" for "${mapped}", which is no provider of this network.` }
    const [only, ...more] = this.#providers.get(plainName(said)) ?? []
    if (only === undefined)
      return {
        why: `"${said}" is no provider of this network.${didYouMean(nearProvider(said, this.#providerNames))}`,
      }
    return more.length === 0
      ? { is: only }
      : {
          why: `"${said}" may be ${[only, ...more].join(' or ')}. Say which in the mapping, under providers.`,
        }
  }

  /** Courses with semicolons between them, each by its title, its whole name or its id; of one provider, if it is given. */
  courses(said: string, provider?: string): Found<Course[]> {
    const whole = this.#course(said, provider)
    if ('is' in whole || !/[;\n]/.test(said)) return 'is' in whole ? { is: [whole.is] } : whole
    const found: Course[] = []
    for (const part of said.split(/[;\n]/).map((one) => one.trim())) {
      if (part === '') continue
      const one = this.#course(part, provider)
      if ('why' in one) return one
      found.push(one.is)
    }
    return { is: found }
  }

  #course(said: string, provider: string | undefined): Found<Course> {
    const mapped = this.#mapping.courses.get(plainName(said)) ?? (this.#ids.has(said) ? said : undefined)
    if (mapped !== undefined) {
      const course = this.#ids.get(mapped)
      return course === undefined
        ? { why: `The mapping takes "${said}" for "${mapped}", which nobody has published.` }
        : { is: course }
    }
    const isHere = (course: Course) =>
      provider === undefined || [course.provider, course.awarded_by].includes(provider)
    const found = [...new Set(this.#courses.get(plainName(said)) ?? [])].filter(isHere)
    const [only, ...more] = found
    if (only !== undefined && more.length === 0) return { is: only }
    if (only !== undefined)
      return {
        why: `"${said}" may be ${found.map(({ id }) => id).join(' or ')}. Say which in the mapping, under courses.`,
      }
    const titles = [...this.#ids.values()].filter(isHere).flatMap(({ title, id }) => [title, id])
    const where = provider === undefined ? '' : ` of ${provider}`
    return { why: `"${said}" is no course${where} here.${didYouMean(nearest(said, titles))}` }
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [value])
  else if (!there.includes(value)) there.push(value)
}

/** Words that names of providers share, so that they tell none of them apart. */
const ofAll =
  /\b(university|uni|universities|college|of|the|institute|school|academy|and|further|higher|education)\b/g
const own = (name: string): string => plainName(name).replace(ofAll, '').replace(/ +/g, ' ').trim()

/** The name that is near in the words that are its alone: "Fellside University" is the University of Fellside and no other. */
function nearProvider(said: string, names: string[]): string | undefined {
  const near = nearest(
    own(said),
    names.map(own).filter((name) => name !== ''),
  )
  const [only, ...more] = names.filter((name) => own(name) === near)
  return more.length === 0 ? only : nearest(said, [only ?? '', ...more])
}

const didYouMean = (near: string | undefined): string =>
  near === undefined ? ' Add it, or say in the mapping what it is.' : ` Did you mean "${near}"?`
