import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ComponentChild, VNode } from 'preact'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Build, builds } from '../../scripts/builds.ts'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { AgreementView } from '../../src/components/publish/view/AgreementView.tsx'
import { soundRecord } from '../../src/components/publish/view/sound.ts'
import { londonDate } from '../../src/graph/month.ts'
import { shipped } from '../networks.ts'

/** What the form shows beside an agreement is held against the page that the same build has of it. */

it.each(builds)('what the form of $name shows beside an agreement is what its page says', (build) => {
  const names = JSON.parse(readFileSync(join(build.dir, 'publish/names.json'), 'utf8')) as Catalogue
  if (shipped.includes(build.network)) expect(names.agreements.length).toBeGreaterThan(20)
  const strange = names.agreements.flatMap(({ id }) => {
    const page = pageText(build, id)
    const shown = shownTexts(build, id, names)
    expect(shown.length).toBeGreaterThan(20)
    return shown.filter((text) => !page.includes(text)).map((text) => `${id}: ${text}`)
  })
  expect(strange).toEqual([])
})

it.each(builds)('what the page of $name lists of an agreement stands beside its form', (build) => {
  const names = JSON.parse(readFileSync(join(build.dir, 'publish/names.json'), 'utf8')) as Catalogue
  const missing = names.agreements.flatMap(({ id }) => {
    const shown = shownTexts(build, id, names).join('\n')
    return sections(build, id)
      .filter((text) => !shown.includes(text))
      .map((text) => `${id}: ${text}`)
  })
  expect(missing).toEqual([])
})

const html = (build: Build, id: string): string =>
  /<main[\s\S]*<\/main>/.exec(readFileSync(join(build.dir, `agreements/${id}/index.html`), 'utf8'))?.[0] ?? ''

const plain = (text: string): string =>
  text
    .replace(/<[^>]*href="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);|&#x([0-9a-f]+);/gi, (_whole, ten?: string, hex?: string) =>
      String.fromCodePoint(Number.parseInt(ten ?? hex ?? '', ten === undefined ? 16 : 10)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()

const pageText = (build: Build, id: string): string => plain(html(build, id))

/** Every sentence in a list of the terms, whom it is for, and what it shows. */
function sections(build: Build, id: string): string[] {
  const page = html(build, id)
  return ['conditions', 'for', 'help', 'versions', 'shows'].flatMap((name) => {
    const part =
      new RegExp(`<section[^>]*aria-labelledby="${name}"[\\s\\S]*?</section>`).exec(page)?.[0] ?? ''
    return [...part.matchAll(/<li[^>]*>([^<]+)/g)].map(([, text = '']) => withoutJoints(plain(text)))
  })
}

/** The pieces of text that the view is made of, without what only joins them. */
function shownTexts(build: Build, id: string, names: Catalogue): string[] {
  const [provider, name] = id.split('/')
  const value = parse(
    readFileSync(join(build.dir, `publish/source/providers/${provider}/agreements/${name}.yaml`), 'utf8'),
  )
  const today = londonDate(statSync(join(build.dir, `agreements/${id}/index.html`)).mtime)
  const { fields, gaps } = soundRecord('agreement', value)
  expect(gaps).toEqual([])
  const view = AgreementView({ agreement: fields, gaps, value, names, today })
  return textsOf(view)
    .map((text) => withoutJoints(text.replace(/\s+/g, ' ')))
    .filter((text) => text !== '' && !text.startsWith('Still a draft'))
}

/** Without the marks that join one piece to the next. */
const withoutJoints = (text: string): string => text.replace(/^[“,:. ]+|[”,:. ]+$/g, '')

/** The views have no state, so that calling them is drawing them. */
function textsOf(node: ComponentChild | ComponentChild[]): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf)
  if (typeof node === 'string' || typeof node === 'number') return [String(node)]
  if (typeof node !== 'object' || node === null) return []
  const { type, props } = node as VNode<{ children?: ComponentChild }>
  return typeof type === 'function'
    ? textsOf((type as (given: unknown) => ComponentChild)(props))
    : textsOf(props.children)
}
