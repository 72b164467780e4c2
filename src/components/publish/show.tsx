import { render } from 'preact'
import { Desk } from './Desk.tsx'
import { loadNames } from './load.ts'

/** Puts the form in a place of the page, once it has what it offers and checks with. Fails when that can't be had. */
export async function showDesk(place: HTMLElement): Promise<void> {
  const names = await loadNames()
  place.replaceChildren()
  render(<Desk names={names} />, place)
}
