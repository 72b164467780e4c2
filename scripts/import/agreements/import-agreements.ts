import { basename } from 'node:path'
import { listInWords } from '../../../src/text/dates.ts'
import { type Command, Misuse, readArguments } from '../../arguments.ts'
import { say } from '../progress.ts'
import type { ReadRow, RefusedRow } from '../row.ts'
import { TakingIn } from '../taking-in.ts'
import { knownProvider, openTarget, providerFolder, writing } from '../target.ts'
import type { Cells } from './columns.ts'
import { noMapping, readMapping } from './mapping.ts'
import { Merged } from './merged.ts'
import { Names } from './names.ts'
import { type Reading, type Run, readRow } from './read-row.ts'
import { References } from './references.ts'
import { suggestMapping } from './suggest.ts'
import { tableIn } from './table.ts'

export const agreementsCommand: Command = {
  run: 'npm run import -- agreements',
  does: 'Reads the list of agreements that a college publishes; tells what each row comes to.',
  takes: {
    'LIST.csv': 'The list, with its column names in the first line.',
    '--receiving PROVIDER': 'The provider that receives the learners, and so makes the promises.',
    '[--from COURSES]':
      'The courses that learners come from, with commas between, where the list has no such column.',
    '[--page ADDRESS]': 'The page on which the list was read.',
    '[--mapping FILE]': 'What the names in the list mean here, as you wrote it down.',
    '[--suggest-mapping]':
      'Writes such a file for you to fill in: to the file after --mapping, else to the screen.',
    ...writing,
  },
  example: 'npm run import -- agreements list.csv --receiving northgate --from riverside/btec-health',
}

/** What each row comes to, row by row; the files only with --write. */
export async function importAgreements(typed: string[]): Promise<void> {
  const { words, on, said } = readArguments(typed, agreementsCommand)
  const [path, stray] = words
  if (path === undefined || stray !== undefined)
    throw new Misuse(
      `${path === undefined ? 'No list is named.' : `"${stray}" stands without a flag.`}\n  Name one file: npm run import -- agreements list.csv --receiving northgate`,
    )
  if (on.has('write') && on.has('dry-run'))
    throw new Misuse('--write and --dry-run stand together.\n  Keep one of the two.')
  const target = await openTarget(said, on.has('write'))
  const receiving = knownProvider(target, '--receiving', said.get('receiving'))
  const suggesting = on.has('suggest-mapping')
  const mappingPath = said.get('mapping')
  const mapping = mappingPath === undefined || suggesting ? noMapping : readMapping(mappingPath)
  const reading: Reading = {
    target,
    receiving,
    mapping,
    names: new Names(target.catalogue, mapping),
    from:
      said
        .get('from')
        ?.split(',')
        .map((id) => id.trim()) ?? mapping.from,
    page: said.get('page'),
  }
  refuseUnknown(reading)
  if (suggesting) return suggestMapping(path, reading, mappingPath)
  await takeIn(path, reading, on.has('write'))
}

function refuseUnknown({ from, names, page }: Reading): void {
  const found = from.length === 0 ? { is: [] } : names.courses(from.join(';'))
  if ('why' in found) throw new Misuse(`The courses that learners come from: ${found.why}`)
  if (page !== undefined && !/^https?:\/\/\S+$/.test(page))
    throw new Misuse(
      `--page is "${page}", which is no address.\n  Write it whole: https://college.example/agreements`,
    )
}

async function takeIn(path: string, reading: Reading, write: boolean): Promise<void> {
  const { target, receiving } = reading
  const list = basename(path)
  const taking = new TakingIn(
    { folder: providerFolder(target, receiving), kind: 'agreements', names: target.catalogue, list },
    write,
  )
  try {
    await takeRows(path, reading, taking)
  } catch (fault) {
    taking.abandon()
    throw fault
  }
  await taking.end(`npm run check -- ${target.network}`)
}

async function takeRows(path: string, reading: Reading, taking: TakingIn): Promise<void> {
  const list = basename(path)
  const references = new References(reading.target, reading.receiving)
  const run = { ...reading, taking, references }
  const merged = new Merged()
  let empty = 0
  const { heading, above, rows } = await tableIn(path, reading.mapping.columns)
  say(list)
  if (above.length > 0)
    say(
      `  ${above.length === 1 ? 'Line' : 'Lines'} ${listInWords(above.map(String))} above the heading: left out.`,
    )
  for (const name of heading.unread)
    say(
      `  Nothing reads the column "${name}": its cells are left out. A mapping says what it means, or ignore.`,
    )
  for await (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) empty += 1
    else {
      const row = heading.cellsOf(cells)
      const read = 'why' in row ? (row as Refused) : readNext(line, row, run, merged)
      if ('why' in read) taking.refuse({ line, ...read })
      else taking.take({ line, ...read })
    }
  }
  if (empty > 0) say(`  ${empty} ${empty === 1 ? 'row was' : 'rows were'} empty.`)
}

type Refused = Omit<RefusedRow, 'line'>

function readNext(line: number, cells: Cells, run: Run, merged: Merged): Refused | Omit<ReadRow, 'line'> {
  const why = merged.objectionTo(line, cells)
  return why === undefined ? readRow(line, cells, run) : { why }
}
