import type { Catalogue } from '../catalogue/catalogue.ts'
import { agreementFile, type Finding } from '../catalogue/checks/check.ts'
import { canonicalJson } from './canonical.ts'
import type { Register } from './register.ts'
import { type AgreedTerms, agreedTerms } from './terms.ts'
import { differencesOf } from './terms-differences.ts'

type Side = AgreedTerms['signed'][number]['side']

/** The sides that signed terms and have not signed those that took their place: each of their signatures is as it was. None where
 *  nothing changed but who signed, or where it was read. */
export function sidesNotSignedAgain(before: AgreedTerms, after: AgreedTerms): Side[] {
  if (changedFields(before, after).length === 0) return []
  const old = new Set(before.signed.map((one) => canonicalJson(one)))
  const bySide = Map.groupBy(after.signed, ({ side }) => side)
  return [...bySide].flatMap(([side, own]) => (own.every((one) => old.has(canonicalJson(one))) ? [side] : []))
}

/** Where a version that was not published yet has new terms under the signatures of the one before it. It may be right, where that one
 *  was written down wrongly, so somebody is to look. */
export function oldSignatures(catalogue: Catalogue, register: Register): Finding[] {
  return catalogue.agreements.flatMap((agreement): Finding[] => {
    const { id, reference, version, status } = agreement
    const before = register.frozen.get(reference)?.findLast(({ terms }) => terms.version < version)
    const isPublished = register.frozen
      .get(reference)
      ?.some(({ terms, logged }) => logged && terms.version === version)
    if (before === undefined || isPublished || status !== 'in-force') return []
    const [terms, now] = [before.terms.terms, agreedTerms(agreement)]
    const sides = sidesNotSignedAgain(terms, now)
    if (sides.length === 0) return []
    const whose = sides.length === 1 ? `the signatures of the ${sides[0]} side are` : 'the signatures are'
    return [
      {
        file: agreementFile(catalogue, id),
        path: ['signed'],
        statement: `Version ${version} of ${reference} has other terms (${changedFields(terms, now).join(', ')}), and ${whose} those of version ${before.terms.version}.`,
        hint: `Write who has signed the new terms, and when. If these are the words that were signed then, and version ${before.terms.version} was written down wrongly, say so in note.`,
      },
    ]
  })
}

const changedFields = (before: AgreedTerms, after: AgreedTerms) =>
  differencesOf(before, after)
    .map(({ field }) => field)
    .filter((field) => field !== 'signed' && field !== 'source')
