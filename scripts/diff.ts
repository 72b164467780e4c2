import { compareText } from '../src/catalogue/fault.ts'
import { readCatalogue } from '../src/catalogue/read.ts'
import { londonDate } from '../src/graph/month.ts'
import { changesBetween } from '../src/text/changes.ts'
import { type ChangesReport, changesAsText, type NetworkChanges } from '../src/text/changes-report.ts'
import { Misuse, readArguments, runCommand } from './arguments.ts'
import { changesAsMarkdown } from './diff/markdown.ts'
import { type State, stateOf } from './diff/state.ts'

/** `npm run diff -- BASE HEAD [--network name] [--json | --markdown]`: what learners will notice of a change. BASE and HEAD are
 *  commits as git names them, or folders that hold data/. It judges nothing, so it ends with 0 whatever it finds, and with 2 where it
 *  cannot tell what to compare. */

const today = process.env.WAYMARK_TODAY || londonDate(new Date())

await runCommand(() => {
  const { words, on, said } = readArguments(process.argv.slice(2), {
    switches: ['json', 'markdown'],
    values: ['network'],
  })
  const [base, head, ...rest] = words
  if (base === undefined || head === undefined || rest.length > 0)
    throw new Misuse(
      'Name two states to compare, the older one first.\n  For example: npm run diff -- main HEAD',
    )
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
  const [then, now] = [readCatalogue(old, network).catalogue, readCatalogue(fresh, network).catalogue]
  if (now === undefined) return { ...nothing, broken: 'after' }
  if (then === undefined) return { ...nothing, broken: 'before' }
  return changesBetween(then, now, today)
}
