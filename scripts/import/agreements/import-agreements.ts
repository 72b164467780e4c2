import { basename } from 'node:path'
import type { Catalogue } from '../../../src/catalogue/catalogue.ts'
import type { Course } from '../../../src/schema/course.ts'
import { Misuse, readArguments } from '../../arguments.ts'
import { say } from '../progress.ts'
import { objectionTo } from '../sound.ts'
import { TakingIn } from '../taking-in.ts'
import { knownProvider, openTarget, providerFolder, type Target } from '../target.ts'
import { agreementName, agreementOf } from './agreement.ts'
import type { Cells } from './columns.ts'
import { type Heading, readHeading } from './heading.ts'
import { rowsOf } from './list.ts'
import { type Mapping, noMapping, readMapping } from './mapping.ts'
import { Names } from './names.ts'
import { References } from './references.ts'
import { suggestMapping } from './suggest.ts'

/** What a row is read with. */
export interface Reading {
  target: Target
  receiving: string
  mapping: Mapping
  names: Names
  from: string[]
  page: string | undefined
}

/** `npm run import -- agreements list.csv`: what each row comes to, row by row; the files only with --write. */
export async function importAgreements(typed: string[]): Promise<void> {
  const { words, on, said } = readArguments(typed, {
    switches: ['dry-run', 'write', 'suggest-mapping'],
    values: ['receiving', 'mapping', 'from', 'page', 'network', 'data'],
  })
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
  const taking = new TakingIn({ folder: providerFolder(target, receiving), kind: 'agreements', list }, write)
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
  let heading: Heading | undefined
  let empty = 0
  for await (const { line, cells } of rowsOf(path)) {
    if (heading === undefined) {
      say(list)
      heading = readHeading(cells, list, reading.mapping.columns)
      for (const name of heading.unread)
        say(
          `  Nothing reads the column "${name}": its cells are left out. A mapping says what it means, or ignore.`,
        )
    } else if (cells.every((cell) => cell.trim() === '')) empty += 1
    else {
      const row = heading.cellsOf(cells)
      const read = 'why' in row ? (row as { why: string }) : readRow(row, reading, taking, references)
      if ('why' in read) taking.refuse({ line, why: read.why })
      else taking.take({ line, ...read })
    }
  }
  if (empty > 0) say(`  ${empty} ${empty === 1 ? 'row was' : 'rows were'} empty.`)
}

function readRow(cells: Cells, reading: Reading, taking: TakingIn, references: References) {
  const { target, mapping, receiving } = reading
  const courses = coursesOf(cells, reading)
  if ('why' in courses) return courses
  const { from, to } = courses
  const read = agreementOf(
    cells,
    {
      ...courses,
      sending: sendingOf(target.catalogue, from),
      topUp: to.every(({ award }) => target.catalogue.awards[award]?.kind === 'top-up'),
      page: reading.page,
    },
    mapping,
  )
  if ('why' in read) return read
  const { year } = read.record.entry as { year: unknown }
  const name = agreementName(from, to, year)
  const key = cells.reference ?? JSON.stringify([ids(from), ids(to), year])
  const reference = referenceOf(cells.reference, taking.remembered(key)?.record.reference, references)
  if ('why' in reference) return reference
  const record = { reference: reference.is, ...read.record }
  const why = objectionTo(record, `${receiving}/${name}`, [...from, ...to], target)
  return why === undefined ? { key, name, record, remarks: read.remarks } : { why }
}

const ids = (courses: Course[]): string[] => courses.map(({ id }) => id).toSorted()

/** The one that the row brings, else the one that it got before, else the next that is free. */
function referenceOf(
  given: string | undefined,
  before: unknown,
  references: References,
): { is: string } | { why: string } {
  if (before !== undefined && (given === undefined || given === before)) return { is: String(before) }
  if (given === undefined) return { is: references.next() }
  const file = references.fileOf(given)
  return file === undefined
    ? { is: given }
    : { why: `Reference ${given} is that of ${file}, which no import made. References are never used again.` }
}

function coursesOf(
  cells: Cells,
  { names, receiving, from, target }: Reading,
): { from: Course[]; to: Course[] } | { why: string } {
  const provider = cells.receiving === undefined ? { is: receiving } : names.provider(cells.receiving)
  if ('why' in provider) return provider
  if (provider.is !== receiving)
    return {
      why: `It is for ${target.catalogue.providers[provider.is]?.name}. Import the list for that one too: --receiving ${provider.is}`,
    }
  if (cells.to === undefined) return { why: 'It names no course to enter.' }
  const to = names.courses(cells.to, receiving)
  if ('why' in to) return to
  const sending = cells.sending === undefined ? { is: undefined } : names.provider(cells.sending)
  if ('why' in sending) return sending
  const said = cells.from ?? from.join(';')
  if (said === '')
    return {
      why: 'It does not say which course learners come from. Add a column From, or --from, or from in the mapping.',
    }
  const found = names.courses(said, cells.from === undefined ? undefined : sending.is)
  return 'why' in found ? found : { from: found.is, to: to.is }
}

/** The awards that learners come with, as phrases are read against them. */
export function sendingOf({ awards, scales }: Catalogue, from: Course[]) {
  const gradesOf = (award: string) =>
    scales[awards[award]?.scale ?? '']?.grades.map(({ grade }) => grade) ?? []
  return { awards: [...new Set(from.map(({ award }) => award))], gradesOf }
}
