import type { Condition } from '../../../src/schema/condition.ts'
import { gcseIn } from './gcse.ts'

/** What a phrase is read against: the awards that the learner may come with, and their grades. */
export interface Sending {
  awards: string[]
  /** The grades of an award, as its scale writes them. */
  gradesOf(award: string): string[]
}

/** A phrase as a condition; undefined where it is about something else, or could mean two things. */
type Reader = (phrase: string, sending: Sending) => Condition | undefined

/** A phrase that says one thing: always the same condition, or one made of what the pattern found. */
function when(pattern: RegExp, make: (found: RegExpExecArray) => Condition | undefined): Reader {
  return (phrase) => {
    const found = pattern.exec(phrase)
    return found === null ? undefined : make(found)
  }
}

const bySize: Record<string, string> = {
  'extended diploma': 'btec-extended-diploma',
  diploma: 'btec-diploma',
  'foundation diploma': 'btec-foundation-diploma',
  'extended certificate': 'btec-extended-certificate',
}
const btec =
  '(?:an? |the )?(?:level 3 )?(?:pearson )?btec(?: level 3)?(?: nationals?)?(?: (extended diploma|foundation diploma|diploma|extended certificate))?'
const profile = String.raw`((?:[PMD]\*?){1,3})`

/** "MMM", "MMM at BTEC", "BTEC Extended Diploma at MMM": a profile that the award it is asked of has. */
const overallGrade: Reader = (phrase, sending) => {
  const first = new RegExp(
    `^(?:(?:overall )?(?:grades? |profile )?)${profile}(?: overall)?(?: (?:at|in|from|on) ${btec})?$`,
    'i',
  ).exec(phrase)
  const last = new RegExp(`^${btec}(?: at| with| grades?| profile|:)* ${profile}$`, 'i').exec(phrase)
  const [grade, size] = first === null ? [last?.[2], last?.[1]] : [first[1], first[2]]
  if (grade === undefined || grade !== grade.toUpperCase()) return undefined
  const award = size === undefined ? undefined : bySize[size.toLowerCase()]
  const asked = award === undefined ? sending.awards : [award]
  const names = /btec/i.test(phrase)
  const fits = asked.every(
    (one) => sending.gradesOf(one).includes(grade) && (!names || one.startsWith('btec-')),
  )
  if (asked.length === 0 || !fits) return undefined
  return award === undefined ? { grade } : { grade, award }
}

/** "Overall Merit": a grade in words, on the scale of every award that the learner may come with. */
const gradeInWords: Reader = (phrase, sending) => {
  const word =
    /^(?:an? )?(?:overall (?:grade (?:of )?)?)?(pass|merit|distinction)(?: overall| or (?:above|better|higher))?$/i.exec(
      phrase,
    )?.[1]
  if (word === undefined) return undefined
  const grade = `${word[0]?.toUpperCase()}${word.slice(1).toLowerCase()}`
  const fits =
    sending.awards.length > 0 && sending.awards.every((one) => sending.gradesOf(one).includes(grade))
  return fits ? { grade } : undefined
}

/** More than three of the highest A level grades come to: it may be counted on the tables before 2017. */
const mostPoints = 168

const tariff = (points: number): Condition | undefined =>
  points > mostPoints ? undefined : ({ tariff: points } as Condition)

/** "60 credits with 45 at level 3, 30 at merit": of the 45, the rest is at a pass. */
const access: Reader = (phrase, sending) => {
  const found =
    /^(?:(an? |the )?access(?: to (?:he|higher education))?(?: diploma)?(?:,| with|:)* )?(?:60 credits,? (?:with |including |of which )?)?45 (?:credits )?(?:at )?level 3(?:,| with| including| of which| and)* (.+)$/i.exec(
      phrase,
    )
  if (found === null || !(/access/i.test(phrase) || isOnly(sending, 'access-he'))) return undefined
  const graded = { distinction: 0, merit: 0 }
  for (const part of (found[2] ?? '').split(/,? and |, /i)) {
    const [, credits, grade] =
      /^(?:at least )?(\d+) (?:credits )?(?:at |graded )?(merit|distinction)s?(?: or (?:above|better|higher))?$/i.exec(
        part,
      ) ?? []
    const key = grade?.toLowerCase() as keyof typeof graded | undefined
    if (key === undefined || graded[key] > 0) return undefined
    graded[key] = Number(credits)
  }
  const pass = 45 - graded.distinction - graded.merit
  const parts = Object.entries({ ...graded, pass }).filter(([, credits]) => credits > 0)
  return pass < 0
    ? undefined
    : { access: Object.fromEntries(parts) as { distinction: number; merit: number; pass: number } }
}

