/** What of an agreement a sheet is for, where it leaves a choice: ids of courses, and the month of the start. Nothing in it
 *  is about a person, so it may stand in an address. */
export interface Choice {
  from?: string | undefined
  to?: string | undefined
  start?: string | undefined
}

const shapes: Record<keyof Choice, RegExp> = {
  from: /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
  to: /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
  start: /^\d{4}-(0[1-9]|1[0-2])$/,
}

/** `#from=riverside/btec-health&to=northgate/fdsc&start=2027-09`; empty where nothing is chosen. */
export function choiceFragment(choice: Choice): string {
  const parts = (['from', 'to', 'start'] as const).flatMap((key) =>
    choice[key] === undefined ? [] : `${key}=${choice[key]}`,
  )
  return parts.length === 0 ? '' : `#${parts.join('&')}`
}

/** Reads a fragment. Parts that are unknown, misshapen or not among `offered` are dropped. */
export function readChoice(fragment: string, offered: Record<keyof Choice, readonly string[]>): Choice {
  const said = new URLSearchParams(fragment.replace(/^#/, ''))
  const choice: Choice = {}
  for (const key of ['from', 'to', 'start'] as const) {
    const value = said.get(key)
    if (value !== null && shapes[key].test(value) && offered[key].includes(value)) choice[key] = value
  }
  return choice
}
