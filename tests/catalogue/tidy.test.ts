import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, parseDocument, visit } from 'yaml'
import { kindOf } from '../../src/catalogue/kinds.ts'
import { tidy } from '../../src/catalogue/tidy/tidy.ts'
import { isShipped } from '../networks.ts'
import { agreement, course } from './scene.ts'

const tidied = (path: string, text: string): string | undefined => {
  const kind = kindOf(path)
  if (kind === undefined || kind === 'asset') throw new Error(`${path} is not a record.`)
  return tidy(text, kind)
}

/** Read by an import alone: no record of a network. */
const forImport = ['data/reference/cah-subjects.yaml']
const records = globSync('data/**/*.yaml')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => isShipped(path) && !forImport.includes(path))

describe('every published record', () => {
  it.each(['reference', 'three-rivers', 'uk-published'])(
    'of %s is tidy as it is',
    (folder) => {
      const own = records.filter((path) => path.startsWith(`data/${folder}/`))
      expect(own.length).toBeGreaterThan(6)
      const untidy = own.filter(
        (path) => tidied(path, readFileSync(path, 'utf8')) !== readFileSync(path, 'utf8'),
      )
      expect(untidy).toEqual([])
    },
    60_000,
  )

  it('is the same again after its fields are turned round and its spaces doubled', () => {
    const sample = records.filter((path) => !path.startsWith('data/reference/'))
    expect(sample.length).toBeGreaterThan(400)
    for (const path of sample) {
      const text = readFileSync(path, 'utf8')
      const result = tidied(path, upsideDown(text)) ?? ''
      expect(parse(result), path).toEqual(parse(text))
      expect(fieldsIn(result), path).toEqual(fieldsIn(text))
      expect(result.match(/# .*/g), path).toEqual(text.match(/# .*/g))
      expect(tidied(path, result), path).toBe(result)
    }
  })
})

/** Mulberry32: the same numbers for the same seed. */
function numbers(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The record with its fields and the remarks between them in any order, and empty lines and new remarks among them. */
function shuffled(text: string, random: () => number): string {
  const [schema, ...lines] = text.split(/^(?=[^\s-])/m)
  const given = lines.map((line) => ({ line, at: random() })).sort((a, b) => a.at - b.at)
  const between = () => ['', '', '\n', '\n\n', '# A remark.\n', '# A remark.\n\n'][Math.floor(random() * 6)]
  const rest = given.map(({ line }) => `${between()}${line.endsWith('\n') ? line : `${line}\n`}`)
  return [schema, ...rest].join('')
}

/** The record with every group's fields in the opposite order, and two spaces where there was one after a colon in braces. */
function upsideDown(text: string): string {
  const document = parseDocument(text)
  visit(document, { Map: (_key, map) => void map.items.reverse() })
  return document.toString({ lineWidth: 0 }).replaceAll('{ ', '{   ')
}

/** The names of fields in the order of the text, those of groups included. */
function fieldsIn(text: string): string[] {
  const names: string[] = []
  visit(parseDocument(text), { Pair: (_key, pair) => void names.push(String(pair.key)) })
  return names
}

describe('a record', () => {
  it('is in order after once, whatever the order of its fields, remarks and empty lines', () => {
    const sample = records.filter((path) => !path.startsWith('data/reference/'))
    sample.forEach((path, index) => {
      const text = readFileSync(path, 'utf8')
      const given = shuffled(text, numbers(index))
      const once = tidied(path, given) ?? ''
      expect(parse(once), path).toEqual(parse(text))
      expect(tidied(path, once), `${path}\n${given}`).toBe(once)
    })
  })

  it('keeps one empty line at the most where a field is moved, and none at the top', () => {
    const once = tidied(course, 'award: hnd\n\ntitle: X y\nsubject: "1.3"\n')
    expect(once).toBe('title: X y\naward: hnd\nsubject: "1.3"\n')
  })

  it('has the remark directly above its first field go with it, and what stands apart stay', () => {
    expect(
      tidied(
        course,
        `# yaml-language-server: $schema=../course.schema.json

# Agreed with the registry in June,
# ask before changing.
fee: 9000
title: Care
units:
  - # on the certificate
    title: Human Biology
    code: "6E12"
`,
      ),
    ).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../course.schema.json

      title: Care
      units:
        - code: "6E12"
          # on the certificate
          title: Human Biology
      # Agreed with the registry in June,
      # ask before changing.
      fee: 9000
      "
    `)
    expect(tidied(course, '# Made up.\n\n# To be asked.\nfee: 9000\ntitle: Care\n')).toMatchInlineSnapshot(`
      "# Made up.

      title: Care
      # To be asked.
      fee: 9000
      "
    `)
  })

  it('has its fields in the order of the schema, each with the remarks above and beside it', () => {
    expect(
      tidied(
        course,
        `# yaml-language-server: $schema=../course.schema.json
award: hnd   # since 2024

# What people
# call it.
title:   Care
subject: "1.3"
units:
  - title: Human Biology
    # on the certificate
    code: "6E12"
  - { title: Values , code: "6E13" }
`,
      ),
    ).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../course.schema.json

      # What people
      # call it.
      title: Care
      award: hnd   # since 2024
      subject: "1.3"
      units:
        - # on the certificate
          code: "6E12"
          title: Human Biology
        - { code: "6E13", title: Values }
      "
    `)
  })

  it('has the spaces and line breaks of the others', () => {
    expect(
      tidied(
        agreement,
        '\uFEFF\r\n\r\nreference:   NGU-0042  \r\nto:  [ a/b ,c/d ]\r\n\r\n\r\n\r\nentry: {year:   1}\r\nsupport: [ ]\r\nvalid: { }\r\n\r\n\r\n',
      ),
    ).toMatchInlineSnapshot(`
      "reference: NGU-0042
      to: [a/b, c/d]

      entry: { year: 1 }
      support: []
      valid: {}
      "
    `)
  })

  it('keeps words as they are written, blocks of them included', () => {
    const text = `reference: "NGU-0042"
clause: 'It''s  { signed } , [ here ]'
summary: |+
  One  line   with spaces,

  { not: a group }

note: >-
  # not a remark
  and the rest
`
    expect(tidied(agreement, text)).toBe(text)
  })

  it('puts the telling word of a condition first', () => {
    expect(
      tidied(
        agreement,
        'conditions:\n  all:\n    - { grade: M, unit: "6E12" }\n    - { of: [{ age: 18 }], at_least: 1 }\n    - grade: "4"\n      gcse: maths\n',
      ),
    ).toMatchInlineSnapshot(`
      "conditions:
        all:
          - { unit: "6E12", grade: M }
          - { at_least: 1, of: [{ age: 18 }] }
          - gcse: maths
            grade: "4"
      "
    `)
  })

  it('keeps braces that hold a remark, since nobody can say what it belongs to', () => {
    const text = 'apply: {\n  flag: PA, # or PA-2\n  via: ucas,\n}\n'
    expect(tidied(agreement, text)).toBe(text)
  })

  it('is left alone where it cannot be read', () => {
    expect(tidied(agreement, 'from: [a/b\n')).toBeUndefined()
    expect(tidied(agreement, '')).toBeUndefined()
  })

  it('keeps a field that the schema does not have, after the others', () => {
    expect(tidied(course, 'titel: Care\naward: hnd\n')).toBe('award: hnd\ntitel: Care\n')
  })
})
