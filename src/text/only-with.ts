import type { Ask, Gap } from '../eligibility/reason.ts'
import { listInWords } from './dates.ts'
import type { Names } from './names.ts'
import { awardText } from './questions.ts'
import { gapText } from './verdicts.ts'

/** "Only if you also have HNC or HND in Nursing; and Access to HE or 16 more UCAS points." */
export function onlyWithText(lists: (Ask | Gap)[][], names: Names): string {
  const each = lists.map((ways) =>
    listInWords([...new Set(ways.map((way) => wayText(way, names)).filter((text) => text !== ''))], 'or'),
  )
  return `Only if you also have ${[...new Set(each)].join('; and ')}.`
}

function wayText(way: Ask | Gap, names: Names): string {
  if ('need' in way) return gapText(way, names)
  return way.ask === 'award' ? awardText(way.awards, way.subject ?? [], names) : ''
}
