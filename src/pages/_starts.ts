import type { ArrivalStart } from '../search/reverse.ts'
import { startRef } from '../text/incoming.ts'
import { placeOfRef, startEntries, startTable } from '../text/tables.ts'
import { site } from './_site.ts'

/** A place where the finder lets a learner start, and how its address names it. */
export interface StartOffered extends ArrivalStart {
  ref: string
}

let made: StartOffered[] | undefined

/** Every one of them, worked out once. */
export function startsOffered(): StartOffered[] {
  made ??= make()
  return made
}

function make(): StartOffered[] {
  const { graph } = site()
  const offered = startEntries(startTable(graph)).flatMap(({ places, months }) =>
    places.flatMap(({ ref }): [string, StartOffered][] => {
      const place = placeOfRef(graph, ref)
      return place === undefined || startRef(graph, place) !== ref ? [] : [[ref, { ref, place, months }]]
    }),
  )
  return [...new Map(offered).values()]
}
