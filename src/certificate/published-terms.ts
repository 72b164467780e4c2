import type { Catalogue } from '../catalogue/catalogue.ts'
import { agreementFile, type Finding } from '../catalogue/checks/check.ts'
import type { Agreement } from '../schema/agreement.ts'
import { type Frozen, frozenPath, type Register } from './register.ts'
import { agreedTerms, frozenTerms, frozenText } from './terms.ts'
import { differencesOf } from './terms-differences.ts'

/** Where agreements no longer say what was frozen of them, one finding for each: once a version is published, new terms take
 *  a new version. */
export function faultsOfTerms(catalogue: Catalogue, register: Register): Finding[] {
  const now = new Map(catalogue.agreements.map((agreement) => [agreement.reference, agreement]))
  return [...register.frozen].flatMap(([reference, versions]) => {
    const last = versions.at(-1)
    const agreement = now.get(reference)
    if (last === undefined) return []
    return agreement === undefined
      ? [gone(reference, last, catalogue)]
      : faultOf(agreement, versions, last, catalogue)
  })
}

function faultOf(agreement: Agreement, versions: Frozen[], last: Frozen, catalogue: Catalogue): Finding[] {
  const { reference, version, status } = agreement
  const frozen = last.terms.version
  const say = (key: 'version' | 'status', statement: string, hint: string): Finding[] => [
    { file: agreementFile(catalogue, agreement.id), path: [key], statement, hint },
  ]
  const fields = differencesOf(last.terms.terms, agreedTerms(agreement)).map(({ field }) => field)
  if (!last.logged) {
    const before = versions.at(-2)?.hash ?? null
    const asFrozen = frozenText(frozenTerms(agreement, catalogue, before)) === last.text
    if (status === 'in-force' && asFrozen) return []
    const differing = version === frozen && fields.length > 0 ? `: ${fields.join(', ')}` : ''
    return say(
      'version',
      `Version ${frozen} of ${reference} was frozen, and this file has changed since${differing}.`,
      `It is not in the log yet: delete register/${frozenPath(reference, frozen)}, and run npm run publish again.`,
    )
  }
  if (status === 'draft')
    return say(
      'status',
      `status is draft, but version ${frozen} of ${reference} was published.`,
      'Write suspended, closed or withdrawn, with status_since; or leave the published terms in force until new ones are signed.',
    )
  if (version < frozen)
    return say(
      'version',
      `version is ${version}, but version ${frozen} of ${reference} was published.`,
      `Write version: ${frozen} for those terms, or version: ${frozen + 1} for new ones.`,
    )
  if (version > frozen)
    return status === 'in-force'
      ? []
      : say(
          'version',
          `version ${version} of ${reference} was never published: its status is ${status}.`,
          `Write version: ${frozen}, with the terms of that version.`,
        )
  if (fields.length === 0) return []
  return say(
    'version',
    `Version ${version} of ${reference} was published with other terms: ${fields.join(', ')}.`,
    `Write version: ${version + 1}, and say in note what changed; or put back what was published.`,
  )
}

function gone(reference: string, { terms }: Frozen, catalogue: Catalogue): Finding {
  return {
    file: `data/${catalogue.network.id}/register/${frozenPath(reference, terms.version)}`,
    path: [],
    statement: `${reference} was published, and no agreement has this reference any more.`,
    hint: 'Put its file back. Of an agreement that has ended, write status: withdrawn or closed, with status_since.',
  }
}
