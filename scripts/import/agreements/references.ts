import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lastNumber, numbered, referenceLetters } from '../../../src/catalogue/next-reference.ts'
import { providerFolder, type Target } from '../target.ts'

/** The references of a network, each with the file that has it: read from the files' first lines, one file at a time. */
export class References {
  readonly #files = new Map<string, string>()
  /** Those that the rows of this list brought so far. */
  readonly #brought = new Set<string>()
  /** Those that rows without one got, with their lines. */
  readonly #given = new Map<string, number>()
  readonly #letters: string
  #last = 0

  constructor(target: Target, receiving: string) {
    const own: string[] = []
    for (const provider of Object.keys(target.catalogue.providers)) {
      const folder = join(providerFolder(target, provider), 'agreements')
      for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
        const reference = /^reference: *["']?([A-Z0-9-]+)/m.exec(
          readFileSync(join(folder, file), 'utf8'),
        )?.[1]
        if (reference === undefined) continue
        this.#files.set(reference, `${provider}/agreements/${file}`)
        if (provider === receiving) own.push(reference)
      }
    }
    this.#letters = referenceLetters(own, target.catalogue.providers[receiving]?.name ?? receiving)
    this.#last = lastNumber(this.#letters, this.#files.keys())
  }

  /** Takes the reference that a row brings. Gives the reason where another has it. */
  take(reference: string): string | undefined {
    const file = this.#files.get(reference)
    const line = this.#given.get(reference)
    this.#brought.add(reference)
    if (file !== undefined)
      return `Reference ${reference} is that of ${file}. References are never used again.`
    if (line !== undefined)
      return `Reference ${reference} was free, and went to line ${line}, which brings none. Give that line one too.`
    return undefined
  }

  /** A number that nobody has, above the provider's highest, for the row of this line. */
  next(line: number): string {
    do this.#last += 1
    while (this.#brought.has(numbered(this.#letters, this.#last)))
    const reference = numbered(this.#letters, this.#last)
    this.#given.set(reference, line)
    return reference
  }
}
