import { awardRank, type Catalogue } from '../catalogue/catalogue.ts'
import type { Career } from '../schema/reference.ts'
import { weakestPromise } from '../search/routes.ts'
import type { WayIn } from '../search/ways-in.ts'
import { count, monthInWords } from './dates.ts'
import { courseName, holdingName, type Names, providerName } from './names.ts'
import { weakestInWords } from './promise-names.ts'
import { isEstimate } from './steps.ts'

/** What is said of the ways to a career. */

/** What the four digits are, for those who meet them; undefined where the career has none. */
export function socSentence({ soc }: Career): string | undefined {
  return soc === undefined
    ? undefined
    : `Occupation code ${soc.code}: the group that official statistics count this work in (SOC 2020). It helps to look up pay and vacancies elsewhere.`
}

/** "BTEC Extended Diploma, Health and social care". */
export const wayInTitle = (names: Names, { award, subject }: WayIn): string =>
  holdingName(names, award, subject)

/** "2 steps to Nursing Associate, FdSc, at Northgate University. Weakest promise: an interview. Finishing June 2030." */
export function wayInSummary(names: Names, { route }: WayIn): string {
  const last = route.steps.at(-1)
  if (last === undefined) throw new Error(`The route ${route.id} has no steps.`)
  const weakest = weakestInWords(weakestPromise(route), route.steps)
  const about = isEstimate(route) ? 'about ' : ''
  return `${count(route.steps.length, 'step')} to ${courseName(names, last.course)} at ${providerName(names, last.course.provider)}. Weakest promise: ${weakest.charAt(0).toLowerCase()}${weakest.slice(1)}. Finishing ${about}${monthInWords(route.finish)}.`
}

/** Ways by the level that they start from, lowest first. */
export function waysByLevel(catalogue: Catalogue, ways: WayIn[]): { title: string; ways: WayIn[] }[] {
  const rank = ({ award }: WayIn) => awardRank(catalogue, award)
  return catalogue.levels
    .map((level) => ({
      title: `From ${level.title.charAt(0).toLowerCase()}${level.title.slice(1)}`,
      ways: ways.filter((way) => rank(way) === level.rank),
    }))
    .filter((row) => row.ways.length > 0)
}
