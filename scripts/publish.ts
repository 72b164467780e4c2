import { join } from 'node:path'
import { listNetworks } from '../src/catalogue/disk.ts'
import { londonDate } from '../src/graph/month.ts'
import { type Command, Misuse, readArguments, runCommand, withSetting } from './arguments.ts'
import { realDisk } from './register/disk.ts'
import { extendTheLog, freezeTerms } from './register/publishing.ts'
import { root } from './tool.ts'

/** WAYMARK_TODAY stands in for today. */
const command: Command = {
  run: 'npm run publish',
  does: 'Freezes what was agreed, one file for each version.',
  takes: {
    '[AGREEMENT …]': 'Its reference, or its provider and file. Left out: all that are in force.',
    '[--log]': 'Once they are merged: adds to the log all that it does not say yet.',
    '[--data FOLDER]': 'Another folder than data.',
  },
  settings: { NETWORK: 'The network. Left out: all.' },
  example: 'npm run publish -- NGU-0042',
}

await runCommand(async () => {
  const { words, on, said } = readArguments(process.argv.slice(2), command)
  if (on.has('log') && words.length > 0)
    throw new Misuse(
      '--log writes all there is to write, and takes no agreement.\n  npm run publish -- --log',
    )
  const dataFolder = said.get('data') ?? join(root, 'data')
  const networks = process.env.NETWORK ? [process.env.NETWORK] : listNetworks(dataFolder)
  if (words.length > 0 && networks.length > 1)
    throw new Misuse(
      `There are several networks: ${networks.join(', ')}.\n  Say which one has it: ${withSetting(`NETWORK=${networks[0]}`, `npm run publish -- ${words.join(' ')}`)}`,
    )
  const publish = on.has('log') ? extendTheLog : freezeTerms
  const today = process.env.WAYMARK_TODAY || londonDate(new Date())
  for (const network of networks) {
    const told = await publish({ network, dataFolder, disk: realDisk, today, only: words })
    console.log(told.lines.join('\n'))
    if (!told.ok) process.exitCode = 1
  }
})
