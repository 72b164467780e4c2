import type { Agreement } from '../../schema/agreement.ts'
import type { Leaf } from '../../schema/condition.ts'
import { agreementFile, type Check, type Finding, leavesOf } from './check.ts'

/** Where a day stands in an entry cycle, which runs from September to August; with its year where it has one. */
interface Day {
  text: string
  year: string | undefined
  inCycle: number
}

function dayOf(text: string): Day {
  const [day = '', month = '', year] = text.split('-').reverse()
  return { text, year, inCycle: ((Number(month) + 3) % 12) * 31 + Number(day) }
}

/** Days of two years are compared by date; where one comes back every year, by their places in an entry cycle. */
function isAfter(a: Day, b: Day): boolean {
  return a.year !== undefined && b.year !== undefined ? a.text > b.text : a.inCycle > b.inCycle
}

const deadlineDay = (deadline: Agreement['deadlines'][number]): Day =>
  dayOf(deadline.on ?? deadline.each_year ?? '')

/** What must be done before applying is not due after the application itself; and one thing has one date. */
export const dueBeforeApplication: Check = {
  name: 'no hard deadline after the application deadline',
  severity: 'attention',
  find(catalogue) {
    return catalogue.agreements.flatMap((agreement) => {
      const applications = leavesOf(agreement.conditions, []).flatMap(({ leaf }) =>
        isAppliedBy(leaf) ? [leaf] : [],
      )
      return agreement.deadlines.flatMap((deadline, index): Finding[] => {
        const late = applications.find((leaf) => deadline.hard && isLate(deadline, leaf))
        if (late === undefined) return []
        return [
          {
            file: agreementFile(catalogue, agreement.id),
            path: ['deadlines', index],
            statement: `"${deadline.what}" is due on ${deadlineDay(deadline).text}, but the conditions say applied_by: ${late.applied_by}.`,
            hint: 'Correct one of the two dates; or, if late is still looked at, add hard: false.',
          },
        ]
      })
    })
  },
}

type AppliedBy = Extract<Leaf, { applied_by: string }>
const isAppliedBy = (leaf: Leaf): leaf is AppliedBy => 'applied_by' in leaf

/** A date that says how (by which form) is about that form alone. */
function isLate(deadline: Agreement['deadlines'][number], { applied_by, how }: AppliedBy): boolean {
  return (how === undefined || how === deadline.what) && isAfter(deadlineDay(deadline), dayOf(applied_by))
}

/** Readers take the first date for the one that binds. */
export const deadlinesInOrder: Check = {
  name: 'deadlines stand in order',
  severity: 'attention',
  find(catalogue) {
    return catalogue.agreements.flatMap((agreement) =>
      agreement.deadlines.flatMap((deadline, index): Finding[] => {
        const before = agreement.deadlines[index - 1]
        if (before === undefined || !isAfter(deadlineDay(before), deadlineDay(deadline))) return []
        return [
          {
            file: agreementFile(catalogue, agreement.id),
            path: ['deadlines', index],
            statement: `"${deadline.what}" (${deadlineDay(deadline).text}) stands after "${before.what}" (${deadlineDay(before).text}), and is earlier.`,
            hint: 'Put the earliest first.',
          },
        ]
      }),
    )
  },
}
