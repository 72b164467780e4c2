import type { Catalogue } from '../catalogue.ts'
import { agreementFile, type Check, courseFile, type Finding } from './check.ts'

/** Following who takes whose place never comes back to where it began. */
export const successionEnds: Check = {
  name: 'succession ends',
  severity: 'stops',
  find(catalogue) {
    const agreements = new Map(
      catalogue.agreements.map((agreement) => [agreement.reference, agreement.supersedes ?? []]),
    )
    const courses = new Map(
      catalogue.courses.map((course) => [
        course.id,
        course.replaced_by === undefined ? [] : [course.replaced_by],
      ]),
    )
    return [
      ...catalogue.agreements.flatMap((agreement) =>
        (agreement.supersedes ?? []).flatMap((older, index) =>
          wordCircle(
            agreementFile(catalogue, agreement.id),
            ['supersedes', index],
            agreement.reference,
            older,
            'takes the place of',
            agreements,
          ),
        ),
      ),
      ...catalogue.courses.flatMap((course) =>
        (courses.get(course.id) ?? []).flatMap((newer) =>
          wordCircle(
            courseFile(catalogue, course.id),
            ['replaced_by'],
            course.id,
            newer,
            'is replaced by',
            courses,
          ),
        ),
      ),
    ]
  },
}

function wordCircle(
  file: string,
  path: PropertyKey[],
  from: string,
  to: string,
  verb: string,
  next: Map<string, string[]>,
): Finding[] {
  const field = String(path[0])
  if (from === to)
    return [
      {
        file,
        path,
        statement: `${field} names "${to}", which is this record itself.`,
        hint: 'Name the other one, or take the line out.',
      },
    ]
  if (!leadsTo(to, from, next)) return []
  return [
    {
      file,
      path,
      statement: `${field} names "${to}", which in turn ${verb} this one, ${from}.`,
      hint: `Keep the line in the ${field === 'supersedes' ? 'newer' : 'older'} of the two.`,
    },
  ]
}

function leadsTo(start: string, end: string, next: Map<string, string[]>): boolean {
  const seen = new Set([start])
  for (const at of seen) {
    if (at === end) return true
    for (const following of next.get(at) ?? []) seen.add(following)
  }
  return false
}

/** A course that ends says when, and its successor can still be started. */
export const coursesEndWell: Check = {
  name: 'courses that end say so',
  severity: 'stops',
  find(catalogue) {
    return catalogue.courses.flatMap((course): Finding[] => {
      const found: Finding[] = []
      const file = courseFile(catalogue, course.id)
      if (course.status === 'closing' && course.last_start === undefined)
        found.push({
          file,
          path: ['status'],
          statement: 'status is closing, and nothing says when it last starts.',
          hint: 'Add last_start: its last month, like "2026-09"; or write status: closed.',
        })
      if (course.status === 'open' && course.last_start !== undefined)
        found.push({
          file,
          path: ['last_start'],
          statement: `last_start is ${course.last_start}, but status is open.`,
          hint: 'Add status: closing, or take last_start out.',
        })
      if (course.status === 'open' && course.replaced_by !== undefined)
        found.push({
          file,
          path: ['replaced_by'],
          statement: `replaced_by names "${course.replaced_by}", but status is open.`,
          hint: 'Write status: closing with a last_start, or status: closed; or take replaced_by out.',
        })
      return [...found, ...closedSuccessor(catalogue, course, file)]
    })
  },
}

function closedSuccessor(
  catalogue: Catalogue,
  course: Catalogue['courses'][number],
  file: string,
): Finding[] {
  const newer = catalogue.courses.find((other) => other.id === course.replaced_by)
  if (newer?.status !== 'closed') return []
  return [
    {
      file,
      path: ['replaced_by'],
      statement: `replaced_by names "${newer.id}", which is closed itself.`,
      hint: 'Name the course that learners can start now.',
    },
  ]
}
