import type { Standing } from '../eligibility/standing.ts'

/** How an agreement stands, in a list or beside a step. */
export const standingLabels: Record<Standing, string> = {
  'in-force': 'In force',
  'review-due': 'In force, review due',
  overdue: 'Not confirmed lately',
  published: 'From a public page',
  closed: 'Closed to new learners',
  draft: 'Draft',
  'signed-by-one': 'Signed by one side',
  suspended: 'Suspended',
  withdrawn: 'Withdrawn',
  expired: 'Expired',
  superseded: 'Replaced',
}

/** Whether a step under an agreement of this standing wants a question first: nobody has confirmed lately that it stands, or
 *  not here, or it is only for those who were under way. */
export function isUnconfirmed(standing: Standing | undefined): boolean {
  return standing === 'overdue' || standing === 'published' || standing === 'closed'
}
