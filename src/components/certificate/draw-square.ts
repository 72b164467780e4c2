import { shownAddress, squareOf } from '../../certificate/square.ts'

/** Draws the squares that the build could not, and writes the address beside them: the site is where this page is. */
export function drawSquares(sheets: HTMLElement): void {
  const addressOf = (path: string | undefined) => new URL(path ?? '', location.href).href
  for (const place of sheets.querySelectorAll<HTMLElement>('[data-square]')) {
    const { size, path } = squareOf(addressOf(place.dataset.square))
    place.querySelector('svg')?.setAttribute('viewBox', `0 0 ${size} ${size}`)
    place.querySelector('path')?.setAttribute('d', path)
    place.hidden = false
  }
  for (const place of sheets.querySelectorAll<HTMLElement>('[data-address]'))
    place.textContent = shownAddress(addressOf(place.dataset.address))
  for (const words of sheets.querySelectorAll<HTMLElement>('[data-with-square]')) words.hidden = false
}
