import type { Course } from '../../../src/schema/course.ts'
import type { CahSubjects } from '../../../src/schema/reference.ts'
import { type Command, Misuse, readArguments } from '../../arguments.ts'
import { say } from '../progress.ts'
import { objectionToCourse } from '../sound.ts'
import { TakingIn } from '../taking-in.ts'
import { knownProvider, openTarget, providerFolder, type Target, writing } from '../target.ts'
import { courseOf } from './course.ts'
import { type DataSet, type Offered, readDataSet } from './data-set.ts'
import { readCahSubjects } from './subjects.ts'
import { refuseIncomplete } from './tables.ts'
import { Unknown } from './unknown.ts'

interface Reading {
  target: Target
  provider: string
  scotland: boolean
  cah: CahSubjects
  taking: TakingIn
  /** The courses that the provider has, by their award and title. */
  there: Map<string, Course[]>
  /** The line of each course that was taken, by its award and title. */
  taken: Map<string, number>
  unknown: Unknown
}

export const discoverUniCommand: Command = {
  run: 'npm run import -- discover-uni',
  does: "Reads a provider's courses from the Discover Uni data set; tells what each comes to.",
  takes: {
    FOLDER: 'The folder of the data set, with KISCOURSE.csv in it.',
    '--provider UKPRN': 'Whose courses: the eight digits that the data set has as PUBUKPRN.',
    '[--as PROVIDER]': 'Which provider that is here, where its provider.yaml has no ukprn.',
    ...writing,
  },
  example: 'npm run import -- discover-uni ../discover-uni --provider 00000002',
}

/** What each course of a provider comes to; the files only with --write. */
export async function importDiscoverUni(typed: string[]): Promise<void> {
  const { words, on, said } = readArguments(typed, discoverUniCommand)
  const [folder, stray] = words
  if (folder === undefined || stray !== undefined)
    throw new Misuse(
      `${folder === undefined ? 'No folder is named.' : `"${stray}" stands without a flag.`}\n  Name the folder of the data set: npm run import -- discover-uni FOLDER --provider 00000002`,
    )
  if (on.has('write') && on.has('dry-run'))
    throw new Misuse('--write and --dry-run stand together.\n  Keep one of the two.')
  const ukprn = said.get('provider') ?? ''
  if (!/^\d{8}$/.test(ukprn))
    throw new Misuse(
      `${ukprn === '' ? 'Nobody says whose courses are meant.' : `"${ukprn}" is no UKPRN.`}\n  Give the eight digits that the data set has as PUBUKPRN: --provider 00000002`,
    )
  const target = await openTarget(said, on.has('write'))
  const provider = providerOf(target, ukprn, said.get('as'))
  refuseIncomplete(folder)
  const cah = readCahSubjects(target.data)
  const set = await readDataSet(folder, ukprn, cah)
  await takeIn(set, { target, provider, cah }, on.has('write'))
}

/** Where the courses go: the provider that is named, else the one with this UKPRN. */
function providerOf(target: Target, ukprn: string, named: string | undefined): string {
  const { providers, network } = target.catalogue
  const own = Object.values(providers).find((provider) => provider.ukprn === ukprn)?.id
  if (named === undefined && own === undefined)
    throw new Misuse(
      `No provider of ${network.id} has the UKPRN ${ukprn}.\n  Say which one it is with --as, or add ukprn to its provider.yaml.`,
    )
  const provider = knownProvider(target, '--as', named ?? own)
  const other = providers[provider]?.ukprn
  if (other !== undefined && other !== ukprn)
    throw new Misuse(
      `${provider} has the UKPRN ${other}, and --provider says ${ukprn}.\n  Mend the one that is wrong.`,
    )
  return provider
}

async function takeIn(
  set: DataSet,
  place: Pick<Reading, 'target' | 'provider' | 'cah'>,
  write: boolean,
): Promise<void> {
  const { target, provider } = place
  const nation = target.catalogue.providers[provider]?.nation
  const scotland = set.country === undefined ? nation === 'scotland' : set.country === 'XH'
  const taking = new TakingIn(
    {
      folder: providerFolder(target, provider),
      kind: 'courses',
      names: target.catalogue,
      list: 'KISCOURSE.csv',
    },
    write,
  )
  const own = target.catalogue.courses.filter((course) => course.provider === provider)
  const there = new Map(Object.entries(Object.groupBy(own, named)) as [string, Course[]][])
  const reading: Reading = { ...place, scotland, taking, there, taken: new Map(), unknown: new Unknown() }
  say(wordRows(set))
  try {
    for (const { line } of set.rows.nameless) taking.refuse({ line, why: 'It has no KISCOURSEID.' })
    for (const course of set.courses) takeCourse(course, reading)
  } catch (fault) {
    taking.abandon()
    throw fault
  }
  for (const line of reading.unknown.lines()) say(line)
  await taking.end(`npm run check -- ${target.network}`)
}

/** "KISCOURSE.csv: 12 rows, 5 of them for Northgate University = 3 courses + 2 more ways to study them + 0 rows without an id" */
function wordRows({ name, rows, courses }: DataSet): string {
  const more = rows.own - courses.length - rows.nameless.length
  return `KISCOURSE.csv: ${rows.all} rows, ${rows.own} of them for ${name ?? 'this provider, which INSTITUTION.csv does not name'} = ${courses.length} ${courses.length === 1 ? 'course' : 'courses'} + ${more} more ways to study them + ${rows.nameless.length} without an id`
}

function takeCourse(course: Offered, reading: Reading): void {
  const { target, provider, taking, taken, unknown } = reading
  const [{ line, PUBUKPRN, KISCOURSEID, TITLE }] = course.rows
  const key = `${PUBUKPRN} ${KISCOURSEID}`
  const read = courseOf(course, reading.scotland, reading.cah)
  if ('why' in read) {
    unknown.add(read)
    taking.refuse({ line, key, why: `"${TITLE}": ${read.why}` })
    return
  }
  const name = named(read.record)
  const first = taken.get(name)
  const own = taking.nameOf({ key })
  const id = `${provider}/${own ?? read.name}`
  const there = reading.there.get(name)?.find((other) => own === undefined || other.id !== id)
  const why = first === undefined ? objectionToCourse(read.record, id, target) : undefined
  if (first !== undefined)
    taking.refuse({ line, key, why: `"${TITLE}" has the award and title of line ${first}, which counts.` })
  else if (there !== undefined)
    taking.keep({ line, key, why: `${there.id} has this award and title already, and stays as it is.` })
  else if (why !== undefined) taking.refuse({ line, key, why })
  else {
    taken.set(name, line)
    taking.take({ line, key, ...read })
  }
}

/** What a provider does not publish twice. */
const named = ({ award, title }: { award?: unknown; title?: unknown }): string =>
  JSON.stringify([award, String(title).toLowerCase()])
