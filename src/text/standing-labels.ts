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
