import type { Course } from '../../schema/course.ts'

export function feeIsStated(course: Course): course is Course & { fee: number } {
  return course.fee !== undefined
}
