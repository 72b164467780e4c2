type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'write'> & { columns?: number }

/** Shorter work needs no progress. */
const fewest = 200

const clear = '\r\u001b[K'

/** The bar that stands in the last line of the terminal; empty where there is none. */
let standing = ''

/** How far long work has come, on the stream for errors, so that what is printed can be kept apart: a bar in a terminal, elsewhere
 *  a plain line for every tenth. `things` is what is counted. */
export function progressOf(what: string, total: number, things: string, stream: Stream = process.stderr) {
  const steps = stream.isTTY ? 100 : 10
  let told = 0
  return {
    /** `done` of the total, and how many things that was. */
    at(done: number, count: number): void {
      const step = total === 0 ? 0 : Math.min(steps, Math.floor((done / total) * steps))
      if (step <= told || count < fewest) return
      told = step
      const per = Math.round((step / steps) * 100)
      if (!stream.isTTY) stream.write(`${what}: ${per}%, ${count} ${things}\n`)
      else {
        const bar = `[${'#'.repeat(step / 4).padEnd(25, '.')}] ${per}% ${count} ${things}: ${what}`
        // A bar that goes on in a second line could not be taken back.
        standing = bar.slice(0, (stream.columns ?? 80) - 1)
        stream.write(clear + standing)
      }
    },
    /** Clears the way for what is printed next. */
    end(): void {
      if (stream.isTTY && standing !== '') stream.write(clear)
      standing = ''
    },
  }
}

/** Prints a line: in a terminal above the bar, if one stands there. */
export function say(line: string, out: Stream = process.stdout, bar: Stream = process.stderr): void {
  const isBelow = standing !== '' && out.isTTY
  if (isBelow) bar.write(clear)
  out.write(`${line}\n`)
  if (isBelow) bar.write(standing)
}
