import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Loaded before an import: says at its end what is held of each row from line HELD_FROM to line HELD_TO, once what nobody needs any
 *  more has been cleared away, and how much memory the process had at the most. */
setFlagsFromString('--expose-gc')
const clearAway = runInNewContext('gc') as () => void

const [from, to] = [Number(process.env.HELD_FROM), Number(process.env.HELD_TO)]
const held = new Map<number, number>()
const write = process.stdout.write.bind(process.stdout)
process.stdout.write = ((text: string, ...more: []) => {
  const line = Number(/^ {2}line (\d+): /.exec(text)?.[1])
  if (line === from || line === to) {
    clearAway()
    held.set(line, process.memoryUsage().heapUsed)
  }
  return write(text, ...more)
}) as typeof process.stdout.write

process.on('exit', () => {
  const added = (held.get(to) ?? Number.NaN) - (held.get(from) ?? Number.NaN)
  const most = Math.round(process.resourceUsage().maxRSS / 1024)
  write(`Held by each row: ${Math.round(added / (to - from))} bytes; ${most} MB at the most\n`)
})
