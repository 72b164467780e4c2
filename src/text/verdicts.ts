import type { Ask, Coming, Gap, Reason, Said } from '../eligibility/reason.ts'
import type { Verdict } from '../eligibility/verdict.ts'
import { count, dateInWords, listInWords } from './dates.ts'
import { type Names, subjectTitle } from './names.ts'

type Some = Pick<Names, 'awards' | 'subjects'>

/** The word for a verdict: what others decide has its own. */
export function verdictWord({ answer, expected, outside }: Pick<Verdict, 'answer' | 'expected' | 'outside'>): string {
  if (answer === 'met') return expected ? 'Met if it comes true' : 'Met'
  return answer === 'not-met' ? 'Not met' : outside ? 'Others decide' : 'Can’t tell yet'
}

/** Why, in a sentence or two. */
export function reasonText({ reason, condition, answer, expected }: Pick<Verdict, 'reason' | 'condition' | 'answer' | 'expected'>, names: Some): string {
  switch (reason.is) {
    case 'nothing-asked':
      return 'Nothing more is asked for.'
    case 'enough':
      return enoughText(reason, names)
    case 'short':
      return `You ${verb(reason)} ${saidText(reason.said, names)}: ${'award' in reason.said && !('grade' in reason.said) ? 'another subject is asked for' : 'achieved' in reason.said ? 'that is too long ago' : 'that is not enough'}.`
    case 'none':
      return noneText(condition)
    case 'unsaid':
      return `You have not said ${askPhrase(reason.ask, names)}.`
    case 'unclear':
      return unclearText(reason, names)
    case 'not-taught':
      return `Your college does not teach ${reason.unit}. Ask what they take in its place.`
    case 'to-come':
      return reason.by === undefined ? `${capital(comingWords[reason.what])} is still to come.` : `Still to come: apply by ${dateInWords(reason.by)}.`
    case 'too-late':
      return `Too late: the last day to apply was ${dateInWords(reason.by)}.`
    case 'too-young':
      return `You will not be ${reason.age} when the course starts.`
    case 'old-enough':
      return `You will be ${reason.age} or older when the course starts.`
    case 'decided-by':
      return `${capital(whoWords[reason.who])} decides this.`
    case 'ask-them':
      return askThemWords[reason.what]
    case 'branch':
      return branchText(reason, answer, expected)
  }
}

const verb = ({ expected }: { expected: boolean }) => (expected ? 'expect' : 'have')

function enoughText(reason: Reason & { is: 'enough' }, names: Some): string {
  const { said } = reason
  if ('fact' in said) return reason.expected ? 'You expect this.' : 'You have this.'
  if ('achieved' in said) return `${reason.expected ? 'It comes' : 'You got it'} in ${dateInWords(said.achieved)}: that is new enough.`
  if ('award' in said && !('grade' in said)) return `You ${reason.expected ? 'expect to pass' : 'have'} ${saidText(said, names)}.`
  return `You ${verb(reason)} ${saidText(said, names)}: that is enough.`
}

function noneText(condition: Verdict['condition']): string {
  if ('gcse' in condition) return `You have said that you do not have ${condition.gcse === 'any' ? 'any GCSEs' : `GCSE ${subjectWord(condition.gcse)}`}.`
  if ('functional_skills' in condition) return `You have said that you do not have Functional Skills ${subjectWord(condition.functional_skills)}.`
  if ('employer_agrees' in condition) return 'Your employer has said no.'
  return 'You have said that you do not have this.'
}

function unclearText(reason: Reason & { is: 'unclear' }, names: Some): string {
  const said = reason.said === undefined ? '' : `You have said ${saidText(reason.said, names)}. `
  return `${said}${unclearWords[reason.why]}`
}

const unclearWords: Record<(Reason & { is: 'unclear' })['why'], string> = {
  letters: 'Old letters and new numbers do not match exactly here. Ask them.',
  scale: 'These grades are not on one scale. Ask them how yours counts.',
  equivalent: 'They may take something else that is as good. Ask them what counts.',
  typical: 'Less than they usually ask for, but it is not a rule. Ask them.',
  which: 'They do not say which graded unit they mean. Ask them.',
  units: 'They ask for these credits in certain units. Ask your tutor which yours are in.',
  twice: 'Two of these may be counted once only. Ask them.',
  'old-tables': 'These points are on the tables used before 2017, so yours can’t be compared. Ask them.',
  birthday: 'Your birthday is in the month when the course starts. Ask them for the day.',
  'points-unknown': 'We do not know the points of all you have. Look them up with UCAS.',
}

const comingWords: Record<Coming, string> = {
  interview: 'an interview',
  audition: 'an audition',
  portfolio: 'showing a portfolio',
  application: 'the application',
  dbs: 'a DBS check',
  'occupational-health': 'a health check',
  evidence: 'showing your papers',
}

const whoWords = { employer: 'your employer', college: 'your college', receiver: 'the place you apply to' }

