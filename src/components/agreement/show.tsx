import { render } from 'preact'
import { CheckPanel } from './CheckPanel.tsx'
import { loadCheck, todayInLondon } from './load.ts'

/** Shows the check in place of what invites to it. */
export async function showCheck(place: HTMLElement, agreement: string): Promise<void> {
  const check = await loadCheck(agreement)
  place.replaceChildren()
  render(<CheckPanel {...check} today={todayInLondon()} />, place)
}
