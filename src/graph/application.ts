import { asList, awardRank, type Catalogue, known } from '../catalogue/catalogue.ts'
import { leavesOf } from '../catalogue/checks/check.ts'
import type { Condition, Leaf } from '../schema/condition.ts'
import type { Course } from '../schema/course.ts'
import type { Holding } from './graph.ts'

/** Whether a course's published entry requirements name a way in for somebody who holds this award, so that an ordinary
 *  application makes sense. It says nothing of grades, and never that they would get in. */
export function opensApplication(catalogue: Catalogue, holding: Holding, course: Course): boolean {
  if (course.entry === undefined || !catalogue.awards[course.award]) return false
  if (holding.award === course.award) return false
  const climb = awardRank(catalogue, course.award) - awardRank(catalogue, holding.award)
  if (climb < 0) return false
  return opens(course.entry, holding, catalogue, climb === 0)
}

/** The awards in a subject that entry requirements name. */
export function holdingsNamed(catalogue: Catalogue, entry: Condition): Holding[] {
  return leavesOf(entry, []).flatMap(({ leaf }) => {
    if (!('subject' in leaf)) return []
    const subjects = asList(leaf.subject)
    const awards = awardsNamed(catalogue, leaf).filter((award) => award in catalogue.awards)
    return awards.flatMap((award) => subjects.map((subject) => ({ award, subject })))
  })
}

function awardsNamed(catalogue: Catalogue, leaf: Leaf): string[] {
  if ('completed' in leaf) return asList(leaf.completed)
  if ('access' in leaf) return ['access-he']
  if ('credits' in leaf)
    return Object.keys(catalogue.awards).filter(
      (award) => known(catalogue.awards, award).credits !== undefined,
    )
  return 'award' in leaf ? asList(leaf.award) : []
}

/** `neutral` for what does not depend on the award held: a GCSE, an interview. */
type Answer = 'yes' | 'no' | 'neutral'

function opens(entry: Condition, holding: Holding, catalogue: Catalogue, namedOnly: boolean): boolean {
  return answer(entry, holding, catalogue, namedOnly) === 'yes'
}

function answer(condition: Condition, holding: Holding, catalogue: Catalogue, namedOnly: boolean): Answer {
  const below = (branches: Condition[]) =>
    branches.map((branch) => answer(branch, holding, catalogue, namedOnly))
  if ('all' in condition) {
    const answers = below(condition.all)
    return answers.includes('no') ? 'no' : answers.includes('yes') ? 'yes' : 'neutral'
  }
  if ('any' in condition) return anyOf(below(condition.any), 1)
  if ('of' in condition && Array.isArray(condition.of))
    return anyOf(below(condition.of as Condition[]), (condition as { at_least: number }).at_least)
  return answerLeaf(condition as Leaf, holding, catalogue, namedOnly)
}

function anyOf(answers: Answer[], wanted: number): Answer {
  const possible = answers.filter((found) => found !== 'no').length
  if (possible < wanted) return 'no'
  return answers.includes('yes') ? 'yes' : 'neutral'
}

function answerLeaf(leaf: Leaf, holding: Holding, catalogue: Catalogue, namedOnly: boolean): Answer {
  if ('completed' in leaf)
    return leaf.completed === 'sending' ? 'neutral' : held(asList(leaf.completed), leaf.subject, holding)
  if (
    'grade' in leaf &&
    !('gcse' in leaf) &&
    !('unit' in leaf) &&
    !('subject_unit' in leaf) &&
    !('qualification' in leaf)
  )
    return leaf.award === undefined ? 'neutral' : held(asList(leaf.award), leaf.subject, holding)
  if ('access' in leaf) return held(['access-he'], leaf.subject, holding)
  if ('tariff' in leaf) {
    if (namedOnly) return 'no'
    return held(leaf.award === undefined ? tariffAwards(catalogue) : asList(leaf.award), undefined, holding)
  }
  if ('credits' in leaf) {
    const award = known(catalogue.awards, holding.award)
    const enough =
      (award.credits ?? 0) >= leaf.credits &&
      awardRank(catalogue, holding.award) >= rankAt(catalogue, leaf.framework, leaf.level)
    return enough && inSubject(leaf.subject, holding) ? 'yes' : 'no'
  }
  return 'neutral'
}

function held(awards: string[], subject: string | string[] | undefined, holding: Holding): Answer {
  return awards.includes(holding.award) && inSubject(subject, holding) ? 'yes' : 'no'
}

function inSubject(subject: string | string[] | undefined, holding: Holding): boolean {
  const subjects = asList(subject)
  return subjects.length === 0 || (holding.subject !== undefined && subjects.includes(holding.subject))
}

function tariffAwards(catalogue: Catalogue): string[] {
  return Object.values(catalogue.awards)
    .filter(
      (award) =>
        award.kind === 'access' ||
        catalogue.scales[award.scale ?? '']?.grades.some((row) => row.tariff !== undefined),
    )
    .map((award) => award.id)
}

function rankAt(catalogue: Catalogue, framework: 'rqf' | 'scqf', level: number): number {
  return (
    catalogue.levels.find((row) => (framework === 'rqf' ? row.rqf === level : row.scqf.includes(level)))
      ?.rank ?? 99
  )
}
