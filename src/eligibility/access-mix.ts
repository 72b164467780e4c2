import type { Mix } from './profile.ts'

/** The level 3 credits of an Access to HE Diploma that carry a grade. */
export const gradedCredits = 45

/** Units are of 3, 6 or 9 credits. */
const unitStep = 3

export const creditsIn = ({ distinction, merit, pass }: Mix): number => distinction + merit + pass

/** How many of them have no grade yet; 0 where more are said than there are. */
export const ungradedCredits = (mix: Mix): number => Math.max(0, gradedCredits - creditsIn(mix))

/** The least that they can come to in a diploma that is passed: a Pass in each that has no grade yet. */
export const leastGraded = (mix: Mix): Mix => ({ ...mix, pass: mix.pass + ungradedCredits(mix) })

/** UCAS Tariff points of a whole diploma: round(3.2 × (P + 2M + 3D) ÷ 3), which never falls on a half. Only for 45 credits. */
export function accessPoints({ distinction, merit, pass }: Mix): number {
  return Math.round((16 * (pass + 2 * merit + 3 * distinction)) / 15)
}

/** Every mix of 45 credits, in steps of 3, that reaches so many points, and no other; fewest Distinctions first. */
export function accessMixesFor(points: number): Mix[] {
  const mixes: Mix[] = []
  for (let distinction = 0; distinction <= gradedCredits; distinction += unitStep)
    for (let merit = 0; merit <= gradedCredits - distinction; merit += unitStep) {
      const mix = { distinction, merit, pass: gradedCredits - distinction - merit }
      if (accessPoints(mix) >= points) mixes.push(mix)
    }
  return mixes
}

/** Those of them from which no credit could be a grade lower: any other mix that is enough is better than one of these. */
export function leastMixes(points: number): Mix[] {
  const mixes = accessMixesFor(points)
  const easier = (a: Mix, b: Mix) =>
    a !== b && a.distinction <= b.distinction && a.distinction + a.merit <= b.distinction + b.merit
  return mixes.filter((mix) => !mixes.some((other) => easier(other, mix)))
}