const askThemWords = {
  'standard-entry': 'Their usual entry requirements count too. Read them on the course page.',
  'not-stated': 'The page does not say what is asked for. Ask them.',
  other: 'You can’t check this here. Ask them.',
}

function branchText({ met, open, wanted, of }: Reason & { is: 'branch' }, answer: Verdict['answer'], expected: boolean): string {
  const which = wanted === of ? `All ${of}` : wanted === 1 ? 'One' : `${wanted}`
  const asked = of === 1 ? 'One is needed.' : `${which} of these ${wanted === 1 ? 'is' : 'are'} needed.`
  if (answer === 'met') return `${asked} You have ${wanted === 1 ? 'one' : 'them'}${expected ? ', if what you expect comes true' : ''}.`
  return `${asked} ${met === 0 ? 'None' : met} so far${open === 0 ? '' : `, and ${open} still open`}.`
}

/** What they have said, as a phrase that can follow "You have". */
function saidText(said: Said, names: Some): string {
  if ('gcse' in said) return `GCSE ${subjectWord(said.gcse)} at ${said.grade}`
  if ('count' in said) return said.of === 'gcse' ? `${count(said.count, 'GCSE')} at ${said.grade}` : `${said.count === 0 ? 'none' : said.count} at ${said.grade}`
  if ('skill' in said) return `Functional Skills ${subjectWord(said.skill)} at level ${said.level}`
  if ('points' in said) return rangeText(said.points, 'UCAS point')
  if ('credits' in said) return rangeText(said.credits, 'credit')
  if ('mix' in said) return listInWords([`${said.mix.distinction} at Distinction`, `${said.mix.merit} at Merit`, `${said.mix.pass} at Pass`])
  if ('unit' in said) return `${said.unit}: ${unitWords[said.grade] ?? gradeWord(said.grade)}`
  if ('units' in said) return `${count(said.units, 'unit')} passed`
  if ('average' in said) return `an average of ${said.average}%`
  if ('attendance' in said) return `${said.attendance}% attendance`
  if ('months' in said) return count(said.months, 'month')
  if ('hours' in said) return count(said.hours, 'hour')
  if ('grades' in said) return `graded units at ${listInWords(said.grades)}`
  if ('grade' in said) return gradeWord(said.grade, said.award, names)
  if ('award' in said) return awardText([said.award], said.subject === undefined ? [] : [said.subject], names)
  return 'achieved' in said ? `it from ${dateInWords(said.achieved)}` : said.fact.replace(/^[^:]*: /, '')
}

const unitWords: Record<string, string> = { passed: 'passed', 'not-passed': 'not passed', 'not-taught': 'not taught' }

/** Letters written out where they can only be Pass, Merit and Distinction; an A level has a grade D of its own. */
function gradeWord(grade: string, award?: string, names?: Some): string {
  const kind = award === undefined ? undefined : names?.awards[award]?.kind
  if (grade === 'D' || grade === 'D*') return kind === 'vocational' ? grade.replace('D', 'Distinction') : grade
  return { P: 'Pass', M: 'Merit' }[grade] ?? grade
}

function rangeText([least, most]: [number, number], one: string): string {
  if (least === most) return count(least, one)
  return most === Number.POSITIVE_INFINITY ? `${count(least, one)} or more` : `${least} to ${count(most, one)}`
}

function awardText(awards: string[], subjects: string[], names: Some): string {
  const award = listInWords([...new Set(awards.map((id) => names.awards[id]?.short ?? id))], 'or')
  return subjects.length === 0 ? award : `${award} in ${listInWords(subjects.map((code) => subjectTitle(names, code)), 'or')}`
}

const subjectWord = (subject: string) => (subject === 'english' ? 'English' : subject === 'ict' ? 'ICT' : subject)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const factText = (key: string) => key.replace(/^[^:]*: /, '')

/** What they have not said, as a phrase that can follow "You have not said". */
function askPhrase(ask: Ask, names: Some): string {
  switch (ask.ask) {
    case 'award':
      return `whether you have ${awardText(ask.awards, ask.subject ?? [], names)}`
    case 'qualifications':
      return 'what qualifications you have'
    case 'born':
      return 'when you were born'
    case 'gcse':
      return `whether you have GCSE ${subjectWord(ask.gcse)}`
    case 'gcse-count':
      return `how many GCSEs you have at ${ask.grade} or better`
    case 'skill':
      return `whether you have Functional Skills ${subjectWord(ask.skill)}`
    case 'fact':
      return factPhrase(ask)
    case 'unit':
      return `how you did in ${ask.title ?? ask.unit}`
    case 'average':
      return `your average mark${ask.of === '' ? '' : ` over ${ask.of}`}`
    default:
      return awardQuestions[ask.ask](awardText([ask.award], [], names))
  }
}

