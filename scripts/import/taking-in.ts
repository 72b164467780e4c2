import { wordGone } from './gone.ts'
import { Journal } from './journal.ts'
import { KnownRows } from './known-rows.ts'
import { say } from './progress.ts'
import { type RowIdentity, readRemembered } from './remembered.ts'
import { type Outcome, type ReadRow, type RefusedRow, Tally, wordOutcome } from './row.ts'
import { decide, type Place } from './update.ts'

/** One run of an import: takes the rows in one by one, and writes nothing before the last of them is judged. Rows are told as they come, so that
 *  no list is too long. */
export class TakingIn {
  readonly tally: Tally
  readonly #place: Omit<Place, 'name'>
  readonly #write: boolean
  readonly #journal: Journal
  readonly #known: KnownRows
  readonly #lines = new Map<string, number>()
  readonly #taken: Set<string>
  /** The number to try next after a name that is taken. */
  readonly #numbers = new Map<string, number>()
  #changes = 0

  /** Before it begins, nobody else is let in, and what an earlier import was stopped in has been brought to its end. */
  constructor(place: Omit<Place, 'name'>, write: boolean) {
    this.tally = new Tally(place.kind === 'courses' ? 'course' : 'row')
    this.#place = place
    this.#write = write
    this.#journal = new Journal(place.folder)
    this.#known = new KnownRows(place.folder, place.kind, place.list)
    this.#taken = new Set(this.#known.all.map(({ name }) => name))
  }

  /** The name of the file that this row was imported into; undefined for one that is new. */
  nameOf(row: RowIdentity): string | undefined {
    return this.#known.find(row)?.name
  }

  /** What was imported from this row last; undefined for one that is new. */
  remembered(row: RowIdentity) {
    const name = this.nameOf(row)
    return name === undefined ? undefined : readRemembered(this.#place.folder, this.#place.kind, name)
  }

  /** Takes a row in. A second row with the same key is not understood: nobody can tell which of the two counts. */
  take(row: ReadRow): void {
    const first = this.#lines.get(row.key)
    if (first !== undefined) {
      this.refuse({ line: row.line, why: `It is about the same as line ${first}, which counts.` })
      return
    }
    this.#lines.set(row.key, row.line)
    const before = this.remembered(row)
    const name = this.#nameFor(row)
    this.#known.give(name)
    const decision = decide(row, { ...this.#place, name }, before)
    this.#changes += decision.changes.length
    if (this.#write) for (const change of decision.changes) this.#journal.add(change)
    this.#tell(row.line, decision.outcome, `${this.#place.kind}/${name}.yaml`)
    for (const remark of [...decision.remarks, ...row.remarks]) say(`      ${remark}`)
  }

  #nameFor(row: ReadRow): string {
    const known = this.nameOf(row)
    if (known !== undefined) return known
    const { name } = row
    let free = name
    let number = this.#numbers.get(name) ?? 2
    while (this.#taken.has(free)) free = `${name}-${number++}`
    this.#numbers.set(name, number)
    this.#taken.add(free)
    return free
  }

  refuse(row: RefusedRow): void {
    this.#pass(row, row.elsewhere === true ? 'for another provider' : 'not understood')
  }

  /** Leaves what is there as it is. */
  keep(row: RefusedRow): void {
    this.#pass(row, 'kept')
  }

  #pass({ line, why, key, ...known }: RefusedRow, outcome: Outcome): void {
    const name = key === undefined ? undefined : this.nameOf({ key, ...known })
    if (name !== undefined) this.#known.mention(name)
    this.#tell(line, outcome, '')
    for (const reason of why.split('\n')) say(`      ${reason}`)
  }

  #tell(line: number, outcome: Outcome, path: string): void {
    this.tally.add(outcome)
    const words = wordOutcome(outcome, this.#write)
    say(`  line ${line}: ${words}${path === '' ? '' : ` ${path}`}`)
  }

  /** Gives up: nothing has been written, and nothing will be. */
  abandon(): void {
    this.#journal.abandon()
    say('The list cannot be read to its end, so nothing was written.')
  }

  /** Names what earlier lists had and this one has not, writes, and says what came of it all. */
  async end(next: string): Promise<void> {
    for (const line of wordGone(this.#known, this.#place)) say(`  ${line}`)
    if (this.#write) await this.#journal.commit()
    say(this.tally.inWords(this.#write))
    if (this.#changes === 0) say('There was nothing to change.')
    else if (this.#write) say(`Next: ${next}`)
    else say('This was a dry run: nothing was written. To write, add --write.')
  }
}
