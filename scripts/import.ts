import { nearest } from '../src/catalogue/nearest.ts'
import { answerHelp, helpOfAll, Misuse, runCommand } from './arguments.ts'
import { agreementsCommand, importAgreements } from './import/agreements/import-agreements.ts'
import { discoverUniCommand, importDiscoverUni } from './import/discover-uni/import-discover-uni.ts'
import { importTitles, titlesCommand } from './import/import-titles.ts'
import { ListFault } from './import/list-fault.ts'

/** Reads what others publish into the data. Running it again with the same list changes nothing. */

const imports: Record<string, (typed: string[]) => void | Promise<void>> = {
  agreements: importAgreements,
  'discover-uni': importDiscoverUni,
  titles: importTitles,
}
const usage = helpOfAll([agreementsCommand, discoverUniCommand, titlesCommand])

await runCommand(async () => {
  const [name = '', ...typed] = process.argv.slice(2)
  const chosen = Object.hasOwn(imports, name) ? imports[name] : undefined
  answerHelp([name], () => usage)
  if (chosen === undefined) throw new Misuse(wordWhich(name))
  try {
    await chosen(typed)
  } catch (fault) {
    if (!(fault instanceof ListFault)) throw fault
    console.error(fault.message)
    process.exitCode = 1
  }
})

function wordWhich(name: string): string {
  const near = nearest(name, Object.keys(imports))
  return name === '' || near === undefined
    ? `Say what to import, and from which file:\n${usage}`
    : `There is no "${name}" to import.\n  Did you mean "${near}"?`
}
