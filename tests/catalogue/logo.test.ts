import { describe, expect, it } from 'vitest'
import { formatFault } from '../../src/catalogue/fault.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { college, complaints, withFiles } from './scene.ts'

/** What a contributor reads of a logo that could do more than be looked at. */
const path = college.replace('provider.yaml', 'logo.svg')
const said = (text: string) => complaints({ [path]: text }).replaceAll(path, 'logo.svg')
const inside = (text: string) => said(`<svg xmlns="http://www.w3.org/2000/svg">\n${text}\n</svg>\n`)

describe('a logo may', () => {
  it.each([
    ['be shapes', '<g fill="#0E4B39"><path d="M4 4h10"/></g>'],
    ['use parts of itself', '<defs><path id="a" d="M0 0"/></defs><use href="#a" fill="url( \'#a\' )"/>'],
    ['have a style', '<style>.a{fill:url(#b)}</style><circle class="a" r="3"/>'],
    ['be explained', '<!-- a leaf > a branch --><title>A &amp; B</title>'],
  ])('%s', (_, text) => {
    expect(inside(text)).toBe('')
  })

  it('begin with the usual first line', () => {
    expect(said('<?xml version="1.0" encoding="UTF-8"?>\n<svg/>')).toBe('')
  })
})

describe('a logo may not', () => {
  it('hold a script', () => {
    expect(inside('<script>alert(1)</script>')).toMatchInlineSnapshot(`
      "logo.svg:2:1
        <script> stands in the picture, and is not a shape, a colour or words.
        Take it out, or save the picture again as "plain SVG"."
    `)
  })

  it('run something when it is opened', () => {
    expect(said('<svg xmlns="http://www.w3.org/2000/svg"\n  onload="alert(1)"/>')).toMatchInlineSnapshot(`
      "logo.svg:2:3
        onload would run something when the picture is opened.
        Take it out, or save the picture again as "plain SVG"."
    `)
  })

  it('hold a page', () => {
    expect(inside('  <foreignObject/>')).toMatchInlineSnapshot(`
      "logo.svg:2:3
        <foreignObject> stands in the picture, and is not a shape, a colour or words.
        Take it out, or save the picture again as "plain SVG"."
    `)
  })

  it('be a link', () => {
    expect(inside('<a href="javascript:alert(1)"/>')).toMatchInlineSnapshot(`
      "logo.svg:2:1
        <a> stands in the picture, and is not a shape, a colour or words.
        Take it out, or save the picture again as "plain SVG"."
    `)
  })

  it('take a part of itself from elsewhere', () => {
    expect(inside('<use xlink:href="https://evil.example/a.svg#a"/>')).toMatchInlineSnapshot(`
      "logo.svg:2:6
        xlink:href leads out of the picture: https://evil.example/a.svg#a
        Draw what it shows, or take it out; it may only name a part of the picture itself, like #shape."
    `)
  })

  it('move where its own references lead', () => {
    expect(inside('<g xml:base="https://evil.example/"/>')).toMatchInlineSnapshot(`
      "logo.svg:2:4
        xml:base leads out of the picture: https://evil.example/
        Draw what it shows, or take it out; it may only name a part of the picture itself, like #shape."
    `)
  })

  it('fetch by an attribute', () => {
    expect(inside('<rect fill="url(https://evil.example/a)"/>')).toMatchInlineSnapshot(`
      "logo.svg:2:7
        fill leads out of the picture: url(https://evil.example/a)
        Draw what it shows, or take it out; it may only name a part of the picture itself, like #shape."
    `)
  })

  it('fetch by a style', () => {
    expect(inside('<style>\n@import "https://evil.example/a.css";</style>')).toMatchInlineSnapshot(`
      "logo.svg:3:1
        style leads out of the picture: @import "https://evil.example/a.css"
        Draw what it shows, or take it out; it may only name a part of the picture itself, like #shape."
    `)
  })

  it('declare entities', () => {
    expect(said('<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg/>')).toMatchInlineSnapshot(`
      "logo.svg:1:1
        <!DOCTYPE stands in the picture, and what it brings along cannot be seen.
        Take it out, or save the picture again as "plain SVG"."
    `)
  })

  it('bring a stylesheet along', () => {
    expect(said('<?xml-stylesheet href="https://evil.example/a.xsl"?>\n<svg/>')).toMatchInlineSnapshot(`
      "logo.svg:1:1
        <?xml-stylesheet stands in the picture, and what it brings along cannot be seen.
        Take it out, or save the picture again as "plain SVG"."
    `)
  })

  it('be read in another encoding', () => {
    expect(said('<?xml version="1.0" encoding="ISO-2022-JP"?>\n<svg/>')).toMatchInlineSnapshot(`
      "logo.svg:1:1
        The first line is not <?xml version="1.0" encoding="UTF-8"?>.
        Save the picture again as "plain SVG"."
    `)
  })

  it('write letters as codes', () => {
    expect(inside('<rect style="fill:&#117;rl(//evil.example)"/>')).toMatchInlineSnapshot(`
      "logo.svg:2:12
        style has characters written as &# and a code, so that nobody can read them.
        Write the characters themselves."
    `)
  })

  it('split its style', () => {
    expect(inside('<style>@im<g/>port "a"</style>')).toMatchInlineSnapshot(`
      "logo.svg:2:11
        Something other than rules stands inside style.
        Take it out."
    `)
  })

  it('be large', () => {
    expect(inside('<g/>'.repeat(6000))).toMatchInlineSnapshot(`
      "logo.svg:1:1
        The picture has 24 KB, more than the 20 KB that a logo may have.
        Save it again as "plain SVG", with fewer points and without photographs."
    `)
  })

  it('be something else', () => {
    expect(said('not a picture')).toMatchInlineSnapshot(`
      "logo.svg:1:1
        The file is not an SVG picture.
        Put an SVG file there: its first tag is <svg>."
    `)
  })

  it.each([
    '<SCRIPT/>',
    '<svg:script/>',
    '<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="a"/>',
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<set attributeName="onload"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<use href=" #a"/>',
    "<g title='>' onClick = 'x'/>",
    '<g style="background:image-set(\'a\' 1x)"/>',
    '<style>a{b:u\\72l(x)}</style>',
    '<style>@im<!-- -->port "a"</style>',
    '<style><![CDATA[a{}]]></style>',
    '<style><g/>a{b:url(https://evil.example)}</style>',
    '<g',
    '< script/>',
  ])('hide harm: %s', (text) => {
    expect(inside(text)).toContain('logo.svg:2:')
  })
})

it('is text', () => {
  const { faults } = readCatalogue([...withFiles({}), { path, text: undefined }])
  expect(faults.map(formatFault).join().replaceAll(path, 'logo.svg')).toMatchInlineSnapshot(`
    "logo.svg:1:1
      The file is not UTF-8 text.
      Save the picture again with the encoding UTF-8."
  `)
})
