import type { Asked } from '../certificate/payload.ts'
import { shownCode } from '../certificate/payload.ts'
import type { CertificateStatus, Status } from '../certificate/status.ts'
import type { FrozenTerms } from '../certificate/terms.ts'
import { recordsIn } from '../certificate/terms-names.ts'
import { applyWords, deadlineTerms } from './agreements.ts'
import { applyNotes, entryLine, limitsLine, validitySentence } from './certificate-terms.ts'
import { type ConditionLine, conditionLines } from './condition-lines.ts'
import { count, dateInWords } from './dates.ts'
import { promiseWords } from './guarantees.ts'
import { courseName, providerName } from './names.ts'
import { selectorText } from './selectors.ts'
import { changesText } from './terms-changes.ts'

/** `holds`: what is on the paper was published and stands. `care`: it was published, and something has become of it. `no`: it is
 *  no certificate that was published here. `unknown`: nothing could be said. */
export type Tone = 'holds' | 'care' | 'no' | 'unknown'

/** The answer to one check, as it is read. */
export interface Answer {
  tone: Tone
  /** Short enough for a table's cell: "Stands as printed". */
  head: string
  /** What that means, most telling first. */
  says: string[]
  /** What a newer version changed. */
  changes: string[]
  /** What the paper must say, to be compared with it; undefined where nothing was published. */
  terms: TermsWords | undefined
}

/** Frozen terms as the paper says them. */
export interface TermsWords {
  identity: string
  network: string
  publishedOn: string
  specimen: boolean
  from: string[]
  to: string[]
  promise: string
  means: string
  clause: string | undefined
  entry: string
  conditions: ConditionLine[]
  apply: string[]
  limits: string | undefined
  valid: string
  signed: string[]
  ask: string
}

/** What could not even be asked: `offline` where the register's files could not be had. */
export type Unanswered = { kind: 'offline' } | { kind: 'no-reference' }

export function answerWords(status: Status | Unanswered, asked: Asked): Answer {
  const plain = (tone: Tone, head: string, ...says: string[]): Answer => ({
    tone,
    head,
    says,
    changes: [],
    terms: undefined,
  })
  switch (status.kind) {
    case 'offline':
      return plain(
        'unknown',
        'Could not be checked',
        'The register could not be read: perhaps this device is offline. That says nothing about the certificate.',
        'Check it again when you are online, or ask the contact that is named on the paper.',
      )
    case 'no-reference':
      return plain(
        'no',
        'Not a reference',
        'What was typed is not a reference. It is some letters, a hyphen and some figures, like NGU-0042, at the top right of the paper.',
      )
    case 'mistyped':
      return plain('no', 'Mistyped', mistypings[status.why], 'Compare it with the paper and type it again.')
    case 'unknown-reference':
      return plain(
        'no',
        'No such certificate',
        'This network has no agreement with this reference, and never published one.',
        'Look at the reference again: one wrong figure is enough. If it is as printed, the paper was not made from anything published here.',
      )
    case 'never-published':
      return plain(
        'no',
        'No such certificate',
        'This network lists an agreement with this reference, and has never published terms of it that a certificate could be printed from.',
        'Ask the contact of the agreement before you rely on the paper.',
      )
    case 'other-code':
      return plain(
        'no',
        'No such certificate',
        `No terms of this agreement were ever published with the code ${shownCode(asked.code)}.`,
        'If that is what the paper says, its terms were not published here: do not rely on them. Ask the contact of the agreement.',
      )
    case 'broken':
      return plain(
        'unknown',
        'Could not be checked',
        `The register’s own file of version ${status.version} is not what was published: it was changed, or damaged on the way.`,
        'That says nothing about the certificate. Tell the network, and ask the contact that is named on the paper.',
      )
    default:
      return {
        ...standingWords(status),
        ...(status.newest === undefined ? { changes: [] } : newerWords(status, status.newest)),
        terms: termsWords(status.frozen, status.publishedOn, status.code),
      }
  }
}

const mistypings: Record<(Status & { kind: 'mistyped' })['why'], string> = {
  symbol: 'A code has ten letters and figures, and no other signs.',
  length: 'A code has ten letters and figures. This has more or fewer.',
  check: 'No code reads like this: a letter or figure is wrong, or two have changed places.',
  near: 'This is nearly the code of this agreement: two or three letters or figures are wrong.',
}

function standingWords({
  kind,
  since,
  by,
  version,
  frozen,
}: CertificateStatus): Pick<Answer, 'tone' | 'head' | 'says'> {
  const day = since === undefined ? '' : ` on ${dateInWords(since)}`
  const from = since === undefined ? '' : ` since ${dateInWords(since)}`
  switch (kind) {
    case 'stands':
      // Made-up terms never look like a real certificate's.
      if (frozen.terms.source === 'illustrative')
        return { tone: 'care', head: 'A specimen, as it was published', says: [] }
      return {
        tone: 'holds',
        head: 'Stands as printed',
        says: [`Version ${version} is the newest that was published, and nothing has been taken back.`],
      }
    case 'newer-version':
      return {
        tone: 'care',
        head: 'Published, and there is a newer version',
        says: [`The terms of version ${version} were published and have not been withdrawn.`],
      }
    case 'closed':
      return {
        tone: 'care',
        head: `Closed to new learners${day}`,
        says: [
          'Learners who had started before that day keep these terms. Those who started later cannot use them.',
        ],
      }
    case 'expired':
      return {
        tone: 'care',
        head: 'Run out',
        says: [
          'The years of entry that these terms were for are over. They were published and stood until then.',
        ],
      }
    case 'suspended':
      return {
        tone: 'care',
        head: `Suspended${from}`,
        says: ['For the time being nobody can use these terms. Ask the contact before you decide.'],
      }
    case 'superseded':
      return {
        tone: 'care',
        head: `Replaced${day}${by === undefined ? '' : ` by ${by}`}`,
        says: [
          'Another agreement has taken the place of this one. Whether those who hold this paper keep its terms is not stated: ask the contact.',
        ],
      }
    case 'withdrawn':
      return {
        tone: 'care',
        head: `Withdrawn${day}`,
        says: [
          'These terms were published, and have been taken back. Do not rely on them before you have asked the contact.',
        ],
      }
  }
}

