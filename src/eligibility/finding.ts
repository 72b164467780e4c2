import type { Sure } from './profile.ts'
import type { Ask, Coming, Finding, Gap, Reason, Said } from './reason.ts'

export const enough = (said: Said, sure: Sure): Finding => ({
  answer: 'met',
  expected: sure === 'expect',
  reason: { is: 'enough', said, expected: sure === 'expect' },
})

export const short = (said: Said, sure: Sure, gap: Gap): Finding => ({
  answer: 'not-met',
  expected: false,
  reason: { is: 'short', said, expected: sure === 'expect' },
  gap,
})

export const none = (gap: Gap): Finding => ({
  answer: 'not-met',
  expected: false,
  reason: { is: 'none' },
  gap,
})

export const open = (reason: Reason, gap: Gap): Finding => ({
  answer: 'cant-tell',
  expected: false,
  reason,
  gap,
})

export const unsaid = (ask: Ask, said?: Said): Finding =>
  open({ is: 'unsaid', ask, ...(said && { said }) }, { need: 'tell', ask })

export const unclear = (
  why: (Reason & { is: 'unclear' })['why'],
  said?: Said,
  gap: Gap = { need: 'ask-them' },
): Finding => open({ is: 'unclear', why, ...(said && { said }) }, gap)

export const toCome = (what: Coming, by?: string): Finding =>
  open({ is: 'to-come', what, ...(by && { by }) }, { need: 'come', what, ...(by && { by }) })

/** The finding that speaks for several, any one of which is enough: the surest, then the one nearest to it. */
export function best([first, ...rest]: [Finding, ...Finding[]]): Finding {
  return rest.reduce(
    (a, b) =>
      standing(b) > standing(a) || (standing(b) === standing(a) && effort(b.gap) < effort(a.gap)) ? b : a,
    first,
  )
}

const standing = ({ answer, expected }: Finding) =>
  answer === 'not-met' ? 0 : answer === 'cant-tell' ? 1 : expected ? 2 : 3

/** A rough order of what is easier to do, for choosing what to show first; nothing else depends on it. */
export function effort(gap: Gap | undefined): number {
  if (gap === undefined) return 99
  if (gap.need === 'all') return gap.of.reduce((sum, one) => sum + effort(one), 0)
  const rank = [
    'tell',
    'come',
    'fact',
    'decision',
    'ask-them',
    'grade',
    'unit',
    'mix',
    'points',
    'gcse',
    'skill',
  ].indexOf(gap.need)
  const size =
    'steps' in gap
      ? gap.steps - 1
      : 'more' in gap
        ? gap.more / (gap.need === 'points' ? 8 : gap.need === 'mix' ? 3 : 1)
        : 0
  return (rank < 0 ? 11 : rank) + size / 10
}
