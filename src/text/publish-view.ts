import { listInWords } from './dates.ts'

/** Beside a part of what a learner will read: what was written and can't be shown yet. */
export const leftOutOfView = (titles: string[]): string =>
  `Left out here until it is put right: ${listInWords([...new Set(titles)].map((title) => `“${title}”`))}.`
