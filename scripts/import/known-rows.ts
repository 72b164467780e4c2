import type { Folder, KnownRow, RowIdentity } from './remembered.ts'
import { rememberedRows } from './remembered.ts'

/** Finds the file that an earlier import made of a row. For one run: a file that one row has is no other row's. */
export class KnownRows {
  readonly #byKey = new Map<string, KnownRow[]>()
  readonly #byWords = new Map<string, KnownRow[]>()
  readonly #had = new Set<string>()
  readonly #mentioned = new Set<string>()
  readonly #list: string
  readonly all: KnownRow[]

  /** `list` is the name of the list that is read now. */
  constructor(folder: string, kind: Folder, list: string) {
    this.#list = list
    this.all = rememberedRows(folder, kind)
    for (const row of this.all) {
      add(this.#byKey, row.key, row)
      if (row.words !== undefined) add(this.#byWords, JSON.stringify(row.words), row)
    }
  }

  /** The row of an earlier list that this one is; undefined for one that is new. The same words in the same list come first: they
   *  are the same row, whatever a mapping makes of them by now. */
  find({ key, words, also = [] }: RowIdentity): KnownRow | undefined {
    const [byKey] = this.#free(this.#byKey.get(key))
    if (words === undefined) return byKey
    const same = this.#free(this.#byWords.get(JSON.stringify(words)))
    const near = also.flatMap((one) => this.#free(this.#byKey.get(one))).filter((row) => mayBe(row, words))
    return same.find(({ list }) => list === this.#list) ?? byKey ?? only(same) ?? only(near)
  }

  #free(rows: KnownRow[] = []): KnownRow[] {
    return rows.filter(({ name }) => !this.#had.has(name))
  }

  /** Gives a file to a row. */
  give(name: string): void {
    this.#had.add(name)
    this.mention(name)
  }

  /** Takes note of a row that is about a file and changes nothing: another may still have it. */
  mention(name: string): void {
    this.#mentioned.add(name)
  }

  /** Those that no row of this list is about. */
  get gone(): KnownRow[] {
    return this.all.filter(({ name }) => !this.#mentioned.has(name))
  }
}

/** What stands last in a row's words, and may be read in one run and not in another: a mapping can name its column. */
const withoutType = (words: string[]): string => JSON.stringify(words.slice(0, -1))

/** Whether a row that was known by another key can be this one: nobody noted its words, or one of the two has no type. */
const mayBe = (row: KnownRow, words: string[]): boolean =>
  row.words === undefined ||
  ((row.words.at(-1) === '' || words.at(-1) === '') && withoutType(row.words) === withoutType(words))

/** Of several nobody can tell which it is. */
const only = (rows: KnownRow[]): KnownRow | undefined => (rows.length === 1 ? rows[0] : undefined)

function add(map: Map<string, KnownRow[]>, key: string, row: KnownRow): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [row])
  else there.push(row)
}
