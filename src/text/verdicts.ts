import { ungradedCredits } from '../eligibility/access-mix.ts'
import type { Coming, Gap, Reason, Said } from '../eligibility/reason.ts'
import type { Verdict } from '../eligibility/verdict.ts'
import { unitGrade } from './answers.ts'
import { count, dateInWords, listInWords } from './dates.ts'
import { subjectTitle } from './names.ts'
import { askPhrase, awardText, factText, type Some, subjectWord } from './questions.ts'

/** The word for a verdict: what others decide has its own. */
export function verdictWord({
  answer,
  expected,
  outside,
}: Pick<Verdict, 'answer' | 'expected' | 'outside'>): string {
  if (answer === 'met') return expected ? 'Met if it comes true' : 'Met'
  return answer === 'not-met' ? 'Not met' : outside ? 'Others decide' : 'Can’t tell yet'
}

/** Why, in a sentence or two. `ahead`: the award of a course still to be taken. */
export function reasonText(
  { reason, condition, answer, expected }: Pick<Verdict, 'reason' | 'condition' | 'answer' | 'expected'>,
  names: Some,
  ahead?: string,
): string {
  switch (reason.is) {
    case 'nothing-asked':
      return 'Nothing more is asked for.'
    case 'enough':
      return enoughText(reason, names)
    case 'short':
      return shortText(reason, names)
    case 'none':
      return noneText(condition)
    case 'unsaid':
      return unsaidText(reason, names, ahead)
    case 'unclear':
      return unclearText(reason, names)
    case 'not-taught':
      return `Your college does not teach ${reason.unit}. Ask what they take in its place.`
    case 'to-come':
      return reason.by === undefined
        ? `${capital(comingWords[reason.what])} is still to come.`
        : `Still to come: apply by ${dateInWords(reason.by)}.`
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

function enoughText({ said, expected }: Reason & { is: 'enough' }, names: Some): string {
  const have = `You ${expected ? 'expect' : 'have'}`
  if ('fact' in said) return `${have} this.`
  if ('achieved' in said)
    return `${expected ? 'It comes' : 'You got it'} in ${dateInWords(said.achieved)}: that is new enough.`
  if (isAward(said)) return `${expected ? 'You expect to pass' : have} ${saidText(said, names)}.`
  return `${have} ${saidText(said, names, 'at least')}: that is enough.`
}

function shortText({ said, expected }: Reason & { is: 'short' }, names: Some): string {
  const have = `You ${expected ? 'expect' : 'have'}`
  if ('achieved' in said) return `You got it in ${dateInWords(said.achieved)}: that is too long ago.`
  if (isAward(said)) return `${have} ${saidText(said, names)}: another subject is asked for.`
  if ('unit' in said && said.grade in unitWords) return `${unitWords[said.grade]} ${said.unit}.`
  return `${have} ${saidText(said, names, 'at most')}: that is not enough.`
}

function unsaidText({ ask, said }: Reason & { is: 'unsaid' }, names: Some, ahead?: string): string {
  if ('award' in ask && ask.award === ahead) return 'Still to come, in the course before this step.'
  const soFar =
    said === undefined
      ? ''
      : `What you have said comes to ${saidText(said, names, 'at most')}: not enough by itself. `
  if (ask.ask === 'qualifications' && ahead !== undefined)
    return `${soFar}It depends on what you will have by then, the course before this step included.`
  return `${soFar}You have not said ${askPhrase(ask, names)}.`
}

const isAward = (said: Said) => 'award' in said && !('grade' in said)
const unitWords: Record<string, string> = {
  'not-passed': 'You have not passed',
  'not-taught': 'Your college does not teach',
}

function noneText(condition: Verdict['condition']): string {
  const not = 'You have said that you do not have'
  if ('gcse' in condition)
    return condition.gcse === 'any'
      ? `${not} any GCSEs: you would need ${condition.count ?? 1} at grade ${condition.grade}.`
      : `${not} GCSE ${subjectWord(condition.gcse)}: you would need it at grade ${condition.grade}.`
  if ('functional_skills' in condition)
    return `${not} Functional Skills ${subjectWord(condition.functional_skills)}: you would need level ${condition.level}.`
  if ('employer_agrees' in condition) return 'Your employer has said no.'
  return `${not} this, and you would need it.`
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
  ungraded: 'It depends on the credits that are not graded yet.',
  twice: 'Two of these may be counted once only. Ask them.',
  'old-tables':
    'This total is on the scale used before 2017, on which an A at A level was 120 points; on today’s it is 48. Yours can’t be compared with it. Ask them what they ask for now.',
  birthday: 'Your birthday is in the month when the course starts. Ask them for the day.',
  'points-unknown': 'We do not know the points of all you have. Look them up with UCAS.',
}

/** What lies ahead, as a thing that is needed. */
export const comingWords: Record<Coming, string> = {
  interview: 'an interview',
  audition: 'an audition',
  portfolio: 'showing a portfolio',
  application: 'the application',
  dbs: 'a DBS check',
  'occupational-health': 'a health check',
  evidence: 'showing your papers',
}

/** Who decides. */
export const whoWords = {
  employer: 'your employer',
  college: 'your college',
  receiver: 'the place you apply to',
}

const askThemWords = {
  'standard-entry': 'Their usual entry requirements count too. Read them on the course page.',
  'not-stated': 'What is asked for is not written down. Ask them.',
  other: 'You can’t check this here. Ask them.',
}

function branchText(
  { met, open, wanted, of }: Reason & { is: 'branch' },
  answer: Verdict['answer'],
  expected: boolean,
): string {
  const which = wanted === of ? (of === 2 ? 'Both' : `All ${of}`) : wanted === 1 ? 'One' : `${wanted}`
  const asked = of === 1 ? 'One is needed.' : `${which} of these ${wanted === 1 ? 'is' : 'are'} needed.`
  if (answer === 'met')
    return `${asked} You have ${wanted === 1 ? 'one' : 'them'}${expected ? ', if what you expect comes true' : ''}.`
  return `${asked} ${met === 0 ? 'None' : met} so far${open === 0 ? '' : `, and ${open} still open`}.`
}

/** What would change a verdict that is not met, to follow its reason; empty where the reason says it: to somebody who has
 *  none of it, nothing is near. */
export const changeText = ({ reason, gap }: Pick<Verdict, 'reason' | 'gap'>, names: Some): string =>
  gap === undefined || reason.is === 'none' ? '' : `Nearly: ${gapText(gap, names)}.`

/** What they have said, as a phrase that can follow "You have"; of a range the end that counts. */
export function saidText(said: Said, names: Some, end?: 'at least' | 'at most'): string {
  if ('gcse' in said) return `GCSE ${subjectWord(said.gcse)} at ${said.grade}`
  if ('count' in said)
    return `${said.of === 'gcse' ? count(said.count, 'GCSE') : said.count === 0 ? 'none' : said.count} at ${said.grade}`
  if ('skill' in said) return `Functional Skills ${subjectWord(said.skill)} at level ${said.level}`
  if ('points' in said) return rangeText(said.points, 'UCAS point', end)
  if ('credits' in said) return rangeText(said.credits, 'credit', end)
  if ('mix' in said)
    return listInWords([
      `${said.mix.distinction} credits at Distinction`,
      `${said.mix.merit} at Merit`,
      `${said.mix.pass} at Pass`,
      ...(ungradedCredits(said.mix) > 0 ? [`${ungradedCredits(said.mix)} not graded yet`] : []),
    ])
  if ('unit' in said) return said.grade === 'passed' ? said.unit : `${unitGrade(said.grade)} in ${said.unit}`
  if ('units' in said) return count(said.units, 'unit')
  if ('average' in said) return `an average of ${said.average}%`
  if ('attendance' in said) return `${said.attendance}% attendance`
  if ('months' in said) return count(said.months, 'month')
  if ('hours' in said) return count(said.hours, 'hour')
  if ('grades' in said) return `graded units at ${listInWords(said.grades)}`
  if ('grade' in said) return gradeWord(said.grade, said.award, names)
  if ('award' in said) return awardText([said.award], said.subject === undefined ? [] : [said.subject], names)
  return 'achieved' in said ? dateInWords(said.achieved) : factText(said.fact)
}

/** Letters written out where they can only be Pass, Merit and Distinction; an A level has a grade D of its own. */
export function gradeWord(grade: string, award?: string, names?: Some): string {
  const kind = award === undefined ? undefined : names?.awards[award]?.kind
  if (grade === 'D' || grade === 'D*')
    return kind === 'vocational' ? grade.replace('D', 'Distinction') : grade
  return { P: 'Pass', M: 'Merit' }[grade] ?? grade
}

function rangeText(
  [least, most]: [number, number],
  one: string,
  end: 'at least' | 'at most' | undefined,
): string {
  if (least === most) return count(least, one)
  if (end === 'at most') return `${end} ${count(most, one)}`
  return end || most === Number.POSITIVE_INFINITY
    ? `at least ${count(least, one)}`
    : `${least} to ${count(most, one)}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
/** The smallest thing that would change it, as a phrase that can follow "Nearly:" or "Still needed:". */
export function gapText(gap: Gap, names: Some): string {
  switch (gap.need) {
    case 'all':
      return listInWords(
        gap.of.map((one) =>
          one.need === 'come' && one.by === undefined ? comingWords[one.what] : gapText(one, names),
        ),
      )
    case 'tell':
      return `tell us ${askPhrase(gap.ask, names)}`
    case 'come':
      return gap.by === undefined ? comingGaps[gap.what] : `apply by ${dateInWords(gap.by)}`
    case 'decision':
      return `${whoWords[gap.who]} has to agree`
    case 'ask-them':
      return 'ask the place you apply to'
    case 'grade':
      return `${gap.steps === 1 ? 'one more grade' : `${gap.steps} more grades`}: from ${gradeWord(gap.from, gap.award, names)} to ${gradeWord(gap.to, gap.award, names)}`
    case 'results':
      return `${gap.more} more at ${gap.grade}`
    case 'points':
      return `${gap.more} more UCAS ${gap.more === 1 ? 'point' : 'points'}`
    case 'credits':
      return `${count(gap.more, 'more credit')} at ${gap.framework === 'scqf' ? 'SCQF ' : ''}level ${gap.level}`
    case 'mix':
      return `${count(gap.more, 'more credit')} at ${capital(gap.at)}${gap.at === 'distinction' ? '' : ' or better'}`
    case 'award':
      return gap.awards.length === 0
        ? `a course in ${listInWords(
            gap.subject.map((code) => subjectTitle(names, code)),
            'or',
          )}`
        : `pass ${awardText(gap.awards, gap.subject, names)}`
    case 'gcse':
      return gap.gcse === 'any'
        ? `${count(gap.more, 'more GCSE')} at ${gap.grade}`
        : `GCSE ${subjectWord(gap.gcse)} at ${gap.grade}`
    case 'skill':
      return `Functional Skills ${subjectWord(gap.skill)} at level ${gap.level}`
    case 'unit':
      return gap.grade === undefined ? `pass ${gap.unit}` : `${gap.unit} at ${gradeWord(gap.grade)}`
    case 'graded-units':
      return `${count(gap.more, 'more graded unit')} at ${gap.grade}`
    case 'newer':
      return `a qualification from the last ${count(gap.years, 'year')}`
    case 'fact':
      return factGap(gap.key)
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

function factGap(key: string): string {
  const what = factText(key)
  if (key.startsWith('reference'))
    return what === 'employer' ? 'a reference from your employer' : 'a good reference from your tutor'
  return key.startsWith('assessment') ? `pass ${what}` : what
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
