/** A day so many days after another, both written `2026-12-14`. Days have no hours, so no change of clocks can move them. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The instant at which clocks in London show a time on a day: `2026-07-01` and `18:00` give `2026-07-01T17:00:00Z`. A time
 *  that clocks show twice is the first of the two. */
export function londonInstant(day: string, at: string): string {
  const asUtc = Date.parse(`${day}T${at}:00Z`)
  // The difference at the instant that is sought is that of summer, or none.
  const summer = asUtc - 3_600_000
  const instant = shownInLondon(summer) === `${day}T${at}` ? summer : asUtc
  return new Date(instant).toISOString().replace('.000', '')
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
})

function shownInLondon(instant: number): string {
  const parts = Object.fromEntries(london.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`
}
