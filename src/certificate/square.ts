import { encode } from 'uqr'

/** A QR square as one path in units of its modules, with the quiet zone of four around it that readers need. */
export interface Square {
  /** Modules from edge to edge, quiet zone included. */
  size: number
  path: string
}

const quietZone = 4

/** The square of an address. A seventh of it or more may be lost, to a fold or a bad copy, and it still reads. */
export function squareOf(address: string): Square {
  const { size, data } = encode(address, { ecc: 'M', boostEcc: true, border: quietZone })
  return { size, path: data.flatMap((row, y) => runsOf(row).map((run) => barOf(run, y))).join('') }
}

/** The address as people write it, without what comes before the host and after the page. */
export function shownAddress(address: string): string {
  const { host, pathname } = new URL(address)
  return `${host}${pathname}`
}

/** Dark modules that stand side by side are one bar: no hairline shows between them on paper. */
function runsOf(row: boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = []
  row.forEach((dark, x) => {
    const last = runs.at(-1)
    if (!dark) return
    if (last !== undefined && last.x + last.length === x) last.length++
    else runs.push({ x, length: 1 })
  })
  return runs
}

const barOf = ({ x, length }: { x: number; length: number }, y: number): string =>
  `M${x} ${y}h${length}v1h-${length}z`
