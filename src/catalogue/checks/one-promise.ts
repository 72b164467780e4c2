import type { Agreement } from '../../schema/agreement.ts'
import type { Guarantee } from '../../schema/vocabulary.ts'
import type { Catalogue } from '../catalogue.ts'
import { type Conflict, findConflicts } from '../other-promises.ts'
import type { Senders } from '../senders.ts'
import { agreementFile, type Check } from './check.ts'

/** One learner is promised one thing: no two agreements stand that say something different to the same people. */
export const onePromise: Check = {
  name: 'one promise to one learner',
  severity: 'attention',
  find(catalogue) {
    return findConflicts(catalogue).map((conflict) => ({
      file: agreementFile(catalogue, conflict.agreements[0].id),
      path: ['guarantee'],
      statement: `${someone(conflict, catalogue)} is promised ${said(conflict)}`,
      hint: hints[conflict.differs],
    }))
  },
}

const promised: Record<Guarantee, string> = {
  place: 'a place',
  offer: 'an offer',
  interview: 'an interview',
  'reduced-offer': 'a lower or priority offer',
  consideration: 'equal consideration',
  information: 'information',
  'not-stated': 'something that is not stated',
}

const supersede = 'Let the newer one supersede the other'
const meant = `${supersede}, or say in from or conditions who is meant.`
const hints: Record<Conflict['differs'], string> = {
  guarantee: meant,
  conditions: meant,
  credit: `${supersede}, or correct entry.credit in one of them.`,
  nothing: `${supersede}, or take the learner out of from in one of them.`,
}

function said({ agreements: [a, b], differs }: Conflict): string {
  const here = `${promised[a.guarantee]} here, by ${a.reference},`
  const apart = {
    conditions: 'on other conditions',
    credit: 'with other credit',
    nothing: 'on the same terms',
  }
  return differs === 'guarantee'
    ? `${here} and ${promised[b.guarantee]} by ${b.reference}.`
    : `${here} and again by ${b.reference}, ${apart[differs]}.`
}

function someone({ from: [senders], to: [to] }: Conflict, catalogue: Catalogue): string {
  return `Someone who ${senders === undefined ? '' : coming(senders, catalogue)} and wants ${to}`
}

/** The learner's side of an example: the first of each list. */
function coming(
  { course, awards: [award], subjects: [subject], providers: [provider] }: Senders,
  { providers }: Catalogue,
): string {
  if (course !== undefined) return `${isTaught(course, providers) ? 'takes' : 'holds'} ${course}`
  const where =
    provider === undefined ? '' : provider === 'partners' ? ' from a partner' : ` from ${provider}`
  return `holds ${award}${subject === undefined ? '' : ` in ${subject}`}${where}`
}

function isTaught(course: Agreement['id'], providers: Catalogue['providers']): boolean {
  return providers[course.split('/')[0] ?? '']?.kind !== 'awarding-body'
}
