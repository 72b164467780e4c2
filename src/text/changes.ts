import type { Catalogue } from '../catalogue/catalogue.ts'
import { promiseChanges } from '../certificate/promise-changes.ts'
import { vanishedPages } from '../certificate/vanished-pages.ts'
import { routeChanges } from '../search/route-changes.ts'
import type { ChangesItem, ChangesSection, NetworkChanges, SectionKind } from './changes-report.ts'
import { certificateItem, directionOf, promiseItem, reviewItem } from './promise-changes.ts'
import { routeItems } from './route-changes.ts'

/** The most items of one list: what is beyond them is counted. */
const mostItems = 25

/** What learners will notice between two states of a network, in words. Time alone changes nothing: both are looked at as of
 *  `today`. */
export function changesBetween(before: Catalogue, after: Catalogue, today: string): NetworkChanges {
  const routes = routeChanges(before, after, today)
  const agreements = promiseChanges(before, after, today)
  const changed = agreements.filter(({ fate }) => fate === 'changed')
  const inDirection = (direction: string) =>
    changed
      .filter((change) => directionOf(change) === direction)
      .map((change) => promiseItem(change, before, after))
  const lists: Record<SectionKind, ChangesItem[]> = {
    routes: routeItems(routes.changes, before, after),
    'promises-weaker': inDirection('weaker'),
    'promises-stronger': inDirection('stronger'),
    'promises-other': inDirection('other'),
    'agreements-gone': agreements
      .filter(({ fate }) => fate === 'gone')
      .map((one) => promiseItem(one, before, after)),
    'agreements-new': agreements
      .filter(({ fate }) => fate === 'new')
      .map((one) => promiseItem(one, before, after)),
    certificates: agreements.flatMap((change) => certificateItem(change, after) ?? []),
    links: vanishedPages(before, after).map(({ path, instead }) => ({
      title: path,
      lines: instead === undefined ? [] : [`Its course says that ${instead} takes its place.`],
    })),
    reviews: changed.flatMap((change) => reviewItem(change) ?? []),
  }
  return {
    network: after.network.id,
    routes: { before: routes.before, after: routes.after, gained: routes.gained, lost: routes.lost },
    sections: Object.entries(lists).flatMap(([kind, items]): ChangesSection[] =>
      items.length === 0
        ? []
        : [{ kind: kind as SectionKind, count: items.length, items: items.slice(0, mostItems) }],
    ),
  }
}
