import type { Condition } from '../../../src/schema/condition.ts'
import { plainName } from './columns.ts'
import { conditionIn, type Sending } from './phrases.ts'
import { sentencesOf } from './sentences.ts'

export interface Requirements {
  condition: Condition
  /** What was understood, with the condition that it was taken for. */
  understood: { words: string; condition: Condition }[]
  /** What was not, word for word as it stands in the condition. */
  kept: string[]
  /** Why it does not say what is asked for, where that is so. */
  unsaid?: string
}

/** Entry requirements in words as one condition. A sentence is understood as a whole or kept as it stands: a word that was not
 *  read might turn the rest round. `known` holds what people have said that some words mean, by
 *  their plain names. */
export function readRequirements(
  text: string,
  sending: Sending,
  known: ReadonlyMap<string, Condition>,
): Requirements {
  const all = known.get(plainName(text))
  if (all !== undefined) return { condition: all, understood: [{ words: text, condition: all }], kept: [] }
  const unsaid = sentence(text, sending) === undefined ? saidNothing(text) : undefined
  if (unsaid !== undefined) return { condition: { not_stated: unsaid }, understood: [], kept: [], unsaid }
  const found: Requirements = { condition: { all: [] }, understood: [], kept: [] }
  const conditions = partsOf(text).flatMap((words) => {
    const read = known.get(plainName(words)) ?? sentence(words, sending)
    if (read !== undefined) {
      found.understood.push({ words, condition: read })
      return [read]
    }
    const pieces = piecesOf(words)
    found.kept.push(...pieces)
    return pieces.map((other): Condition => ({ other }))
  })
  const flat = conditions.flatMap((one) => ('all' in one && one.note === undefined ? one.all : [one]))
  const [only] = flat
  return { ...found, condition: flat.length === 1 && only !== undefined ? only : { all: flat } }
}

/** A sentence that bears on the one before it cannot be read without it. */
const leaning =
  /^(e\.?g|i\.?e|incl|including|excl|excluding|to include|of which|in which|or|and\/or|alternatively|otherwise|unless|except|instead|if|this|these|those|it|they|but|however|not|either)\b|\b(one|any|two|three|some|choice) (of|from)\b|\b(following|either)\b|\bor:?$/i

/** What stands in such a cell when nobody has said what is asked for. */
const nothing =
  /^(none|nil|no|nothing|n\/?a|not applicable|tb[acd]|to be (confirmed|agreed|announced|decided)|unknown|not (known|stated|given|specified|available)|no (entry )?(requirements|criteria|conditions)|(please )?(see|check|as per|refer to|as on) (the )?(\w+ )?(website|web ?site|web ?page|prospectus|above|below|link))$/i

/** Why a cell asks for nothing that anybody could meet: it is empty but for a mark, it points elsewhere, or it is a fee. What a list
 *  leaves out may still be asked, so that is not taken for "nothing". */
function saidNothing(text: string): string | undefined {
  const words = text.replace(/\s+/g, ' ').replace(/^[\s(]+|[\s).:!?]+$/g, '')
  if (words.length < 2 || !/[\p{L}\d]/u.test(words))
    return words === '' || !/[\p{L}\d]/u.test(words)
      ? 'The list gives no entry requirements.'
      : `The list says no more than ${words}.`
  if (nothing.test(words)) return `The list says: ${words}.`
  return /^£ ?[\d,]+(\.\d\d)?( ?(pa|p\.a|per (year|annum)|a year))?$/i.test(words)
    ? `The list says: ${words}, which is a fee.`
    : undefined
}

/** What stands before a part of a list: a bullet, or its number. */
const bullet = /^(?:[•·–—*-]|\(?\d{1,2}[.)](?=\s)|\(?[a-z]\)(?=\s))\s*/

function partsOf(text: string): string[] {
  const parts = sentencesOf(text)
    .map((part) =>
      part
        .trim()
        .replace(bullet, '')
        .replace(/^(plus|and|with)\s+/i, ''),
    )
    .filter((part) => /[\p{L}\d]/u.test(part))
  const whole = text.replace(/\s*\n\s*/g, '; ').trim()
  const isHalf = (part: string) => part.length < 2 || leaning.test(part)
  return parts.length === 0 || parts.some(isHalf) ? [whole] : parts
}

function sentence(words: string, sending: Sending): Condition | undefined {
  const phrase = words
    .replace(/\s+/g, ' ')
    .replace(/\b(at least|(a )?minimum( of)?(?! age)|min\.?) /gi, (found) =>
      /minimum of|min/i.test(found) && /minimum age/i.test(words) ? found : '',
    )
  const whole = conditionIn(phrase, sending)
  if (whole !== undefined) return whole
  // Which "or" goes with which comma nobody can tell, so a sentence has one or the other.
  const choices = every(phrase.replace(/^either /i, '').split(/ or /i), sending)
  if (choices !== undefined) return { any: choices }
  const parts = every(phrase.split(/,? and |,? plus |, | \+ /i), sending)
  return parts === undefined
    ? undefined
    : { all: parts.flatMap((part) => ('all' in part ? part.all : [part])) }
}

/** Each phrase as a condition, where there are several and every one of them is understood. */
function every(phrases: string[], sending: Sending): Condition[] | undefined {
  if (phrases.length < 2) return undefined
  const read = phrases.map((phrase) => conditionIn(phrase.trim(), sending))
  return read.every((one) => one !== undefined) ? read : undefined
}

const longest = 300

/** The words in pieces that fit into a condition each, with none lost. */
function piecesOf(words: string): string[] {
  const pieces: string[] = []
  let rest = words.replace(/\s+/g, ' ').trim()
  while (rest.length > longest) {
    // A single letter would be no condition.
    const most = Math.min(longest, rest.length - 3)
    const space = rest.lastIndexOf(' ', most)
    const at = space > 0 ? space : most
    pieces.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  return [...pieces, rest]
}
