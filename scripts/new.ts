import { nearest } from '../src/catalogue/nearest.ts'
import { Misuse, readArguments, runCommand } from './arguments.ts'
import { askChoice, canAsk } from './new/ask.ts'
import { kinds } from './new/kinds.ts'
import { makeNetwork } from './new/make-network.ts'
import { makeRecord } from './new/make-record.ts'

/** `npm run new -- agreement | course | provider | network <name>`: asks in the terminal for what its flags have not said, and
 *  writes files that pass the check, or nothing. Never writes over a file. */

const usage = [
  'Say what to make:',
  ...Object.entries(kinds).map(
    ([kind, { questions }]) =>
      `  npm run new -- ${kind} ${questions.map(({ flag, usual, spare }) => (usual || spare ? `[--${flag} …]` : `--${flag} …`)).join(' ')}`,
  ),
  '  npm run new -- network <name> [--title …]',
  'In a terminal, what is not said by a flag is asked. --network chooses the network, if it is not the usual one.',
].join('\n')

await runCommand(async () => {
  const [typed = '', ...rest] = process.argv.slice(2)
  const kind =
    typed === '' && canAsk()
      ? await askChoice('What is to be made?', [...Object.keys(kinds), 'network'])
      : typed
  if (kind === 'network') return makeNetwork(readArguments(rest, { values: ['title', 'data'] }))
  const chosen = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (chosen !== undefined) return makeRecord(chosen, rest)
  const near = nearest(kind, [...Object.keys(kinds), 'network'])
  throw new Misuse(
    kind === '' || near === undefined ? usage : `There is no "${kind}" to make.\n  Did you mean "${near}"?`,
  )
})
