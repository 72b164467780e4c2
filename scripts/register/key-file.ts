import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { Misuse } from '../arguments.ts'

/** A provider's private key, and its public one as provider.yaml writes it. */
export interface SigningKey {
  private: KeyObject
  public: string
  /** What to tell whoever keeps the file. */
  warnings: string[]
}

/** Reads an Ed25519 private key (PKCS #8, PEM) that lies outside the repository. What is wrong with the file is a Misuse, which
 *  says nothing of what is in it. */
export function readSigningKey(path: string, repository: string): SigningKey {
  const real = realPath(path)
  const inside = relative(realpathSync(repository), real)
  if (inside === '' || !(inside.startsWith(`..${sep}`) || inside === '..' || /^([A-Z]:|\/)/i.test(inside)))
    throw new Misuse(
      `${path} is inside the repository, where it could be committed by accident.\n  Move it elsewhere. If it was ever committed, make a new key: whoever has seen it can sign as you.`,
    )
  const key = privateKey(path, readFileSync(real, 'utf8'))
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' })
  const readable = process.platform !== 'win32' && (statSync(real).mode & 0o077) !== 0
  return {
    private: key,
    public: Buffer.from(x, 'base64url').toString('base64'),
    warnings: readable
      ? [`Others on this computer can read ${path}.\n  Keep it to yourself: chmod 600 ${path}`]
      : [],
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    throw new Misuse(
      `There is no file ${path}.\n  Make a key: openssl genpkey -algorithm ed25519 -out ${path}`,
    )
  }
}

function privateKey(path: string, text: string): KeyObject {
  let key: KeyObject | undefined
  try {
    key = createPrivateKey(text)
  } catch {
    key = undefined
  }
  if (key?.asymmetricKeyType === 'ed25519') return key
  throw new Misuse(
    `${path} has no Ed25519 private key in it that can be read without a password.\n  Make one: openssl genpkey -algorithm ed25519 -out ${path}`,
  )
}
