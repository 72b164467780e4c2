import type { Catalogue } from '../catalogue/catalogue.ts'
import { entryYearOf, type Month } from '../graph/month.ts'
import { accessPoints, creditsIn, gradedCredits, leastGraded } from './access-mix.ts'
import { type Entry, grouped, resultsOf, subjectOf } from './entries.ts'

/** UCAS Tariff points on the tables from 2017 on, always as a range: from what is certain to what is possible. */
export type Points = [number, number]

interface Tables {
  catalogue: Pick<Catalogue, 'awards' | 'scales' | 'levels'>
  /** Level 3 apprenticeships count from 2026 entry on. */
  start: Month
}

/** Planned months of a level 3 apprenticeship, and its points: size band times 8, https://ucas.com/node/461791. The 32 was not seen there. */
const apprenticeshipPoints: [number, number][] = [
  [36, 112],
  [24, 96],
  [18, 64],
  [12, 32],
]
const firstApprenticeshipYear = '2026'

/** The points of one thing held or one result: none for what the Tariff does not count, without a limit for what our tables
 *  do not cover. */
export function pointsOf(entry: Entry, { catalogue, start }: Tables): Points {
  const award = catalogue.awards[entry.award]
  const grades = catalogue.scales[award?.scale ?? '']?.grades ?? []
  if (award === undefined) return [0, Infinity]
  if (award.kind === 'access') return accessRange(entry)
  if (award.kind === 'apprenticeship' && isLevel3(award, catalogue)) return apprenticeshipRange(entry, start)
  if (award.kind === 'nvq' || !isLevel3(award, catalogue)) return [0, 0]
  if (!grades.some((row) => row.tariff !== undefined)) return [0, Infinity]
  const row = grades.find(({ grade }) => grade === entry.grade)
  if (row?.tariff !== undefined) return [row.tariff, row.tariff]
  if (award.kind === 't-level' && row !== undefined) return corePoints(entry.core)
  return [0, isMany(entry, award.kind) ? Infinity : Math.max(...grades.map(({ tariff }) => tariff ?? 0))]
}

/** A T Level Pass: 96 with C or above in the core, 72 with D or E. */
function corePoints(core: string | undefined): Points {
  const [low, high] = [72, 96]
  if (core === 'D' || core === 'E') return [low, low]
  return core === undefined || !'A*BC'.includes(core) ? [low, high] : [high, high]
}

function accessRange({ access, sure }: Entry): Points {
  if (access === undefined || sure === undefined)
    return [0, accessPoints({ distinction: gradedCredits, merit: 0, pass: 0 })]
  const rest = gradedCredits - creditsIn(access)
  if (rest < 0) return [0, Infinity]
  const most = accessPoints({ ...access, distinction: access.distinction + rest })
  return [accessPoints(leastGraded(access)), most]
}

function apprenticeshipRange({ months, sure }: Entry, start: Month): Points {
  if (entryYearOf(start) < firstApprenticeshipYear) return [0, 0]
  const points = apprenticeshipPoints.find(([least]) => months !== undefined && months >= least)?.[1]
  return points === undefined || sure === undefined ? [0, 112] : [points, points]
}

const isMany = (entry: Entry, kind: string) => kind === 'a-level' && !entry.isResult

function isLevel3(
  award: { framework: 'rqf' | 'scqf'; level: number },
  { levels }: Tables['catalogue'],
): boolean {
  const row = levels.find(({ rqf }) => rqf === 3)
  return award.framework === 'rqf' ? award.level === 3 : row?.scqf.includes(award.level) === true
}

/** The sum, nothing counted twice. Two BTECs in one subject, or two in subjects not said, may be one inside the other, so
 *  the lower end counts only the larger; two of the same award in the same subject are one. Results listed side by side are
 *  different ones. Adding something never lowers either end. */
export function totalPoints(entries: Entry[], tables: Tables): Points {
  const rows = resultsOf(entries).map((entry, index) => ({
    award: entry.award,
    family: tables.catalogue.awards[entry.award]?.kind === 'vocational' ? 'vocational' : entry.award,
    subject: entry.isResult ? `result ${index}` : subjectOf(entry),
    other: `unsaid ${index}`,
    least: pointsOf(entry, tables)[0],
    most: pointsOf(entry, tables)[1],
  }))
  const lowest = grouped(rows, ({ family }) => family).map((family) => {
    const different = grouped(
      family.filter(({ subject }) => subject !== undefined),
      ({ subject }) => subject ?? '',
    )
    return Math.max(sum(different.map((same) => largest(same, 'least'))), largest(family, 'least'))
  })
  const highest = grouped(rows, ({ award, subject, other }) => `${award} ${subject ?? other}`).map((same) =>
    largest(same, 'most'),
  )
  return [sum(lowest), sum(highest)]
}

const largest = <K extends string>(rows: Record<K, number>[], key: K) =>
  Math.max(...rows.map((row) => row[key]))
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
