import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { type Approved, ListFault, readApproved } from './import/approved.ts'
import { areaCodes, type Subject } from './import/subject.ts'
import { judge, reportTitles, titleTable, writeTable } from './import/titles.ts'
import { writeWhole } from './import/write.ts'

/** `npm run import -- titles <list.csv>`: reads what others publish into data/reference. Running it again changes nothing. */

const reference = join(import.meta.dirname, '../data/reference')

const imports: Record<string, { reads: string; run: (path: string) => void }> = {
  titles: { reads: 'the list of approved qualifications, as CSV', run: importTitles },
}

function importTitles(path: string): void {
  const say = (line: string) => console.log(line)
  say(`Reading ${path}`)
  const list = readApproved(readTextFile(path), basename(path))
  say(`Judging ${list.rows.length} titles`)
  const subjects = parse(readFileSync(join(reference, 'subjects.yaml'), 'utf8')) as Subject[]
  const judged = judge(list.rows, subjects)
  refuseUnknownAwards(judged)
  const table = titleTable(judged, list.dated)
  for (const line of reportTitles(list, judged, table, areaCodes(subjects))) say(line)
  const changed = writeWhole(join(reference, 'qualification-titles.json'), writeTable(table))
  say(
    changed
      ? 'Written to data/reference/qualification-titles.json.'
      : 'data/reference/qualification-titles.json says this already: nothing was changed.',
  )
}

/** Rules name awards; awards.yaml may have lost one since. */
function refuseUnknownAwards(judged: (Approved & { what: string })[]): void {
  const awards = new Set(
    (parse(readFileSync(join(reference, 'awards.yaml'), 'utf8')) as { id: string }[]).map(({ id }) => id),
  )
  const lost = new Set(
    judged.map(({ what }) => what).filter((what) => !what.startsWith('?') && !awards.has(what)),
  )
  if (lost.size > 0)
    throw new ListFault(
      `data/reference/awards.yaml\n  It has no award ${[...lost].map((id) => `"${id}"`).join(', ')}, which titles are taken for.\n  Add it there, or change scripts/import/award.ts.`,
    )
}

function readTextFile(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (fault) {
    if (fault instanceof TypeError)
      throw new ListFault(
        `${path}\n  The file is not UTF-8 text.\n  Download it again, and do not save it from a spreadsheet.`,
      )
    throw new ListFault(
      `${path}\n  There is no such file here.\n  Check the path, from the folder that you are in.`,
    )
  }
}

const [name = '', path] = process.argv.slice(2)
const chosen = Object.hasOwn(imports, name) ? imports[name] : undefined
if (chosen === undefined || path === undefined) {
  console.error(
    [
      'Say what to import, and from which file:',
      ...Object.entries(imports).map(([key, { reads }]) => `  npm run import -- ${key} <path to ${reads}>`),
    ].join('\n'),
  )
  process.exitCode = 2
} else {
  try {
    chosen.run(path)
  } catch (fault) {
    if (!(fault instanceof ListFault)) throw fault
    console.error(fault.message)
    process.exitCode = 1
  }
}
