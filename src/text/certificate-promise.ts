import type { Printable, Reservation } from '../certificate/document-kind.ts'
import type { Agreement } from '../schema/agreement.ts'
import { dateInWords } from './dates.ts'
import { promiseWords } from './guarantees.ts'
import { standingWords } from './standing.ts'

/** How a sheet is headed, and what it says of the promise. Nothing that is headed as a summary has the word "guarantee" in
 *  it, not even in a quotation: such a text is left out, and the reader is told where it stands. */
export interface PromiseBox {
  title: string
  label: string
  promise: string
  /** The clause as signed, or our summary of a page. */
  said: { text: string; whose: 'signed' | 'ours' } | undefined
  /** What the promise does not mean, or why this is a summary. */
  cautions: string[]
}

type Sheeted = Exclude<Printable, { kind: 'none' }>

export function promiseBox(agreement: Agreement, printable: Sheeted): PromiseBox {
  const words = promiseWords[agreement.guarantee]
  const firm = printable.headed === 'guarantee'
  return {
    title: firm ? 'Progression guarantee' : 'Route summary',
    label: firm ? 'What has been promised' : labelFor(printable.reservations),
    promise: firm
      ? `A ${words.title.charAt(0).toLowerCase()}${words.title.slice(1)}`
      : agreement.guarantee === 'not-stated'
        ? words.title
        : words.short,
    said: saidOf(agreement, firm),
    cautions: firm
      ? []
      : [...printable.reservations.map((reservation) => cautions[reservation](agreement)), words.not].filter(
          unique,
        ),
  }
}

const unique = (text: string, index: number, all: string[]) => text !== '' && all.indexOf(text) === index

function labelFor(reservations: Reservation[]): string {
  if (reservations.includes('published-page')) return 'What a public page says'
  if (reservations.includes('not-signed')) return 'What one side says'
  if (reservations.includes('overdue')) return 'What was agreed, and has not been confirmed since'
  if (reservations.includes('closed')) return 'What was agreed, for learners who had started'
  return 'What has been agreed'
}

const cautions: Record<Reservation, (agreement: Agreement) => string> = {
  'weaker-promise': () => '',
  'not-stated': () => '',
  'published-page': () => 'Nobody has confirmed it here.',
  'not-signed': () => 'It has not been signed by both sides.',
  overdue: (agreement) =>
    `Not confirmed since ${agreement.review === undefined ? 'its review date' : dateInWords(agreement.review.due)}, when it was due to be looked at again.`,
  closed: (agreement) => standingWords(agreement, 'closed').says,
}

function saidOf(agreement: Agreement, firm: boolean): PromiseBox['said'] {
  const said =
    agreement.clause === undefined
      ? { text: agreement.summary ?? '', whose: 'ours' as const }
      : { text: agreement.clause, whose: 'signed' as const }
  return said.text === '' || (!firm && speaksOfGuarantee(said.text)) ? undefined : said
}

const speaksOfGuarantee = (text: string): boolean => /guarant/i.test(text)
