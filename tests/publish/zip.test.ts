import { crc32 } from 'node:zlib'
import { array, assert, property, record, string } from 'fast-check'
import { expect, it } from 'vitest'
import { zipOf } from '../../src/components/publish/zip.ts'

/** Reads a file of packed files by its directory at the end, as programs do that unpack it. */
function unzip(bytes: Uint8Array): { path: string; text: string; sum: number }[] {
  const view = new DataView(bytes.buffer)
  const words = (at: number, length: number) => new TextDecoder().decode(bytes.subarray(at, at + length))
  const end = bytes.length - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  let at = view.getUint32(end + 16, true)
  expect(at + view.getUint32(end + 12, true)).toBe(end)
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50)
    const [size, name, entry] = [
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
      view.getUint32(at + 42, true),
    ]
    const path = words(at + 46, name)
    const sum = view.getUint32(at + 16, true)
    at += 46 + name
    expect(view.getUint32(entry, true)).toBe(0x04034b50)
    expect(words(entry + 30, view.getUint16(entry + 26, true))).toBe(path)
    expect([view.getUint32(entry + 14, true), view.getUint32(entry + 18, true)]).toEqual([sum, size])
    return { path, text: words(entry + 30 + name, size), sum }
  })
}

it('packs files so that each comes out again under its path, to the letter', () => {
  const file = record({ path: string({ minLength: 1 }), text: string({ unit: 'binary' }) })
  assert(
    property(array(file, { maxLength: 5 }), (files) => {
      const found = unzip(zipOf(files))
      expect(found.map(({ path, text }) => ({ path, text }))).toEqual(files)
      for (const { text, sum } of found) expect(sum).toBe(crc32(text))
    }),
    { numRuns: 100, seed: 6 },
  )
})

it('packs a file of 200 kilobytes, and the same files into the same bytes', () => {
  const files = [{ path: 'data/a.yaml', text: 'é\n'.repeat(70_000) }]
  expect(unzip(zipOf(files))[0]?.text).toBe(files[0]?.text)
  expect(zipOf(files)).toEqual(zipOf(files))
})
