import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Course } from '../schema/course.ts'
import { parseGoal } from '../search/goal.ts'
import { courseName, type Names, providerName, subjectTitle } from './names.ts'
import { usualGoals } from './tables.ts'

/** "FdSc Nursing Associate at Northgate University". */
export function courseAtProvider(course: Course, names: Names): string {
  return `${courseName(names, course)} at ${providerName(names, course.provider)}`
}

/** What goals are named from. A goal that this part of the network does not hold has its title in `goalTitles`. */
export type GoalNames = Pick<Catalogue, 'awards' | 'subjects' | 'providers' | 'careers' | 'courses'> & {
  goalTitles?: Record<string, string>
}

/** A goal as it stands in a sentence: "an honours top-up", "nursing", "BSc (Hons) Nursing at Northgate University". */
export function goalWords(to: string, catalogue: GoalNames): string {
  if (to === 'all') return 'everything'
  const usual = usualGoals.find(({ value }) => value === to)
  if (usual !== undefined) return uncapital(usual.title)
  const goal = parseGoal(to)
  if (goal === undefined || !('id' in goal)) return to
  const elsewhere = catalogue.goalTitles?.[to] ?? goal.id
  switch (goal.kind) {
    case 'subject':
      return `anything in ${uncapital(subjectTitle(catalogue, goal.id))}`
    case 'career':
      return uncapital(catalogue.careers[goal.id]?.title ?? elsewhere)
    case 'award':
      return catalogue.awards[goal.id]?.short ?? elsewhere
    default: {
      const course = catalogue.courses.find(({ id }) => id === goal.id)
      return course === undefined ? elsewhere : courseAtProvider(course, catalogue)
    }
  }
}

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
