import { canonicalJson } from './canonical.ts'

/** A provider's own signature over the bytes of frozen terms: `register/<reference>/<version>.<provider>.sig.json`, in
 *  canonical JSON. It shows who stands behind them without anybody having to trust the site. */
export interface TermsSignature {
  format: 1
  reference: string
  version: number
  provider: string
  /** The SHA-256 of the bytes that were signed. */
  hash: string
  /** The Ed25519 public key, 32 bytes, and the signature, 64, both in base64. */
  key: string
  signature: string
}

/** `cannot-tell`: this browser has no Ed25519. A signature that cannot be read does not hold. */
export type Holding = 'holds' | 'does-not-hold' | 'cannot-tell'

/** Whether a signature over these frozen terms was made with the key that it names. Whose key that is, the key cannot say:
 *  compare it with what the provider publishes. */
export async function signatureHolds(
  frozen: string,
  { key, signature }: Pick<TermsSignature, 'key' | 'signature'>,
): Promise<Holding> {
  return bytesHold(new TextEncoder().encode(frozen), bytesOf(key), bytesOf(signature))
}

/** The same for bytes of any kind. */
export async function bytesHold(
  message: Uint8Array<ArrayBuffer>,
  key: Uint8Array<ArrayBuffer> | undefined,
  signature: Uint8Array<ArrayBuffer> | undefined,
): Promise<Holding> {
  if (key?.length !== 32 || signature?.length !== 64) return 'does-not-hold'
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
    const holds = await crypto.subtle.verify('Ed25519', imported, signature, message)
    return holds ? 'holds' : 'does-not-hold'
  } catch (fault) {
    // A key that is no point of the curve is refused with a DataError; a browser without Ed25519 has another name for it.
    return (fault as Error).name === 'DataError' ? 'does-not-hold' : 'cannot-tell'
  }
}

/** Reads a signature's file; undefined where it is none. */
export function readSignature(text: string): TermsSignature | undefined {
  try {
    const value = JSON.parse(text) as TermsSignature
    const words = [value.reference, value.provider, value.hash, value.key, value.signature]
    const whole =
      value.format === 1 && Number.isInteger(value.version) && words.every((one) => typeof one === 'string')
    return whole && canonicalJson(value) === text ? value : undefined
  } catch {
    return undefined
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
