import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Scale } from '../schema/reference.ts'

type Reference = Pick<Catalogue, 'awards' | 'scales'>

/** How many grades `held` stands above `wanted` on the award's own scale; where that one lacks either, or there is none, on
 *  any scale that has both, as written or with P, M and D written out. Undefined where they can't be compared. */
export function gradesAbove(
  held: string,
  wanted: string,
  award: string,
  { awards, scales }: Reference,
): number | undefined {
  const own = scales[awards[award]?.scale ?? '']
  return above(held, wanted, own) ?? gradesAboveAnywhere(held, wanted, scales)
}

/** The same for a unit, whose grades are not those of its award. */
export function gradesAboveAnywhere(
  held: string,
  wanted: string,
  scales: Record<string, Scale>,
): number | undefined {
  if (held === wanted) return 0
  const every = Object.values(scales)
  for (const spell of [asWritten, writtenOut])
    for (const scale of every) {
      const difference = above(held, wanted, scale, spell)
      if (difference !== undefined) return difference
    }
  return undefined
}

function above(
  held: string,
  wanted: string,
  scale: Scale | undefined,
  spell = asWritten,
): number | undefined {
  const place = (grade: string) => scale?.grades.findIndex((row) => spell(row.grade) === spell(grade)) ?? -1
  return place(held) < 0 || place(wanted) < 0 ? undefined : place(held) - place(wanted)
}

const asWritten = (grade: string) => grade
const words: Record<string, string> = { P: 'Pass', M: 'Merit', D: 'Distinction', 'D*': 'Distinction*' }
const writtenOut = (grade: string) => words[grade] ?? grade

/** Where a GCSE grade lies on one line, from its bottom up to, not including, its top; number n is [n, n + 1). Ofqual fixes
 *  three points: the bottoms of 7, 4 and 1 are those of A, C and G. Between them a letter lies across two numbers, half and
 *  half (8 is A or A*, 5 is B or C, 3 is D or E), so that neither is taken for the other. */
const letters: Record<string, [number, number]> = {
  'A*': [8.5, 10],
  A: [7, 8.5],
  B: [5.5, 7],
  C: [4, 5.5],
  D: [3.5, 4],
  E: [2.5, 3.5],
  F: [1.5, 2.5],
  G: [1, 1.5],
  U: [0, 1],
}
const gcseRange = (grade: string): [number, number] | undefined =>
  /^[0-9]$/.test(grade)
    ? [Number(grade), Number(grade) + 1]
    : Object.hasOwn(letters, grade)
      ? letters[grade]
      : undefined

/** Whether a GCSE at `held` is one at `wanted` or better; undefined where a letter and a number leave it open. */
export function gcseReaches(held: string, wanted: string): boolean | undefined {
  const [has, needs] = [gcseRange(held), gcseRange(wanted)]
  if (has === undefined || needs === undefined) return held === wanted ? true : undefined
  if (has[0] >= needs[0]) return true
  return has[1] <= needs[0] ? false : undefined
}
