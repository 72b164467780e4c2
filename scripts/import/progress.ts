/** Shorter work needs no progress. */
const fewest = 200

/** How far long work has come, on the stream for errors, so that what is printed can be kept apart: a bar in a terminal, elsewhere
 *  a plain line for every tenth. */
export function progressOf(
  what: string,
  total: number,
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
) {
  let told = -1
  const steps = stream.isTTY ? 100 : 10
  return {
    /** `done` of the total, and how many rows that was. */
    at(done: number, rows: number): void {
      const step = total === 0 ? 0 : Math.min(steps, Math.floor((done / total) * steps))
      if (step <= told || rows < fewest) return
      told = step
      const per = Math.round((step / steps) * 100)
      if (!stream.isTTY) stream.write(`${what}: ${per}%, ${rows} rows\n`)
      else stream.write(`\r${what} [${'#'.repeat(step / 4).padEnd(25, '.')}] ${per}% ${rows} rows`)
    },
    /** Clears the way for what is printed next. */
    end(): void {
      if (stream.isTTY && told >= 0) stream.write(`\r${' '.repeat(what.length + 60)}\r`)
    },
  }
}
