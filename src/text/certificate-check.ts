import type { Check, Uncheckable } from '../certificate/check-code.ts'
import type { Log } from '../certificate/log.ts'
import { verifyPath } from '../certificate/payload.ts'
import { dateInWords } from './dates.ts'

/** What a sheet says of how it can be checked. */
export interface CheckWords {
  /** The code, and where it is checked: a path of this site, without its base. Undefined where there is none. */
  code: { symbols: string; path: string } | undefined
  /** Why there is no code, as whole sentences. */
  why: string | undefined
  /** "Terms as published on 9 April 2026." */
  published: string
  /** How far the log went on the day of the build; who keeps the sheet can tell if its past is ever changed. */
  log: string | undefined
}

interface Scene {
  reference: string
  headed: 'guarantee' | 'summary'
  check: Check
  log: Pick<Log, 'head' | 'entries'>
  today: string
}

export function checkWords({ reference, headed, check, log, today }: Scene): CheckWords {
  if ('code' in check)
    return {
      code: { symbols: check.code, path: verifyPath(reference, check.code) },
      why: undefined,
      published: `Terms as published on ${dateInWords(check.publishedOn)}.`,
      log: logLine(log, today),
    }
  const what = headed === 'guarantee' ? 'certificate' : 'summary'
  return {
    code: undefined,
    why: `${because[check.because](check.published ?? 0)} So this ${what} cannot be checked online.`,
    published: `Terms as this site had them on ${dateInWords(today)}.`,
    log: undefined,
  }
}

const because: Record<Uncheckable, (published: number) => string> = {
  'never-published': () => 'These terms have not been entered in a register of the network.',
  'other-version': (published) =>
    `The network’s register has version ${published}, and has not published this version.`,
  'other-terms': (published) => `The network’s register has other terms for version ${published}.`,
}

function logLine({ head, entries }: Scene['log'], today: string): string | undefined {
  if (head === null) return undefined
  const shown = head.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')
  const number = entries.length === 1 ? '1 entry' : `${entries.length} entries`
  return `Register on ${dateInWords(today)}: ${number}, ending in ${shown}.`
}
