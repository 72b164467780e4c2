import { asList, type Catalogue } from '../catalogue/catalogue.ts'
import { type Finding, providerFile } from '../catalogue/checks/check.ts'
import type { Register } from './register.ts'
import type { TermsSignature } from './signature.ts'
import type { FrozenTerms } from './terms.ts'

/** Whether the provider publishes the key that a signature was made with. */
export function isListedKey(
  { provider, key }: Pick<TermsSignature, 'provider' | 'key'>,
  { providers }: Pick<Catalogue, 'providers'>,
): boolean {
  return asList(providers[provider]?.signing_key).includes(key)
}

/** Signatures in the register whose key their provider does not publish, one finding for each. */
export function keyFaults(catalogue: Catalogue, register: Register): Finding[] {
  return [...register.frozen.values()]
    .flat()
    .flatMap(({ signatures }) => signatures)
    .filter((signature) => !isListedKey(signature, catalogue))
    .map(({ provider, reference, version, key }) => ({
      file: providerFile(catalogue, provider),
      path: ['signing_key'],
      statement: `${reference} version ${version} is signed with the key ${key}, which is not listed here.`,
      hint: `Add the key to signing_key, after the newer ones; or delete register/${reference}/${version}.${provider}.sig.json if ${provider} did not sign.`,
    }))
}

/** The providers that some terms bind: those who send and receive by name, and those who signed. */
export function partiesOf({ terms, names }: Pick<FrozenTerms, 'terms' | 'names'>): Set<string> {
  const courses = [...terms.to, ...terms.from.map(({ course }) => course ?? '')]
  return new Set([
    ...courses.flatMap((id) => names.courses[id]?.provider ?? []),
    ...terms.from
      .flatMap(({ provider }) => asList(provider))
      .filter((id) => id !== 'any' && id !== 'partners'),
    ...terms.signed.map(({ provider }) => provider),
  ])
}
