import type { Catalogue } from '../catalogue/catalogue.ts'
import { receivingCourses, type Sender, sendersOf, startsOf } from '../certificate/ends.ts'
import { monthText } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import { listInWords } from './dates.ts'
import { courseName, providerName } from './names.ts'
import { selectorWords } from './selectors.ts'

/** One end of the step, as a choice where an agreement has several. */
export interface End {
  /** The course's id; for those who come from elsewhere a word of its own, which no address carries. */
  id: string
  name: string
  /** Undefined where the learner writes it: they hold the award from anywhere. */
  provider: string | undefined
  where: string
}

export interface Receiver extends End {
  /** Months in which it can be started under this agreement, `2027-09`. */
  starts: string[]
}

/** Where learners may come from, as the sheet lists them. */
export function sendingEnds(agreement: Agreement, catalogue: Catalogue, covered: Course[]): End[] {
  return sendersOf(agreement, catalogue, covered).map((sender, index) =>
    endOf(sender, index, agreement, catalogue),
  )
}

/** Where they may go, each with the months in which it can be started. */
export function receivingEnds(agreement: Agreement, catalogue: Catalogue, today: string): Receiver[] {
  return receivingCourses(agreement, catalogue).map((course) => ({
    ...courseEnd(course, catalogue),
    starts: startsOf(course, agreement, today).map(monthText),
  }))
}

function courseEnd(course: Course, catalogue: Catalogue): End {
  const where = providerName(catalogue, course.provider)
  return { id: course.id, name: courseName(catalogue, course), provider: course.provider, where }
}

/** Of one who comes from elsewhere a word of its own, by its place among the senders. */
export const endId = (sender: Sender, index: number): string => sender.course?.id ?? `elsewhere-${index + 1}`

function endOf(sender: Sender, index: number, agreement: Agreement, catalogue: Catalogue): End {
  if (sender.course !== undefined) return courseEnd(sender.course, catalogue)
  const { what, where, providers } = selectorWords(sender.selector, agreement, catalogue)
  const listed = providers.length === 0 || providers.length > 12 ? '' : `: ${listInWords(providers)}`
  return { id: endId(sender, index), name: what, provider: undefined, where: `${where}${listed}` }
}
