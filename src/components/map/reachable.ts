import { awardRank, type Catalogue } from '../../catalogue/catalogue.ts'
import { compareText } from '../../catalogue/fault.ts'
import { isUnconfirmed, type Standing } from '../../eligibility/standing.ts'
import type { Course } from '../../schema/course.ts'
import { type StepPromise, strengthOf } from '../../search/label.ts'
import type { Destination } from '../../search/routes.ts'

/** Everything reachable from a course, as stations in columns by level. Positions are in pixels of the drawing; the same
 *  routes give the same map. */
export interface ReachableMap {
  width: number
  height: number
  columns: { rank: number; x: number }[]
  /** The start has number 0 and comes first; the others are numbered column by column, from the top. */
  stations: Station[]
  tracks: Track[]
  /** How many destinations did not fit. */
  left: number
}

export interface Station {
  course: Course
  number: number
  rank: number
  x: number
  y: number
}

export interface Track {
  from: Station
  to: Station
  promise: StepPromise
  standing: Standing | undefined
}

interface Link {
  from: string
  to: string
  promise: StepPromise
  standing: Standing | undefined
}

/** What is confirmed comes before what is not, then the stronger promise. */
const worth = ({ promise, standing }: Link): number =>
  isUnconfirmed(standing) ? strengthOf(promise) / 100 : strengthOf(promise)

/** Columns spread over the page where there are few, and stay apart enough for names where there are many. */
const columnWidth = { least: 196, most: 300 }
const pageWidth = 1080
const rowHeight = 92
const margin = { side: 92, top: 66, bottom: 62 }

/** The best route to each destination, best first, as long as its stations fit. */
export function reachableMap(
  catalogue: Catalogue,
  start: Course,
  destinations: Destination[],
  most = 30,
): ReachableMap {
  const courses = new Map([[start.id, start]])
  const links = new Map<string, Link>()
  let left = 0
  for (const steps of destinations.flatMap(({ routes }) => routes.slice(0, 1).map((route) => route.steps))) {
    const fresh = steps.filter(({ course }) => !courses.has(course.id))
    if (courses.size + fresh.length > most) {
      left += 1
      continue
    }
    steps.forEach(({ course, promise, standing }, index) => {
      const from = steps[index - 1]?.course.id ?? start.id
      courses.set(course.id, course)
      const known = links.get(`${from} ${course.id}`)
      const link = { from, to: course.id, promise, standing }
      if (known === undefined || worth(known) < worth(link)) links.set(`${from} ${course.id}`, link)
    })
  }
  return { ...placed(catalogue, start, [...courses.values()], [...links.values()]), left }
}

function placed(catalogue: Catalogue, start: Course, courses: Course[], links: Link[]) {
  const rankOf = (course: Course) => awardRank(catalogue, course.award)
  const ranks = [...new Set(courses.map(rankOf))].sort((a, b) => a - b)
  const apart = Math.max(
    columnWidth.least,
    Math.min(columnWidth.most, Math.floor((pageWidth - 2 * margin.side) / Math.max(1, ranks.length - 1))),
  )
  const columns = ranks.map((rank, index) => ({ rank, x: margin.side + index * apart }))
  const rows = new Map<string, number>()
  const ordered = columns.map(({ rank }) =>
    inOrder(
      courses.filter((course) => rankOf(course) === rank),
      start,
      links,
      rows,
    ),
  )
  const most = Math.max(...ordered.map((column) => column.length))
  let number = 0
  const stations = ordered.flatMap((column, index) =>
    column.map(
      (course, row): Station => ({
        course,
        number: course === start ? 0 : ++number,
        rank: ranks[index] ?? 0,
        x: columns[index]?.x ?? 0,
        y: margin.top + (row + (most - column.length) / 2) * rowHeight,
      }),
    ),
  )
  const byId = new Map(stations.map((station) => [station.course.id, station]))
  const tracks = links.flatMap(({ from, to, promise, standing }): Track[] => {
    const ends = [byId.get(from), byId.get(to)] as const
    return ends[0] === undefined || ends[1] === undefined
      ? []
      : [{ from: ends[0], to: ends[1], promise, standing }]
  })
  return {
    width: 2 * margin.side + (columns.length - 1) * apart,
    height: margin.top + (most - 1) * rowHeight + margin.bottom,
    columns,
    stations: [...stations].sort((a, b) => a.number - b.number),
    tracks,
  }
}

/** A column from the top: by the mean height of what leads to each course, then by id. Fills `rows`, from 0 to 1. */
function inOrder(
  column: Course[],
  start: Course,
  links: { from: string; to: string }[],
  rows: Map<string, number>,
): Course[] {
  const height = (course: Course) => {
    if (course === start) return -1
    const before = links.flatMap((link) => (link.to === course.id ? (rows.get(link.from) ?? []) : []))
    return before.length === 0 ? 1 : before.reduce((sum, row) => sum + row, 0) / before.length
  }
  const sorted = [...column].sort((a, b) => height(a) - height(b) || compareText(a.id, b.id))
  sorted.forEach((course, row) => {
    rows.set(course.id, (row + 0.5) / sorted.length)
  })
  return sorted
}

/** A name in lines that fit under a station; of what does not fit in three, the beginning. */
export function labelLines(name: string, width = 24): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2]}…`]
}
