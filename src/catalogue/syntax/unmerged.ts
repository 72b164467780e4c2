import type { SyntaxFault } from './fault.ts'

/** Where git left two versions of some lines for a person to choose from: one fault for each such place. */
export function findUnmerged(text: string): SyntaxFault[] {
  return [...text.matchAll(/^<{7}(?= |\r?$)/gm)].map(({ index }) => ({
    offset: index,
    statement: 'Two versions of the same lines stand here, as git leaves them where both were changed.',
    hint: 'Keep one of the two, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  }))
}
