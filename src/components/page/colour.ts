/** Contrast by the formula of WCAG 2, so that no colour a provider chooses makes words unreadable. Colours are `#RRGGBB`. */

export const paperLight = '#FBFAF4'
export const raisedDark = '#15241D'
const ink = '#13251E'
const white = '#FFFFFF'
const black = '#000000'

/** From 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** White or ink, whichever is easier to read on a ground; black on the few greys where neither has 4.5 to 1. */
export function wordsOn(ground: string): string {
  const better = contrast(ground, white) >= contrast(ground, ink) ? white : ink
  return contrast(ground, better) >= 4.5 ? better : black
}

/** The colour itself where it has the contrast on the ground; else moved towards `towards` until it has. */
export function readableOn(
  colour: string,
  ground: string,
  least: number,
  towards = luminance(ground) > 0.2 ? ink : white,
): string {
  for (let share = 0; share <= 1; share += 0.05) {
    const mixed = mix(colour, towards, share)
    if (contrast(mixed, ground) >= least) return mixed
  }
  return towards
}

/** `share` of the second colour in the first. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)]
  return `#${a.map((value, index) => hex(value * (1 - share) + (b[index] ?? 0) * share)).join('')}`
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0').toUpperCase()
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
