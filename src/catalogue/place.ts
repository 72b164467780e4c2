/** Where something stands in a text: both count from 1. */
export interface Place {
  line: number
  column: number
}

export const start: Place = { line: 1, column: 1 }
