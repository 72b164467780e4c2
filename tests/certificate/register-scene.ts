import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { extendLog } from '../../src/certificate/log.ts'
import { freezings, unloggedItems } from '../../src/certificate/publish.ts'
import { logPath, type RegisterFile, readRegister } from '../../src/certificate/register.ts'
import type { Agreement } from '../../src/schema/agreement.ts'
import { withFiles } from '../catalogue/scene.ts'

/** The small network of the catalogue's tests, with a register that is written by hand, so to say: without a disk. */

const read = readCatalogue(withFiles({})).catalogue
if (read === undefined) throw new Error('The scene has a fault.')
const catalogue: Catalogue = read
const [signed] = catalogue.agreements.filter(({ reference }) => reference === 'NGU-0042')
if (signed === undefined) throw new Error('The scene has no agreement in force.')

export const agreement: Agreement = signed

/** The network with these agreements in place of its own. */
export const networkOf = (...agreements: Agreement[]): Catalogue => ({ ...catalogue, agreements })

/** NGU-0042 with something changed. */
export const changed = (change: Partial<Agreement>): Agreement => ({ ...agreement, ...change })

/** What is in force is frozen. */
export async function freeze(files: RegisterFile[], now: Catalogue, today: string): Promise<RegisterFile[]> {
  const { register } = await readRegister(files)
  return [...files, ...freezings(now, register, today).map(({ path, text }) => ({ path, text }))]
}

/** The log says all there is to say. */
export async function logAll(files: RegisterFile[], now: Catalogue, today: string): Promise<RegisterFile[]> {
  const { register } = await readRegister(files)
  const log = await extendLog(register.log, unloggedItems(now, register, today), today)
  return [...files.filter(({ path }) => path !== logPath), { path: logPath, text: log.text }]
}

/** Both, one day after the other: agreements as they were on each day. */
export async function publishedOn(days: Record<string, Agreement[]>): Promise<RegisterFile[]> {
  let files: RegisterFile[] = []
  for (const [today, agreements] of Object.entries(days)) {
    const now = networkOf(...agreements)
    files = await logAll(await freeze(files, now, today), now, today)
  }
  return files
}

/** A file's text changed, or the file taken away. */
export function withFile(
  files: RegisterFile[],
  path: string,
  change: (text: string) => string | undefined,
): RegisterFile[] {
  const file = files.find((one) => one.path === path)
  const text = change(file?.text ?? '')
  if (text === file?.text) throw new Error(`Nothing in ${path} has changed.`)
  return [...files.filter((one) => one !== file), ...(text === undefined ? [] : [{ path, text }])]
}
