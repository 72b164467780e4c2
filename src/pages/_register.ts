import { chosenNetwork, readRegisterFiles, registerFolder } from '../catalogue/disk.ts'
import type { RegisterFile } from '../certificate/register.ts'
import { type Register, readRegister } from '../certificate/register.ts'

let read: Promise<{ register: Register; files: RegisterFile[] }> | undefined

/** The register of the network that is built, with its files, read once for a whole build. Rejects where it is not sound: such
 *  a register is never published. */
export function siteRegister(): Promise<{ register: Register; files: RegisterFile[] }> {
  read ??= load()
  return read
}

async function load() {
  const files = readRegisterFiles(registerFolder(chosenNetwork()))
  const { register, fault } = await readRegister(files)
  if (fault !== undefined)
    throw new Error(`register/${fault.file}:${fault.line}\n  ${fault.statement}\n  ${fault.hint}`)
  return { register, files }
}
