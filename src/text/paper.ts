import { dateInWords } from './dates.ts'

/** What stands on every sheet of routes: when it was printed, and how far it can be relied on. */
export function printedSentence(day: string): string {
  return `Printed on ${dateInWords(day)}. Each promise is only what its own step says, for those who meet every condition of it. This sheet proves nothing by itself: ask before you rely on it.`
}
