import { useRef, useState } from 'preact/hooks'
import { readLine } from '../../certificate/payload.ts'
import { count } from '../../text/dates.ts'
import { countWords, type ManyRow, tableAsCsv } from '../../text/verify-many.ts'
import { checked } from './VerifyDesk.tsx'

const most = 500

/** A pasted list comes back as a table, in its order, with every line answered for. */
export function Many() {
  const [list, setList] = useState('')
  const [rows, setRows] = useState<ManyRow[]>()
  const [says, setSays] = useState('')
  const table = useRef<HTMLTableElement>(null)

  const run = async () => {
    const lines = list.split(/\r?\n/).filter((line) => line.trim() !== '')
    if (lines.length > most)
      return setSays(`There are ${lines.length} lines. Paste at most ${most} at a time.`)
    const found: ManyRow[] = []
    for (const [index, line] of lines.entries()) {
      setSays(`Checking ${index + 1} of ${lines.length}…`)
      found.push(await rowOf(line))
    }
    setRows(found)
    setSays(
      found.length === 0
        ? 'There is nothing in the list.'
        : `${count(found.length, 'line')}: ${countWords(found.map(({ head }) => head))}.`,
    )
    setTimeout(() => table.current?.focus())
  }

  return (
    <details class="verify-many">
      <summary>Check a whole list</summary>
      <div class="field">
        <label for="verify-list">One certificate a line: reference, then code</label>
        <textarea
          id="verify-list"
          rows={6}
          value={list}
          spellcheck={false}
          placeholder="NGU-0042, 7KQ2M-9RT4X"
          onInput={(event) => setList(event.currentTarget.value)}
        />
      </div>
      <button type="button" class="button" onClick={() => void run()}>
        Check the list
      </button>
      <p role="status">{says}</p>
      {rows !== undefined && rows.length > 0 && (
        <>
          <div class="verify-table">
            <table ref={table} tabIndex={-1}>
              <caption>What has become of each</caption>
              <thead>
                <tr>
                  <th scope="col">Line</th>
                  <th scope="col">Reference</th>
                  <th scope="col">Version</th>
                  <th scope="col">Answer</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row, index) => (
                  <tr key={index}>
                    <td>{index + 1}</td>
                    <td>{row.typed}</td>
                    <td>{row.version}</td>
                    <td>
                      {row.head}
                      {row.specimen && ' (specimen)'}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <button
            type="button"
            class="button quiet"
            onClick={() => void copy(tableAsCsv(rows)).then(setSays)}
          >
            Copy the table as CSV
          </button>
        </>
      )}
    </details>
  )
}

/** Without a secure address a browser has no clipboard at all. */
const copy = (text: string): Promise<string> =>
  Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => 'The table was copied.',
    () => 'This browser does not let us copy. Select the table and copy it.',
  )

async function rowOf(line: string): Promise<ManyRow> {
  const asked = readLine(line)
  const typed = line.trim().slice(0, 60)
  if (asked === undefined)
    return {
      typed,
      reference: '',
      code: '',
      version: '',
      head: 'Not a reference and a code',
      tone: 'no',
      specimen: false,
    }
  const { answer, known } = await checked(asked)
  return {
    typed,
    reference: known?.reference ?? '',
    code: known?.code ?? '',
    version: known === undefined ? '' : String(known.version),
    head: answer.head,
    tone: answer.tone,
    specimen: answer.terms?.specimen ?? false,
  }
}
