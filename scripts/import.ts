import { runCommand } from './arguments.ts'
import { importAgreements } from './import/agreements/import-agreements.ts'
import { importDiscoverUni } from './import/discover-uni/import-discover-uni.ts'
import { importTitles } from './import/import-titles.ts'
import { ListFault } from './import/list-fault.ts'

/** `npm run import -- agreements | discover-uni | titles …`: reads what others publish into the data. Running it again with the
 *  same list changes nothing. */

const imports: Record<string, { usage: string; run: (typed: string[]) => void | Promise<void> }> = {
  agreements: {
    usage:
      'agreements <list.csv> --receiving <provider> [--from <courses>] [--page <address>] [--mapping <map.yaml>] [--suggest-mapping] [--write]',
    run: importAgreements,
  },
  'discover-uni': {
    usage: 'discover-uni <folder of the data set> --provider <UKPRN> [--as <provider>] [--write]',
    run: importDiscoverUni,
  },
  titles: {
    usage: 'titles <the list of approved qualifications, as CSV>',
    run: ([path = '']) => importTitles(path),
  },
}

const [name = '', ...typed] = process.argv.slice(2)
const chosen = Object.hasOwn(imports, name) ? imports[name] : undefined
if (chosen === undefined || typed[0] === undefined) {
  const lines = Object.values(imports).map(({ usage }) => `  npm run import -- ${usage}`)
  console.error(['Say what to import, and from which file:', ...lines].join('\n'))
  process.exitCode = 2
} else
  await runCommand(async () => {
    try {
      await chosen.run(typed)
    } catch (fault) {
      if (!(fault instanceof ListFault)) throw fault
      console.error(fault.message)
      process.exitCode = 1
    }
  })
