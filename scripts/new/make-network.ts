import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeRecord } from '../../src/catalogue/write/record.ts'
import { networkSchema } from '../../src/schema/network.ts'
import { asSlug, slug } from '../../src/schema/values.ts'
import { type Command, Misuse, readArguments } from '../arguments.ts'
import { root } from '../tool.ts'
import { askText, ownTerminal } from './ask.ts'
import { dayOfUse } from './day.ts'
import { networkFiles } from './network.ts'
import { askWords, objectionToName } from './question.ts'

function objectionToNew(name: string, data: string): string | undefined {
  if (name === 'reference')
    return '"reference" is the folder of the national lists, and no network.\n  Choose another name, like hills'
  if (objectionToName(name) !== undefined && slug.safeParse(name).success) return objectionToName(name)
  if (!slug.safeParse(name).success)
    return `"${name}" is not a name for a folder of data.\n  Use lower-case letters, digits and single hyphens, like ${asSlug(name)}`
  return existsSync(join(data, name))
    ? `data/${name} is there already, and stays as it is.\n  Choose another name.`
    : undefined
}

/** "high-hills" is "The high hills network"; what is called a network already is not called one twice. */
function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ')
  return /\bnetwork\b/.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : `The ${words} network`
}

export const networkCommand: Command = {
  run: 'npm run new -- network',
  does: 'Makes a network that builds and shows one made-up route, ready to be changed.',
  takes: {
    NAME: 'The name of its folder: short, in lower-case letters.',
    '[--title …]': 'What people call it.',
    '[--data FOLDER]': 'Another folder than data.',
  },
  example: 'npm run new -- network hills --title "The Hills Progression Network"',
}

/** A network's whole folder, which appears at once or not at all. */
export async function makeNetwork(typed: string[]): Promise<void> {
  const {
    words: [named, stray],
    said,
  } = readArguments(typed, networkCommand)
  const data = said.get('data') ?? join(root, 'data')
  const terminal = named === undefined ? ownTerminal() : undefined
  const name =
    terminal === undefined
      ? named
      : await askText(
          'Name. The name of its folder: short, in lower-case letters.',
          '',
          (typed) => objectionToNew(typed, data),
          terminal,
        )
  if (name === undefined)
    throw new Misuse(
      'The network has no name.\n  npm run new -- network <name>, like: npm run new -- network hills',
    )
  if (stray !== undefined)
    throw new Misuse(
      `"${stray}" is one word too many.\n  Write one name, like ${asSlug(`${name} ${stray}`)}; what people call it goes into --title "…".`,
    )
  const titled = askWords('title', 'Title', networkSchema.shape.title)
  const objections = [
    objectionToNew(name, data),
    titled.objection?.(said.get('title')?.trim() ?? titleOf(name), '--title'),
  ].filter((one) => one !== undefined)
  if (objections.length > 0) throw new Misuse(objections.join('\n'))
  const title =
    said.get('title')?.trim() ??
    (terminal === undefined
      ? titleOf(name)
      : await askText(
          `Title. ${titled.meaning}`,
          titleOf(name),
          (typed) => titled.objection?.(typed, 'The title'),
          terminal,
        ))
  const made = networkFiles(name, title, dayOfUse())
  const unfinished = mkdtempSync(join(data, '.new-'))
  try {
    for (const one of made) {
      const path = join(unfinished, one.path.slice(`data/${name}/`.length))
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, writeRecord(one.kind, one.record))
    }
    // A temporary folder is closed to others; a network's is like any other.
    chmodSync(unfinished, 0o755)
    renameSync(unfinished, join(data, name))
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  for (const { path } of made) console.log(`Written: ${path}`)
  console.log(
    [
      `Next: npm run check -- ${name}`,
      `Then: set "network": "${name}" under config in package.json, and npm start`,
      `Before learners see it: write data/${name}/network.yaml, delete the two providers that are made up, and take illustrative and notice out`,
    ].join('\n'),
  )
}
