import type { Catalogue } from '../catalogue/catalogue.ts'
import { coursesById } from '../catalogue/catalogue.ts'
import { agreementFile, type Check, type Finding } from '../catalogue/checks/check.ts'
import { supersededReferences } from '../catalogue/superseded.ts'
import { opensStep, type Standing, standingOf } from '../eligibility/standing.ts'
import { monthOf } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import { monthInWords } from './dates.ts'

/** An agreement in force says when both sides look at it again: without that nobody is ever reminded, and it is printed for ever. */
export function reviewStated(today: string): Check {
  return {
    name: 'an agreement in force has a review',
    severity: 'attention',
    find: (catalogue) =>
      withStanding(catalogue, today).flatMap(({ agreement, standing }): Finding[] =>
        standing !== 'in-force' || agreement.review !== undefined
          ? []
          : [
              {
                file: agreementFile(catalogue, agreement.id),
                path: ['status'],
                statement: `${agreement.reference} is in force, and does not say when both sides look at it again. Nobody is reminded, and it never counts as unconfirmed.`,
                hint: `Add review: { due: ${aYearFrom(today)} }, or another day that suits both.`,
              },
            ],
      ),
  }
}

/** An agreement that is open leads to courses that can still be started. */
export function leadsToOpen(today: string): Check {
  return {
    name: 'agreements lead to courses that take learners',
    severity: 'attention',
    find(catalogue) {
      const courses = coursesById(catalogue)
      return withStanding(catalogue, today).flatMap(({ agreement, standing }) =>
        !opensStep(standing) || standing === 'closed'
          ? []
          : agreement.to.flatMap((id, index): Finding[] => {
              const over = whyOver(courses.get(id), today)
              if (over === undefined) return []
              return [
                {
                  file: agreementFile(catalogue, agreement.id),
                  path: ['to', index],
                  statement: `${agreement.reference} leads to ${id}, which takes nobody any more: ${over}.`,
                  hint: 'If another course takes its place, agree on terms that lead there; if none does, write status: closed, with status_since.',
                },
              ]
            }),
      )
    },
  }
}

/** The same day of the next year; of 29 February the day before. */
export const aYearFrom = (today: string): string =>
  `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('02-29', '02-28')}`

function whyOver(course: Course | undefined, today: string): string | undefined {
  if (course?.status === 'closed') return 'its status is closed'
  const last = course?.last_start
  return last !== undefined && last < today.slice(0, 7)
    ? `it last started in ${monthInWords(monthOf(last))}`
    : undefined
}

function withStanding(
  { agreements }: Catalogue,
  today: string,
): { agreement: Agreement; standing: Standing }[] {
  const superseded = supersededReferences(agreements)
  return agreements.map((agreement) => ({ agreement, standing: standingOf(agreement, today, superseded) }))
}
