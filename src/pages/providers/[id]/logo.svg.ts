import type { APIContext } from 'astro'
import { known } from '../../../catalogue/catalogue.ts'
import { readBesideProvider } from '../../../catalogue/disk.ts'
import { loadCatalogue } from '../../../catalogue/loaded.ts'

export function getStaticPaths() {
  return Object.values(loadCatalogue().providers).flatMap(({ id, brand }) =>
    brand?.logo === undefined ? [] : [{ params: { id } }],
  )
}

export function GET({ params }: APIContext): Response {
  const { id, brand } = known(loadCatalogue().providers, params.id ?? '')
  return new Response(readBesideProvider(id, brand?.logo ?? 'logo.svg'), {
    headers: { 'content-type': 'image/svg+xml' },
  })
}
