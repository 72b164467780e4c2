import type { Registered } from '../catalogue/checks/check.ts'
import type { Register } from './register.ts'
import { agreedTerms } from './terms.ts'
import { differencesOf } from './terms-differences.ts'

/** What a register says of names that are taken for good. Of agreements with one reference, the one that is most like the terms that
 *  were frozen last keeps it. */
export function registeredIn({ frozen }: Register): Registered {
  const all = [...frozen.values()].flat()
  return {
    courses: new Set(all.flatMap(({ terms }) => Object.keys(terms.names.courses))),
    keeps(reference, agreements) {
      const last = frozen.get(reference)?.at(-1)?.terms.terms
      if (last === undefined) return undefined
      const unlike = new Map(agreements.map((one) => [one, differencesOf(last, agreedTerms(one)).length]))
      const least = Math.min(...unlike.values())
      return agreements.find((one) => unlike.get(one) === least)
    },
  }
}
