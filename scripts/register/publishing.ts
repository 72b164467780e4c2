import { signedBy } from '../../src/catalogue/checks/signatures.ts'
import { registerFolder } from '../../src/catalogue/disk.ts'
import { extendLog } from '../../src/certificate/log.ts'
import { freezings, unloggedItems } from '../../src/certificate/publish.ts'
import { logPath, type Register } from '../../src/certificate/register.ts'
import type { Agreement } from '../../src/schema/agreement.ts'
import { type Disk, writeWhole } from './disk.ts'
import { readNetwork, type Told } from './read-network.ts'

export interface Publishing {
  network: string
  dataFolder: string
  disk: Disk
  today: string
  /** Ids or references of the only agreements to freeze; all of them where it is empty. */
  only: string[]
}

/** Freezes the terms of every agreement in force whose version is not frozen yet, one file each. Writes nothing at all where
 *  the data or the register has a fault. */
export async function freezeTerms(publishing: Publishing): Promise<Told> {
  const { network, dataFolder, disk, today, only } = publishing
  const read = await readNetwork(network, dataFolder, [signedBy(today)])
  if ('lines' in read) return read
  const { catalogue, register } = read
  const unknown = only.filter(
    (name) => !catalogue.agreements.some(({ id, reference }) => id === name || reference === name),
  )
  if (unknown.length > 0)
    return {
      ok: false,
      lines: unknown.map(
        (name) =>
          `${network}: there is no agreement "${name}".\n  Give its reference, like NGU-0042, or its provider and file, like northgate/health-to-nursing.`,
      ),
    }
  const due = freezings(catalogue, register, today)
  const isNamed = ({ id, reference }: Agreement) => only.includes(id) || only.includes(reference)
  const left = only.length > 0 ? [] : due.filter(({ agreement }) => isOnTrial(agreement, register))
  const chosen = due.filter((one) => !left.includes(one) && (only.length === 0 || isNamed(one.agreement)))
  writeWhole(disk, registerFolder(network, dataFolder), chosen)
  const frozen = chosen.map(
    ({ agreement: { reference, version, id } }) => `  ${reference} version ${version}, ${id}`,
  )
  const told =
    frozen.length > 0
      ? [`${network}: ${frozen.length} frozen. They are published once the log has them.`, ...frozen]
      : left.length > 0
        ? [`${network}: nothing was frozen.`]
        : [`${network}: nothing to freeze. Every agreement in force is frozen in its newest version.`]
  return {
    ok: true,
    lines: [
      ...told,
      ...left.map(
        ({ agreement: { reference } }) =>
          `  ${reference} is made up, and what is frozen can never be taken out: name it to freeze it all the same.`,
      ),
    ],
  }
}

/** A made-up agreement in a network of which none is frozen: most likely it goes before the network is real. */
function isOnTrial({ source }: Agreement, { frozen }: Register): boolean {
  const kept = [...frozen.values()].flat().some(({ terms }) => terms.terms.source === 'illustrative')
  return source.kind === 'illustrative' && !kept
}

/** Adds to the log what it does not say yet, all of it or nothing. */
export async function extendTheLog(publishing: Publishing): Promise<Told> {
  const { network, dataFolder, disk, today } = publishing
  const read = await readNetwork(network, dataFolder, [signedBy(today)])
  if ('lines' in read) return read
  const { catalogue, register } = read
  const items = unloggedItems(catalogue, register, today)
  if (items.length === 0) return { ok: true, lines: [`${network}: the log says everything already.`] }
  const last = register.log.entries.at(-1)
  if (last !== undefined && today < last.at)
    return {
      ok: false,
      lines: [
        `${network}: the log ends on ${last.at}, and today is ${today}.`,
        "  Set this computer's clock.",
      ],
    }
  const log = await extendLog(register.log, items, today)
  writeWhole(disk, registerFolder(network, dataFolder), [{ path: logPath, text: log.text }])
  return {
    ok: true,
    lines: [
      `${network}: ${items.length} ${items.length === 1 ? 'line' : 'lines'} added to the log, which has ${log.entries.length}.`,
      ...items.map(({ reference, version, event }) => `  ${reference} version ${version}: ${event}`),
    ],
  }
}
