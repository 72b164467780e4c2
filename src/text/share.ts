import { count, dateInWords, listInWords } from './dates.ts'

/** Who made a copied link and when, and what it is not. */
export function sharedSentence(day: string): string {
  return `Somebody copied this link on ${dateInWords(day)}. What you see is today’s answer to the same question, so it may differ from what they saw. The link holds nothing that they said of themselves.`
}

const partNames: Record<string, string> = {
  finish: 'when you finish',
  way: 'the way of studying',
  near: 'the town',
  miles: 'how far',
  least: 'the weakest promise',
  who: 'what they come with',
  steps: 'the number of steps',
  sort: 'the order',
  shared: 'the day it was copied',
}

/** Parts that may be left out of an address, and what they then are. */
const usual: Record<string, string> = { way: 'any', steps: '4', sort: 'best', miles: '15' }

/** What of a link's fragment was not used, in words: `written` is the question that was understood, as an address. Of a part
 *  that is not known the name is not repeated: anybody could have written it. Never throws. */
export function unusedParts(fragment: string, written: string): string[] {
  const used = new URLSearchParams(written)
  const words = [...new URLSearchParams(fragment)].flatMap(([name, value]): string[] => {
    if (['from', 'to', 'open', 'compare'].includes(name)) return []
    if (!Object.hasOwn(partNames, name)) return ['a part that this site does not know']
    if (name === 'shared')
      return /^20\d\d-(0[1-9]|1[0-2])-[0-3]\d$/.test(value) ? [] : [partNames[name] ?? '']
    if (name === 'miles' && !used.has('near')) return []
    return (used.get(name) ?? usual[name]) === value ? [] : [partNames[name] ?? '']
  })
  return [...new Set(words)]
}

/** "Not used from this link: the town and 1 route of the comparison. …"; undefined where all of it was. */
export function unusedSentence(
  parts: string[],
  isOpenGone: boolean,
  comparedGone: number,
): string | undefined {
  const all = [
    ...parts,
    ...(isOpenGone ? ['the route that was open'] : []),
    ...(comparedGone > 0 ? [`${count(comparedGone, 'route')} of the comparison`] : []),
  ]
  if (all.length === 0) return undefined
  return `Not used from this link: ${listInWords(all)}. ${all.length === 1 ? 'It is' : 'They are'} not known here, or not in today’s answer; everything else is as it was sent.`
}

/** Where a question is asked anew, with a town chosen for the last one. */
export const townLeftOut =
  'The town that you chose is left out: no course of any way that we know of is in it.'

/** What a link to be copied carries. */
export const linkHolds =
  'It holds your question, your choices, and what is open or compared. It does not hold what you told us you have.'
/** The same of who can come to a course. */
export const linkHoldsInto = 'It holds your question, your choices, and what is open.'
export const linkCopied = 'The link is copied.'
export const linkByHand = 'Copy the link from the field: press and hold it, or press Ctrl and C.'
