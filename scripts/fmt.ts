import { join } from 'node:path'
import { listNetworks, readDataFiles } from '../src/catalogue/disk.ts'
import { kindOf } from '../src/catalogue/kinds.ts'
import { tidy } from '../src/catalogue/tidy/tidy.ts'
import { type Command, readArguments, runCommand } from './arguments.ts'
import { writeWhole } from './import/write.ts'
import { root, runTool } from './tool.ts'

const command: Command = {
  run: 'npm run fmt',
  does: 'Puts the data files and the code in their usual form, and keeps every value and remark.',
  takes: {
    '[--check]': 'Only says which are not in it, and ends with 1 if there are any.',
    '[--data FOLDER]': 'The data of another folder, and no code.',
  },
  example: 'npm run fmt -- --check',
}

await runCommand(async () => {
  const { on, said } = readArguments(process.argv.slice(2), command)
  const only = on.has('check')
  const folder = said.get('data')
  const tidied = tidyData(folder ?? join(root, 'data'), only)
  const code = folder === undefined ? await tidyCode(only) : true
  process.exitCode = (only && tidied > 0) || !code ? 1 : 0
})

/** The number of files that were, or with `only` would be, written anew, or cannot be read and are left as they are. */
function tidyData(folder: string, only: boolean): number {
  const files = new Map(
    listNetworks(folder)
      .flatMap((network) => readDataFiles(network, folder))
      .map((file) => [file.path, file.text]),
  )
  const found = { changed: 0, unread: 0 }
  for (const [path, text] of files) {
    const kind = kindOf(path)
    if (kind === undefined || kind === 'asset') continue
    const result = text === undefined ? undefined : tidy(text, kind)
    if (result === undefined) {
      found.unread += 1
      console.log(`${path} cannot be read. npm run check says why.`)
    } else if (only && result !== text) {
      found.changed += 1
      console.log(`${path} is not in its usual form. npm run fmt puts it in order.`)
    } else if (!only && writeWhole(join(folder, path.slice('data/'.length)), result)) {
      found.changed += 1
      console.log(path)
    }
  }
  const unread = found.unread === 0 ? '' : `, ${found.unread} left as they are`
  console.log(
    `${files.size} data files, ${found.changed} ${only ? 'to put in order' : 'put in order'}${unread}.`,
  )
  return found.changed + found.unread
}

async function tidyCode(only: boolean): Promise<boolean> {
  const runs = only
    ? [['ci']]
    : [
        ['format', '--write'],
        ['check', '--fix'],
      ]
  for (const args of runs) {
    const { ok, output } = await runTool('@biomejs/biome', args)
    console.log(output.trim())
    if (!ok) return false
  }
  return true
}
