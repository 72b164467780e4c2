import { isSame } from '../../catalogue/write/revise.ts'
import { termsFields } from '../../certificate/terms.ts'
import type { Fields } from './value.ts'
import { soundFields } from './view/sound.ts'

/** What was agreed, as far as it can be read; what cannot be read yet counts as it is written. */
function termsIn(agreement: Fields): Fields {
  const read = { ...agreement, ...soundFields('agreement', agreement) }
  const source = read.source as { kind?: unknown } | undefined
  return Object.fromEntries(
    termsFields.map((field) => [field, field === 'source' ? source?.kind : read[field]]),
  )
}

/** The agreement with its version raised by one while its terms differ from those that are published, and as published
 *  while they don't. A number that somebody wrote themselves is left alone, and a draft has no terms to keep. */
export function withVersion(published: Fields, now: Fields): Fields {
  const was = typeof published.version === 'number' ? published.version : 1
  const own = now.version !== undefined && now.version !== was && now.version !== was + 1
  if (own || published.status === 'draft') return now
  if (!isSame(termsIn(published), termsIn(now))) return { ...now, version: was + 1 }
  const { version, ...rest } = now
  return published.version === undefined ? rest : { ...now, version: was }
}
