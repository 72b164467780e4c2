import { afterEach, describe, expect, it, vi } from 'vitest'
import { bytesHold, signatureHolds } from '../../src/certificate/signature.ts'

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const base64 = (hex: string) => btoa(String.fromCharCode(...bytes(hex)))

/** RFC 8032, section 7.1: public key, message and signature, as facts. */
const vectors = [
  [
    'TEST 1',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    'TEST 2',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'TEST 3',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
  [
    'TEST SHA(abc)',
    'ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf',
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    'dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704',
  ],
] as const

afterEach(() => vi.restoreAllMocks())

describe('signatures of RFC 8032', () => {
  it.each(vectors)('%s holds', async (_name, key, message, signature) => {
    expect(await bytesHold(bytes(message), bytes(key), bytes(signature))).toBe('holds')
  })

  it.each(vectors)('%s does not hold once a bit is changed', async (_name, key, message, signature) => {
    const flipped = bytes(signature)
    flipped[5] = (flipped[5] ?? 0) ^ 1
    expect(await bytesHold(bytes(message), bytes(key), flipped)).toBe('does-not-hold')
    expect(await bytesHold(bytes(`${message}00`), bytes(key), bytes(signature))).toBe('does-not-hold')
  })
})

describe('a signature over frozen terms', () => {
  const [, key, , signature] = vectors[1]

  it('holds for their bytes', async () => {
    const signed = { key: base64(key), signature: base64(signature) }
    expect(await signatureHolds('r', signed)).toBe('holds')
    expect(await signatureHolds('s', signed)).toBe('does-not-hold')
  })

  it.each([
    ['a key that is no base64', '%', base64(signature)],
    ['a key that is too short', base64(key.slice(2)), base64(signature)],
    ['a signature that is too long', base64(key), base64(`${signature}00`)],
    ['a key that is no point of the curve', base64('02'.repeat(32)), base64(signature)],
  ])('does not hold with %s', async (_what, key, signature) => {
    expect(await signatureHolds('r', { key, signature })).toBe('does-not-hold')
  })

  it('cannot be judged by a browser that has no Ed25519', async () => {
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(
      new DOMException('no such thing', 'NotSupportedError'),
    )
    expect(await signatureHolds('r', { key: base64(key), signature: base64(signature) })).toBe('cannot-tell')
  })
})
