import type { StepPromise } from '../../search/label.ts'

/** How a line says what is promised without colour: it survives greyscale, photocopying and print. */
export interface Pattern {
  width: number
  dash: string | undefined
  cap: 'butt' | 'round'
  /** Two thin lines side by side. */
  double: boolean
}

const solid: Pattern = { width: 5, dash: undefined, cap: 'butt', double: false }

export const patterns: Record<StepPromise, Pattern> = {
  place: solid,
  offer: { ...solid, width: 2.5, double: true },
  interview: { ...solid, dash: '15 6' },
  'reduced-offer': { ...solid, dash: '7 5' },
  consideration: { ...solid, dash: '0.1 9', cap: 'round' },
  information: { ...solid, width: 3, dash: '0.1 7', cap: 'round' },
  'not-stated': { ...solid, width: 2, dash: '5 6' },
  application: { ...solid, width: 1.5 },
}
