import { ungradedCredits } from '../eligibility/access-mix.ts'
import type { Held, Profile } from '../eligibility/profile.ts'
import { unitGrade } from './answers.ts'
import { count, dateInWords, monthsInWords } from './dates.ts'
import { holdingName, type Names } from './names.ts'
import { subjectWord } from './questions.ts'

/** One thing that the learner has said, and the profile without it. */
export interface SaidLine {
  text: string
  without: Profile
  /** Which of the qualifications it says, where it says one as a whole. */
  qualification?: number
}

/** Everything that has been said, each thing by itself, so that each can be taken back by itself. */
export function saidLines(profile: Profile, names: Names): SaidLine[] {
  return [
    ...profile.qualifications.flatMap((held, index) => heldLines(held, index, profile, names)),
    ...otherLines(profile),
  ]
}

/** "BTEC Extended Diploma, Engineering"; the award alone where the subject is not known. */
export function heldName({ award, subject }: Pick<Held, 'award' | 'subject'>, names: Names): string {
  return subject === undefined || names.awards[award] === undefined
    ? (names.awards[award]?.short ?? award)
    : holdingName(names, award, subject)
}

type Detail = Exclude<keyof Held, 'award' | 'subject' | 'sure' | 'at'>

/** What is said of a qualification in one breath; everything else of it stands by itself. */
const main: Detail[] = ['grade', 'results', 'core', 'access', 'achieved']

function heldLines(held: Held, index: number, profile: Profile, names: Names): SaidLine[] {
  const title = heldName(held, names)
  const verb = held.sure === 'have' ? 'have' : 'expect'
  const gone = {
    ...profile,
    qualifications: profile.qualifications.filter((_, at) => at !== index),
  }
  const lines = details(held)
  const [whole, parts] = [true, false].map((isMain) =>
    lines.filter(([key]) => main.includes(key) === isMain),
  ) as [[Detail, string][], [Detail, string][]]
  // With the only thing that was said of it the qualification goes too: left bare, it would still say "I have it".
  const isBare = whole.length === 0 && parts.length > 0
  const rest = parts.map(([key, words]) => ({
    text: `${title}: ${verb} ${words}`,
    without:
      isBare && parts.length === 1
        ? gone
        : {
            ...profile,
            qualifications: profile.qualifications.map((one, at) => (at === index ? without(one, key) : one)),
          },
  }))
  if (isBare && held.at === undefined) return rest
  return [{ text: `${title}: ${wholeWords(held, whole)}`, without: gone, qualification: index }, ...rest]
}

/** "have MMM"; "expect MMM, June 2027"; "expect to pass it, June 2027". */
function wholeWords({ sure }: Held, details: [Detail, string][]): string {
  const result = details.filter(([key]) => key !== 'achieved').map(([, words]) => words)
  const month = details.filter(([key]) => key === 'achieved').map(([, words]) => words)
  const bare = sure === 'have' ? 'have it' : 'expect to pass it'
  return [result.length === 0 ? bare : `${sure} ${result.join(', ')}`, ...month].join(', ')
}

function without<T extends object>(record: T, key: keyof T): T {
  const { [key]: _, ...rest } = record
  return rest as T
}

function details(held: Held): [Detail, string][] {
  const mix = held.access
  const found: [Detail, string | undefined][] = [
    ['grade', held.grade],
    ['results', held.results?.map(({ name, grade }) => [name, grade].filter(Boolean).join(' ')).join(', ')],
    ['core', held.core === undefined ? undefined : `${held.core} in the core`],
    [
      'access',
      mix === undefined
        ? undefined
        : `${mix.distinction} credits at Distinction, ${mix.merit} at Merit, ${mix.pass} at Pass${ungradedCredits(mix) > 0 ? `, ${ungradedCredits(mix)} not graded yet` : ''}`,
    ],
    [
      'units',
      held.units === undefined
        ? undefined
        : Object.entries(held.units)
            .map(([unit, grade]) => `${unit}: ${unitGrade(grade)}`)
            .join(', '),
    ],
    ['unitsPassed', held.unitsPassed === undefined ? undefined : count(held.unitsPassed, 'unit')],
    [
      'gradedUnits',
      held.gradedUnits === undefined ? undefined : `graded units at ${held.gradedUnits.join(', ')}`,
    ],
    [
      'averages',
      held.averages === undefined
        ? undefined
        : Object.entries(held.averages)
            .map(([of, mark]) => `${mark}%${of === '' ? '' : ` over ${of}`}`)
            .join(', '),
    ],
    ['attendance', held.attendance === undefined ? undefined : `${held.attendance}% attendance`],
    ['achieved', held.achieved === undefined ? undefined : dateInWords(held.achieved)],
    [
      'credits',
      held.credits === undefined
        ? undefined
        : `${Array.isArray(held.credits) ? held.credits.join(' to ') : held.credits} credits`,
    ],
    ['months', held.months === undefined ? undefined : `a planned length of ${monthsInWords(held.months)}`],
  ]
  return found.filter((row): row is [Detail, string] => row[1] !== undefined)
}

function otherLines(profile: Profile): SaidLine[] {
  const expects = (sure: 'have' | 'expect') => (sure === 'expect' ? ' (expected)' : '')
  return [
    ...Object.entries(profile.gcse).map(([subject, said]) => ({
      text:
        said === 'none'
          ? `No GCSE ${subjectWord(subject)}`
          : `GCSE ${subjectWord(subject)} grade ${said.grade}${expects(said.sure)}`,
      without: { ...profile, gcse: without(profile.gcse, subject) },
    })),
    ...Object.entries(profile.gcseCount).map(([grade, said]) => ({
      text: `${count(said.count, 'GCSE')} at grade ${grade} or better${expects(said.sure)}`,
      without: { ...profile, gcseCount: without(profile.gcseCount, grade) },
    })),
    ...Object.entries(profile.skills).map(([skill, said]) => ({
      text:
        said === 'none' || said === undefined
          ? `No Functional Skills ${subjectWord(skill)}`
          : `Functional Skills ${subjectWord(skill)} level ${said.level}${expects(said.sure)}`,
      without: { ...profile, skills: without(profile.skills, skill as keyof Profile['skills']) },
    })),
    ...(profile.born === undefined
      ? []
      : [{ text: `Born ${dateInWords(profile.born)}`, without: without(profile, 'born') }]),
    ...(profile.lacks.length === 0
      ? []
      : [
          {
            text:
              profile.lacks === 'others'
                ? 'No other qualification'
                : 'No other qualification of the kinds asked for',
            without: { ...profile, lacks: [] },
          },
        ]),
    ...Object.entries(profile.facts).map(([key, fact]) => ({
      text: `${key}: ${fact === 'no' ? 'no' : [fact.months === undefined ? '' : monthsInWords(fact.months), fact.hours === undefined ? '' : count(fact.hours, 'hour')].join('') || 'yes'}`,
      without: { ...profile, facts: without(profile.facts, key) },
    })),
  ]
}
