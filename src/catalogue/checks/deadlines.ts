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

/** What must be done before applying is not due after the application itself. */
export const dueBeforeApplication: Check = {
  name: 'no hard deadline after the application deadline',
  severity: 'attention',
  find(catalogue) {
    return catalogue.agreements.flatMap((agreement) => {
      const applied = leavesOf(agreement.conditions, []).flatMap(({ leaf }) =>
        isAppliedBy(leaf) ? [dayOf(leaf.applied_by)] : [],
      )
      const [first] = applied.sort((a, b) => (isAfter(a, b) ? 1 : -1))
      if (first === undefined) return []
      return agreement.deadlines.flatMap((deadline, index): Finding[] => {
        if (!deadline.hard || !isAfter(deadlineDay(deadline), first)) return []
        return [
          {
            file: agreementFile(catalogue, agreement.id),
            path: ['deadlines', index],
            statement: `"${deadline.what}" is due on ${deadlineDay(deadline).text}, after the application itself (applied_by ${first.text}).`,
            hint: 'Correct one of the two dates; or, if late is still looked at, add hard: false.',
          },
        ]
      })
    })
  },
}

const isAppliedBy = (leaf: Leaf): leaf is Extract<Leaf, { applied_by: string }> => 'applied_by' in leaf

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
