import type { Sure } from '../../eligibility/profile.ts'
import { monthOf } from '../../graph/month.ts'
import { heldAt } from '../../search/find-routes.ts'
import type { Judging } from '../../search/judged.ts'

/** What the routes begin with: what is asked of this award is asked of this one first. */
export interface Studying {
  award: string
  subject?: string
  /** What they most likely mean by a grade in it: one that they expect, while it is not finished. */
  sure: Sure
}

/** Undefined where nothing has been asked yet. */
export function studyingOf({ graph, starts: [first], today }: Judging): Studying | undefined {
  if (first === undefined) return undefined
  const { award, subject } = heldAt(graph, first.start)
  return {
    award,
    ...(subject === undefined || subject === 'various' ? {} : { subject }),
    sure: first.finish < monthOf(today) ? 'have' : 'expect',
  }
}
