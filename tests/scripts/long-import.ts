import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startTool } from '../../scripts/tool.ts'
import { parseYaml } from '../../src/catalogue/parse.ts'
import { importing, isForPrograms, textsIn } from './import-scene.ts'
import { longList } from './long-list.ts'

/** `node tests/scripts/long-import.ts [rows] [kills]`: what no test has the time for. Imports a list of 30,000 rows, and once
 *  more, and says what that took; then kills imports of it at so many moments, half of them while they write, and some again
 *  while they go on. Throws where a file was half written, or where the end is another than without the kill. */

const [rows = 30_000, kills = 3] = process.argv.slice(2).map(Number)
const { data, args } = longList(rows)
const before = textsIn(data)

const measured = {
  NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'held-by-row.ts')).href}`,
  HELD_FROM: String(Math.round(rows / 4)),
  HELD_TO: String(rows),
}
const whole = copyOf(data)
const took = await measure('first')
const after = textsIn(whole)
await measure('second')
if (!isSame(textsIn(whole), after)) throw new Error('The second run has changed something.')

const seen: Record<string, number> = {}
for (let kill = 0; kill < kills; kill++) {
  const killed = copyOf(data)
  await killOne(killed, kill % 2 === 1)
  if (kill % 3 === 0) await killOne(killed, true)
  if (!(await importing(killed, args)).ok) throw new Error('The run after a kill has failed.')
  if (!isSame(textsIn(killed), after)) throw new Error(`The end is another after a kill, in ${killed}`)
  rmSync(killed, { recursive: true })
}
console.log('Killed:', seen)

async function measure(name: string): Promise<number> {
  const start = performance.now()
  const { ok, output } = await importing(whole, args, measured)
  if (!ok) throw new Error(output)
  const time = performance.now() - start
  const lines = output.split('\n').filter((line) => / read = |^There was|^Held/.test(line))
  console.log(`The ${name} run, ${(time / rows).toFixed(2)} ms a row:`, lines)
  return time
}

/** Kills an import at any moment, or, `inWriting`, at one after its journal is whole. */
async function killOne(folder: string, inWriting: boolean): Promise<void> {
  const run = startTool('scripts/import.ts', [...args, '--data', folder], 'ignore', {
    NETWORK: 'three-rivers',
  })
  const ended = new Promise((done) => run.on('close', done))
  const journal = join(folder, 'three-rivers/providers/northgate/.imported/journal.jsonl')
  while (inWriting && run.exitCode === null && !existsSync(journal)) await pause(1)
  await Promise.race([ended, pause(Math.random() * took * (inWriting ? 0.15 : 1))])
  run.kill('SIGKILL')
  await ended
  const left = textsIn(folder)
  const state = wordState(left, existsSync(journal))
  seen[state] = (seen[state] ?? 0) + 1
  for (const [path, text] of Object.entries(left)) refuseHalf(path, text)
}

function pause(milliseconds: number) {
  return new Promise((done) => setTimeout(done, milliseconds))
}

function wordState(left: Record<string, string>, journal: boolean): string {
  const written = Object.keys(left).filter((path) => path in after && !(path in before)).length
  if (written === rows * 2) return 'when all was written'
  if (journal) return written === 0 ? 'before the first file' : 'between two files'
  return Object.keys(left).some((path) => path.endsWith('.part')) ? 'in the journal' : 'before the journal'
}

function refuseHalf(path: string, text: string): void {
  if (isForPrograms(path)) return
  const isWhole = text === before[path] || text === after[path]
  if (!isWhole || (path.endsWith('.yaml') && parseYaml(path, text).faults.length > 0))
    throw new Error(`${path} was half written.`)
}

function copyOf(folder: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'waymark-')), 'data')
  cpSync(folder, copy, { recursive: true })
  return copy
}

function isSame(a: Record<string, string>, b: Record<string, string>): boolean {
  return (
    Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((path) => a[path] === b[path])
  )
}
