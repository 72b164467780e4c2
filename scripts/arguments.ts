import { parseArgs } from 'node:util'
import { nearest } from '../src/catalogue/nearest.ts'

/** What was typed cannot be followed. Its message says what is so and what to type, and is all that is printed. */
export class Misuse extends Error {}

interface Options {
  /** Flags that stand alone. */
  switches?: readonly string[]
  /** Flags that take a value. */
  values?: readonly string[]
}

export interface Typed {
  words: string[]
  on: Set<string>
  said: Map<string, string>
}

/** The words and flags of a command line. A flag that there is not, one without its value, or one given twice is a Misuse that
 *  names the nearest. */
export function readArguments(typed: string[], { switches = [], values = [] }: Options): Typed {
  const options = Object.fromEntries([
    ...switches.map((name) => [name, { type: 'boolean' as const }]),
    ...values.map((name) => [name, { type: 'string' as const }]),
  ])
  const { tokens } = parseArgs({ args: typed, options, strict: false, allowPositionals: true, tokens: true })
  const found: Typed = { words: [], on: new Set(), said: new Map() }
  for (const token of tokens) {
    if (token.kind === 'positional') found.words.push(token.value)
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(options, token.name))
      throw new Misuse(wordUnknown(token.rawName, [...switches, ...values]))
    if (switches.includes(token.name)) found.on.add(token.name)
    else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
      throw new Misuse(`${token.rawName} has no value.\n  Write it after the flag: ${token.rawName} …`)
    else if (found.said.has(token.name))
      throw new Misuse(`${token.rawName} stands twice.\n  Keep one of the two.`)
    else found.said.set(token.name, token.value)
  }
  return found
}

function wordUnknown(flag: string, names: readonly string[]): string {
  const near = nearest(flag.replace(/^-+/, ''), names)
  return `There is no flag ${flag}.\n  ${near === undefined ? `The flags are: ${names.map((name) => `--${name}`).join(', ')}.` : `Did you mean --${near}?`}`
}

/** Runs a command: a Misuse is printed as it is, and ends with code 2. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command()
  } catch (fault) {
    if (!(fault instanceof Misuse)) throw fault
    console.error(fault.message)
    process.exitCode = 2
  }
}
