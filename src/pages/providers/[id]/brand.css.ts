import type { APIContext } from 'astro'
import { known } from '../../../catalogue/catalogue.ts'
import { loadCatalogue } from '../../../catalogue/loaded.ts'
import { wordsOn } from '../../../components/page/colour.ts'

export function getStaticPaths() {
  return Object.values(loadCatalogue().providers).flatMap(({ id, brand }) =>
    brand === undefined ? [] : [{ params: { id } }],
  )
}

/** A provider's own colour, with the words on it in ink or white, whichever reads better. On paper it stays white. */
export function GET({ params }: APIContext): Response {
  const colour = known(loadCatalogue().providers, params.id ?? '').brand?.colour ?? '#0A3428'
  const css = `@media screen{.brand{--brand:${colour};--on-brand:${wordsOn(colour)}}}\n`
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } })
}
