import { symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { formatFault } from '../../src/catalogue/fault.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { sceneFolder } from '../scripts/data-folder.ts'
import { agreement, college, course, files, networkFile, university, withFiles } from './scene.ts'

/** What a contributor reads when a file's bytes, size, name or place are the trouble: each case lies on the disk as it would in
 *  a pull request, and shows the whole message. */

const plain = (path: string): string => files[path] ?? ''
const said = (changes: Record<string, string | Buffer>): string =>
  readCatalogue(readDataFiles('three-rivers', sceneFolder(changes)), 'three-rivers')
    .faults.map(formatFault)
    .join('\n\n')
const folder = 'data/three-rivers/providers'
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

describe('bytes', () => {
  it.each<[string, Record<string, string | Buffer>]>([
    ['UTF-16 as Notepad saves it', { [college]: utf16(`\uFEFF${plain(college)}`) }],
    ['UTF-16 the other way round', { [college]: swapped(utf16(`\uFEFF${plain(college)}`)) }],
    ['UTF-16 without a mark', { [college]: utf16('name: Rivers\nkind: college\n') }],
    ['Latin-1', { [college]: Buffer.from('name: Collège Rivière\nkind: college\n', 'latin1') }],
    ['Windows-1252 quotes', { [college]: Buffer.from([...Buffer.from('name: '), 0x93, 0x41, 0x94, 0x0a]) }],
    ['a NUL', { [college]: 'name: River\u0000side\nkind: college\n' }],
    ['a picture called .yaml', { [college]: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') }],
    ['half a character at the end', { [college]: Buffer.from([...Buffer.from(plain(college)), 0xe2, 0x80]) }],
    ['a lone surrogate', { [college]: Buffer.from([...Buffer.from('name: A'), 0xed, 0xa0, 0x80, 0x0a]) }],
    ['a byte-order mark inside', { [college]: 'name: Riverside \uFEFFCollege\nkind: college\n' }],
    ['two byte-order marks', { [college]: `\uFEFF\uFEFF${plain(college)}` }],
    ['line breaks of an old Mac', { [college]: 'name: Riverside College\rkind: college\r' }],
    ['line breaks of a mainframe', { [college]: 'name: Riverside College\u0085kind: college\n' }],
    ['an escape code of a terminal', { [college]: 'name: \u001B[31mRiverside\nkind: college\n' }],
    ['text that is turned round', { [college]: 'name: Riverside \u2067egelloC\u2069\nkind: college\n' }],
    [
      'a letter that only looks alike, with a joiner',
      { [college]: 'name: River\u200Dside\nkind: college\n' },
    ],
    ['invisible tags', { [college]: 'name: Riverside\u{E0041}\u{E0042}\nkind: college\n' }],
  ])('say what they are: %s', (_, changes) => {
    expect(said(changes)).toMatchSnapshot()
  })

  it('are told with the first line that is not UTF-8', () => {
    const late = Buffer.from('name: Riverside College\nkind: college\nabout: Collège\n', 'latin1')
    expect(said({ [college]: late })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:3:1
        The file is not UTF-8 text.
        Open it in an editor and save it again with the encoding UTF-8."
    `)
  })

  it('are no trouble with a byte-order mark, the line breaks of Windows, or both mixed', () => {
    expect(
      said({
        [college]: `\uFEFF${plain(college).replaceAll('\n', '\r\n')}`,
        [course]: plain(course).replace('\n', '\r\n'),
      }),
    ).toBe('')
  })
})

describe('size and depth', () => {
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index))
  it.each<[string, Record<string, string | Buffer>]>([
    ['10 MB of remarks', { [college]: `${plain(college)}${'# x\n'.repeat(2_500_000)}` }],
    ['10 MB on one line', { [college]: `name: ${'x'.repeat(10_000_000)}\nkind: college\n` }],
    ['10 MB of brackets', { [college]: `about: ${'['.repeat(10_000_000)}\n` }],
    ['brackets as deep as a file may be long', { [college]: `about: ${'['.repeat(190_000)}\n` }],
    ['braces as deep as that', { [college]: `about: ${'{a: '.repeat(45_000)}\n` }],
    ['lists in lists, by hyphens', { [college]: `about:\n  ${'- '.repeat(5_000)}x\n` }],
    ['steps to the right', { [college]: `${many(500, (index) => `${' '.repeat(index)}a:`).join('\n')}\n` }],
    [
      'conditions in conditions',
      {
        [agreement]: plain(agreement).replace(
          '{ grade: MMM }',
          `${'{ all: ['.repeat(60)}{ grade: MMM }${'] }'.repeat(60)}`,
        ),
      },
    ],
    [
      'aliases that unfold a millionfold',
      {
        [college]: `a: &a [x, x]\n${many(20, (index) => `b${index}: &b${index} [*${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}]`).join('\n')}\n`,
      },
    ],
    ['an alias to itself', { [college]: 'name: &n [*n]\nkind: college\n' }],
    ['a merge', { [college]: '<<: { name: Riverside }\nkind: college\n' }],
    [
      'a tag that would run code elsewhere',
      { [college]: 'name: !!js/function "function () {}"\nkind: college\n' },
    ],
    [
      'the prototype of everything',
      { [college]: 'name: Riverside College\nkind: college\n__proto__: { kind: school }\n' },
    ],
    [
      'a constructor',
      { [college]: 'name: Riverside College\nkind: college\nconstructor: { prototype: {} }\n' },
    ],
    ['a number without end', { [course]: plain(course).replace('months: 22', 'months: .inf') }],
    ['a number that is none', { [course]: plain(course).replace('months: 22', 'months: .nan') }],
    [
      'a number of a thousand digits',
      { [course]: plain(course).replace('months: 22', `months: ${'9'.repeat(1000)}`) },
    ],
  ])('are told at once: %s', (_, changes) => {
    const text = said(changes)
    expect(text).not.toMatch(/\bat .*\.ts:\d|RangeError|undefined/)
    expect(text.length).toBeLessThan(60_000)
    expect(
      text
        .split('\n\n')
        .slice(0, 3)
        .join('\n\n')
        .replaceAll(/9{50,}/g, '9…'),
    ).toMatchSnapshot()
  })
})

/** Names with a backslash and links are for systems that have them. */
describe.skipIf(process.platform === 'win32')('what the disk has', () => {
  const saidOf = (data: string) =>
    readCatalogue(readDataFiles('three-rivers', data), 'three-rivers').faults.map(formatFault).join('\n\n')
  const riverside = `${folder}/riverside`

  it('passes for no other file by a backslash in its name', () => {
    const twice = saidOf(
      sceneFolder({
        [`${riverside}\\courses\\btec-health.yaml`]: plain(course),
        [`${riverside}/courses\\btec-health.yaml`]: plain(course),
        [`${riverside}/courses/btec\\care.yaml`]: plain(course),
      }),
    )
    expect(twice).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec\\care.yaml:1:1
        The name "btec\\care.yaml" has a backslash in it, which Windows takes for the end of a folder's name.
        Rename it, or move it into the folder that is meant.

      data/three-rivers/providers/riverside/courses\\btec-health.yaml:1:1
        The name "courses\\btec-health.yaml" has a backslash in it, which Windows takes for the end of a folder's name.
        Rename it, or move it into the folder that is meant.

      data/three-rivers/providers/riverside\\courses\\btec-health.yaml:1:1
        The name "riverside\\courses\\btec-health.yaml" has a backslash in it, which Windows takes for the end of a folder's name.
        Rename it, or move it into the folder that is meant."
    `)
  })

  it('is not followed where it is a link, so that no ring goes on for ever', () => {
    const data = sceneFolder()
    const at = (path: string) => join(data, '..', path)
    symlinkSync('..', at(`${riverside}/courses/loop`))
    symlinkSync('riverside', at(`${folder}/hillside`))
    symlinkSync('btec-health.yaml', at(`${riverside}/courses/btec-care.yaml`))
    expect(saidOf(data)).toMatchInlineSnapshot(`
      "data/three-rivers/providers/hillside:1:1
        This is a link, and links are not followed.
        Put the file itself here, or the folder with its files; or take the link out.

      data/three-rivers/providers/riverside/courses/btec-care.yaml:1:1
        This is a link, and links are not followed.
        Put the file itself here, or the folder with its files; or take the link out.

      data/three-rivers/providers/riverside/courses/loop:1:1
        This is a link, and links are not followed.
        Put the file itself here, or the folder with its files; or take the link out."
    `)
  })

  it('is told where it cannot be read, and nobody is blamed for what stands in it', () => {
    const data = sceneFolder()
    // More than any program reads at once, though it takes no room on the disk.
    truncateSync(join(data, '..', college), 2 ** 32)
    expect(saidOf(data)).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:1:1
        The computer refuses to read this.
        Let your account read it, or fetch it again from where it came."
    `)
    const refused = { path: `${riverside}/courses`, text: undefined, unread: 'refused' } as const
    const rest = withFiles({}).filter(({ path }) => !path.startsWith(refused.path))
    expect(readCatalogue([...rest, refused]).faults.map(formatFault)).toMatchInlineSnapshot(`
      [
        "data/three-rivers/providers/riverside/courses:1:1
        The computer refuses to read this.
        Let your account read it, or fetch it again from where it came.",
      ]
    `)
  })
})

it('tells the first hundred faults of one file, and counts the rest', () => {
  const lines = Array.from({ length: 250 }, (_, index) => `unknown${index}: 1\n`).join('')
  const all = said({ [college]: `${plain(college)}${lines}`, [university]: 'name: Northgate University\n' })
  expect(all.split('\n\n')).toHaveLength(102)
  expect(all.split('\n\n').slice(99).join('\n\n')).toMatchInlineSnapshot(`
    "data/three-rivers/providers/riverside/provider.yaml:101:1
      "unknown98" is not a field here.
      The fields here are: name, short, kind, ukprn, town, nation, location, website, admissions, brand, maintainers, credit, signing_key, about, source.

    data/three-rivers/providers/riverside/provider.yaml:102:1
      "unknown99" is not a field here.
      The fields here are: name, short, kind, ukprn, town, nation, location, website, admissions, brand, maintainers, credit, signing_key, about, source.

    data/three-rivers/providers/riverside/provider.yaml:103:1
      From here on there are 150 faults more in this file.
      Mend those above first, then check again."
  `)
})

describe('names and places', () => {
  const care = 'title: Care\naward: hnd\nsubject: "1.3"\n'
  it.each<[string, Record<string, string | Buffer>]>([
    [
      'a Windows path for an id',
      { [agreement]: plain(agreement).replace('riverside/btec-health', 'riverside\\btec-health') },
    ],
    [
      'a path with its ending',
      { [agreement]: plain(agreement).replace('riverside/btec-health', 'riverside/btec-health.yaml') },
    ],
    [
      'a path that climbs',
      { [agreement]: plain(agreement).replace('riverside/btec-health', '../riverside/btec-health') },
    ],
    [
      'a whole path from a disk',
      { [agreement]: plain(agreement).replace('riverside/btec-health', 'C:/data/riverside/btec-health') },
    ],
    [
      'an id in capitals',
      { [agreement]: plain(agreement).replace('riverside/btec-health', 'Riverside/BTEC-Health') },
    ],
    ['two files that Windows takes for one', { [`${folder}/riverside/courses/Btec-Health.yaml`]: care }],
    ['two folders that Windows takes for one', { [`${folder}/Riverside/provider.yaml`]: plain(college) }],
    ['a name that Windows keeps for itself', { [`${folder}/riverside/courses/aux.yaml`]: care }],
    ['a folder that Windows keeps for itself', { [`${folder}/com1/provider.yaml`]: plain(college) }],
    ['a name with spaces and brackets', { [`${folder}/riverside/courses/care (1).yaml`]: care }],
    ['a name with a dot at its end', { [`${folder}/riverside/courses/care..yaml`]: care }],
    ['a name with an accent', { [`${folder}/riverside/courses/café.yaml`]: care }],
    ['a name with a line break', { [`${folder}/riverside/courses/care\n::error::.yaml`]: care }],
    ['a copy with ~ at its end', { [`${folder}/riverside/courses/care.yaml~`]: care }],
    ['a copy with .orig at its end', { [`${networkFile}.orig`]: 'x' }],
    ['a spreadsheet', { [`${folder}/riverside/courses/courses.xlsx`]: 'x' }],
    ['a folder in a folder', { [`${folder}/riverside/courses/health/care.yaml`]: care }],
    ['an ending in capitals', { [`${folder}/riverside/courses/care.YAML`]: care }],
    ['a file instead of a folder', { [`${folder}/hill.yaml`]: plain(college) }],
    ['JSON', { [`${folder}/riverside/courses/care.json`]: '{}' }],
  ])('are told, with what to do: %s', (_, changes) => {
    expect(said(changes)).toMatchSnapshot()
  })

  it('of Windows and of a Mac are passed over where no record could be meant', () => {
    expect(said({ [`${folder}/.DS_Store`]: 'x', [`${folder}/riverside/.gitkeep`]: '' })).toBe('')
  })

  it('are one fault where a record stands among those of another kind', () => {
    const both = {
      [`${folder}/northgate/agreements/care.yaml`]: plain(course),
      [`${folder}/riverside/courses/nursing.yaml`]: plain(agreement),
    }
    expect(said(both)).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/care.yaml:1:1
        This looks like a course, and another kind of record belongs here.
        Move it into the folder courses of its provider.

      data/three-rivers/providers/riverside/courses/nursing.yaml:1:1
        This looks like an agreement, and another kind of record belongs here.
        Move it into the folder agreements of its provider."
    `)
  })

  it('are not asked of what a broken provider teaches', () => {
    expect(said({ [university]: 'name: [\n' }).split('\n\n')).toHaveLength(1)
  })
})
