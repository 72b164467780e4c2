import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lastNumber, numbered, referenceLetters } from '../../../src/catalogue/next-reference.ts'
import { providerFolder, type Target } from '../target.ts'

/** The references of a network, each with the file that has it: read from the files' first lines, one file at a time. */
export class References {
  readonly #files = new Map<string, string>()
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

  /** The file that has this reference; undefined where it is free. */
  fileOf(reference: string): string | undefined {
    return this.#files.get(reference)
  }

  /** A number that nobody has, above the provider's highest. */
  next(): string {
    this.#last += 1
    return numbered(this.#letters, this.#last)
  }
}
