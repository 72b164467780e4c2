import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** Loaded before a script: kills its own process at the STOP_AFTER-th change to the disk, before it is made. */
let left = Number(process.env.STOP_AFTER)
const changes = ['writeSync', 'writeFileSync', 'renameSync', 'rmSync', 'mkdirSync'] as const
for (const name of changes) {
  const real = fs[name] as (...args: unknown[]) => unknown
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      left -= 1
      if (left === 0) process.kill(process.pid, 'SIGKILL')
      return real(...args)
    },
  })
}
syncBuiltinESMExports()
