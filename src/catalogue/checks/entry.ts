import type { Course } from '../../schema/course.ts'
import { type Catalogue, coursesById } from '../catalogue.ts'
import { agreementFile, type Check, courseFile, type Finding } from './check.ts'

/** Where learners come in is a year that the receiving course has: top-up for a top-up, else a year of its length. */
export const entryYearFits: Check = {
  name: 'entry year fits the course',
  severity: 'stops',
  find(catalogue) {
    const courses = coursesById(catalogue)
    return catalogue.agreements.flatMap((agreement): Finding[] => {
      const misfits = agreement.to.flatMap((id) => {
        const course = courses.get(id)
        const misfit = course === undefined ? undefined : wordMisfit(agreement.entry.year, course, catalogue)
        return misfit === undefined ? [] : [misfit]
      })
      return misfits.slice(0, 1).map(([statement, hint]) => ({
        file: agreementFile(catalogue, agreement.id),
        path: ['entry', 'year'],
        statement,
        hint,
      }))
    })
  },
}

function wordMisfit(
  year: string | number,
  course: Course,
  catalogue: Catalogue,
): [string, string] | undefined {
  const award = catalogue.awards[course.award]
  if (award === undefined || year === 'not-stated') return undefined
  if (award.kind === 'top-up' && year !== 'top-up')
    return [
      `year is ${year}, but ${course.id} is a top-up: all of it is the final year.`,
      'Write year: top-up.',
    ]
  if (award.kind !== 'top-up' && year === 'top-up')
    return [
      `year is top-up, but ${course.id} (${award.short}) is not a top-up.`,
      'Write the year that they enter, like year: 3, or name the top-up in to.',
    ]
  const credits = course.credit ?? award.credits
  const years = credits === undefined || course.covers_many === true ? undefined : Math.ceil(credits / 120)
  if (typeof year !== 'number' || years === undefined || year <= years) return undefined
  return [
    `year is ${year}, but ${course.id} has ${credits} credits, which is ${years} ${years === 1 ? 'year' : 'years'} of full-time study.`,
    'Correct the year, or give the course its own credit.',
  ]
}

/** Only an entry that stands for many courses is in no subject of its own. */
export const variousCoversMany: Check = {
  name: 'various covers many',
  severity: 'stops',
  find(catalogue) {
    return catalogue.courses.flatMap((course): Finding[] => {
      if (course.subject !== 'various' || course.covers_many === true) return []
      return [
        {
          file: courseFile(catalogue, course.id),
          path: ['subject'],
          statement: 'subject is various, but this is one course.',
          hint: 'Choose its subject from data/reference/subjects.yaml; or, if it stands for many courses, add covers_many: true.',
        },
      ]
    })
  },
}
