import type { Catalogue } from '../catalogue/catalogue.ts'
import { promiseChanges } from '../certificate/promise-changes.ts'
import { renamedCourses, withNewIds } from '../certificate/renamed-courses.ts'
import { vanishedPages } from '../certificate/vanished-pages.ts'
import { routeChanges } from '../search/route-changes.ts'
import {
  type ChangesItem,
  type ChangesSection,
  type NetworkChanges,
  type SectionKind,
  type WayFate,
  wayFates,
} from './changes-report.ts'
import { courseTitle, describedItems } from './described.ts'
import { certificateItem, placeOf, promiseItem, reviewItem } from './promise-changes.ts'
import { routeItems } from './route-changes.ts'

/** The most items of one list: what is beyond them is counted. */
const mostItems = 25

/** What learners will notice between two states of a network, in words. Time alone changes nothing: both are looked at as of
 *  `today`. A course whose file got another name is told as that, and compared with itself. */
export function changesBetween(before: Catalogue, after: Catalogue, today: string): NetworkChanges {
  const renamed = renamedCourses(before, after)
  const then = withNewIds(before, renamed)
  const routes = routeChanges(then, after, today)
  const agreements = promiseChanges(then, after, today)
  const inPlace = Map.groupBy(agreements, placeOf)
  const items = (place: SectionKind) =>
    (inPlace.get(place) ?? []).map((change) => promiseItem(change, then, after))
  const lists: Record<Exclude<SectionKind, 'to-look-at'>, ChangesItem[]> = {
    'agreements-withdrawn': items('agreements-withdrawn'),
    'agreements-stopped': items('agreements-stopped'),
    'promises-weaker': items('promises-weaker'),
    'agreements-gone': items('agreements-gone'),
    renamed: renamedItems(renamed, after),
    routes: routeItems(routes.changes, then, after, new Set(agreements.map(({ reference }) => reference))),
    'promises-stronger': items('promises-stronger'),
    'promises-other': items('promises-other'),
    'agreements-new': items('agreements-new'),
    descriptions: describedItems(then, after),
    // Frozen terms have the names of the day, so here a new name counts.
    certificates: promiseChanges(before, after, today).flatMap(
      (change) => certificateItem(change, after) ?? [],
    ),
    links: linkItems(before, after, renamed),
    reviews: agreements.flatMap((change) => reviewItem(change) ?? []),
  }
  return {
    network: after.network.id,
    routes: { before: routes.before, after: routes.after, gained: routes.gained, lost: routes.lost },
    ways: Object.fromEntries(
      wayFates.map((fate) => [fate, routes.changes.filter((change) => change.fate === fate).length]),
    ) as Record<WayFate, number>,
    sections: Object.entries(lists).flatMap(([kind, items]): ChangesSection[] =>
      items.length === 0
        ? []
        : [{ kind: kind as SectionKind, count: items.length, items: items.slice(0, mostItems) }],
    ),
  }
}

function renamedItems(renamed: Map<string, string>, after: Catalogue): ChangesItem[] {
  const old = new Map([...renamed].map(([was, is]) => [is, was]))
  return after.courses.flatMap((course) => {
    const was = old.get(course.id)
    return was === undefined
      ? []
      : [{ title: courseTitle(course, after), lines: [`Its file and its page were called ${was}.`] }]
  })
}

function linkItems(before: Catalogue, after: Catalogue, renamed: Map<string, string>): ChangesItem[] {
  return vanishedPages(before, after).map(({ path, instead }) => {
    const now = renamed.get(path.replace(/^\/courses\/|\/$/g, ''))
    if (now !== undefined) return { title: path, lines: [`It is now /courses/${now}/.`] }
    return {
      title: path,
      lines: instead === undefined ? [] : [`Its course says that ${instead} takes its place.`],
    }
  })
}
