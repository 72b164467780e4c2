import type { APIRoute, GetStaticPaths } from 'astro'
import { isListedKey } from '../../certificate/signing-keys.ts'
import { publishedOf } from '../../certificate/status.ts'
import { siteRegister } from '../_register.ts'
import { site } from '../_site.ts'

/** The register as it is checked: `<reference>/<version>.json` and the signatures beside it to the byte;
 *  `<reference>/index.json`, what was published of one reference and what became of it; `index.json`, every reference. What
 *  is frozen and not yet logged is not published, so it is not here. */
export const getStaticPaths = (async () => {
  const { register, files } = await siteRegister()
  const { catalogue, today } = site()
  const references = [...register.frozen.keys()]
  const agreements = new Map(catalogue.agreements.map(({ reference, id }) => [reference, id]))
  const published = references.flatMap((reference) => publishedOf(register, reference) ?? [])
  const logged = new Set(
    published.flatMap(({ reference, versions }) => versions.map(({ version }) => `${reference}/${version}`)),
  )
  const frozen = files.filter(({ path }) => logged.has(path.replace(/(\.[a-z0-9-]+\.sig)?\.json$/, '')))
  const index = {
    network: { id: catalogue.network.id, title: catalogue.network.title },
    built: today,
    head: register.log.head,
    entries: register.log.entries.length,
    published: published.map(({ reference }) => reference),
    // Agreements that the network lists, and of which no certificate can have been printed.
    listed: [...agreements.keys()]
      .filter((one) => !published.some(({ reference }) => reference === one))
      .sort(),
  }
  return [
    ...frozen.map(({ path, text }) => [path, text] as const),
    ...published.map((one) => {
      const agreement = agreements.get(one.reference)
      const signatures = one.signatures.map((each) => ({ ...each, listed: isListedKey(each, catalogue) }))
      return [`${one.reference}/index.json`, JSON.stringify({ ...one, agreement, signatures })] as const
    }),
    ['index.json', JSON.stringify(index)] as const,
  ].map(([path, text]) => ({ params: { file: path.replace(/\.json$/, '') }, props: { text } }))
}) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } })
