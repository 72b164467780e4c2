import type { Selector } from '../../schema/agreement.ts'
import type { Course } from '../../schema/course.ts'
import { asList, awardRank, type Catalogue } from '../catalogue.ts'
import { type Check, courseFile, type Finding, leavesOf } from './check.ts'

/** Below an honours degree, every course leads somewhere: by an agreement, or by what another course asks for. */
export const noDeadEnds: Check = {
  name: 'every course leads on',
  severity: 'attention',
  find(catalogue) {
    const selectors = catalogue.agreements.flatMap((agreement) => agreement.from)
    const asked = awardsAskedFor(catalogue)
    return catalogue.courses.flatMap((course): Finding[] => {
      const ends = course.status === 'closed' || rankOf(catalogue, course) >= 6
      if (
        ends ||
        asked.has(course.award) ||
        selectors.some((selector) => admits(selector, course, catalogue))
      )
        return []
      return [
        {
          file: courseFile(catalogue, course.id),
          path: ['title'],
          statement: `Nothing leads on from ${course.id}: no agreement takes it, and no course asks for its award.`,
          hint: 'Publish an agreement that leads on from it, or ask a receiving provider to.',
        },
      ]
    })
  },
}

/** Above level 3, every course can be reached: by an agreement, or because it says what it asks for. */
export const noOrphans: Check = {
  name: 'every course can be reached',
  severity: 'attention',
  find(catalogue) {
    const reached = new Set(catalogue.agreements.flatMap((agreement) => agreement.to))
    return catalogue.courses.flatMap((course): Finding[] => {
      const isQualification = catalogue.providers[course.provider]?.kind === 'awarding-body'
      if (
        course.entry !== undefined ||
        reached.has(course.id) ||
        isQualification ||
        course.status === 'closed' ||
        rankOf(catalogue, course) < 4
      )
        return []
      return [
        {
          file: courseFile(catalogue, course.id),
          path: ['title'],
          statement: `Nothing leads to ${course.id}: no agreement names it, and it does not say what it asks for.`,
          hint: 'Add entry: its usual entry requirements, or publish an agreement that leads to it.',
        },
      ]
    })
  },
}

const rankOf = (catalogue: Catalogue, course: Course): number =>
  catalogue.awards[course.award] === undefined ? 0 : awardRank(catalogue, course.award)

function awardsAskedFor(catalogue: Catalogue): Set<string> {
  const leaves = catalogue.courses.flatMap((course) => leavesOf(course.entry, ['entry']))
  return new Set(
    leaves.flatMap(({ leaf }) =>
      ['award' in leaf ? asList(leaf.award) : [], 'completed' in leaf ? asList(leaf.completed) : []].flat(),
    ),
  )
}

/** Whether a holder of the course may come by this selector. Where that depends on more than these two, it says yes: a
 *  course is called a dead end only where it surely is one. */
function admits(selector: Selector, course: Course, catalogue: Catalogue): boolean {
  if (selector.course !== undefined)
    return selector.course === course.id || selector.course === course.qualification
  if (selector.level !== undefined) return catalogue.awards[course.award]?.level === selector.level
  const subjects = asList(selector.subject)
  const providers = asList(selector.provider).filter(
    (provider) => provider !== 'any' && provider !== 'partners',
  )
  return (
    asList(selector.award).includes(course.award) &&
    (subjects.length === 0 || subjects.includes(course.subject)) &&
    (providers.length === 0 || providers.includes(course.provider))
  )
}
