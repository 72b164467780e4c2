import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** Loaded before a script: stops it at the STOP_AFTER-th change to the disk, which is not made; what would have been written is
 *  there to the half. STOP_HOW says how: it is killed; with `wait` it stands still for good; with `interrupt` it is told to
 *  end, as by Ctrl-C, and goes on until it hears of it. */
let left = Number(process.env.STOP_AFTER)
const how = process.env.STOP_HOW
const changes = ['writeSync', 'writeFileSync', 'renameSync', 'linkSync', 'rmSync', 'mkdirSync'] as const
const write = fs.writeSync
for (const name of changes) {
  const real = fs[name] as (...args: unknown[]) => unknown
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      left -= 1
      if (left !== 0) return real(...args)
      if (how === 'interrupt') {
        process.kill(process.pid, 'SIGINT')
        return real(...args)
      }
      if (name.startsWith('write') && typeof args[1] === 'string')
        real(args[0], args[1].slice(0, args[1].length / 2), ...args.slice(2))
      return stop()
    },
  })
}
syncBuiltinESMExports()

function stop(): void {
  if (how === 'wait') {
    write(2, 'standing still\n')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  }
  process.kill(process.pid, 'SIGKILL')
}
