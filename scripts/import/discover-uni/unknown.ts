import { compareText } from '../../../src/catalogue/fault.ts'

/** What the data set names and nothing here knows: awards and subjects, with how many courses each of them keeps out. */
export class Unknown {
  readonly #awards = new Map<string, number>()
  readonly #subjects = new Map<string, number>()

  add({ award, subjects = [] }: { award?: string; subjects?: string[] }): void {
    if (award !== undefined) this.#awards.set(award, (this.#awards.get(award) ?? 0) + 1)
    for (const one of subjects) this.#subjects.set(one, (this.#subjects.get(one) ?? 0) + 1)
  }

  /** A heading and a line for each, the commonest first; nothing where all is known. */
  lines(): string[] {
    return [
      ...listed(
        'Awards that are none of those in awards.yaml, with the courses left out for it:',
        this.#awards,
      ),
      ...listed(
        'Subjects with no one subject area in cah-subjects.yaml, with the courses left out for it:',
        this.#subjects,
      ),
    ]
  }
}

function listed(heading: string, counts: Map<string, number>): string[] {
  if (counts.size === 0) return []
  const lines = [...counts]
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .map(([name, count]) => `  ${String(count).padStart(4)}  ${name}`)
  return [heading, ...lines]
}
