import type { Catalogue } from '../catalogue.ts'
import { nearest } from '../nearest.ts'
import type { Check, Finding } from './check.ts'

/** The national lists agree with each other. Every other check counts on it, so this one comes before them. */
export const listsAgree: Check = {
  name: 'national lists agree',
  severity: 'stops',
  find(catalogue) {
    return [
      ...scalesKnown(catalogue),
      ...awardLevelsKnown(catalogue),
      ...sectorsKnown(catalogue),
      ...levelsComplete(catalogue),
    ]
  },
}

function scalesKnown(catalogue: Catalogue): Finding[] {
  return Object.values(catalogue.awards).flatMap((award, index): Finding[] => {
    if (award.scale === undefined || catalogue.scales[award.scale] !== undefined) return []
    const near = nearest(award.scale, Object.keys(catalogue.scales))
    return [
      {
        file: 'data/reference/awards.yaml',
        path: [index, 'scale'],
        statement: `scale names "${award.scale}", which is not in scales.yaml.`,
        hint: near === undefined ? 'Add the scale there, or name another.' : `Did you mean "${near}"?`,
      },
    ]
  })
}

function awardLevelsKnown(catalogue: Catalogue): Finding[] {
  return Object.values(catalogue.awards).flatMap((award, index): Finding[] => {
    const known = catalogue.levels.some((row) =>
      award.framework === 'rqf' ? row.rqf === award.level : row.scqf.includes(award.level),
    )
    if (known) return []
    const statement = `level is ${award.level} (${award.framework}), which is not in levels.yaml.`
    return [
      {
        file: 'data/reference/awards.yaml',
        path: [index, 'level'],
        statement,
        hint: 'Correct the level or the framework.',
      },
    ]
  })
}

function sectorsKnown(catalogue: Catalogue): Finding[] {
  return Object.values(catalogue.subjects).flatMap((subject, index): Finding[] => {
    if (catalogue.sectors[String(subject.sector)] !== undefined) return []
    const statement = `sector is ${subject.sector}, which is not in sectors.yaml.`
    return [
      {
        file: 'data/reference/subjects.yaml',
        path: [index, 'sector'],
        statement,
        hint: 'Correct it: the sector is the number before the dot of the code.',
      },
    ]
  })
}

/** The levels at which an agreement may say "any qualification". */
function levelsComplete(catalogue: Catalogue): Finding[] {
  const missing = [2, 3, 4, 5, 6, 7].filter((level) => !catalogue.levels.some((row) => row.rqf === level))
  if (missing.length === 0) return []
  return [
    {
      file: 'data/reference/levels.yaml',
      path: [],
      statement: `RQF level ${missing.join(', ')} is missing.`,
      hint: 'Add a row with rank, rqf, title and examples.',
    },
  ]
}
