import { loadCatalogue } from '../catalogue/loaded.ts'
import { mix, paperLight, raisedDark, readableOn } from '../components/page/colour.ts'

/** `.sector-1` to `.sector-15` set --sector, good for words and lines on the ground of the scheme, and --sector-ground, a
 *  pale wash of it. Printed in the colour of the light scheme. */
export function GET(): Response {
  const sectors = Object.values(loadCatalogue().sectors)
  const rules = sectors.map(({ code, hue }) => {
    const light = `--sector:${readableOn(hue, paperLight, 4.5)};--sector-ground:${mix(hue, paperLight, 0.9)}`
    const dark = `--sector:${readableOn(hue, raisedDark, 5)};--sector-ground:${mix(hue, raisedDark, 0.8)}`
    return { light: `.sector-${code}{${light}}`, dark: `.sector-${code}{${dark}}` }
  })
  const css = `${rules.map(({ light }) => light).join('\n')}\n@media screen and (prefers-color-scheme:dark){\n${rules.map(({ dark }) => dark).join('\n')}\n}\n`
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } })
}
