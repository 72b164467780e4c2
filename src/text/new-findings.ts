import { type Fault, formatFault } from '../catalogue/fault.ts'
import type { ChangesSection } from './changes-report.ts'

/** The most findings that are told: what is beyond them is counted. */
const mostFindings = 25

/** What the check asks somebody to look at after a change, and did not before; where in the file it stands counts for nothing.
 *  Undefined where there is none. */
export function newFindings(before: Fault[], after: Fault[]): ChangesSection | undefined {
  const known = new Set(before.map(keyOf))
  const fresh = after.filter((fault) => fault.severity === 'attention' && !known.has(keyOf(fault)))
  if (fresh.length === 0) return undefined
  const items = fresh.slice(0, mostFindings).map((fault) => {
    const [place = '', ...lines] = formatFault(fault).split('\n')
    return { title: place.replace(/ \(to look at\)$/, ''), lines: lines.map((line) => line.trim()) }
  })
  return { kind: 'to-look-at', count: fresh.length, items }
}

const keyOf = ({ file, statement, hint }: Fault): string => JSON.stringify([file, statement, hint])
