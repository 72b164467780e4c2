import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Build, builds } from '../../scripts/builds.ts'
import { brokenLinks } from './links.ts'

it.each(builds)('every link of $name leads somewhere, and nothing is asked of another host', (build) => {
  expect(brokenLinks(build)).toEqual([])
})

describe('the walker of links', () => {
  it('accepts what is there', () => {
    const page =
      '<h2 id="a">A</h2><a href="#a">a</a><a href="/b/c/#from=x/y">c</a><a href="https://other.example/">o</a>'
    expect(
      broken({ 'index.html': page, 'c/index.html': '<img src="../d.svg"><a href="../">up</a>', 'd.svg': '' }),
    ).toEqual([])
  })

  it('finds a missing page, a missing place, a missing slash and a link past the base path', () => {
    const page =
      '<a href="/b/x/">x</a><a href="/b/c/#here">c</a><a href="/b/c">c</a><a href="/">home</a><a href=javascript:x>x</a>'
    expect(broken({ 'index.html': page, 'c/index.html': '' })).toEqual([
      'index.html: "/b/x/" leads nowhere',
      'index.html: "/b/c/#here": there is no "here" on that page',
      'index.html: "/b/c" leads nowhere',
      'index.html: "/" is outside /b/',
      'index.html: "javascript:x" is neither https, mailto nor tel',
    ])
  })

  it('finds whatever is asked of another host', () => {
    const host = 'https://other.example'
    const page = `<link rel="stylesheet" href="${host}/a.css"><script src="${host}/a.js"></script><style>@font-face{src:url(${host}/a.woff2)}</style>
      <link rel="canonical" href="${host}/"><img alt="" srcset="${host}/a.png 2x">`
    expect(broken({ 'index.html': page, 'a.css': `@import "${host}/b.css";` })).toEqual([
      `index.html: "${host}/a.css" is asked of another host`,
      `index.html: "${host}/a.js" is asked of another host`,
      `index.html: "${host}/a.png" is asked of another host`,
      `index.html: "${host}/a.woff2" is asked of another host`,
      `a.css: "${host}/b.css" is asked of another host`,
    ])
  })
})

function broken(files: Record<string, string>): string[] {
  const dir = mkdtempSync(join(tmpdir(), 'links-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  return brokenLinks({ name: 'made up', network: '', base: '/b/', dir } satisfies Build)
}
