import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Review, reviewerOf } from '../eligibility/reviews.ts'
import { count } from './dates.ts'
import { providerName } from './names.ts'
import { reviewLine } from './reviews.ts'

/** An issue as the tracker has it. */
export interface OpenIssue {
  number: number
  title: string
  body: string
}

/** What to do so that each provider has one open issue with what waits for it, and none where nothing does. */
export type IssueStep =
  | { do: 'open'; title: string; body: string }
  | { do: 'change'; number: number; title: string; body: string }
  | { do: 'close'; number: number }

/** The steps from the issues that are open to those that should be, by provider. Where they are already, there is no step: a
 *  second run does nothing. Issues that do not begin with this network's mark are left alone; of two for one provider the
 *  earlier stays. `link` is the whole address at which an agreement is changed. */
export function reviewIssueSteps(
  reviews: Review[],
  catalogue: Catalogue,
  open: OpenIssue[],
  link: (id: string) => string,
): IssueStep[] {
  const due = Map.groupBy(
    reviews.filter(({ freshness }) => freshness === 'overdue' || freshness === 'soon'),
    reviewerOf,
  )
  const wanted = [...due]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([provider, own]) => issueFor(provider, own, catalogue, link))
  const ours = open
    .filter(({ body }) => body.startsWith(`<!-- waymark: reviews of ${catalogue.network.id}/`))
    .sort((a, b) => a.number - b.number)
  const kept = new Set<number>()
  const steps = wanted.flatMap(({ mark, title, body }): IssueStep[] => {
    const existing = ours.find((issue) => issue.body.startsWith(mark))
    if (existing === undefined) return [{ do: 'open', title, body }]
    kept.add(existing.number)
    const same = existing.title === title && existing.body.replaceAll('\r\n', '\n').trim() === body.trim()
    return same ? [] : [{ do: 'change', number: existing.number, title, body }]
  })
  const over = ours.filter(({ number }) => !kept.has(number))
  return [...steps, ...over.map(({ number }): IssueStep => ({ do: 'close', number }))]
}

function issueFor(provider: string, reviews: Review[], catalogue: Catalogue, link: (id: string) => string) {
  const mark = `<!-- waymark: reviews of ${catalogue.network.id}/${provider} -->`
  const maintainers = catalogue.providers[provider]?.maintainers ?? []
  const overdue = reviews.filter(({ freshness }) => freshness === 'overdue')
  const soon = reviews.filter(({ freshness }) => freshness === 'soon')
  const line = (review: Review) =>
    `- ${reviewLine(review)}: [confirm or change it](${link(review.agreement.id)})`
  const list = (heading: string, own: Review[]) =>
    own.length === 0 ? [] : [heading, own.map(line).join('\n')]
  return {
    mark,
    title: `Reviews due: ${providerName(catalogue, provider)}`,
    body: [
      mark,
      `${count(reviews.length, 'agreement')} of ${catalogue.network.title} ${reviews.length === 1 ? 'waits' : 'wait'} for a look by both sides. If it stands, write the day of the next review; the link opens the form.`,
      ...list(
        '**Overdue**: learners read that nobody has confirmed these, and no guarantee is printed.',
        overdue,
      ),
      ...list('**Due within 60 days**', soon),
      ...(maintainers.length === 0 ? [] : [`For ${maintainers.join(', ')}.`]),
      'This issue follows the data by itself, and closes when nothing waits any more.',
    ].join('\n\n'),
  }
}
