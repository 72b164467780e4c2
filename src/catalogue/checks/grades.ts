import type { Leaf } from '../../schema/condition.ts'
import { asList, type Catalogue, coursesById } from '../catalogue.ts'
import { agreementFile, type Check, courseFile, type Finding, leavesOf } from './check.ts'

/** Grades are on the scale of the award they are asked of; GCSE grades on the GCSE's. */
export const gradesOnScale: Check = {
  name: 'grades are on their scale',
  severity: 'stops',
  find(catalogue) {
    const courses = coursesById(catalogue)
    return [
      ...catalogue.courses.flatMap((course) =>
        wordGrades(catalogue, courseFile(catalogue, course.id), leavesOf(course.entry, ['entry']), []),
      ),
      ...catalogue.agreements.flatMap((agreement) => {
        const sending = agreement.from.flatMap(
          (selector) => courses.get(selector.course ?? '')?.award ?? asList(selector.award),
        )
        return wordGrades(
          catalogue,
          agreementFile(catalogue, agreement.id),
          leavesOf(agreement.conditions, ['conditions']),
          sending,
        )
      }),
    ]
  },
}

type LeafAt = ReturnType<typeof leavesOf>[number]

function wordGrades(catalogue: Catalogue, file: string, leaves: LeafAt[], sending: string[]): Finding[] {
  return leaves.flatMap(({ leaf, path }) => {
    const worded = wordGrade(catalogue, leaf, sending)
    return worded === undefined
      ? []
      : [{ file, path: [...path, 'grade'], statement: worded[0], hint: worded[1] }]
  })
}

const gcseGrades = ['9', '8', '7', '6', '5', '4', '3', '2', '1', 'A*', 'A', 'B', 'C', 'D', 'E', 'F', 'G']

/** Units and named qualifications have scales of their own, which are not in the lists. */
function wordGrade(catalogue: Catalogue, leaf: Leaf, sending: string[]): [string, string] | undefined {
  if ('gcse' in leaf)
    return gcseGrades.includes(leaf.grade)
      ? undefined
      : [
          `grade is "${leaf.grade}", which is not a GCSE grade.`,
          'Write "9" to "1", or a letter from "A*" to "G".',
        ]
  if (
    !('grade' in leaf) ||
    leaf.grade === undefined ||
    'unit' in leaf ||
    'qualification' in leaf ||
    'subject_unit' in leaf
  )
    return undefined
  const { grade } = leaf
  const awards = [...new Set('award' in leaf && leaf.award !== undefined ? asList(leaf.award) : sending)]
  // What is asked of an award that is not in the list is a matter for the check of names.
  if (awards.length === 0 || awards.some((award) => catalogue.awards[award] === undefined)) return undefined
  const scales = awards.flatMap((award) => catalogue.scales[catalogue.awards[award]?.scale ?? ''] ?? [])
  if (scales.length === 0)
    return [
      `grade is "${grade}", but ${awards.join(' and ')} has no overall grade.`,
      'Ask for { completed: sending }, for credits, or for units.',
    ]
  if (scales.some((scale) => scale.grades.some((row) => row.grade === grade))) return undefined
  const grades = scales[0]?.grades.map((row) => `"${row.grade}"`) ?? []
  return [
    `grade is "${grade}", which is not on the scale of ${awards.join(' or ')}.`,
    `Its grades, lowest first: ${grades.join(', ')}.`,
  ]
}
