import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runTool, startTool } from '../../scripts/tool.ts'
import { parseYaml } from '../../src/catalogue/parse.ts'
import { sceneFolder } from './data-folder.ts'
import { importing, isForPrograms, listFile, textsIn } from './import-scene.ts'

const northgate = ['--receiving', 'northgate', '--from', 'riverside/btec-health', '--write']
const heading = 'University,Course,Entry requirements\n'
const last = listFile(`${heading}Northgate University,Nursing Associate,MMM\n`)
const now = listFile(`${heading}Northgate University,Nursing Associate,DMM\nNorthgate University,Care,MMM\n`)
const nursing = 'three-rivers/providers/northgate/agreements/btec-health-to-fdsc-nursing.yaml'
const journal = 'three-rivers/providers/northgate/.imported/journal.jsonl'

const args = ['agreements', now, ...northgate]
const stopper = pathToFileURL(join(import.meta.dirname, 'stop-after.ts')).href
const stopAfter = (changes: number, how = 'kill') => ({
  NODE_OPTIONS: `--import ${stopper}`,
  STOP_AFTER: String(changes),
  STOP_HOW: how,
})

const imported = sceneFolder()
await importing(imported, ['agreements', last, ...northgate])
/** The network with last year's list in it, in a folder of its own: this year's changes one agreement and has one more. */
const sceneWithLast = () => copyOf(imported)
const before = textsIn(imported)
const whole = sceneWithLast()
if (!(await importing(whole, args)).ok) throw new Error('The import that is to be stopped does not work.')
const after = textsIn(whole)

function copyOf(data: string): string {
  const copy = sceneFolder()
  cpSync(data, copy, { recursive: true })
  return copy
}

/** Runs an import that is stopped at one change, and leaves its folder as it was then. Undefined where it got to its end first. */
async function stopAt(changes: number): Promise<string | undefined> {
  const data = sceneWithLast()
  return (await importing(data, args, stopAfter(changes))).ok ? undefined : data
}

/** The folders of imports that were stopped at the first change, the second, and so on to the last. */
async function stopEverywhere(): Promise<string[]> {
  const folders: string[] = []
  for (let changes = 1; ; changes += 2) {
    const both = await Promise.all([stopAt(changes), stopAt(changes + 1)])
    for (const data of both) {
      if (data === undefined) return folders
      folders.push(data)
    }
  }
}

const stops = await stopEverywhere()
/** An import whose journal is whole, and which was killed before it wrote anything else. */
const stopped = copyOf(firstWithJournal())

function firstWithJournal(): string {
  const data = stops.find((folder) => journal in textsIn(folder))
  if (data === undefined) throw new Error('It was never stopped there.')
  return data
}

async function goOn(data: string): Promise<void> {
  for (const [path, text] of Object.entries(textsIn(data))) {
    if (isForPrograms(path)) continue
    expect([before[path], after[path]]).toContain(text)
    if (path.endsWith('.yaml')) expect(parseYaml(path, text).faults).toEqual([])
    if (path.endsWith('.json')) expect(JSON.parse(text)).toHaveProperty('key')
  }
  expect((await importing(data, args)).ok).toBe(true)
  expect(textsIn(data)).toEqual(after)
}

