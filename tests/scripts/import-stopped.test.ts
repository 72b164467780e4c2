import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/catalogue/parse.ts'
import { sceneFolder } from './data-folder.ts'
import { importing, listFile, textsIn } from './import-scene.ts'

const list = listFile(`University,Course,Entry requirements
Northgate University,Nursing Associate,MMM
`)
const args = ['agreements', list, '--receiving', 'northgate', '--from', 'riverside/btec-health', '--write']
const stopper = pathToFileURL(join(import.meta.dirname, 'stop-after.ts')).href
const stopping = (data: string, after: number) =>
  importing(data, args, { NODE_OPTIONS: `--import ${stopper}`, STOP_AFTER: String(after) })

const records = (data: string) => Object.entries(textsIn(data)).filter(([path]) => path.endsWith('.yaml'))

describe('an import that is stopped', () => {
  it('leaves every file whole wherever it stops, and the next run ends as if nothing had been', async () => {
    const whole = sceneFolder()
    await importing(whole, args)
    const wanted = textsIn(whole)
    let stops = 0
    // Every change in turn, until a run gets to its end.
    for (let after = 1; ; after++) {
      const data = sceneFolder()
      if ((await stopping(data, after)).ok) break
      stops += 1
      for (const [path, text] of records(data)) expect(parseYaml(path, text).faults).toEqual([])
      for (const [path, text] of records(data)) expect(text).toBe(wanted[path])
      expect((await importing(data, args)).ok).toBe(true)
      expect(textsIn(data)).toEqual(wanted)
    }
    expect(stops).toBeGreaterThan(9)
  }, 600_000)

  it('does not undo at its end what a person has changed since', async () => {
    const data = sceneFolder()
    const file = join(data, 'three-rivers/providers/northgate/agreements/btec-health-to-fdsc-nursing.yaml')
    for (let after = 1; ; after++) {
      await stopping(data, after)
      if ('three-rivers/providers/northgate/.imported/journal.jsonl' in textsIn(data)) break
    }
    writeFileSync(file, '# Begun by hand.\n')
    const { output } = await importing(data, args)
    expect(output.split('\n').slice(0, 2)).toMatchInlineSnapshot(`
      [
        "An earlier import was stopped while it wrote. It has been brought to its end.",
        "  agreements/btec-health-to-fdsc-nursing.yaml was changed since, and stays as it is.",
      ]
    `)
    expect(readFileSync(file, 'utf8')).toBe('# Begun by hand.\n')
  }, 300_000)
})
