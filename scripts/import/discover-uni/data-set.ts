import type { CahSubjects } from '../../../src/schema/reference.ts'
import { ListFault } from '../list-fault.ts'
import { refuseOtherVersion } from './subjects.ts'
import { type TableRow, tableOf } from './tables.ts'

/** One course of the data set: its rows in KISCOURSE, one for each way to study it, and what the other tables say of it. */
export interface Offered {
  rows: [TableRow<'KISCOURSE'>, ...TableRow<'KISCOURSE'>[]]
  /** The label of its aim; empty where KISAIM has none. */
  aim: string
  /** Codes of the hierarchy of subjects. */
  subjects: string[]
  places: string[]
  ucas: string[]
}

export interface DataSet {
  /** As INSTITUTION names it; undefined where it does not. */
  name: string | undefined
  /** XF, XG, XH (Scotland) or XI; undefined where INSTITUTION does not say. */
  country: string | undefined
  courses: Offered[]
  /** Rows of KISCOURSE: those of every provider, those of this one, and those of this one without an id. */
  rows: { all: number; own: number; nameless: TableRow<'KISCOURSE'>[] }
}

/** What the data set has of one provider. Of the tables no more is kept than that. Throws a ListFault. */
export async function readDataSet(folder: string, ukprn: string, cah: CahSubjects): Promise<DataSet> {
  const own = { PUBUKPRN: ukprn }
  const aims = new Map<string, string>()
  for await (const row of tableOf(folder, 'KISAIM')) aims.set(row.KISAIMCODE, row.KISAIMLABEL)
  const [institution] = await collect(tableOf(folder, 'INSTITUTION'), own)
  const { courses, rows } = await readCourses(folder, ukprn)
  for await (const { PUBUKPRN, KISCOURSEID, SBJ, line } of tableOf(folder, 'SBJ')) {
    refuseOtherVersion(SBJ, line, cah)
    if (PUBUKPRN === ukprn) addTo(courses.get(KISCOURSEID)?.subjects, SBJ)
  }
  for await (const row of tableOf(folder, 'UCASCOURSEID'))
    if (row.PUBUKPRN === ukprn) addTo(courses.get(row.KISCOURSEID)?.ucas, row.UCASCOURSEID)
  await addPlaces(folder, ukprn, courses)
  for (const course of courses.values()) course.aim = aims.get(course.rows[0].KISAIMCODE) ?? ''
  return {
    name: institution?.FIRST_TRADING_NAME || institution?.LEGAL_NAME,
    country: institution?.PUBUKPRNCOUNTRY || undefined,
    courses: [...courses.values()],
    rows,
  }
}

async function readCourses(folder: string, ukprn: string) {
  const courses = new Map<string, Offered>()
  const rows: DataSet['rows'] = { all: 0, own: 0, nameless: [] }
  for await (const row of tableOf(folder, 'KISCOURSE')) {
    rows.all += 1
    if (row.PUBUKPRN !== ukprn) continue
    rows.own += 1
    refuseLostNoughts(row)
    const course = courses.get(row.KISCOURSEID)
    if (row.KISCOURSEID === '') rows.nameless.push(row)
    else if (course !== undefined) course.rows.push(row)
    else courses.set(row.KISCOURSEID, { rows: [row], aim: '', subjects: [], places: [], ucas: [] })
  }
  if (rows.own === 0)
    throw new ListFault(
      `KISCOURSE.csv\n  None of its ${rows.all} rows is of a provider with PUBUKPRN ${ukprn}.\n  Check the eight digits of --provider.`,
    )
  return { courses, rows }
}

/** A spreadsheet takes 01 for a number. What it has done to the other codes nobody can tell. */
function refuseLostNoughts({ KISMODE, line }: TableRow<'KISCOURSE'>): void {
  if (/^[1-9]$/.test(KISMODE))
    throw new ListFault(
      `KISCOURSE.csv:${line}\n  KISMODE is "${KISMODE}", where the data set has "0${KISMODE}": a spreadsheet has taken the noughts in front away.\n  Download the data set again, and do not save it from a spreadsheet.`,
    )
}

/** A place is named by who registers the course and its own id. */
async function addPlaces(folder: string, ukprn: string, courses: Map<string, Offered>): Promise<void> {
  const names = new Map<string, string>()
  for await (const { UKPRN, LOCID, LOCNAME } of tableOf(folder, 'LOCATION'))
    names.set(`${UKPRN} ${LOCID}`, LOCNAME)
  for await (const { PUBUKPRN, UKPRN, KISCOURSEID, LOCID } of tableOf(folder, 'COURSELOCATION'))
    if (PUBUKPRN === ukprn) addTo(courses.get(KISCOURSEID)?.places, names.get(`${UKPRN} ${LOCID}`) ?? '')
}

function addTo(list: string[] | undefined, value: string): void {
  if (list !== undefined && value !== '' && !list.includes(value)) list.push(value)
}

async function collect<T extends object>(rows: AsyncIterable<T>, wanted: Partial<T>): Promise<T[]> {
  const found: T[] = []
  for await (const row of rows)
    if (Object.entries(wanted).every(([column, value]) => row[column as keyof T] === value)) found.push(row)
  return found
}
