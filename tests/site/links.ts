import type { Build } from '../../scripts/builds.ts'
import { addressOf, filesOf, readBuilt, stylesOf, type Tag, tagsOf } from './pages.ts'

/** A reference from a page to something else; `fetched` when showing the page requests it. */
interface Reference {
  to: string
  fetched: boolean
}

/** Every reference of a built site that leads nowhere, leaves the base path, or would make a page ask another host. */
export function brokenLinks(build: Build): string[] {
  const files = filesOf(build)
  const pages = new Map(
    files.filter((path) => path.endsWith('.html')).map((path) => [path, readBuilt(build, path)]),
  )
  const anchors = new Map([...pages].map(([path, html]) => [path, anchorsOf(tagsOf(html))]))
  const known = new Set(files)

  const ofPages = [...pages].flatMap(([path, html]) =>
    check(path, [...referencesOf(html), ...urlsOf(stylesOf(html))]),
  )
  const ofStyles = files
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) => check(path, urlsOf(readBuilt(build, path))))
  return [...ofPages, ...ofStyles]

  function check(path: string, references: Reference[]): string[] {
    const faults = references
      .map((reference) => faultOf(path, reference))
      .filter((fault) => fault !== undefined)
    return [...new Set(faults)].map((fault) => `${path}: ${fault}`)
  }

  function faultOf(path: string, { to, fetched }: Reference): string | undefined {
    const here = new URL(addressOf(build, path), build.site ?? 'http://built.example')
    const url = URL.parse(to, here)
    if (!url) return `"${to}" is not an address`
    if (url.protocol === 'data:') return undefined
    if (url.origin !== here.origin) return faultOutside(to, url, fetched)
    if (!url.pathname.startsWith(build.base)) return `"${to}" is outside ${build.base}`
    const name = decodeURIComponent(url.pathname.slice(build.base.length))
    const target = name === '' || name.endsWith('/') ? `${name}index.html` : name
    if (!known.has(target)) return `"${to}" leads nowhere`
    const fragment = decodeURIComponent(url.hash.slice(1))
    return isState(fragment) || !anchors.has(target) || anchors.get(target)?.has(fragment)
      ? undefined
      : `"${to}": there is no "${fragment}" on that page`
  }
}

function faultOutside(to: string, url: URL, fetched: boolean): string | undefined {
  if (fetched) return `"${to}" is asked of another host`
  return ['https:', 'mailto:', 'tel:'].includes(url.protocol)
    ? undefined
    : `"${to}" is neither https, mailto nor tel`
}

/** Some pages keep what was asked in the fragment (#from=a/b): that is no place on the page. */
function isState(fragment: string): boolean {
  return fragment === '' || fragment === 'top' || /[=/&]/.test(fragment)
}

function anchorsOf(tags: Tag[]): Set<string> {
  return new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []))
}

const fetchedLinks =
  /^(stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)$/
const fetchedAttributes = ['src', 'poster', 'data', 'component-url', 'renderer-url', 'before-hydration-url']
const linkAttributes = ['href', 'action', 'formaction', 'cite', 'xlink:href']

function referencesOf(html: string): Reference[] {
  return tagsOf(html).flatMap((tag) => [
    ...fetchedAttributes.flatMap((name) => referenceIn(tag, name, true)),
    ...linkAttributes.flatMap((name) => referenceIn(tag, name, isFetched(tag))),
    ...(tag.attributes.get('srcset') ?? '')
      .split(',')
      .flatMap((one) => toReference(one.trim().split(/\s/)[0], true)),
  ])
}

function isFetched({ name, attributes }: Tag): boolean {
  if (name === 'link') return (attributes.get('rel') ?? '').split(/\s+/).some((rel) => fetchedLinks.test(rel))
  return name === 'use' || name === 'image'
}

function referenceIn(tag: Tag, name: string, fetched: boolean): Reference[] {
  return toReference(tag.attributes.get(name), fetched)
}

function toReference(to: string | undefined, fetched: boolean): Reference[] {
  return to ? [{ to, fetched }] : []
}

function urlsOf(css: string): Reference[] {
  const found = css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)
  return [...found].flatMap(([, url, sheet]) => toReference(url ?? sheet, true))
}
