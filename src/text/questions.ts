import type { AboutAward, Ask } from '../eligibility/reason.ts'
import { listInWords } from './dates.ts'
import { type Names, subjectTitle } from './names.ts'

export type Some = Pick<Names, 'awards' | 'subjects'>

/** The phrase, and the question itself. */
function asked(ask: Ask, names: Some): Asked {
  switch (ask.ask) {
    case 'award':
      return whether('have', awardText(ask.awards, ask.subject ?? [], names, withArticle))
    case 'qualifications':
      return ['what other qualifications you have', 'Have you said every qualification that you have']
    case 'born':
      return ['when you were born', 'When were you born']
    case 'gcse':
      return whether('have', `GCSE ${subjectWord(ask.gcse)}`)
    case 'gcse-count':
      return howMany('GCSEs', `have at ${ask.grade} or better`)
    case 'skill':
      return whether('have', `Functional Skills ${subjectWord(ask.skill)}`)
    case 'fact':
      return askedFact(ask)
    case 'unit':
      return [
        `how you did in ${ask.title ?? `unit ${ask.unit}`}`,
        `How did you do in ${ask.title ?? `unit ${ask.unit}`}`,
      ]
    case 'average':
      return whatIs(`your average mark${ask.of === '' ? '' : ` over ${ask.of}`}`)
    default:
      return aboutAward[ask.ask](awardText([ask.award], [], names))
  }
}

type Asked = [phrase: string, question: string]
const whether = (verb: string, what: string): Asked => [
  `whether you ${verb} ${what}`,
  `Do you ${verb} ${what}`,
]
const whetherYouHave = (what: string): Asked => [`whether you have ${what}`, `Have you ${what}`]
const whatIs = (what: string, is = 'is'): Asked => [what, `What ${is} ${what}`]
const howMany = (what: string, rest: string): Asked => [
  `how many ${what} you ${rest}`,
  `How many ${what} do you ${rest}`,
]

const aboutAward: Record<AboutAward, (award: string) => Asked> = {
  subject: (award) => [`what subject your ${award} is in`, `What subject is your ${award} in`],
  grade: (award) => whatIs(`your ${award} grade`),
  results: (award) => whatIs(`your grades in ${award}`, 'are'),
  core: (award) => whatIs(`your grade in the core of your ${award}`),
  mix: (award) => howMany(`${award} credits`, 'have at each grade'),
  credits: (award) => howMany('credits', `have from your ${award}`),
  length: (award) => [`how many months your ${award} takes`, `How many months does your ${award} take`],
  passed: (award) => [
    `whether you have passed your ${award}, or expect to`,
    `Have you passed your ${award}, or do you expect to`,
  ],
  achieved: (award) => [`when you got your ${award}`, `When did you get your ${award}`],
  attendance: () => whatIs('your attendance'),
  'graded-units': (award) => whatIs(`the grades of the graded units in your ${award}`, 'are'),
  'units-passed': (award) => [
    `how many units of your ${award} you have passed`,
    `How many units of your ${award} have you passed`,
  ],
}

function askedFact({ key, amount }: Ask & { ask: 'fact' }): Asked {
  const [kind, what] = [key.split(':')[0], factText(key)]
  if (amount === 'grade') return whatIs(`your grade in ${what}`)
  if (amount) return howMany(amount, `have of ${what}`)
  if (kind === 'reference')
    return [`whether your ${references[what]}`, `Will your ${references[what]?.replace(' will', '')}`]
  if (kind === 'assessment') return whetherYouHave(`passed ${what}`)
  if (kind === 'covered') return whetherYouHave(`been taught ${what}`)
  if (kind === 'experience') return whetherYouHave(`done this: ${what}`)
  return kind === 'residency'
    ? [`whether this is true of you: ${what}`, `Is this true of you: ${what}`]
    : whether('have', `this: ${what}`)
}

const references: Record<string, string> = {
  supportive: 'tutor will give you a good reference',
  employer: 'employer will give you a reference',
}

/** What they have not said, as a phrase that can follow "You have not said". */
export const askPhrase = (ask: Ask, names: Some): string => asked(ask, names)[0]

/** What to ask them, as a question. */
export const askText = (ask: Ask, names: Some): string => `${asked(ask, names)[1]}?`

/** "a T Level", "an HND"; "A levels" and "Access to HE" take none. */
function withArticle(award: string): string {
  if (/s$|^Access\b/.test(award)) return award
  return `${/^(?:[AEIOU]|Fd|HN|Hon|LL|M[A-Z]|NV)/.test(award) ? 'an' : 'a'} ${award}`
}

/** "FdA or FdSc in Nursing". */
export function awardText(
  awards: string[],
  subjects: string[],
  names: Some,
  each = (award: string) => award,
): string {
  const award = listInWords([...new Set(awards.map((id) => each(names.awards[id]?.short ?? id)))], 'or')
  return subjects.length === 0
    ? award
    : `${award} in ${listInWords(
        subjects.map((code) => subjectTitle(names, code)),
        'or',
      )}`
}

/** As it stands in a sentence. */
export const subjectWord = (subject: string) =>
  subject === 'english' ? 'English' : subject === 'ict' ? 'ICT' : subject

/** What a fact is about, by its key. */
export const factText = (key: string) => key.replace(/^[^:]*: /, '')
