import { existsSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { chosenNetwork } from '../../../src/catalogue/disk.ts'
import { Misuse } from '../../arguments.ts'
import { root } from '../../tool.ts'
import { type ColumnName, columns, plainName } from './columns.ts'
import { readHeading } from './heading.ts'
import { Merged } from './merged.ts'
import { columnsNear } from './near-columns.ts'
import { type Reading, sendingOf } from './read-row.ts'
import { readRequirements } from './requirements.ts'
import { tableIn } from './table.ts'

/** More than these of a kind nobody writes a mapping for. */
const most = 200

/** Words of the list that need saying what they mean, by part of the mapping, each once. */
type Part = 'columns' | 'providers' | 'courses' | 'types' | 'requirements'
type Unclear = Record<Part, Map<string, string>> & {
  /** What some of its headings may mean. */
  near: ReadonlyMap<string, ColumnName>
}

/** Begins a mapping: every name and every word of the list that is not understood, ready to be filled in. It is printed; with
 *  `to` it is written there, if nothing is there yet. */
export async function suggestMapping(path: string, reading: Reading, to: string | undefined): Promise<void> {
  if (to !== undefined && existsSync(to))
    throw new Misuse(
      `${to} is there already, and stays as it is.\n  Name another file, or leave --mapping out to see it.`,
    )
  const text = wordMapping(await unclearIn(path, reading), basename(path), reading.from)
  if (to === undefined) process.stdout.write(text)
  else {
    writeFileSync(to, text, { flag: 'wx' })
    console.log(`Written: ${to}\nFill it in, then: npm run import -- ${commandFor(path, reading, to)}`)
  }
}

/** What to type next, with all that was said this time and that the mapping does not say. */
function commandFor(path: string, { receiving, page, target }: Reading, mapping: string): string {
  const { network, data } = target
  const words = ['agreements', path, '--receiving', receiving, '--mapping', mapping]
  if (page !== undefined) words.push('--page', page)
  if (network !== chosenNetwork()) words.push('--network', network)
  if (data !== join(root, 'data')) words.push('--data', data)
  return words.map((word) => (/[^\w./:\\-]/.test(word) ? `"${word}"` : word)).join(' ')
}

async function unclearIn(path: string, { names, receiving, from, target }: Reading): Promise<Unclear> {
  const found: Record<Part, Map<string, string>> = {
    columns: new Map(),
    providers: new Map(),
    courses: new Map(),
    types: new Map(),
    requirements: new Map(),
  }
  const note = (part: Part, words: string) => {
    if (found[part].size < most && !found[part].has(plainName(words)))
      found[part].set(plainName(words), words)
  }
  const merged = new Merged()
  const { heading, rows } = await tableIn(path, new Map(), true)
  for (const name of heading.unread) note('columns', name)
  const near = columnsNear(heading.unread, heading.places)
  const guessed = readHeading(heading.row, basename(path), near)
  for await (const { line, cells } of guessed.places.includes('to') ? rows : []) {
    const row = guessed.cellsOf(cells)
    if ('why' in row || merged.objectionTo(line, row) !== undefined) continue
    const provider = row.receiving === undefined ? { is: receiving } : names.provider(row.receiving)
    if ('why' in provider) note('providers', row.receiving ?? '')
    else if (provider.is === receiving && row.to !== undefined && 'why' in names.courses(row.to, receiving))
      note('courses', row.to)
    if (row.from !== undefined && 'why' in names.courses(row.from)) note('courses', row.from)
    if (row.type !== undefined) note('types', row.type)
    const sending = names.courses(row.from ?? from.join(';'))
    const { kept } = readRequirements(
      row.conditions ?? '',
      sendingOf(target.catalogue, 'is' in sending ? sending.is : []),
      new Map(),
    )
    for (const words of kept) if (/[\p{L}\d]/u.test(words)) note('requirements', words)
  }
  return { ...found, near }
}

function wordMapping(found: Unclear, list: string, from: string[]): string {
  const part = (name: Part, remark: string, example: string | ((words: string) => string)) => {
    const lines = [...found[name].values()].map(
      (words) => `#  ${JSON.stringify(words)}: ${typeof example === 'string' ? example : example(words)}\n`,
    )
    return lines.length === 0 ? '' : `\n# ${remark}\n#${name}:\n${lines.join('')}`
  }
  return [
    `# What the words of ${list} mean. Take the # away from a line and from the name above it, and put the right value in place of\n# the one that stands there. Lines that stay as they are change nothing.\n`,
    from.length > 0
      ? `\nfrom: [${from.join(', ')}]\n`
      : '\n# The courses that learners come from, if no column says so.\n#from: [riverside/btec-health]\n',
    part(
      'columns',
      "Headings that nothing reads. What each of them means, by the guide's name for the column; or ignore. One has to be Course.",
      (words) => {
        const near = found.near.get(plainName(words))
        return near === undefined ? 'ignore' : columns[near][0]
      },
    ),
    part('providers', 'Which provider each of these is.', 'provider'),
    part('courses', 'Which course each of these is.', 'provider/course'),
    part(
      'types',
      'What each type promises, and the year it leads into. Nothing is promised that is not said here.',
      '{ guarantee: not-stated }',
    ),
    part(
      'requirements',
      'Words that are kept as they stand. What they mean, as a condition.',
      (words) => `{ other: ${JSON.stringify(words)} }`,
    ),
  ].join('')
}
