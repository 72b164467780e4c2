import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Course } from '../../schema/course.ts'
import type { Career } from '../../schema/reference.ts'

export interface CareerServed {
  career: Career
  courses: Course[]
  /** The sector of most of its courses. */
  sector: number | undefined
}

/** Careers that some course of the network leads to, by title. */
export function careersServed(catalogue: Catalogue): CareerServed[] {
  return Object.values(catalogue.careers)
    .map((career) => ({
      career,
      courses: catalogue.courses.filter((course) => course.careers.includes(career.id)),
    }))
    .filter(({ courses }) => courses.length > 0)
    .map((row) => ({ ...row, sector: mostCommonSector(row.courses) }))
    .sort((a, b) => a.career.title.localeCompare(b.career.title, 'en-GB'))
}

function mostCommonSector(courses: Course[]): number | undefined {
  const counts = new Map<string, number>()
  for (const { subject } of courses)
    counts.set(subject.split('.')[0] ?? '', (counts.get(subject.split('.')[0] ?? '') ?? 0) + 1)
  const [best] = [...counts]
    .filter(([sector]) => /^\d+$/.test(sector))
    .sort((a, b) => b[1] - a[1] || Number(a[0]) - Number(b[0]))
  return best === undefined ? undefined : Number(best[0])
}
