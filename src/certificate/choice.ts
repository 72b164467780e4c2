/** What of an agreement a sheet is for, where it leaves a choice: ids of courses, and the month of the start. Nothing in it
 *  is about a person, so it may stand in an address. */
export interface Choice {
  from?: string | undefined
  to?: string | undefined
  start?: string | undefined
}

/** `#from=riverside/btec-health&to=northgate/fdsc&start=2027-09`; empty where nothing is chosen. */
export function choiceFragment(choice: Choice): string {
  const parts = (['from', 'to', 'start'] as const).flatMap((key) =>
    choice[key] === undefined ? [] : `${key}=${choice[key]}`,
  )
  return parts.length === 0 ? '' : `#${parts.join('&')}`
}
