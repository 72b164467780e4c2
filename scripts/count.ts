import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chosenNetwork, readRegisterFiles, registerFolder } from '../src/catalogue/disk.ts'
import { logPath, readRegister } from '../src/certificate/register.ts'
import { type Command, Misuse, readArguments, runCommand } from './arguments.ts'
import { countLists } from './register/counting.ts'

const command: Command = {
  run: 'npm run count',
  does: 'Counts the certificates of each agreement that were handed in.',
  takes: {
    'LIST.csv …': 'The lists that institutions exported on the page that checks certificates.',
    '[--register FOLDER]': "Another register than the usual network's.",
    '[--json]': 'Prints one value for other programs.',
  },
  settings: { NETWORK: 'Another network than the usual one.' },
  example: 'npm run count -- northgate.csv haverton.csv',
}

await runCommand(async () => {
  const { words, on, said } = readArguments(process.argv.slice(2), command)
  if (words.length === 0) throw new Misuse(`Name the lists that were exported.\n  ${command.example}`)
  const folder = said.get('register') ?? registerFolder(chosenNetwork())
  if (!existsSync(join(folder, logPath)))
    throw new Misuse(`${folder} has no ${logPath}, so it is no register.\n  Name the folder that has it.`)
  const { register, fault } = await readRegister(readRegisterFiles(folder))
  if (fault !== undefined)
    throw new Misuse(`${folder} is not as it was written.\n  ${fault.statement}\n  Run npm run check.`)
  const { lines, counts } = countLists(words.map(readList), register)
  console.log(on.has('json') ? JSON.stringify(counts, undefined, 2) : lines.join('\n'))
})

function readList(path: string) {
  try {
    return { name: path, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) }
  } catch (fault) {
    throw new Misuse(
      fault instanceof TypeError
        ? `${path} is not UTF-8 text.\n  Export the list again.`
        : `${path} cannot be read.\n  Check its path.`,
    )
  }
}