const isOnly = ({ awards }: Sending, award: string): boolean =>
  awards.length > 0 && awards.every((one) => one === award)

const maths = 'maths|mathematics|english'
const skill = (name = '') => (/^math/i.test(name) ? 'maths' : 'english')

/** In the order in which they are tried; each takes the whole phrase or nothing. */
const readers: Reader[] = [
  gcseIn,
  overallGrade,
  gradeInWords,
  access,
  when(/^(\d{2,3}) (?:ucas )?(?:tariff )?points$/i, ([, points]) => tariff(Number(points))),
  when(/^(?:ucas )?(?:tariff )?points(?: of|:)? (\d{2,3})$/i, ([, points]) => tariff(Number(points))),
  when(new RegExp(`^functional skills (?:in )?(${maths})(?: at)? level ([12])$`, 'i'), ([, name, level]) => ({
    functional_skills: skill(name),
    level: Number(level),
  })),
  when(new RegExp(`^level ([12]) functional skills (?:in )?(${maths})$`, 'i'), ([, level, name]) => ({
    functional_skills: skill(name),
    level: Number(level),
  })),
  when(
    /^(?:successful |satisfactory )?(?:completion of|completing|complete|pass|passing) (?:the|their|your|this) (?:course|programme|qualification)$/i,
    () => ({
      completed: 'sending',
    }),
  ),
  when(/^(?:attend(?:ance at)?) an interview$/i, () => ({ interview: 'attended' })),
  when(/^(?:a |pass an |passing an )?(?:successful |satisfactory )?interview$/i, ([words]) =>
    askedFor('interview', words),
  ),
  when(/^(?:a |pass an |passing an )?(?:successful )?audition$/i, ([words]) => askedFor('audition', words)),
  when(/^(?:an? )?(?:successful )?portfolio(?: review)?$/i, ([words]) => askedFor('portfolio', words)),
  when(/^(?:an? )?(basic|standard|enhanced) dbs(?: check| clearance| disclosure)?$/i, ([, kind]) => ({
    dbs: kind?.toLowerCase() as 'basic',
  })),
  when(/^(?:satisfactory )?occupational health (?:clearance|check)$/i, () => ({
    occupational_health: 'cleared',
  })),
  when(
    /^(?:a )?(?:supportive|positive|good|satisfactory) (?:tutor(?:'s)? |academic |college )?reference$/i,
    () => ({
      reference: 'supportive',
    }),
  ),
  when(/^(\d{2,3})% attendance$/i, ([, share]) => attendance(Number(share))),
  when(/^attendance (?:of |at |above )?(\d{2,3})%$/i, ([, share]) => attendance(Number(share))),
  when(
    /^(?:minimum age(?: of)?|aged?|be) (1[4-9]|2\d|30)(?: years)?(?: or (?:over|above|older))?$/i,
    ([, years]) => ({
      age: Number(years),
    }),
  ),
  when(
    /^(\d{1,3}) months(?:'|’)? (?:of )?((?:relevant |paid |voluntary |work )*experience(?: in [a-z ]+)?)$/i,
    ([, months, what]) => ({
      experience: what ?? '',
      months: Number(months),
    }),
  ),
]

/** Where a list names a meeting and not its outcome, the one that asks more: a promise is not made larger by a guess. */
function askedFor(what: 'interview' | 'audition' | 'portfolio', words: string): Condition {
  const sure = /successful|satisfactory|pass/i.test(words)
  return { [what]: 'passed', ...(sure ? {} : { note: `The list says: "${words}".` }) } as unknown as Condition
}

const attendance = (share: number): Condition | undefined =>
  share > 100 || share < 1 ? undefined : { attendance: share }

/** The condition that a phrase states as a whole; undefined where no reader is sure of every word of it. */
export function conditionIn(phrase: string, sending: Sending): Condition | undefined {
  for (const read of readers) {
    const found = read(phrase, sending)
    if (found !== undefined) return found
  }
  return undefined
}
