import type { Agreement } from '../../schema/agreement.ts'
import type { Course } from '../../schema/course.ts'
import { type Catalogue, coursesById } from '../catalogue.ts'
import { nearest } from '../nearest.ts'
import { agreementFile, type Check, type Finding, leavesOf } from './check.ts'

/** A unit that is asked for by its code is one that the sending course lists, where it lists any. One that counts only "if
 *  offered" must be on one of the lists, any other on each. */
export const knownUnits: Check = {
  name: 'known units',
  severity: 'attention',
  find(catalogue) {
    const courses = coursesById(catalogue)
    return catalogue.agreements.flatMap((agreement) => {
      const listing = agreement.from
        .flatMap((selector) => courses.get(selector.course ?? '') ?? [])
        .filter((course) => codesOf(course).length > 0)
      return leavesOf(agreement.conditions, ['conditions']).flatMap(({ leaf, path }): Finding[] => {
        if (!('unit' in leaf)) return []
        const without = listing.filter((course) => !codesOf(course).includes(leaf.unit))
        const enough = leaf.if_offered === true ? without.length < listing.length : without.length === 0
        const [course] = without
        return course === undefined || enough ? [] : [wordUnit(catalogue, agreement, leaf.unit, course, path)]
      })
    })
  },
}

const codesOf = (course: Course): string[] => course.units.flatMap((unit) => unit.code ?? [])

function wordUnit(
  catalogue: Catalogue,
  agreement: Agreement,
  unit: string,
  course: Course,
  path: PropertyKey[],
): Finding {
  const near = nearest(unit, codesOf(course))
  return {
    file: agreementFile(catalogue, agreement.id),
    path: [...path, 'unit'],
    statement: `unit names "${unit}", which ${course.id} does not list among its units.`,
    hint: near === undefined ? 'Correct the code, or add the unit to the course.' : `Did you mean "${near}"?`,
  }
}
