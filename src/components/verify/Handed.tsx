import { useEffect, useState } from 'preact/hooks'
import { type Handed, handedCsv, readHanded } from '../../certificate/handed.ts'
import { londonDate } from '../../graph/month.ts'
import { count } from '../../text/dates.ts'
import type { Known } from './VerifyDesk.tsx'

const key = 'waymark.handed'

/** A list of the certificates that an institution was handed, kept on this device if they want one, to be counted by their
 *  network. There is nothing of learners in it. */
export function HandedList({ known }: { known: Known | undefined }) {
  const [list, setList] = useState<Handed[]>([])
  const [says, setSays] = useState('')
  // What is kept is known only on the device, after the page that was built without it.
  useEffect(() => setList(readList()), [])

  const keep = (next: Handed[], words: string) => {
    try {
      if (next.length === 0) localStorage.removeItem(key)
      else localStorage.setItem(key, handedCsv(next))
      setList(next)
      setSays(words)
    } catch {
      setSays('This browser does not let the list be kept.')
    }
  }
  const file = `data:text/csv;charset=utf-8,${encodeURIComponent(handedCsv(list))}`

  return (
    <details class="verify-handed" open={list.length > 0}>
      <summary>Count what you are handed</summary>
      <p>
        A list on this device of the certificates that your institution was handed: reference, version, code
        and day, and nothing of learners. Your network can add such lists up, to see which agreements are
        used. Nothing is sent: you export the list and pass it on.
      </p>
      {known !== undefined && (
        <button
          type="button"
          class="button"
          onClick={() => {
            const one = { ...known, id: crypto.randomUUID(), on: londonDate(new Date()) }
            keep(
              [...list, one],
              `${known.reference} is on the list, which now has ${count(list.length + 1, 'line')}.`,
            )
          }}
        >
          Put {known.reference} on the list
        </button>
      )}
      <p role="status">{says}</p>
      {list.length === 0 ? (
        <p>The list is empty, and nothing is kept.</p>
      ) : (
        <>
          <p>
            {count(list.length, 'certificate')} on the list, the last on {list.at(-1)?.on}:{' '}
            {list.at(-1)?.reference}.
          </p>
          <ul class="actions">
            <li>
              <a href={file} download="certificates-handed-in.csv">
                Export the list
              </a>
            </li>
            <li>
              <button
                type="button"
                class="link"
                onClick={() => keep(list.slice(0, -1), 'The last line was taken off.')}
              >
                Take the last one off
              </button>
            </li>
            <li>
              <button
                type="button"
                class="link"
                onClick={() => keep([], 'The list was emptied, and nothing is kept.')}
              >
                Empty the list
              </button>
            </li>
          </ul>
        </>
      )}
    </details>
  )
}

function readList(): Handed[] {
  try {
    return readHanded(localStorage.getItem(key) ?? '').handed
  } catch {
    return []
  }
}
