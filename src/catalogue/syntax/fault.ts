/** A fault of syntax: where it stands in the text, what is so, and how to put it right. */
export interface SyntaxFault {
  offset: number
  statement: string
  hint: string
}
