import type { Catalogue } from '../catalogue/catalogue.ts'
import { askedDirection } from '../certificate/terms-direction.ts'
import type { Course } from '../schema/course.ts'
import type { ChangesItem } from './changes-report.ts'
import { conditionsInBrief } from './conditions.ts'
import { courseName, providerName } from './names.ts'
import { courseFields, type Field, listFields, networkFields, providerFields } from './record-fields.ts'
import { wasAndIs } from './was-and-is.ts'

/** What pages say otherwise of the network, its providers and courses, and of what the national lists name, one item a record that is
 *  there both before and after. A name that changed is told of its own record, and not again wherever it is used. */
export function describedItems(before: Catalogue, after: Catalogue): ChangesItem[] {
  const names = allNames(before, after)
  const alike = <R extends object>(
    was: Record<string, R>,
    is: Record<string, R>,
    fields: Field<R>[],
    title: (record: R, id: string) => string,
    more: (was: R, is: R) => string[] = () => [],
  ): ChangesItem[] =>
    Object.entries(is).flatMap(([id, record]) => {
      const old = was[id]
      const lines = old === undefined ? [] : [...fieldLines(fields, old, record, names), ...more(old, record)]
      return lines.length === 0 ? [] : [{ title: title(record, id), lines }]
    })
  const entry = (was: Course, is: Course) => entryLine(was, is, names)
  return [
    ...alike(
      { network: before.network },
      { network: after.network },
      networkFields,
      ({ title }) => `The network: ${title}`,
    ),
    ...alike(before.providers, after.providers, providerFields, ({ name }, id) => `${name} (${id})`),
    ...alike(byId(before), byId(after), courseFields, (course) => courseTitle(course, after), entry),
    ...alike(before.accords, after.accords, listFields, ({ title }) => `Accord: ${title}`),
    ...alike(before.awards, after.awards, listFields, ({ title }) => `Award: ${title}`),
    ...alike(before.subjects, after.subjects, listFields, ({ title }) => `Subject: ${title}`),
    ...alike(before.careers, after.careers, listFields, ({ title }) => `Career: ${title}`),
  ]
}

/** "FdSc Nursing Associate, Northgate University (northgate/fdsc-nursing)". */
export const courseTitle = (course: Course, names: Catalogue): string =>
  `${courseName(names, course)}, ${providerName(names, course.provider)} (${course.id})`

const byId = ({ courses }: Catalogue): Record<string, Course> =>
  Object.fromEntries(courses.map((course) => [course.id, course]))

/** Every name as it is after the change, or was, where it is gone. */
function allNames(before: Catalogue, after: Catalogue): Catalogue {
  const merged = <T>(key: 'awards' | 'subjects' | 'careers' | 'providers' | 'accords') =>
    ({ ...before[key], ...after[key] }) as T
  return {
    ...after,
    awards: merged('awards'),
    subjects: merged('subjects'),
    careers: merged('careers'),
    providers: merged('providers'),
    accords: merged('accords'),
  }
}

function fieldLines<R>(fields: Field<R>[], was: R, is: R, names: Catalogue): string[] {
  return fields.flatMap(({ label, say }) => {
    const [then, now] = [say(was, names), say(is, names)]
    return then === now ? [] : [wasAndIs(label, then, now)]
  })
}

/** Harder or easier is said only where it is so for holders of every award. What is not stated is neither. */
function entryLine(was: Course, is: Course, names: Catalogue): string[] {
  const said = ({ entry }: Course) => conditionsInBrief(entry, names, {}, Number.POSITIVE_INFINITY)
  const [then, now] = [said(was), said(is)]
  if (then === now) return []
  const direction =
    was.entry === undefined || is.entry === undefined
      ? 'other'
      : askedDirection(was.entry, is.entry, Object.keys(names.awards), names)
  const verdict = { weaker: ', harder', stronger: ', easier', other: '' }[direction]
  return [wasAndIs(`Entry requirements${verdict}`, then, now)]
}
