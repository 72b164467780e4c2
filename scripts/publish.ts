import { join } from 'node:path'
import { listNetworks } from '../src/catalogue/disk.ts'
import { londonDate } from '../src/graph/month.ts'
import { Misuse, readArguments, runCommand } from './arguments.ts'
import { realDisk } from './register/disk.ts'
import { extendTheLog, freezeTerms } from './register/publishing.ts'
import { root } from './tool.ts'

/** `npm run publish [-- agreement…]` freezes terms; `npm run publish -- --log` adds to the log, once they are merged. NETWORK
 *  names one network; else all are done. WAYMARK_TODAY stands in for today. */

await runCommand(async () => {
  const { words, on, said } = readArguments(process.argv.slice(2), { switches: ['log'], values: ['data'] })
  if (on.has('log') && words.length > 0)
    throw new Misuse(
      '--log writes all there is to write, and takes no agreement.\n  npm run publish -- --log',
    )
  const dataFolder = said.get('data') ?? join(root, 'data')
  const networks = process.env.NETWORK ? [process.env.NETWORK] : listNetworks(dataFolder)
  if (words.length > 0 && networks.length > 1)
    throw new Misuse(
      `There are several networks: ${networks.join(', ')}.\n  Say which one has it: NETWORK=${networks[0]} npm run publish -- ${words.join(' ')}`,
    )
  const publish = on.has('log') ? extendTheLog : freezeTerms
  const today = process.env.WAYMARK_TODAY || londonDate(new Date())
  for (const network of networks) {
    const told = await publish({ network, dataFolder, disk: realDisk, today, only: words })
    console.log(told.lines.join('\n'))
    if (!told.ok) process.exitCode = 1
  }
})
