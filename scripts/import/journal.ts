import { createHash } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { progressOf } from './progress.ts'

/** One file to be written: its path below the provider's folder, its whole text, and the print of the text that it takes the
 *  place of, null where there is none. */
export interface Change {
  path: string
  before: string | null
  text: string
}

/** What stands for a text without being it. */
export const printOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The folder in which imports keep what they know. Nothing else reads it: its name begins with a dot. */
export const importedFolder = '.imported'

/** All that an import is going to write, in one file that comes to be whole or not at all: what is stopped before it is there
 *  has changed nothing, and what is stopped later is brought to its end by the next run. For one import at a time. */
export class Journal {
  readonly #folder: string
  #file: number | undefined

  /** `folder` is the provider's. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Adds a change. Nothing is written to its own place yet. */
  add(change: Change): void {
    this.#file ??= this.#open()
    writeFileSync(this.#file, `${JSON.stringify(change)}\n`)
  }

  #open(): number {
    mkdirSync(join(this.#folder, importedFolder), { recursive: true })
    return openSync(this.#path('journal.part'), 'w')
  }

  #path(name: string): string {
    return join(this.#folder, importedFolder, name)
  }

  /** Whether an import was stopped while it wrote. */
  isUnfinished(): boolean {
    return existsSync(this.#path('journal.jsonl'))
  }

  /** Forgets what was added. */
  abandon(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
    rmSync(this.#path('journal.part'), { force: true })
    const folder = join(this.#folder, importedFolder)
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder)
  }

  /** Writes what was added. */
  async commit(): Promise<void> {
    if (this.#file === undefined) return
    fsyncSync(this.#file)
    closeSync(this.#file)
    this.#file = undefined
    renameSync(this.#path('journal.part'), this.#path('journal.jsonl'))
    await this.finish()
  }

  /** Writes what the journal has, if there is one, with progress, and takes it away. Gives the paths of the files that are neither as the
   *  import found them nor as it writes them: people have changed them since, and they stay. */
  async finish(): Promise<string[]> {
    rmSync(this.#path('journal.part'), { force: true })
    if (!this.isUnfinished()) return []
    const left: string[] = []
    const input = createReadStream(this.#path('journal.jsonl'))
    const progress = progressOf('Writing', statSync(this.#path('journal.jsonl')).size, 'files')
    let [bytes, files] = [0, 0]
    for await (const line of createInterface({ input })) {
      const change = JSON.parse(line) as Change
      if (!this.#write(change)) left.push(change.path)
      bytes += Buffer.byteLength(line) + 1
      progress.at(bytes, ++files)
    }
    progress.end()
    rmSync(this.#path('unfinished.part'), { force: true })
    rmSync(this.#path('journal.jsonl'))
    return left
  }

  /** Whole or not at all; false where the file is another than the one that the change was made for. */
  #write({ path, before, text }: Change): boolean {
    const target = join(this.#folder, path)
    const found = existsSync(target) ? printOf(readFileSync(target, 'utf8')) : null
    if (found === printOf(text)) return true
    if (found !== before) return false
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(this.#path('unfinished.part'), text)
    renameSync(this.#path('unfinished.part'), target)
    return true
  }
}
