import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Build } from '../../scripts/builds.ts'

export interface Tag {
  name: string
  attributes: Map<string, string>
}

/** The files of a built site by their path from its folder, with forward slashes, in order. */
export function filesOf(build: Build): string[] {
  return readdirSync(build.dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(build.dir, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

export function readBuilt(build: Build, path: string): string {
  return readFileSync(join(build.dir, path), 'utf8')
}

/** A page's address: /courses/a/index.html is found at /courses/a/. */
export function addressOf(build: Build, path: string): string {
  return `${build.base}${path.replace(/(^|\/)index\.html$/, '$1')}`
}

/** Pages that share a first folder and a depth are made by the same template: they are of one kind. */
export function kindOf(path: string): string {
  const parts = path.split('/')
  return `${parts[0]} ${parts.length}`
}

const comment = /<!--[\s\S]*?-->/g
const raw = /(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g
const tag = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi
const attribute = /([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g

/** The opening tags of a page as our own compiler writes them: values are quoted, and scripts and styles hold no tags. */
export function tagsOf(html: string): Tag[] {
  const clean = html.replace(comment, '').replace(raw, '$1')
  return [...clean.matchAll(tag)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(attribute)].map(([, key = '', a, b, c]) => [
        key.toLowerCase(),
        decode(a ?? b ?? c ?? ''),
      ]),
    ),
  }))
}

/** What a page's own <style> elements hold. */
export function stylesOf(html: string): string {
  return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n')
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
  '#38': '&',
  '#x27': "'",
}

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
