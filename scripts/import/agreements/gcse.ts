import type { Condition, LeafOf } from '../../../src/schema/condition.ts'

/** GCSEs as lists write them. Every pattern takes a whole phrase, so that nothing in it goes unread. */

/** What schools call a subject, and the word for it in conditions. */
const subjects: Record<string, { gcse: string; note?: string }> = {
  maths: { gcse: 'maths' },
  mathematics: { gcse: 'maths' },
  english: { gcse: 'english' },
  'english language': { gcse: 'english', note: 'English Language.' },
  science: { gcse: 'science' },
  biology: { gcse: 'biology' },
  chemistry: { gcse: 'chemistry' },
  physics: { gcse: 'physics' },
}

const subject = Object.keys(subjects)
  .sort((a, b) => b.length - a.length)
  .join('|')
const several = `(?<subjects>(?:${subject})(?:(?:, (?:and )?| and | & )(?:${subject}))*)`
/** One grade, or the new and the old one side by side: 4, C, 4/C, C/4, "4 (C)". */
const grade = String.raw`(?:grades? )?(?<grade>[1-9]|A\*|[A-G])(?: ?\/ ?(?<other>[1-9]|[A-G])| \((?<bracket>[1-9]|[A-G])\))?(?: or (?:above|better|higher)| and above|\+)?`
const count = '(?<count>[2-9]|two|three|four|five|six)'
const tail = '(?<equivalent>,? or equiv(?:alents?|\\.)?| \\(or equiv(?:alents?|\\.)?\\))?'

const forms = [
  `(?:an? )?gcses? (?:in )?${several},? ?(?:at |with |: )?${grade}${tail}`,
  `${several} gcses?,? ?(?:at |with )?${grade}${tail}`,
  `(?:an? )?${grade} (?:in|at) gcse ${several}${tail}`,
  `(?:an? )?${grade} in ${several} (?:at )?gcse${tail}`,
  `gcses? (?:at )?${grade} (?:in|for) ${several}${tail}`,
  `${count} gcses? (?:at |with )?${grade}(?:,? ?(?:including|to include|incl\\.?) ${several})?${tail}`,
].map((form) => new RegExp(`^${form}$`, 'i'))

const numbers: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6 }
/** The old grade that stands beside a new one, as Ofqual ties them. */
const ties: Record<string, string[]> = { 7: ['A'], 4: ['C'], 1: ['G'] }

/** The GCSEs that a whole phrase asks for; undefined where it is about something else, or not clear. */
export function gcseIn(phrase: string): Condition | undefined {
  for (const form of forms) {
    const found = form.exec(phrase)?.groups
    if (found === undefined) continue
    const stated = gradeOf(found)
    if (stated === undefined) return undefined
    const equivalent = found.equivalent === undefined ? {} : { or_equivalent: true }
    const leaves: LeafOf<'gcse'>[] = (found.subjects ?? '')
      .split(/, and |, | and | & /i)
      .flatMap((name) => subjects[name.toLowerCase()] ?? [])
      .map(({ gcse, note }) => ({
        gcse,
        grade: stated,
        ...equivalent,
        ...(note === undefined ? {} : { note }),
      }))
    if (found.count !== undefined)
      leaves.unshift({
        gcse: 'any',
        grade: stated,
        count: numbers[found.count.toLowerCase()] ?? Number(found.count),
        ...equivalent,
      })
    const [only] = leaves
    return leaves.length === 1 ? only : { all: leaves }
  }
  return undefined
}

/** Grades are capitals: "a" is a word. Two grades side by side count where they are the same one, old and new. */
function gradeOf({ grade, other, bracket }: Record<string, string | undefined>): string | undefined {
  const beside = other ?? bracket
  if (grade === undefined || grade !== grade.toUpperCase()) return undefined
  if (beside === undefined) return grade
  const [digit, letter] = /\d/.test(grade) ? [grade, beside] : [beside, grade]
  return ties[digit]?.includes(letter) === true ? digit : undefined
}
