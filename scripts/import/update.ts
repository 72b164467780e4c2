import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseYaml } from '../../src/catalogue/parse.ts'
import { readRecord } from '../../src/catalogue/wording/record.ts'
import { writeRecord } from '../../src/catalogue/write/record.ts'
import { recordSchemas } from '../../src/catalogue/write/record-schemas.ts'
import { isSame } from '../../src/catalogue/write/revise.ts'
import { noteApart, noteBeside, saysApart } from './agreements/own-words.ts'
import { compact } from './agreements/values.ts'
import { type Change, printOf } from './journal.ts'
import { type Fields, mergeRecord } from './merge.ts'
import { type Folder, type Remembered, rememberedPath } from './remembered.ts'
import type { Outcome, ReadRow } from './row.ts'
import { type Said, wordKept, wordsOfChanges } from './said-changes.ts'

/** What is to become of one row's file. */
export interface Decision {
  outcome: Outcome
  /** What people should know of it, a line each. */
  remarks: string[]
  changes: Change[]
}

/** Where a row's record goes. */
export interface Place extends Said {
  /** The provider's folder. */
  folder: string
  name: string
  /** The list that the row is from. */
  list: string
}

const kindOf = { agreements: 'agreement', courses: 'course' } as const
const kept = (...remarks: string[]): Decision => ({ outcome: 'kept', remarks, changes: [] })

/** Decides what is to be written for a row: its new file, what of the list has changed in its file, or nothing. What people
 *  wrote stays. Reads the file, and writes nothing. */
export function decide(row: ReadRow, place: Place, before: Remembered | undefined): Decision {
  const path = `${place.kind}/${place.name}.yaml`
  const file = join(place.folder, path)
  if (!existsSync(file)) {
    if (before !== undefined) return kept('The file was taken out since the last import, and stays out.')
    const text = writeRecord(kindOf[place.kind], row.record)
    const changes = [{ path, before: null, text }, remembering(row, place, printOf(text))]
    return { outcome: 'written', remarks: [], changes }
  }
  if (before === undefined)
    return kept('A file of this name is there that no import made. It stays as it is.')
  const text = readFileSync(file, 'utf8')
  if (isSame(before.record, row.record) && printOf(text) === before.print)
    return { outcome: 'unchanged', remarks: [], changes: [] }
  const { parsed } = parseYaml(path, text)
  if (parsed === undefined)
    return kept('The file cannot be read, so it stays as it is: npm run check says why.')
  return updated(row, place, { path, text, ours: parsed.value as Fields }, before)
}

function updated(
  row: ReadRow,
  place: Place,
  { path, text, ours }: { path: string; text: string; ours: Fields },
  before: Remembered,
): Decision {
  const signed = signedStatus(place.kind, ours)
  if (signed !== undefined) {
    if (isSame(before.record, row.record)) return kept(`It is ${signed} by now, and stays as it is.`)
    return kept(
      `It is ${signed} by now, so its terms are not changed by an import. In the list there has changed:`,
      ...wordsOfChanges(before.record, row.record, place),
    )
  }
  const undone =
    isSame(ours.clause, before.record.clause) || isSame(ours.clause, row.record.clause)
      ? row
      : withoutDone(row)
  const listed = areApart(row, before, ours) ? withNote(undone, noteApart(undone.record.note)) : undone
  const { record, kept: stays } = mergeRecord(before.record, listed.record, ours)
  const remarks = [...stays.map((one) => wordKept(one, place)), ...wordsOfChanges(ours, record, place)]
  const { faults } = readRecord<unknown>(recordSchemas[kindOf[place.kind]], parsedText(place, record))
  if (faults.length > 0)
    return kept(
      ...remarks,
      `With what the list says now it would not pass the check: ${faults[0]?.statement}`,
    )
  const after = writeRecord(kindOf[place.kind], record, text)
  const isOurs = after !== text && stays.length === 0
  const print = isOurs ? printOf(after) : stays.length > 0 ? '' : before.print
  const changes = [{ path, before: printOf(text), text: after }, remembering(listed, place, print)].filter(
    (change) => change.before !== printOf(change.text),
  )
  if (after !== text) return { outcome: 'written', remarks, changes }
  return { outcome: stays.length > 0 ? 'kept' : 'unchanged', remarks, changes }
}

/** What a note asks for and a person has done is left out of it. */
const withoutDone = (row: ReadRow): ReadRow => withNote(row, noteBeside(row.record.note))

const withNote = (row: ReadRow, note: string | undefined): ReadRow => ({
  ...row,
  record: compact({ ...row.record, note }),
})

/** Whether conditions that a person has changed stand beside a list that has changed since: nobody has weighed one against the
 *  other. It stays so until they agree, or the person takes the remark out of the note. */
function areApart({ record }: ReadRow, before: Remembered, ours: Fields): boolean {
  const changed = !isSame(before.record.conditions, record.conditions) || saysApart(before.record.note)
  const byHand = [before.record.conditions, record.conditions].every((one) => !isSame(ours.conditions, one))
  return changed && byHand
}

function parsedText(place: Place, record: Fields) {
  const { parsed } = parseYaml(place.name, writeRecord(kindOf[place.kind], record))
  if (parsed === undefined) throw new Error(`The merged record ${place.name} cannot be read back.`)
  return parsed
}

/** What is remembered of the row follows the list, even where the file says something else. `print` is that of the file, if it
 *  says nothing but what was imported; else empty. */
function remembering(row: ReadRow, place: Place, print: string): Change {
  const path = rememberedPath(place.kind, place.name)
  const file = join(place.folder, path)
  const { key, words, record } = row
  const remembered: Remembered = {
    key,
    ...(words === undefined ? {} : { words }),
    list: place.list,
    record,
    print,
  }
  return {
    path,
    before: existsSync(file) ? printOf(readFileSync(file, 'utf8')) : null,
    text: `${JSON.stringify(remembered, null, 1)}\n`,
  }
}

/** An agreement that is past being a draft: both sides stand behind its words. */
function signedStatus(kind: Folder, { status }: Fields): string | undefined {
  if (kind !== 'agreements' || status === 'draft' || status === 'published') return undefined
  return String(status)
}
