import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sceneFolder } from './data-folder.ts'
import { importing, listFile, stopsIn, textsIn } from './import-scene.ts'
import { longList } from './long-list.ts'

/** Longer lists, and kills at any moment, are tried by hand: `node tests/scripts/long-import.ts 30000 4`. */

/** How far it said that it was, and what came of it. */
const told = (output: string) =>
  output
    .split('\n')
    .filter((line) => /: (50|100)%, | read = |^There was/.test(line))
    .sort()

const holding = (from: number, to: number) => ({
  NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'held-by-row.ts')).href}`,
  HELD_FROM: String(from),
  HELD_TO: String(to),
})
const heldIn = (output: string) => Number(/^Held by each row: (-?\d+) bytes;/m.exec(output)?.[1])

describe('a very long list', () => {
  it('is read row by row in little memory, shows how far it has come, and every row is counted', async () => {
    // Long in its notes: the words of a title are looked up one by one, which takes far longer and no more memory.
    const note = ' of many words'.repeat(750)
    const rows = Array.from({ length: 6000 }, (_, at) => `Northgate,Course ${at},"${note}"`)
    const list = listFile(`University,Course,Note\n${rows.join('\n')}\n`)
    const args = ['agreements', list, '--receiving', 'northgate', '--from', 'riverside/btec-health']
    // The list is 60 MB of text: kept whole, it would not fit.
    const { ok, output } = await importing(sceneFolder(), args, {
      NODE_OPTIONS: '--max-old-space-size=48',
    })
    expect(output.split('\n').filter((line) => line.startsWith('Reading list.csv: 50%'))).toHaveLength(1)
    expect(output).toContain('6000 rows read = 0 to be written + 0 unchanged + 0 kept + 6000 not understood')
    expect(ok).toBe(true)
  }, 300_000)

  it('is written with no more kept of a row than what it is known by, and a second time changes nothing', async () => {
    const { data, args } = longList(2000)
    const first = await importing(data, args, holding(501, 2001))
    // Its key, the name of its file and its reference; the whole row would be several thousand.
    expect(heldIn(first.output)).toBeGreaterThan(50)
    expect(heldIn(first.output)).toBeLessThan(1000)
    expect(told(first.output)).toMatchInlineSnapshot(`
      [
        "2000 rows read = 2000 written + 0 unchanged + 0 kept + 0 not understood",
        "Reading list.csv: 100%, 2000 rows",
        "Reading list.csv: 50%, 1004 rows",
        "Writing: 100%, 4000 files",
        "Writing: 50%, 2004 files",
      ]
    `)
    expect(stopsIn(data)).toEqual([])
    const written = textsIn(data)
    const second = await importing(data, args, holding(501, 2001))
    expect(heldIn(second.output)).toBeLessThan(1000)
    expect(told(second.output)).toMatchInlineSnapshot(`
      [
        "2000 rows read = 0 written + 2000 unchanged + 0 kept + 0 not understood",
        "Reading list.csv: 100%, 2000 rows",
        "Reading list.csv: 50%, 1004 rows",
        "There was nothing to change.",
      ]
    `)
    expect(textsIn(data)).toEqual(written)
  }, 300_000)
})
