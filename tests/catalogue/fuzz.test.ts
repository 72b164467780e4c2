import { expect, it } from 'vitest'
import { formatFault } from '../../src/catalogue/fault.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { files, withFiles } from './scene.ts'

/** The same numbers in every run, from 0 up to 1 (mulberry32, by Tommy Ettinger, public domain). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pieces = [
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ':',
  ': ',
  '- ',
  '\n',
  '\t',
  '  ',
  '#',
  '*',
  '&a',
  '!',
  '|',
  '>',
  '?',
  ',',
  '0',
  '1e9',
  '~',
  'null',
  '.inf',
  '<<: ',
  '---\n',
  '%',
  '@',
  '__proto__: ',
  'all: ',
  'of: ',
  'grade: ',
  '\r',
  '\u200B',
  '\uD800',
  'é',
]

/** The text with a few pieces put in, cut out, doubled or moved. */
function mutate(text: string, random: () => number): string {
  const changes = 1 + Math.floor(random() * 4)
  let result = text
  for (let change = 0; change < changes; change++) {
    const from = Math.floor(random() * (result.length + 1))
    const to = from + Math.floor(random() * 12)
    const piece = pieces[Math.floor(random() * pieces.length)] ?? ''
    const kept =
      [piece, '', result.slice(from, to).repeat(2), result.slice(to, to + 8)][Math.floor(random() * 4)] ?? ''
    result = result.slice(0, from) + kept + result.slice(random() < 0.5 ? from : to)
  }
  return result
}

const unkind =
  /\b(invalid|illegal|forbidden|oops|please|sorry|expected|received|undefined|NaN|ZodError|regex)\b|\[object|\/\^/i

it('never throws on broken files, and always gives a catalogue or says what stops it', () => {
  const random = seeded(20260921)
  const paths = Object.keys(files)
  for (let round = 0; round < 120; round++) {
    const path = paths[Math.floor(random() * paths.length)] ?? ''
    const text = mutate(files[path] ?? '', random)
    const { catalogue, faults } = readCatalogue(withFiles({ [path]: text }))
    const stopping = faults.filter((fault) => fault.severity === 'stops')
    const what = `round ${round}, ${path}:\n${text}\n${faults.map(formatFault).join('\n')}`
    expect(catalogue === undefined, what).toBe(stopping.length > 0)
    for (const fault of faults) {
      expect(fault.statement, what).not.toBe('The record does not fit its kind.')
      // The contributor's own words stand in quotes, and may be anything.
      expect(`${fault.statement} ${fault.hint}`.replace(/".*"|: .*/gs, ''), what).not.toMatch(unkind)
      expect(fault.line, what).toBeGreaterThan(0)
      expect(fault.line, what).toBeLessThanOrEqual(text.split('\n').length + 40)
    }
  }
}, 30_000)
