import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Fault } from '../../src/catalogue/fault.ts'
import { wholeFile } from '../../src/catalogue/layout.ts'
import { Journal } from './journal.ts'
import { say } from './progress.ts'

/** Brings to its end what imports into a network were stopped in, whichever provider it was for. */
export async function endUnfinished(network: string): Promise<void> {
  for (const { journal, provider } of journalsOf(network)) {
    const unfinished = journal.isUnfinished()
    const left = await journal.finish()
    if (unfinished) say('An earlier import was stopped while it wrote. It has been brought to its end.')
    for (const path of left) say(`  ${provider}/${path} was changed since, and stays as it is.`)
  }
}

/** Says so where there is something to be brought to its end, and changes nothing. A mapping may be on its way to where other
 *  things are printed. */
export function tellUnfinished(network: string): void {
  if (journalsOf(network).some(({ journal }) => journal.isUnfinished()))
    console.error(
      'An earlier import was stopped while it wrote. With --write it is brought to its end first.',
    )
}

/** A fault for each provider with half of a list: an import was stopped while it wrote. `network` is the network's folder. */
export function unfinishedFaults(network: string): Fault[] {
  return journalsOf(network)
    .filter(({ journal }) => journal.isUnfinished())
    .map(({ provider }) =>
      wholeFile(
        `data/${basename(network)}/providers/${provider}/.imported/journal.jsonl`,
        'An import was stopped while it wrote, so that half of its list may be here.',
        'Run it again with --write: it is brought to its end first.',
      ),
    )
}

function journalsOf(network: string): { journal: Journal; provider: string }[] {
  const folder = join(network, 'providers')
  return (existsSync(folder) ? readdirSync(folder).sort() : [])
    .map((name) => join(folder, name))
    .map((provider) => ({ journal: new Journal(provider), provider: basename(provider) }))
}
