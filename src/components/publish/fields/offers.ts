import { asList } from '../../../catalogue/catalogue.ts'
import type { Form } from '../form.ts'
import { type Fields, type Path, valueAt } from '../value.ts'

/** What is commonly written in a box that takes any words: grades of the award in question, units of the sending courses,
 *  GCSE subjects. Nothing for most boxes. */
export function offersFor(form: Form, path: Path): string[] {
  const field = path.at(-1)
  const group = (valueAt(form.value, path.slice(0, -1)) ?? {}) as Fields
  if (field === 'gcse') return ['maths', 'english', 'science', 'any']
  if (field === 'grade' && 'gcse' in group) return ['9', '8', '7', '6', '5', '4', '3', '2', '1']
  if (field === 'unit') return sendingUnits(form).map(({ code }) => code)
  if (field === 'title' && 'unit' in group)
    return sendingUnits(form)
      .filter(({ code }) => code === group.unit)
      .map(({ title }) => title)
  if (field === 'grade' && !('unit' in group) && !('subject_unit' in group) && !('qualification' in group))
    return gradesOf(form, asList(group.award as string | string[] | undefined))
  return []
}

interface Way {
  course?: string
  award?: string | string[]
}

const waysIn = (form: Form): Way[] => (Array.isArray(form.value.from) ? (form.value.from as Way[]) : [])

function sendingCourses(form: Form) {
  const ids = waysIn(form).map(({ course }) => course)
  return form.names.courses.filter(({ id }) => ids.includes(id))
}

const sendingUnits = (form: Form): { code: string; title: string }[] =>
  sendingCourses(form).flatMap(({ units }) =>
    units.flatMap(({ code, title }) => (code === undefined ? [] : [{ code, title }])),
  )

/** The grades of the awards, or of those that learners come with; highest first. */
function gradesOf(form: Form, named: string[]): string[] {
  const awards =
    named.length > 0
      ? named
      : [
          ...sendingCourses(form).map(({ award }) => award),
          ...waysIn(form).flatMap(({ award }) => asList(award)),
        ]
  return [
    ...new Set(
      awards.flatMap((award) =>
        (form.names.scales[form.names.awards[award]?.scale ?? '']?.grades ?? [])
          .map(({ grade }) => grade)
          .toReversed(),
      ),
    ),
  ]
}
