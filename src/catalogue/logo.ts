import type { DataFile } from './disk.ts'
import type { Fault } from './fault.ts'
import { wholeFile } from './layout.ts'
import type { Place } from './place.ts'

/** A logo is served as it is, and can be opened by itself: so it may hold shapes, colours and words, and nothing that runs,
 *  that fetches, or that a reviewer cannot see through. What is not known to be harmless is refused. */

const most = 20 * 1024

const drawn = new Set(
  'svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop clipPath mask pattern'.split(
    ' ',
  ),
)

const plain = 'Take it out, or save the picture again as "plain SVG".'

export function isLogo({ path }: DataFile): boolean {
  return path.endsWith('.svg')
}

/** Everything in an SVG file that is not safe to serve, in the order of the text. */
export function logoFaults({ path, text }: DataFile): Fault[] {
  if (text === undefined)
    return [wholeFile(path, 'The file is not UTF-8 text.', 'Save the picture again with the encoding UTF-8.')]
  const bytes = new TextEncoder().encode(text).length
  if (bytes > most)
    return [
      wholeFile(
        path,
        `The picture has ${Math.ceil(bytes / 1024)} KB, more than the 20 KB that a logo may have.`,
        'Save it again as "plain SVG", with fewer points and without photographs.',
      ),
    ]
  return findHarm(text).map(
    ({ at, ...words }): Fault => ({
      file: path,
      ...placeOf(text, at),
      severity: 'stops',
      ...words,
    }),
  )
}

interface Harm {
  /** Where in the text. */
  at: number
  statement: string
  hint: string
}

/** A comment, a processing instruction, another declaration, or a tag with its attributes; a quoted value may hold `>`. */
const markup =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![\s\S]*?>|<(\/?)([^\s/>"'<]+)((?:"[^"]*"|'[^']*'|[^<>"'])*)>|</g
const attribute = /([^\s=/"']+)\s*=\s*("[^"]*"|'[^']*')/g

function findHarm(text: string): Harm[] {
  const found: Harm[] = []
  let root: string | undefined
  let style: number | undefined
  for (const match of text.matchAll(markup)) {
    const [whole, closing, name, attributes = ''] = match
    const at = match.index
    if (style !== undefined) found.push(...harmInStyle(text.slice(style, at), style, whole, at))
    const opens = closing === '' && !attributes.endsWith('/')
    style = name === 'style' && opens ? at + whole.length : undefined
    if (name === undefined) found.push(...harmInDeclaration(whole, at))
    else if (closing === '') {
      root ??= name
      found.push(
        ...(drawn.has(name) ? harmInAttributes(attributes, at + 1 + name.length) : [wordElement(name, at)]),
      )
    }
  }
  if (root === 'svg' || found.length > 0) return found
  return [
    {
      at: 0,
      statement: 'The file is not an SVG picture.',
      hint: 'Put an SVG file there: its first tag is <svg>.',
    },
  ]
}

/** A style ends at its own end: a tag or comment in it could split a word that its reader puts together again. */
function harmInStyle(value: string, from: number, next: string, at: number): Harm[] {
  const found = harmInValue(value, from, 'style')
  const saidAnyway = /^<[!?](?!--)/.test(next)
  if (/^<\/style\s*>$/.test(next) || saidAnyway) return found
  return [
    ...found,
    { at, statement: 'Something other than rules stands inside style.', hint: 'Take it out.' },
  ]
}

const prologue =
  /^<\?xml\s+version=["']1\.[01]["'](\s+encoding=["']utf-8["'])?(\s+standalone=["'](yes|no)["'])?\s*\?>$/i

function harmInDeclaration(whole: string, at: number): Harm[] {
  if (whole.startsWith('<!--') || prologue.test(whole)) return []
  const again = 'Save the picture again as "plain SVG".'
  if (whole === '<') return [{ at, statement: 'A < begins no tag.', hint: again }]
  if (/^<\?xml\s/i.test(whole))
    return [{ at, statement: 'The first line is not <?xml version="1.0" encoding="UTF-8"?>.', hint: again }]
  const statement = `${whole.split(/[\s>]/)[0]} stands in the picture, and what it brings along cannot be seen.`
  return [{ at, statement, hint: plain }]
}

function wordElement(name: string, at: number): Harm {
  return {
    at,
    statement: `<${name}> stands in the picture, and is not a shape, a colour or words.`,
    hint: plain,
  }
}

function harmInAttributes(text: string, from: number): Harm[] {
  return [...text.matchAll(attribute)].flatMap((match): Harm[] => {
    const [, name = '', quoted = ''] = match
    const value = quoted.slice(1, -1)
    const at = from + match.index
    const local = name.split(':').at(-1)?.toLowerCase() ?? ''
    if (local.startsWith('on'))
      return [{ at, statement: `${name} would run something when the picture is opened.`, hint: plain }]
    if (['href', 'src', 'base'].includes(local) && !value.startsWith('#'))
      return [wordOutside(name, value, at)]
    return name.startsWith('xmlns') ? [] : harmInValue(value, at, name)
  })
}

/** What makes a style, or an attribute that is read like one, fetch something. */
const fetches = /@import[^;]*|url\((?!\s*["']?#)[^)]*\)?|\b(image|image-set|src)\s*\([^)]*\)?|\S*\/\/\S*/i

/** What a style may hide: an address, or letters written so that they do not look like themselves. */
function harmInValue(value: string, at: number, name: string): Harm[] {
  const written = value.search(/&#|\\/)
  if (written >= 0)
    return [
      {
        at: name === 'style' ? at + written : at,
        statement: `${name} has characters written as ${value.charAt(written) === '\\' ? '\\' : '&#'} and a code, so that nobody can read them.`,
        hint: 'Write the characters themselves.',
      },
    ]
  const address = fetches.exec(value)
  return address === null ? [] : [wordOutside(name, address[0], at + (name === 'style' ? address.index : 0))]
}

function wordOutside(name: string, value: string, at: number): Harm {
  const short = value.length > 60 ? `${value.slice(0, 60)}…` : value
  return {
    at,
    statement: `${name} leads out of the picture: ${short}`,
    hint: 'Draw what it shows, or take it out; it may only name a part of the picture itself, like #shape.',
  }
}

function placeOf(text: string, at: number): Place {
  const lines = text.slice(0, at).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
