import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { constants, hostname } from 'node:os'
import { basename, join } from 'node:path'
import { Misuse } from '../arguments.ts'

/** An import that writes into a network has an empty file in its folder: `.importing-<process>-<chance>-<computer>`. */
const fileName = /^\.importing-(\d+)-[0-9a-f]{8}-(.*)$/

const thisComputer = hostname().replace(/[^\w.-]/g, '_')

/** Keeps every other import out of a network's folder until this process ends. Throws a Misuse where one is in it. What a
 *  process that was killed has left there keeps nobody out, and is taken away. */
export function claim(folder: string): void {
  const own = `.importing-${process.pid}-${randomBytes(4).toString('hex')}-${thisComputer}`
  // Written before the others are looked for: of two that begin together one gives way, or both, but never none.
  writeFileSync(join(folder, own), '', { flag: 'wx' })
  process.once('exit', () => rmSync(join(folder, own), { force: true }))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      console.error('\nStopped. No file is half written. Run it again, and it ends what it had begun.')
      process.exit(128 + constants.signals[signal])
    })
  const others = readdirSync(folder).filter((name) => fileName.test(name) && name !== own)
  for (const name of others) if (!isAlive(name)) rmSync(join(folder, name), { force: true })
  refuseOthers(folder, own)
}

/** Throws a Misuse where an import is writing into this folder, if it is not the one that has `own`. */
export function refuseOthers(folder: string, own?: string): void {
  const other = readdirSync(folder).find((name) => fileName.test(name) && name !== own && isAlive(name))
  if (other === undefined) return
  const [, id = '', computer = ''] = fileName.exec(other) ?? []
  const where = computer === thisComputer ? 'this computer' : computer
  throw new Misuse(
    `Another import into ${basename(folder)} is writing: process ${id} of ${where}.\n  Wait until it has ended. If that is no import, take out ${join(folder, other)}`,
  )
}

/** Of another computer's processes nobody here can tell, so they count as running. */
function isAlive(name: string): boolean {
  const [, id = '', computer = ''] = fileName.exec(name) ?? []
  if (computer !== thisComputer) return true
  // The numbers of processes are used again.
  if (Number(id) === process.pid) return false
  try {
    process.kill(Number(id), 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}
