import { agreementFile, type Check } from '../catalogue/checks/check.ts'
import { supersededReferences } from '../catalogue/superseded.ts'
import { standingOf } from '../eligibility/standing.ts'
import { dateInWords } from './dates.ts'

/** An agreement in force has been looked at by the day that it says. Until it has, learners are told that nobody has confirmed
 *  it, and no certificate is printed. */
export function reviewNotPast(today: string): Check {
  return {
    name: 'review is not past',
    severity: 'attention',
    find(catalogue) {
      const superseded = supersededReferences(catalogue.agreements)
      return catalogue.agreements.flatMap((agreement) => {
        const due = agreement.review?.due
        if (due === undefined || standingOf(agreement, today, superseded) !== 'overdue') return []
        return {
          file: agreementFile(catalogue, agreement.id),
          path: ['review', 'due'],
          statement: `${agreement.reference} was to be reviewed by ${dateInWords(due)}, and learners read that nobody has confirmed it since.`,
          hint: 'If both sides agree that it stands, write the day of the next review; if not, write status: suspended or withdrawn.',
        }
      })
    },
  }
}
