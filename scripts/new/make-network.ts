import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeRecord } from '../../src/catalogue/write/record.ts'
import { networkSchema } from '../../src/schema/network.ts'
import { asSlug, slug } from '../../src/schema/values.ts'
import { Misuse, type Typed } from '../arguments.ts'
import { root } from '../tool.ts'
import { networkFiles } from './network.ts'
import { askWords } from './question.ts'

/** A network's whole folder, which appears at once or not at all. */
export function makeNetwork({ words: [name, stray], said }: Typed): void {
  const data = said.get('data') ?? join(root, 'data')
  if (name === undefined)
    throw new Misuse(
      'The network has no name.\n  npm run new -- network <name>, like: npm run new -- network hills',
    )
  if (stray !== undefined)
    throw new Misuse(
      `"${stray}" is one word too many.\n  Write one name, like ${asSlug(`${name} ${stray}`)}; what people call it goes into --title "…".`,
    )
  if (!slug.safeParse(name).success || name === 'reference')
    throw new Misuse(
      `"${name}" is not a name for a folder of data.\n  Use lower-case letters, digits and single hyphens, like ${name === 'reference' ? 'hills' : asSlug(name)}`,
    )
  if (existsSync(join(data, name)))
    throw new Misuse(`data/${name} is there already, and stays as it is.\n  Choose another name.`)
  const title = said.get('title') ?? `The ${name.replaceAll('-', ' ')} network`
  const objection = askWords('title', networkSchema.shape.title).objection?.(title)
  if (objection !== undefined) throw new Misuse(objection)
  const made = networkFiles(name, title)
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
    `Next: npm run check -- ${name}\nThen: set "network": "${name}" under config in package.json, and npm start`,
  )
}