describe('an import that is stopped', () => {
  it('leaves every file as it was or as it will be wherever it stops, and the next run ends as if nothing had been', async () => {
    expect(stops.length).toBeGreaterThan(20)
    for (let at = 0; at < stops.length; at += 2) await Promise.all(stops.slice(at, at + 2).map(goOn))
  }, 600_000)

  it('does not undo at its end what a person has changed since', async () => {
    const data = copyOf(stopped)
    writeFileSync(join(data, nursing), '# Begun by hand.\n')
    const { output } = await importing(data, args)
    expect(output.split('\n').slice(0, 2)).toMatchInlineSnapshot(`
      [
        "An earlier import was stopped while it wrote. It has been brought to its end.",
        "  northgate/agreements/btec-health-to-fdsc-nursing.yaml was changed since, and stays as it is.",
      ]
    `)
    expect(readFileSync(join(data, nursing), 'utf8')).toBe('# Begun by hand.\n')
  }, 300_000)

  it('is ended before anything else is imported, and a dry run says so', async () => {
    const data = copyOf(stopped)
    const titles = ['discover-uni', 'no-such-folder', '--provider', '00000002', '--as', 'riverside']
    expect((await importing(data, titles)).output).toMatchInlineSnapshot(`
      "An earlier import was stopped while it wrote. With --write it is brought to its end first.
      no-such-folder
        There is no such folder here.
        Unpack the data set, and name the folder with its CSV files.
      "
    `)
    expect((await importing(data, [...titles, '--write'])).output).toMatchInlineSnapshot(`
      "An earlier import was stopped while it wrote. It has been brought to its end.
      no-such-folder
        There is no such folder here.
        Unpack the data set, and name the folder with its CSV files.
      "
    `)
    expect(textsIn(data)).toEqual(after)
  }, 300_000)

  it('is a fault to the check until it is ended', async () => {
    const check = (data: string) => runTool('scripts/check.ts', ['three-rivers', '--data', data])
    const { ok, output } = await check(stopped)
    expect(ok).toBe(false)
    expect(output.split('\n\n').filter((part) => part.includes('journal'))).toMatchInlineSnapshot(`
      [
        "data/three-rivers/providers/northgate/.imported/journal.jsonl:1:1 (stops publishing)
        An import was stopped while it wrote, so that half of its list may be here.
        Run it again with --write: it is brought to its end first.",
      ]
    `)
    expect((await check(whole)).output).not.toContain('journal')
  }, 300_000)

  it('before its journal is whole leaves nothing that stays', async () => {
    const data = copyOf(whole)
    writeFileSync(join(data, journal.replace('.jsonl', '.part')), '{"path":"agreem')
    expect((await importing(data, args)).output).toContain('There was nothing to change.')
    expect(textsIn(data)).toEqual(after)
  })

  it('by Ctrl-C says how to go on', async () => {
    const data = sceneWithLast()
    const { output } = await importing(data, args, stopAfter(3, 'interrupt'))
    expect(output.split('\n').slice(-3)).toMatchInlineSnapshot(`
      [
        "",
        "Stopped. No file is half written. Run it again, and it ends what it had begun.",
        "",
      ]
    `)
    expect(Object.keys(textsIn(data)).filter((path) => path.includes('.importing'))).toEqual([])
    await importing(data, args)
    expect(textsIn(data)).toEqual(after)
  }, 300_000)
})

describe('two imports at once', () => {
  it('do not both write, and one that was killed keeps nobody out', async () => {
    const data = sceneWithLast()
    const first = startTool('scripts/import.ts', [...args, '--data', data], ['ignore', 'pipe', 'pipe'], {
      NETWORK: 'three-rivers',
      ...stopAfter(8, 'wait'),
    })
    onTestFinished(() => void first.kill('SIGKILL'))
    await new Promise<void>((done, fail) => {
      first.stderr?.on('data', (text) => String(text).includes('standing still') && done())
      first.on('close', () => fail(new Error('It got to its end.')))
    })
    const between = textsIn(data)
    const words = async (more: string[]) =>
      (await importing(data, more)).output
        .replaceAll(data, 'data')
        .replaceAll(String(first.pid), 'PID')
        .replace(/(?<=-PID-).*/, '…')
    expect(await words(args)).toMatchInlineSnapshot(`
      "Another import into three-rivers is writing: process PID of this computer.
        Wait until it has ended. If that is no import, take out data/three-rivers/.importing-PID-…
      "
    `)
    expect(await words(args.filter((arg) => arg !== '--write'))).toBe(await words(args))
    expect(textsIn(data)).toEqual(between)
    first.kill('SIGKILL')
    await new Promise((done) => first.on('close', done))
    expect((await importing(data, args)).ok).toBe(true)
    expect(textsIn(data)).toEqual(after)
  }, 300_000)

  it('from two computers are told apart, though nobody can tell from here whether the other runs', async () => {
    const data = sceneWithLast()
    writeFileSync(join(data, 'three-rivers/.importing-4711-0123abcd-library-pc'), '')
    const { ok, output } = await importing(data, args)
    expect(ok).toBe(false)
    expect(output.replaceAll(data, 'data')).toMatchInlineSnapshot(`
      "Another import into three-rivers is writing: process 4711 of library-pc.
        Wait until it has ended. If that is no import, take out data/three-rivers/.importing-4711-0123abcd-library-pc
      "
    `)
  })
})
