import type { Ask, Gap } from '../eligibility/reason.ts'
import { listInWords } from './dates.ts'
import type { Names } from './names.ts'
import { awardText } from './questions.ts'
import { gapText, gradeWord } from './verdicts.ts'

/** "Only if you also have HNC or HND in Nursing; and Access to HE or 16 more UCAS points."; "Only with DMM or better, or if
 *  you also have Access to HE." where a better result than they expect would do. */
export function onlyWithText(lists: (Ask | Gap)[][], names: Names): string {
  const each = lists.map((ways) => ({
    better: inWords(ways.filter(isBetter), names),
    other: inWords(
      ways.filter((way) => !isBetter(way)),
      names,
    ),
  }))
  if (each.every(({ better }) => better === ''))
    return `Only if you also have ${[...new Set(each.map(({ other }) => other))].join('; and ')}.`
  const phrases = each.map(({ better, other }) =>
    [better && `with ${better}`, other && `if you also have ${other}`]
      .filter((part) => part !== '')
      .join(', or '),
  )
  return `Only ${[...new Set(phrases)].join('; and ')}.`
}

/** Points, credits and awards come from something else that they have; all other gaps are in what they take. */
const isBetter = (way: Ask | Gap): boolean =>
  'need' in way && way.need !== 'points' && way.need !== 'credits' && way.need !== 'award'

const inWords = (ways: (Ask | Gap)[], names: Names): string =>
  listInWords([...new Set(ways.map((way) => wayText(way, names)).filter((text) => text !== ''))], 'or')

function wayText(way: Ask | Gap, names: Names): string {
  if ('need' in way) {
    if (way.need === 'all') return listInWords(way.of.map((one) => wayText(one, names)))
    return way.need === 'grade' ? `${gradeWord(way.to, way.award, names)} or better` : gapText(way, names)
  }
  return way.ask === 'award' ? awardText(way.awards, way.subject ?? [], names) : ''
}
