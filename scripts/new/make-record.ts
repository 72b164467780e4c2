import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { chosenNetwork, listNetworks, readDataFiles } from '../../src/catalogue/disk.ts'
import { formatFault } from '../../src/catalogue/fault.ts'
import { nearest } from '../../src/catalogue/nearest.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { writeRecord } from '../../src/catalogue/write/record.ts'
import { type Command, Misuse, readArguments } from '../arguments.ts'
import { root } from '../tool.ts'
import { answersTo, ownTerminal } from './ask.ts'
import type { NewKind, NewRecord } from './kinds.ts'

/** How a record of this kind is asked for on the command line: a flag for each question. */
export function commandFor(name: string, { does, questions, example }: NewKind): Command {
  const asked = questions.map(({ flag, meaning, usual, spare }): [string, string] => {
    const typed = `--${flag} …`
    return [usual === undefined && spare === undefined ? typed : `[${typed}]`, meaning]
  })
  return {
    run: `npm run new -- ${name}`,
    does,
    takes: {
      ...Object.fromEntries(asked),
      '[--network NAME]': 'Another network than the usual one.',
      '[--data FOLDER]': 'Another folder than data.',
    },
    example: `npm run new -- ${name} ${example}`,
  }
}

/** One record: asks for what the flags have not said, and writes its file, unless it would not pass the check or is there. */
export async function makeRecord(name: string, kind: NewKind, typed: string[]): Promise<void> {
  const { said } = readArguments(typed, commandFor(name, kind))
  const data = said.get('data') ?? join(root, 'data')
  const network = networkIn(data, said.get('network') ?? chosenNetwork())
  const catalogue = catalogueOf(network, data)
  const made = kind.make(await answersTo(kind.questions, said, catalogue, ownTerminal()), catalogue)
  if (existsSync(onDisk(data, made.path)))
    throw new Misuse(`${made.path} is there already, and stays as it is.\n  Choose another name: --id …`)
  refuseFaulty(made, network, data)
  mkdirSync(dirname(onDisk(data, made.path)), { recursive: true })
  // A file that has come to be there since is not written over.
  writeFileSync(onDisk(data, made.path), textOf(made), { flag: 'wx' })
  console.log(
    `Written: ${made.path}${made.open === undefined ? '' : `\n  ${made.open}`}\nNext: npm run check -- ${network}`,
  )
}

function networkIn(data: string, name: string): string {
  const networks = listNetworks(data)
  if (networks.includes(name)) return name
  const near = nearest(name, networks)
  throw new Misuse(
    `There is no network "${name}" in data/.\n  ${near === undefined ? `Choose one with --network: ${networks.join(', ')}.` : `Did you mean "${near}"?`}`,
  )
}

function catalogueOf(network: string, data: string): Catalogue {
  const { catalogue } = readCatalogue(readDataFiles(network, data), network)
  if (catalogue !== undefined) return catalogue
  throw new Misuse(
    `${network} does not pass the check, so nobody can say what there is to choose from.\n  Mend it first: npm run check -- ${network}`,
  )
}

/** What would not pass the check is not written. */
function refuseFaulty(made: NewRecord, network: string, data: string): void {
  const files = [...readDataFiles(network, data), { path: made.path, text: textOf(made) }]
  const faults = readCatalogue(files, network).faults.filter(
    ({ file, severity }) => file === made.path && severity === 'stops',
  )
  if (faults.length > 0)
    throw new Misuse(
      `Nothing was written, since it would not pass the check:\n\n${faults.map(formatFault).join('\n\n')}`,
    )
}

const onDisk = (data: string, path: string): string => join(data, path.slice('data/'.length))
const textOf = ({ kind, record }: NewRecord): string => writeRecord(kind, record)
