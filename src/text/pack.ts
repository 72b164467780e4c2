import { count } from './dates.ts'

/** What the button says that prints a plan with the sheets of its steps. */
export const packLabel = (sheets: number): string => `Print the pack: this plan and ${count(sheets, 'sheet')}`

/** Said when the sheets could not be had. */
export const packMissing =
  'The sheets could not be loaded. Try again when you are online, or print each by itself.'
