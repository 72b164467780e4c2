/** The fragment of a link to be copied: the question as an address has it, what is open, and the day. Nothing that a learner
 *  has said of themselves is part of it. */
export function writeLink(question: string, open: string | undefined, today: string): string {
  return `${question}${open === undefined ? '' : `&open=${open}`}&shared=${today}`
}
