import { parseArgs } from 'node:util'
import { nearest } from '../src/catalogue/nearest.ts'

/** What was typed cannot be followed. Its message says what is so and what to type, and is all that is printed. */
export class Misuse extends Error {}

/** It was asked what a command does. Its message is the answer, and is all that is printed. */
class Help extends Error {}

/** A command line. What describes it to people is what reads it, so the two cannot differ. */
export interface Command {
  /** How it is called: "npm run check". */
  run: string
  /** What it does, in a line. */
  does: string
  /** Its words, then its flags, as they are typed, with what each is for: "NETWORK …", "--json", "--data FOLDER". In brackets is
   *  what may be left out. */
  takes?: Record<string, string>
  /** What it heeds of the environment. */
  settings?: Record<string, string>
  /** A whole line that somebody types. */
  example: string
}

export interface Typed {
  words: string[]
  on: Set<string>
  said: Map<string, string>
}

/** The words and flags that were typed. A flag that there is not, one without its value, one given twice, or a word where none
 *  is taken, is a Misuse that says what to type. Where --help or -h stands anywhere, nothing else counts. */
export function readArguments(typed: string[], command: Command): Typed {
  answerHelp(typed, () => helpOf(command))
  const names = Object.keys(command.takes ?? {}).map(bare)
  const flags = new Map(
    names.flatMap((name) => {
      const [, flag = '', value] = /^--(\S+)( .+)?$/.exec(name) ?? []
      return flag === '' ? [] : [[flag, value === undefined ? 'boolean' : 'string'] as const]
    }),
  )
  const options = Object.fromEntries([...flags].map(([name, type]) => [name, { type }]))
  const { tokens } = parseArgs({ args: typed, options, strict: false, allowPositionals: true, tokens: true })
  const found: Typed = { words: [], on: new Set(), said: new Map() }
  for (const token of tokens) {
    if (token.kind === 'positional') found.words.push(token.value)
    if (token.kind !== 'option') continue
    const type = flags.get(token.name)
    if (type === undefined) throw new Misuse(wordUnknown(token.rawName, command, [...flags.keys()]))
    if (type === 'boolean') found.on.add(token.name)
    else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
      throw new Misuse(`${token.rawName} has no value.\n  Write it after the flag: ${token.rawName} …`)
    else if (found.said.has(token.name))
      throw new Misuse(`${token.rawName} stands twice.\n  Keep one of the two.`)
    else found.said.set(token.name, token.value)
  }
  const [stray] = found.words
  if (stray !== undefined && names.every((name) => name.startsWith('--')))
    throw new Misuse(`"${stray}" stands without a flag.\n  Write: ${usageOf(command)}`)
  return found
}

/** Ends the command with this answer where help is asked for. */
export function answerHelp(typed: string[], answer: () => string): void {
  if (typed.includes('--help') || typed.includes('-h')) throw new Help(answer())
}

/** A command as people type it: "npm run fmt -- [--check] [--data FOLDER]". npm keeps what stands before the two hyphens. */
function usageOf({ run, takes = {} }: Command): string {
  const words = Object.keys(takes)
  return [run, ...(words.length > 0 && /^npm run \S+$/.test(run) ? ['--'] : []), ...words].join(' ')
}

/** What a command does, and what each of its words, flags and settings is for. */
function helpOf(command: Command): string {
  const { does, takes = {}, settings = {}, example } = command
  const rows = [
    ...Object.entries(takes).map(([name, meaning]) => [bare(name), meaning]),
    ...Object.entries(settings).map(([name, meaning]) => [`${name}=…`, meaning]),
  ]
  const paragraphs = [usageOf(command), does, inColumns(rows), `For example: ${example}`]
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
}

/** What each of several commands does, and how to learn more of one. */
export function helpOfAll(commands: Command[]): string {
  return `${inColumns(commands.map(({ run, does }) => [run, does]))}\nMore of each: ${commands[0]?.run} --help`
}

function inColumns(rows: string[][]): string {
  const width = Math.max(...rows.map(([name = '']) => name.length))
  return rows.map(([name = '', meaning]) => `  ${name.padEnd(width)}  ${meaning}`).join('\n')
}

const bare = (name: string): string => name.replace(/^\[(.*)\]$/, '$1')

/** A setting and a command, as they are typed in each system's terminal. */
export const withSetting = (setting: string, command: string): string =>
  `${setting} ${command}; on Windows: set ${setting}, then ${command}`

function wordUnknown(flag: string, command: Command, names: string[]): string {
  const near = nearest(flag.replace(/^-+/, ''), [...names, 'help'])
  const hint =
    near !== undefined
      ? `Did you mean --${near}?`
      : names.length > 0
        ? `The flags are: ${names.map((name) => `--${name}`).join(', ')}.`
        : `It takes none. Write: ${usageOf(command)}`
  return `There is no flag ${flag}.\n  ${hint}`
}

/** Runs a command. Help is printed, and ends well; a Misuse is printed as it is, and ends with code 2. Where what reads the output
 *  has read enough, like head, the rest is not written. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  process.stdout.off('error', unlessRead).on('error', unlessRead)
  try {
    await command()
  } catch (fault) {
    if (fault instanceof Help) {
      console.log(fault.message)
      return
    }
    if (!(fault instanceof Misuse)) throw fault
    console.error(fault.message)
    process.exitCode = 2
  }
}

function unlessRead(fault: NodeJS.ErrnoException): void {
  if (fault.code !== 'EPIPE') throw fault
}
