import type { Agreement } from '../../schema/agreement.ts'
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
        return wordGrades(
          catalogue,
          agreementFile(catalogue, agreement.id),
          leavesOf(agreement.conditions, ['conditions']),
          sendingAwards(agreement, courses),
        )
      }),
    ]
  },
}

const sendingAwards = (agreement: Agreement, courses: ReturnType<typeof coursesById>): string[] =>
  agreement.from.flatMap((selector) => courses.get(selector.course ?? '')?.award ?? asList(selector.award))

/** A unit's grade is one of those that the award's own is made of: a Merit, or an M, where it is MMM. Only awards graded by pass,
 *  merit and distinction are judged: the parts of a T Level or of an HNC have grades that are not in the lists. */
export const unitGradesFit: Check = {
  name: 'grades of units are of a kind with their award',
  severity: 'attention',
  find(catalogue) {
    const courses = coursesById(catalogue)
    return catalogue.agreements.flatMap((agreement) => {
      const scales = sendingAwards(agreement, courses).map(
        (award) => catalogue.scales[catalogue.awards[award]?.scale ?? ''],
      )
      if (scales.length === 0 || !scales.every(isByMerit)) return []
      const parts = [...new Set(scales.flatMap((scale) => scale?.grades.flatMap(partsOf) ?? []))]
      return leavesOf(agreement.conditions, ['conditions']).flatMap(({ leaf, path }): Finding[] => {
        const isUnit = 'unit' in leaf || 'subject_unit' in leaf
        if (!isUnit || leaf.grade === undefined) return []
        if (parts.includes(inShort(leaf.grade))) return []
        return [
          {
            file: agreementFile(catalogue, agreement.id),
            path: [...path, 'grade'],
            statement: `grade is "${leaf.grade}", which no unit of this award has.`,
            hint: `The grades of its units: ${parts.map((part) => `"${part}"`).join(', ')}.`,
          },
        ]
      })
    })
  },
}

const isByMerit = (scale: Scale | undefined): boolean =>
  scale !== undefined &&
  scale.grades.length > 2 &&
  scale.grades.every(({ grade }) => /^([PMD]\*?)+$/.test(inShort(grade)))

/** "Merit" is an M. */
const inShort = (grade: string): string => (/^[A-Z][a-z]+$/.test(grade) ? grade.charAt(0) : grade)

/** "D*DD" is made of D* and D. */
const partsOf = ({ grade }: { grade: string }): string[] => inShort(grade).match(/[A-Z]\*?/g) ?? []

type Scale = Catalogue['scales'][string]
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

/** Named qualifications have scales of their own, which are not in the lists; of units see above. */
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
