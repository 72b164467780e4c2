import { compareText } from '../src/catalogue/fault.ts'
import { readCatalogue } from '../src/catalogue/read.ts'
import { londonDate } from '../src/graph/month.ts'
import { changesBetween } from '../src/text/changes.ts'
import { type ChangesReport, changesAsText, type NetworkChanges } from '../src/text/changes-report.ts'
import { checksToday } from '../src/text/checks-today.ts'
import { newFindings } from '../src/text/new-findings.ts'
import { type Command, Misuse, readArguments, runCommand } from './arguments.ts'
import { changesAsMarkdown } from './diff/markdown.ts'
import { type State, stateOf } from './diff/state.ts'

/** It judges nothing, so it ends with 0 whatever it finds, and with 2 where it cannot tell what to compare. */
const command: Command = {
  run: 'npm run diff',
  does: 'Tells what learners will notice of a change.',
  takes: {
    BEFORE: 'A commit as git names it, or a folder that holds data.',
    AFTER: 'Another; . is this folder as it is now, with what is in no commit yet.',
    '[--network NAME]': 'One network. Left out: all.',
    '[--json]': 'Prints one value for other programs.',
    '[--markdown]': 'Prints it as a comment for a pull request.',
  },
  example: 'npm run diff -- main HEAD',
}

const today = process.env.WAYMARK_TODAY || londonDate(new Date())

await runCommand(() => {
  const { words, on, said } = readArguments(process.argv.slice(2), command)
  const [base, head, ...rest] = words
  if (base === undefined || head === undefined || rest.length > 0)
    throw new Misuse(`Name two states to compare, the older one first.\n  For example: ${command.example}`)
  const [before, after] = [stateOf(base), stateOf(head)]
  if (after.leavesOut)
    console.error(
      `Changes in data/ that are in no commit yet are left out.\n  To take them in: npm run diff -- ${base} .\n`,
    )
  const networks = chosen(before, after, said.get('network'))
  const report: ChangesReport = {
    version: 1,
    networks: networks.map((network) => compare(network, before, after)),
  }
  if (on.has('json')) console.log(JSON.stringify(report, null, 2))
  else if (on.has('markdown')) process.stdout.write(changesAsMarkdown(report))
  else console.log(changesAsText(report))
})

/** Networks of either state, or the one that is asked for. */
function chosen(before: State, after: State, name: string | undefined): string[] {
  const all = [...new Set([...before.networks, ...after.networks])].sort(compareText)
  if (name === undefined) return all
  if (!all.includes(name))
    throw new Misuse(
      `The network "${name}" is there neither before nor after.\n  There are: ${all.join(', ')}.`,
    )
  return [name]
}

function compare(network: string, before: State, after: State): NetworkChanges {
  const nothing = { network, routes: { before: 0, after: 0, gained: 0, lost: 0 }, sections: [] }
  if (!after.networks.includes(network)) return { ...nothing, whole: 'gone' }
  if (!before.networks.includes(network)) return { ...nothing, whole: 'new' }
  const [old, fresh] = [before.files(network), after.files(network)]
  const [then, now] = [old, fresh].map((files) => readCatalogue(files, network, checksToday(today)))
  if (now?.catalogue === undefined) return { ...nothing, broken: 'after' }
  if (then?.catalogue === undefined) return { ...nothing, broken: 'before' }
  const changes = changesBetween(then.catalogue, now.catalogue, today)
  const findings = newFindings(then.faults, now.faults)
  return findings === undefined ? changes : { ...changes, sections: [findings, ...changes.sections] }
}
