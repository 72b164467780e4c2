import { type Catalogue, known } from '../catalogue/catalogue.ts'
import type { Course } from '../schema/course.ts'

/** Where the learner wants to get to, as it stands in the address: `any-degree`, `degree`, `award:fdsc`, `subject:1.2`,
 *  `course:northgate/fdsc`, `career:nurse`, `all`. */
export type Goal =
  | { kind: 'any-degree' | 'degree' | 'foundation-degree' | 'top-up' | 'honours' | 'all' }
  | { kind: 'award' | 'subject' | 'course' | 'career'; id: string }

const simple = ['any-degree', 'degree', 'foundation-degree', 'top-up', 'honours', 'all'] as const
const withId = ['award', 'subject', 'course', 'career'] as const

/** The goal that a text stands for; undefined where it stands for none. */
export function parseGoal(text: string): Goal | undefined {
  const plain = simple.find((kind) => kind === text)
  if (plain !== undefined) return { kind: plain }
  const [kind, id] = text.split(/:(.*)/s)
  const found = withId.find((name) => name === kind)
  return found === undefined || !id ? undefined : { kind: found, id }
}

export function goalText(goal: Goal): string {
  return 'id' in goal ? `${goal.kind}:${goal.id}` : goal.kind
}

/** Whether a course is what the learner wants to get to. `degree` is a foundation degree or an honours top-up; `any-degree`
 *  a whole one too. */
export function reachesGoal(
  catalogue: Pick<Catalogue, 'awards'>,
  goal: Goal,
  course: Pick<Course, 'id' | 'award' | 'subject' | 'careers'>,
): boolean {
  const kind = known(catalogue.awards, course.award).kind
  switch (goal.kind) {
    case 'all':
      return true
    case 'any-degree':
      return ['foundation-degree', 'top-up', 'honours', 'ordinary'].includes(kind)
    case 'degree':
      return kind === 'foundation-degree' || kind === 'top-up'
    case 'foundation-degree':
    case 'top-up':
      return kind === goal.kind
    case 'honours':
      return kind === 'honours' || kind === 'top-up'
    case 'award':
      return course.award === goal.id
    case 'subject':
      return course.subject === goal.id
    case 'course':
      return course.id === goal.id
    case 'career':
      return course.careers.includes(goal.id)
  }
}

/** Which of these goals no course that reaches them publishes entry requirements for: what anybody needs is not known. */
export function silentGoals(catalogue: Catalogue, goals: Goal[]): Goal[] {
  const byId = new Map(catalogue.courses.map((course) => [course.id, course]))
  return goals.filter((goal) => {
    const course = goal.kind === 'course' ? byId.get(goal.id) : undefined
    const courses = course === undefined ? catalogue.courses : [course]
    return courses.every(
      (one) => one.entry === undefined || one.status === 'closed' || !reachesGoal(catalogue, goal, one),
    )
  })
}
