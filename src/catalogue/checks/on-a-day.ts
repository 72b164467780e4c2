import { accordFile, agreementFile, type Check, courseFile, type Finding } from './check.ts'
import { signedBy } from './signatures.ts'

/** The checks that need to know what day it is, and nothing else beside the records. */
export const checksOn = (today: string): Check[] => [
  signedBy(today),
  closedHasStarted(today),
  reviewWithinReach(today),
]

/** Learners read of a closed course that it takes nobody, whatever its last start says. */
function closedHasStarted(today: string): Check {
  return {
    name: 'a closed course does not start again',
    severity: 'attention',
    find(catalogue) {
      const month = today.slice(0, 7)
      return catalogue.courses.flatMap((course): Finding[] =>
        course.status === 'closed' && course.last_start !== undefined && course.last_start > month
          ? [
              {
                file: courseFile(catalogue, course.id),
                path: ['last_start'],
                statement: `last_start is ${course.last_start}, which has not come yet, but status is closed.`,
                hint: 'If learners can still start then, write status: closing; if not, correct last_start or take it out.',
              },
            ]
          : [],
      )
    },
  }
}

const mostYears = 10

/** Terms that nobody looks at for so long are a slip in the year. */
function reviewWithinReach(today: string): Check {
  return {
    name: 'reviews are due within ten years',
    severity: 'attention',
    find(catalogue) {
      const last = `${Number(today.slice(0, 4)) + mostYears}${today.slice(4)}`
      const records = [
        ...catalogue.agreements.map(({ id, review }) => ({ file: agreementFile(catalogue, id), review })),
        ...Object.values(catalogue.accords).map(({ id, review }) => ({
          file: accordFile(catalogue, id),
          review,
        })),
      ]
      return records.flatMap(({ file, review }): Finding[] =>
        review === undefined || review.due <= last
          ? []
          : [
              {
                file,
                path: ['review', 'due'],
                statement: `due is ${review.due}, more than ${mostYears} years from now.`,
                hint: 'Correct the year. Reviews are usual every year or two.',
              },
            ],
      )
    },
  }
}
