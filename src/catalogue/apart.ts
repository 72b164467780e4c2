import type { Agreement } from '../schema/agreement.ts'
import { guarantees } from '../schema/vocabulary.ts'
import { asksNoLess } from './asks-more.ts'
import type { Catalogue } from './catalogue.ts'

/** In what two agreements about the same learners differ first; nothing, where one of them is spare. */
export type Difference = 'guarantee' | 'conditions' | 'credit' | 'terms' | 'nothing'

/** Which of two selectors is cast less wide; `both` where they are alike, `neither` where each is narrower in its own way. */
export type Narrower = 'a' | 'b' | 'both' | 'neither'

type Reference = Pick<Catalogue, 'awards' | 'scales'>

const termNames = ['bridging', 'deadlines', 'limits', 'apply', 'support', 'excluded'] as const
type Term = (typeof termNames)[number]

/** What else a learner would read differently in two agreements that promise the same on the same conditions. */
export function termsApart(a: Agreement, b: Agreement): Term[] {
  return termNames.filter((name) => inAnyOrder(a[name]) !== inAnyOrder(b[name]))
}

const inAnyOrder = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value) ?? ''

/** What is worth telling of two agreements to somebody who comes with this award. Undefined where both can be said:
 *  information promises nothing, a page that does not say contradicts nobody, and a better promise for more than the other asks
 *  is a second rung. A better promise to fewer people is why there are agreements, and so is the same one on terms of its
 *  own; but one that takes something from those few, and gives them nothing for it, is told. */
export function differenceOf(
  a: Agreement,
  b: Agreement,
  narrower: Narrower,
  { award, catalogue }: { award: string; catalogue: Reference },
): Difference | undefined {
  const noLess = (one: Agreement, other: Agreement) =>
    asksNoLess(one.conditions, other.conditions, award, catalogue)
  if (a.guarantee === 'information' || b.guarantee === 'information') return undefined
  if (a.guarantee !== b.guarantee) {
    if (a.guarantee === 'not-stated' || b.guarantee === 'not-stated') return undefined
    const aIsBetter = guarantees.indexOf(a.guarantee) < guarantees.indexOf(b.guarantee)
    const [better, weaker] = aIsBetter ? [a, b] : [b, a]
    if (narrower === (aIsBetter ? 'a' : 'b')) return undefined
    return noLess(better, weaker) && !noLess(weaker, better) ? undefined : 'guarantee'
  }
  if (narrower === 'neither') return undefined
  if (narrower !== 'both') return narrower === 'a' ? lossIn(a, b, noLess) : lossIn(b, a, noLess)
  if (!noLess(a, b) || !noLess(b, a)) return 'conditions'
  if (JSON.stringify(a.entry.credit) !== JSON.stringify(b.entry.credit)) return 'credit'
  return termsApart(a, b).length > 0 ? 'terms' : 'nothing'
}

/** In what the learners of the narrower of two are worse off, where they are better off in nothing. */
function lossIn(
  narrow: Agreement,
  wide: Agreement,
  noLess: (one: Agreement, other: Agreement) => boolean,
): Difference | undefined {
  const better = !noLess(narrow, wide) ? 1 : noLess(wide, narrow) ? 0 : -1
  const sides: [Difference, number][] = [
    ['conditions', better],
    ['credit', moreCredit(narrow, wide)],
    ['terms', lessStudy(narrow, wide)],
  ]
  return sides.some(([, side]) => side > 0) ? undefined : sides.find(([, side]) => side < 0)?.[0]
}

/** 1 for more credit, or credit that cannot be compared; -1 for less; 0 where one does not say that it is less. */
function moreCredit({ entry: { credit: a } }: Agreement, { entry: { credit: b } }: Agreement): number {
  if (a === undefined || JSON.stringify(a) === JSON.stringify(b)) return 0
  if (b === undefined || a.level !== b.level || a.framework !== b.framework) return 1
  const [own, other] = [a, b].map(({ recognised }) => [recognised, recognised].flat())
  const [least = 0, most = 0] = [own?.[0], own?.at(-1)]
  if (least > (other?.[0] ?? 0) || most > (other?.at(-1) ?? 0)) return 1
  return String(a.recognised) === String(b.recognised) ? 0 : -1
}

const needs = ['none', 'recommended', 'required']

/** 1 for less bridging study, -1 for more; 0 where one of them does not say. */
function lessStudy({ bridging: a }: Agreement, { bridging: b }: Agreement): number {
  if (a.need === 'not-stated' || b.need === 'not-stated') return 0
  return Math.sign(needs.indexOf(b.need) - needs.indexOf(a.need))
}