/** What a newer version changed, and whether the paper's own still counts. */
function newerWords(
  status: CertificateStatus,
  newest: NonNullable<CertificateStatus['newest']>,
): Pick<Answer, 'says' | 'changes'> {
  const changes = changesText(status.frozen, newest.frozen)
  const came = `Version ${newest.version} was published on ${dateInWords(newest.publishedOn)}.`
  return {
    says: [...standingWords(status).says, came, honouredText(newest)],
    changes: changes.length === 0 ? ['What was agreed is the same in both.'] : changes,
  }
}

/** Whether the paper's own version still counts: never taken to be so where nobody has said it. */
function honouredText({ version, frozen }: NonNullable<CertificateStatus['newest']>): string {
  switch (frozen.terms.earlier_versions) {
    case 'honoured':
      return `Version ${version} says that certificates of earlier versions are honoured.`
    case 'not-honoured':
      return `Version ${version} says that certificates of earlier versions are not honoured: its own terms count.`
    default:
      return 'Whether earlier versions are still honoured is not stated. Ask the contact.'
  }
}

function termsWords(frozen: FrozenTerms, publishedOn: string, code: string): TermsWords {
  const { terms, network, reference, version, contact } = frozen
  const records = recordsIn(frozen)
  const courses = new Map(records.courses.map((course) => [course.id, course]))
  return {
    identity: `${reference}, version ${version}, code ${code}`,
    network: network.title,
    publishedOn: dateInWords(publishedOn),
    specimen: terms.source === 'illustrative',
    from: terms.from.map((selector) => selectorText(selector, terms, records)),
    to: terms.to.map((id) => {
      const course = courses.get(id)
      return course === undefined
        ? id
        : `${courseName(records, course)}, ${providerName(records, course.provider)}`
    }),
    promise: promiseWords[terms.guarantee].short,
    means: `${promiseWords[terms.guarantee].means} ${promiseWords[terms.guarantee].not}`,
    clause: terms.clause,
    entry: entryLine(terms),
    conditions: conditionLines(terms.conditions, records),
    apply: [applyWords[terms.apply.via], ...applyNotes(terms), ...terms.deadlines.map(deadlineText)],
    limits: limitsLine(terms),
    valid: validitySentence(terms),
    signed: terms.signed.map(
      ({ provider, role, on }) => `${providerName(records, provider)}: ${role}, ${dateInWords(on)}`,
    ),
    ask: [
      `${contact.role}, ${contact.provider === undefined ? network.title : providerName(records, contact.provider)}`,
      contact.email,
      contact.phone,
      contact.url,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  }
}

function deadlineText(deadline: FrozenTerms['terms']['deadlines'][number]): string {
  const { when, what, otherwise } = deadlineTerms(deadline)
  return `${what}: ${when}. If it is missed: ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`
}

/** What an answer proves, and what it does not: the same for every certificate. */
export const provesWords = {
  does: 'That these words were published under this reference, when, and what has become of them since.',
  doesNot: [
    'Who holds the paper, what grades they have, or that any condition is met.',
    'That the paper says the same: compare it with the terms below.',
  ],
}

/** Whose signature a check found over the frozen terms. */
export type SignatureSaid = {
  provider: string
  /** Whether the provider publishes the key that was used, on the site as it was built. */
  listed: boolean
  holding: 'holds' | 'does-not-hold' | 'cannot-tell'
}

export function signatureWords({ provider, listed, holding }: SignatureSaid): string {
  switch (holding) {
    case 'holds':
      return listed
        ? `Signed by ${provider}: the signature holds, with the key that ${provider} publishes here.`
        : `There is a signature in the name of ${provider}, with a key that ${provider} does not publish here. It counts for nothing.`
    case 'does-not-hold':
      return `There is a signature in the name of ${provider} that does not hold: it was not made over these terms. It counts for nothing.`
    case 'cannot-tell':
      return `There is a signature in the name of ${provider}. This browser cannot check it.`
  }
}

/** On which day it was checked, and against what the register said when the site was built. */
export function checkedWhen(
  today: string,
  index: { built: string; entries: number; head: string | null } | undefined,
): string {
  const when = `Checked on ${dateInWords(today)}`
  if (index === undefined) return `${when}, without the register.`
  const head = index.head === null ? '' : ` (head ${index.head.slice(0, 12)})`
  return `${when}, against the register as built on ${dateInWords(index.built)}: ${count(index.entries, 'line')}${head}. What was decided after that day it cannot know.`
}
