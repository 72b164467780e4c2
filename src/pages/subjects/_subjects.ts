import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Course } from '../../schema/course.ts'
import type { Subject } from '../../schema/reference.ts'

/** Subjects in which the network lists a course, in the order of their codes. */
export function subjectsTaught(catalogue: Catalogue): { subject: Subject; courses: Course[] }[] {
  return Object.values(catalogue.subjects)
    .map((subject) => ({
      subject,
      courses: catalogue.courses.filter((course) => course.subject === subject.code),
    }))
    .filter(({ courses }) => courses.length > 0)
    .sort((a, b) => order(a.subject.code) - order(b.subject.code))
}

/** "7.10" comes after "7.9". */
function order(code: string): number {
  const [sector = 0, part = 0] = code.split('.').map(Number)
  return sector * 100 + part
}
