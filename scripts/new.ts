import { nearest } from '../src/catalogue/nearest.ts'
import { answerHelp, helpOfAll, Misuse, runCommand } from './arguments.ts'
import { askChoice, ownTerminal } from './new/ask.ts'
import { kinds } from './new/kinds.ts'
import { makeNetwork, networkCommand } from './new/make-network.ts'
import { commandFor, makeRecord } from './new/make-record.ts'

/** Asks in the terminal for what the flags have not said, and writes files that pass the check, or nothing. Never writes over a
 *  file. */

const making: Record<string, (typed: string[]) => Promise<void>> = {
  ...Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, (typed: string[]) => makeRecord(name, kind, typed)]),
  ),
  network: makeNetwork,
}
const usage = [
  helpOfAll([...Object.entries(kinds).map(([name, kind]) => commandFor(name, kind)), networkCommand]),
  'In a terminal, what is not said by a flag is asked.',
].join('\n')

await runCommand(async () => {
  const [typed = '', ...rest] = process.argv.slice(2)
  answerHelp([typed], () => usage)
  const names = Object.keys(making)
  const terminal = ownTerminal()
  const name =
    typed === '' && terminal !== undefined ? await askChoice('What is to be made?', names, terminal) : typed
  const make = Object.hasOwn(making, name) ? making[name] : undefined
  if (make !== undefined) return make(rest)
  const near = nearest(name, names)
  throw new Misuse(
    name === '' || near === undefined
      ? `Say what to make:\n${usage}`
      : `There is no "${name}" to make.\n  Did you mean "${near}"?`,
  )
})
