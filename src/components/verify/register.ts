import type { Asked } from '../../certificate/payload.ts'
import { readReference } from '../../certificate/payload.ts'
import { signatureHolds, type TermsSignature } from '../../certificate/signature.ts'
import { type Published, type Status, statusOf } from '../../certificate/status.ts'
import { linkTo } from '../../text/links.ts'
import type { SignatureSaid, Unanswered } from '../../text/verify.ts'

/** What the register says of itself: where it stood when the site was built. */
export interface RegisterIndex {
  network: { id: string; title: string }
  /** `2026-11-21`. */
  built: string
  /** The hash of the log's last line. */
  head: string | null
  entries: number
  published: string[]
  listed: string[]
}

type PublishedHere = Omit<Published, 'signatures'> & {
  signatures: (TermsSignature & { listed: boolean })[]
}

export interface Checked {
  status: Status | Unanswered
  signatures: SignatureSaid[]
  /** The register that was asked; undefined where it could not be read. */
  index: RegisterIndex | undefined
}

/** What has become of a certificate, from this site's register files alone. Each is asked for anew, so that an answer from
 *  yesterday never passes for one from today; where they can't be had, it could not be checked. */
export async function check(asked: Asked, today: string): Promise<Checked> {
  const reference = readReference(asked.reference)
  if (reference === undefined) return { status: { kind: 'no-reference' }, signatures: [], index: undefined }
  try {
    const index = JSON.parse(await read('index.json')) as RegisterIndex
    const published = index.published.includes(reference)
      ? (JSON.parse(await read(`${reference}/index.json`)) as PublishedHere)
      : undefined
    const status = await statusOf({
      published: published ?? (index.listed.includes(reference) ? 'listed' : undefined),
      code: asked.code,
      read: (of, version) => read(`${of}/${version}.json`),
      today,
    })
    return { status, signatures: await signaturesOf(status, published), index }
  } catch {
    return { status: { kind: 'offline' }, signatures: [], index: undefined }
  }
}

async function signaturesOf(status: Status, published: PublishedHere | undefined): Promise<SignatureSaid[]> {
  if (!('frozen' in status) || published === undefined) return []
  const { version, frozen } = status
  const text = await read(`${frozen.reference}/${version}.json`)
  return Promise.all(
    published.signatures
      .filter((one) => one.version === version)
      .map(async ({ provider, listed, ...signature }) => ({
        provider: frozen.names.providers[provider]?.name ?? provider,
        listed,
        holding: await signatureHolds(text, signature),
      })),
  )
}

async function read(path: string): Promise<string> {
  const answer = await fetch(linkTo(`/register/${path}`), { cache: 'no-cache' })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
  return answer.text()
}
