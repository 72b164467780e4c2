import { asList } from '../catalogue/catalogue.ts'
import { accessPoints, gradedCredits, leastMixes } from '../eligibility/access-mix.ts'
import type { Mix } from '../eligibility/profile.ts'
import type { Condition } from '../schema/condition.ts'
import { listInWords } from './dates.ts'
import type { Names } from './names.ts'

/** How an Access to HE Diploma reaches one thing that is asked for. */
export interface AccessWays {
  title: string
  intro: string
  /** The least that is enough, fewest Distinctions first; none where nothing is, or where the title says it. */
  mixes: string[]
}

/** For each total of Tariff points and each profile of credits that a condition asks for, what of the diploma's credits at
 *  each grade is enough. None for holders of another award, nor for totals on the older tables. */
export function accessWays(
  condition: Condition | undefined,
  award: string,
  { awards }: Pick<Names, 'awards'>,
): AccessWays[] {
  if (condition === undefined || awards[award]?.kind !== 'access') return []
  const ways = leavesOf(condition).flatMap((leaf): AccessWays[] => {
    if ('access' in leaf) return [profileWays(leaf.access)]
    if (!('tariff' in leaf) || leaf.tables === 'before-2017') return []
    const counted = asList(leaf.award)
    return counted.length === 0 || counted.includes(award) ? [tariffWays(leaf.tariff)] : []
  })
  return [...new Map(ways.map((way) => [way.title, way])).values()]
}

function leavesOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  return 'at_least' in condition && 'of' in condition ? condition.of.flatMap(leavesOf) : [condition]
}

function tariffWays(points: number): AccessWays {
  const title = `Which Access grades reach ${points} points`
  const mixes = leastMixes(points).toSorted((a, b) => a.distinction - b.distinction)
  if (mixes.length === 0)
    return {
      title,
      intro: `An Access to HE Diploma alone cannot: with every credit at Distinction it has ${accessPoints({ distinction: gradedCredits, merit: 0, pass: 0 })} points.`,
      mixes: [],
    }
  return {
    title,
    intro: `Any of these reaches ${points} points, and so does any with credits at a higher grade. Of your ${gradedCredits} level 3 credits:`,
    mixes: mixes.map((mix) => `${mixInWords(mix)} (${accessPoints(mix)} points)`),
  }
}

const profileWays = (asked: Mix): AccessWays => ({
  title: `Is better than ${mixInWords(asked)} enough?`,
  intro: `Yes: a credit at a higher grade counts where a lower one is asked for. Exactly as asked${
    asked.distinction + asked.merit + asked.pass === gradedCredits
      ? `, they are ${accessPoints(asked)} UCAS Tariff points`
      : ', the other credits may be at any grade'
  }.`,
  mixes: [],
})

/** "15 at Distinction, 15 at Merit and 15 at Pass"; grades with none are left out. */
function mixInWords({ distinction, merit, pass }: Mix): string {
  const parts: [number, string][] = [
    [distinction, 'Distinction'],
    [merit, 'Merit'],
    [pass, 'Pass'],
  ]
  return listInWords(parts.flatMap(([credits, grade]) => (credits === 0 ? [] : [`${credits} at ${grade}`])))
}
