import { sign } from 'node:crypto'
import { registerFolder } from '../../src/catalogue/disk.ts'
import { canonicalJson } from '../../src/certificate/canonical.ts'
import { signaturePath } from '../../src/certificate/register.ts'
import type { TermsSignature } from '../../src/certificate/signature.ts'
import { isListedKey, partiesOf } from '../../src/certificate/signing-keys.ts'
import { type Disk, writeWhole } from './disk.ts'
import type { SigningKey } from './key-file.ts'
import { readNetwork, type Told } from './read-network.ts'

export interface Signing {
  network: string
  dataFolder: string
  disk: Disk
  reference: string
  key: SigningKey
}

/** Signs the newest frozen version of an agreement for the provider whose key it is, in a file beside it. */
export async function signTerms({ network, dataFolder, disk, reference, key }: Signing): Promise<Told> {
  const read = await readNetwork(network, dataFolder)
  if ('lines' in read) return read
  const { catalogue, register } = read
  const refuse = (...lines: string[]): Told => ({ ok: false, lines })
  const frozen = register.frozen.get(reference)?.at(-1)
  if (frozen === undefined)
    return refuse(
      `${network}: no terms of ${reference} are frozen, so there is nothing to sign.`,
      `  Freeze them first: npm run publish -- ${reference}`,
    )
  const owners = Object.keys(catalogue.providers).filter((provider) =>
    isListedKey({ provider, key: key.public }, catalogue),
  )
  if (owners.length === 0)
    return refuse(
      `${network}: no provider publishes this key.`,
      '  If it is yours, add this line to your provider.yaml; if you had another, make a list of both, this one first:',
      `  signing_key: "${key.public}"`,
    )
  const { version } = frozen.terms
  const signatories = frozen.terms.terms.signed.map((one) => one.provider)
  const provider = owners.find((owner) => signatories.includes(owner))
  if (provider === undefined)
    return owners.some((owner) => partiesOf(frozen.terms).has(owner))
      ? refuse(
          `${reference} version ${version} does not say that ${owners.join(' or ')} signed it.`,
          '  Add who signed to signed in the agreement, raise its version, and run npm run publish first.',
        )
      : refuse(
          `The key is that of ${owners.join(' and ')}, which is no party to ${reference}.`,
          `  Its parties are: ${[...partiesOf(frozen.terms)].join(', ')}.`,
        )
  const signature: TermsSignature = {
    format: 1,
    reference,
    version,
    provider,
    hash: frozen.hash,
    key: key.public,
    signature: sign(null, Buffer.from(frozen.text), key.private).toString('base64'),
  }
  const path = signaturePath(signature)
  const text = canonicalJson(signature)
  if (frozen.signatures.some((one) => canonicalJson(one) === text))
    return { ok: true, lines: [`${provider} has signed ${reference} version ${version} already.`] }
  writeWhole(disk, registerFolder(network, dataFolder), [{ path, text }])
  return {
    ok: true,
    lines: [`${provider} signed ${reference} version ${version}: ${network}/register/${path}`],
  }
}
