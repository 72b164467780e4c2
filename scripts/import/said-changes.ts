import { asList } from '../../src/catalogue/catalogue.ts'
import { leavesOf } from '../../src/catalogue/checks/check.ts'
import { isSame } from '../../src/catalogue/write/revise.ts'
import { conditionSchema } from '../../src/schema/condition.ts'
import { conditionsInBrief } from '../../src/text/conditions.ts'
import { fieldWords } from '../../src/text/field-words.ts'
import type { Names } from '../../src/text/names.ts'
import { ended } from '../../src/text/was-and-is.ts'
import { type Fields, isGroup, type Kept, whole } from './merge.ts'
import type { Folder } from './remembered.ts'

/** What a record is put into words with: which kind of record it is, and the names of what it points at. */
export interface Said {
  kind: Folder
  names: Names
}

/** 'guarantee: changed by hand, and stays "interview"; the list says "not-stated".' */
export function wordKept({ field, ours, theirs }: Kept, said: Said): string {
  const stays =
    ours === undefined
      ? 'taken out by hand, and stays out'
      : `changed by hand, and stays ${shown(field, ours, said)}`
  return ended(
    `${field}: ${stays}; the list ${theirs === undefined ? 'has none' : `says ${shown(field, theirs, said)}`}`,
  )
}

/** A line for each field that differs, as it was and as it will be: 'contact.email: "a@b.example" becomes nothing.' */
export function wordsOfChanges(before: Fields, after: Fields, said: Said, at = ''): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const [was, is] = [before[key], after[key]]
    if (isSame(was, is)) return []
    if (at === '' && isGroup(was) && isGroup(is) && !whole.has(key))
      return wordsOfChanges(was as Fields, is as Fields, said, `${key}.`)
    const field = `${at}${key}`
    const [then, now] = apart(inWords(field, was, said), inWords(field, is, said))
    return [ended(`${field}: ${quoted(then)} becomes ${quoted(now)}`)]
  })
}

const shown = (field: string, value: unknown, said: Said): string => quoted(cut(inWords(field, value, said)))

const quoted = (words: string | undefined): string => (words === undefined ? 'nothing' : `"${words}"`)

const conditionsOf: Record<Folder, string> = { agreements: 'conditions', courses: 'entry' }
const formOf = { agreements: 'agreement', courses: 'course' } as const

/** A text as it stands; conditions and groups as people read them; undefined where there is nothing. */
function inWords(field: string, value: unknown, { kind, names }: Said): string | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'object') return String(value)
  const asked = field === conditionsOf[kind] ? askedFor(value, names) : undefined
  return asked ?? fieldWords(formOf[kind], field.split('.'), value)
}

/** Undefined for what a person has written that is no condition, or names what nobody knows: that is for the check to say. */
function askedFor(value: unknown, names: Names): string | undefined {
  const { data } = conditionSchema.safeParse(value)
  const awards = leavesOf(data, []).flatMap(({ leaf }) => [
    ...('award' in leaf ? asList(leaf.award) : []),
    ...('completed' in leaf && leaf.completed !== 'sending' ? asList(leaf.completed) : []),
  ])
  if (data === undefined || awards.some((award) => names.awards[award] === undefined)) return undefined
  return conditionsInBrief(data, names, {}, Number.POSITIVE_INFINITY)
}

const longest = 80
const cut = (words: string | undefined) =>
  words !== undefined && words.length > longest ? `${words.slice(0, longest - 1)}…` : words

/** Two long texts without the words that both begin with, but for the last few: else nobody sees in what they differ. */
function apart(was: string | undefined, is: string | undefined): [string | undefined, string | undefined] {
  if (was === undefined || is === undefined || Math.max(was.length, is.length) <= longest)
    return [cut(was), cut(is)]
  const [then, now] = [was.split(' '), is.split(' ')]
  const same = then.findIndex((word, index) => word !== now[index])
  const from = Math.max(0, (same < 0 ? then.length : same) - 3)
  const rest = (words: string[]) => cut(`${from > 0 ? '…' : ''}${words.slice(from).join(' ')}`)
  return [rest(then), rest(now)]
}