const awardQuestions: Record<(Ask & { ask: 'subject' | 'passed' })['ask'], (award: string) => string> = {
  subject: (award) => `what subject your ${award} is in`,
  grade: (award) => `your grade in ${award}`,
  results: (award) => `your grades in ${award}`,
  core: (award) => `your grade in the core of your ${award}`,
  mix: (award) => `how many ${award} credits you have at each grade`,
  credits: (award) => `how many credits your ${award} gave you`,
  length: (award) => `how many months your ${award} takes`,
  passed: (award) => `whether you have passed, or expect to pass, ${award}`,
  achieved: (award) => `when you got your ${award}`,
  attendance: () => 'your attendance',
  'graded-units': (award) => `the grades of the graded units in your ${award}`,
  'units-passed': (award) => `how many units of your ${award} you have passed`,
}

function factPhrase({ key, amount }: Ask & { ask: 'fact' }): string {
  const [kind, what] = [key.split(':')[0], factText(key)]
  if (amount === 'grade') return `your grade in ${what}`
  if (amount) return `how many ${amount} you have of ${what}`
  if (kind === 'reference') return what === 'employer' ? 'whether your employer will write you a reference' : 'whether your tutor will write you a good reference'
  if (kind === 'assessment') return `whether you have passed ${what}`
  if (kind === 'covered') return `whether you have been taught ${what}`
  return kind === 'residency' ? `whether this is true of you: ${what}` : `whether you have ${kind === 'experience' ? `experience: ${what}` : what}`
}

/** What to ask them, as a question: "whether you have" becomes "Do you have". */
export function askText(ask: Ask, names: Some): string {
  const phrase = askPhrase(ask, names)
  const turned = turns.find(([start]) => phrase.startsWith(start))
  return `${turned ? turned[1] + phrase.slice(turned[0].length) : `What is ${phrase}`}?`
}

const turns: [string, string][] = [
  ['whether you have been', 'Have you been'],
  ['whether you have passed', 'Have you passed'],
  ['whether you have', 'Do you have'],
  ['whether your employer will', 'Will your employer'],
  ['whether your tutor will', 'Will your tutor'],
  ['whether this is', 'Is this'],
  ['what qualifications you have', 'What qualifications do you have'],
  ['when you were', 'When were you'],
  ['when you got', 'When did you get'],
  ['how you did', 'How did you do'],
  ['your grades', 'What are your grades'],
  ['the grades', 'What are the grades'],
]

/** The smallest thing that would change it, as a phrase that can follow "Nearly:" or "Still needed:". */
export function gapText(gap: Gap, names: Some): string {
  switch (gap.need) {
    case 'all':
      return listInWords(gap.of.map((one) => gapText(one, names)))
    case 'tell':
      return `tell us ${askPhrase(gap.ask, names)}`
    case 'come':
      return gap.by === undefined ? comingGaps[gap.what] : `apply by ${dateInWords(gap.by)}`
    case 'decision':
      return `${whoWords[gap.who]} has to agree`
    case 'ask-them':
      return 'ask the place you apply to'
    case 'grade':
      return `${gap.steps === 1 ? 'one more grade' : `${gap.steps} more grades`}: from ${gradeWord(gap.from)} to ${gradeWord(gap.to)}`
    case 'results':
      return `${gap.more} more at ${gap.grade}`
    case 'points':
      return `${gap.more} more UCAS ${gap.more === 1 ? 'point' : 'points'}`
    case 'credits':
      return `${count(gap.more, 'more credit')} at ${gap.framework === 'scqf' ? 'SCQF ' : ''}level ${gap.level}`
    case 'mix':
      return `${count(gap.more, 'more credit')} at ${capital(gap.at)}${gap.at === 'distinction' ? '' : ' or better'}`
    case 'award':
      return gap.awards.length === 0 ? `a course in ${listInWords(gap.subject.map((code) => subjectTitle(names, code)), 'or')}` : `pass ${awardText(gap.awards, gap.subject, names)}`
    case 'gcse':
      return gap.gcse === 'any' ? `${count(gap.more, 'more GCSE')} at ${gap.grade}` : `GCSE ${subjectWord(gap.gcse)} at ${gap.grade}`
    case 'skill':
      return `Functional Skills ${subjectWord(gap.skill)} at level ${gap.level}`
    case 'unit':
      return gap.grade === undefined ? `pass ${gap.unit}` : `${gap.unit} at ${gradeWord(gap.grade)}`
    case 'graded-units':
      return `${count(gap.more, 'more graded unit')} at ${gap.grade}`
    case 'newer':
      return `a qualification from the last ${count(gap.years, 'year')}`
    case 'fact':
      return factText(gap.key)
    case 'units':
      return `${count(gap.more, 'more unit')} passed`
    case 'average':
      return `${gap.more}% more on your average mark`
    case 'attendance':
      return `${gap.more}% more attendance`
    default:
      return `${count(gap.more, `more ${gap.need.slice(0, -1)}`)}`
  }
}

const comingGaps: Record<Coming, string> = {
  interview: 'an interview is still to come',
  audition: 'an audition is still to come',
  portfolio: 'a portfolio is still to show',
  application: 'ask if you can still apply',
  dbs: 'a DBS check is still to come',
  'occupational-health': 'a health check is still to come',
  evidence: 'papers are still to show',
}
