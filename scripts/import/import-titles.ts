import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { type Command, Misuse, readArguments } from '../arguments.ts'
import { root } from '../tool.ts'
import { type Approved, readApproved } from './approved.ts'
import { ListFault } from './list-fault.ts'
import { areaCodes, type Subject } from './subject.ts'
import { judge, reportTitles, titleTable, writeTable } from './titles.ts'
import { writeWhole } from './write.ts'

const reference = join(root, 'data/reference')

export const titlesCommand: Command = {
  run: 'npm run import -- titles',
  does: 'Reads the published list of approved qualifications again, for the titles on certificates.',
  takes: { 'FILE.csv': 'The list, as it was downloaded.' },
  example: 'npm run import -- titles approved-qualifications.csv',
}

/** Reads the list of approved qualifications into data/reference. Running it again changes nothing. */
export function importTitles(typed: string[]): void {
  const [path, stray] = readArguments(typed, titlesCommand).words
  if (path === undefined || stray !== undefined)
    throw new Misuse(
      `${path === undefined ? 'No list is named.' : `"${stray}" is one word too many.`}\n  Name one file: ${titlesCommand.example}`,
    )
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
