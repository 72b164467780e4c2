import { asList, known } from '../catalogue/catalogue.ts'
import { lastBefore } from '../eligibility/opening.ts'
import type { Month } from '../graph/month.ts'
import type { Condition, Leaf, LeafOf } from '../schema/condition.ts'
import { count, dateInWords, listInWords, yearlyDayInWords } from './dates.ts'
import { type Names, subjectTitle } from './names.ts'

/** What is known of the step that a condition is asked for. */
export interface AskedOf {
  /** The award that they come with: grades are on its scale, and ways in for holders of others are left out of one line. */
  award?: string | undefined
  /** The course that they come from, where "your course" could be more than one. */
  course?: string | undefined
  /** The month in which the course starts: a day of every year is given its year. */
  start?: Month | undefined
}

/** The tree as one line, for places with little room: "MMM or better; and either GCSE maths grade 4, or Functional Skills
 *  maths level 2". Of a long list only the first `most`, and how many more; what nobody could judge by one line (the usual
 *  requirements, what is not stated) is only counted, unless there is no limit. Empty where nothing is stated. `deed` is how a thing to be done
 *  follows the words before it: "to pass an interview", "passing an interview". */
export function conditionsInBrief(
  condition: Condition | undefined,
  catalogue: Names,
  asked: AskedOf = {},
  most = 3,
  deed: 'to' | 'ing' = 'to',
): string {
  if (condition === undefined) return ''
  const names = { ...catalogue, asked, most, deed }
  const all = 'all' in condition ? condition.all : [condition]
  const whole = most === Number.POSITIVE_INFINITY
  const parts = all.filter((part) => whole || !isElsewhere(part)).map((part) => inline(part, names))
  return parts.length === 0 && all.some((part) => 'standard_entry' in part)
    ? 'the usual entry requirements'
    : listed(parts, all.length - parts.length, most, 'and')
}

/** How a condition is put into a line. */
export interface InLine extends Worded {
  most: number
  deed: 'to' | 'ing'
}

/** What a phrase is made with. */
export interface Worded extends Names {
  asked: AskedOf
}

const isElsewhere = (part: Condition): boolean => 'not_stated' in part || 'standard_entry' in part

/** "A; B; and C", "A; B; C; and 2 more". One more than `most` is still said in full. */
function listed(parts: string[], left: number, most: number, word: string): string {
  const shown = parts.length > most + 1 ? parts.slice(0, most) : parts
  const more = left + parts.length - shown.length
  const items = more > 0 && shown.length > 0 ? [...shown, `${more} more`] : shown
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('; ')}; ${word} ${items.at(-1)}`
}

/** One condition as a phrase within a line. */
export function inline(condition: Condition, names: InLine): string {
  const branch = branchOf(condition)
  if (branch === undefined) return insideSentence(leafText(condition as Leaf, names), condition, names.deed)
  const every = branch.wanted === branch.of.length
  const parts = (branch.wanted === 1 ? forTheirAward(branch.of, names) : branch.of).map((inner) =>
    inline(inner, names),
  )
  if (parts.length === 1) return parts[0] ?? ''
  if (parts.length === 2 && every) return `both ${parts.join(' and ')}`
  if (parts.length === 2 && branch.wanted === 1) return `either ${parts.join(', or ')}`
  const which = every ? 'all' : branch.wanted === 1 ? 'one' : `at least ${branch.wanted}`
  return `${which} of (${listed(parts, 0, names.most, every ? 'and' : 'or')})`
}

/** The ways in that are open to holders of the award that they come with, where any is meant for them. */
function forTheirAward(ways: Condition[], names: InLine): Condition[] {
  const { award } = names.asked
  if (award === undefined) return ways
  const meant = ways.map((way) => isFor(way, award, names))
  return meant.includes(true) ? ways.filter((_, index) => meant[index] !== false) : ways
}

/** Whether a condition is for holders of the award; undefined where it names none. */
export function isFor(condition: Condition, award: string, names: Names): boolean | undefined {
  if ('all' in condition)
    return condition.all.map((part) => isFor(part, award, names)).find((is) => is !== undefined)
  if ('access' in condition) return names.awards[award]?.kind === 'access'
  if ('completed' in condition)
    return condition.completed === 'sending' || asList(condition.completed).includes(award)
  return 'award' in condition && condition.award !== undefined
    ? asList(condition.award).includes(award)
    : undefined
}

/** A leaf's phrase within a line: what is to be done becomes "to pass …" or "passing …", an award that is passed is named,
 *  and what is to be had loses its capital. */
function insideSentence(phrase: string, leaf: Condition, deed: 'to' | 'ing'): string {
  const [first = '', ...rest] = phrase.split(' ')
  if ('completed' in leaf && leaf.completed !== 'sending') return rest.join(' ')
  const verb = deeds[first]
  if (verb !== undefined) return [deed === 'to' ? `to ${uncapital(first)}` : verb, ...rest].join(' ')
  return `${articles[first] ?? ''}${uncapital(phrase)}`
}

/** Loses its capital where that is only the beginning of a sentence: names and initials keep theirs. */
function uncapital(phrase: string): string {
  return openers.has(phrase.split(' ')[0] ?? '') ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase
}

const deeds: Record<string, string> = {
  Pass: 'passing',
  Come: 'coming',
  Show: 'showing',
  Have: 'having',
  Apply: 'applying',
}
const openers = new Set([
  ...Object.keys(deeds),
  'Certificate',
  'Evidence',
  'A',
  'An',
  'All',
  'The',
  'Your',
  'In',
  'Experience:',
  'Typically',
  'Achieved',
  'Usual',
  'Not',
  'Graded',
  'Recognition',
  'Enhanced',
  'Basic',
  'Standard',
  'Occupational',
])
const articles: Record<string, string> = { Enhanced: 'an ', Basic: 'a ', Standard: 'a ' }

/** What a branch asks of what is below it; undefined for a leaf. */
export function branchOf(
  condition: Condition,
): { of: Condition[]; wanted: number; heading: string } | undefined {
  if ('all' in condition) return { of: condition.all, wanted: condition.all.length, heading: 'All of these:' }
  if ('any' in condition) return { of: condition.any, wanted: 1, heading: 'One of these:' }
  if ('at_least' in condition && 'of' in condition)
    return {
      of: condition.of,
      wanted: condition.at_least,
      heading: `At least ${condition.at_least} of these:`,
    }
  return undefined
}

/** One thing that is asked for, in a phrase that can follow "You need". */
export function leafText(leaf: Leaf, names: Worded): string {
  if ('completed' in leaf)
    return leaf.completed === 'sending'
      ? `Pass ${names.asked.course ?? 'your course'}`
      : `Pass ${awardsText(leaf.completed, leaf.subject, names)}`
  if ('graded_unit' in leaf) return gradedUnitText(leaf)
  if ('unit' in leaf)
    return unitText(
      leaf.title === undefined ? `Unit ${leaf.unit}` : `${leaf.title} (unit ${leaf.unit})`,
      leaf,
      names,
    )
  if ('subject_unit' in leaf) return unitText(leaf.subject_unit, leaf, names)
  if ('units_passed' in leaf) return `${count(leaf.units_passed, 'unit')} passed`
  if ('qualification' in leaf)
    return leaf.grade === undefined ? leaf.qualification : `${leaf.qualification} at grade ${leaf.grade}`
  if ('gcse' in leaf) return gcseText(leaf)
  if ('grade' in leaf) return gradeText(leaf as LeafOf<'grade'>, names)
  if ('tariff' in leaf) return tariffText(leaf, names)
  if ('credits' in leaf)
    return `${leaf.credits} credits at ${leaf.framework === 'scqf' ? 'SCQF ' : ''}level ${leaf.level}${leaf.subject === undefined ? '' : ` in ${subjectsText(leaf.subject, names)}`}`
  if ('access' in leaf) return accessText(leaf, names)
  if ('average' in leaf)
    return `An average of ${leaf.average}% or more${leaf.of === undefined ? '' : ` over ${leaf.of}`}`
  if ('functional_skills' in leaf)
    return `Functional Skills ${leaf.functional_skills === 'ict' ? 'ICT' : capitalIf(leaf.functional_skills)} level ${leaf.level}`
  if ('attendance' in leaf)
    return `${leaf.typical ? 'Typically ' : ''}${leaf.attendance}% attendance${leaf.typical ? '' : ' or more'}`
  if ('reference' in leaf)
    return leaf.reference === 'supportive' ? 'A supportive reference' : 'A reference from your employer'
  if ('interview' in leaf) return leaf.interview === 'passed' ? 'Pass an interview' : 'Come to an interview'
  if ('audition' in leaf) return leaf.audition === 'passed' ? 'Pass an audition' : 'Come to an audition'
  if ('portfolio' in leaf)
    return leaf.portfolio === 'passed' ? 'A portfolio that is accepted' : 'Show a portfolio'
  if ('assessment' in leaf) return `Pass ${uncapital(leaf.assessment)}`
  if ('covered' in leaf) return `Have been taught ${uncapital(leaf.covered)}`
  if ('experience' in leaf) return experienceText(leaf)
  if ('employer_agrees' in leaf)
    return `Your employer agrees: ${leaf.employer_agrees} (their decision, not yours)`
  if ('partner_college' in leaf) return leaf.partner_college
  if ('subject_related' in leaf) return `In a related subject: ${uncapital(leaf.subject_related)}`
  if ('standard_entry' in leaf) return `Usual entry requirements: ${uncapital(leaf.standard_entry)}`
  if ('evidence' in leaf) return `Show ${uncapital(leaf.evidence)}`
  if ('rpl' in leaf) return `Recognition of prior learning: ${uncapital(leaf.rpl)}`
  if ('age' in leaf) return `${leaf.age} or older when the course starts`
  if ('residency' in leaf) return leaf.residency
  if ('achieved_within' in leaf) return `Achieved within the last ${count(leaf.achieved_within, 'year')}`
  if ('dbs' in leaf) return `${capitalIf(leaf.dbs)} DBS check`
  if ('occupational_health' in leaf) return 'Occupational health clearance'
  if ('applied_by' in leaf)
    return `Apply by ${dayText(leaf.applied_by, names.asked.start)}${leaf.how === undefined ? '' : ` (${leaf.how})`}`
  if ('not_stated' in leaf) return `Not stated: ${leaf.not_stated}`
  return leaf.other
}

/** A day of every year gets the year in which it last comes before the start, where that is known. */
function dayText(day: string, start: Month | undefined): string {
  if (day.length > 5) return dateInWords(day)
  return start === undefined ? `${yearlyDayInWords(day)} each year` : dateInWords(lastBefore(day, start))
}

const capitalIf = (text: string): string =>
  text === 'english' || ['basic', 'standard', 'enhanced'].includes(text)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text

function awardsText(awards: string | string[], subject: string | string[] | undefined, names: Names): string {
  const award = listInWords([...new Set(asList(awards).map((id) => known(names.awards, id).short))], 'or')
  return subject === undefined ? award : `${award} in ${subjectsText(subject, names)}`
}

function subjectsText(subject: string | string[], names: Names): string {
  return listInWords(
    asList(subject).map((code) => subjectTitle(names, code)),
    'or',
  )
}

const unitWords: Record<string, string> = { P: 'Pass', M: 'Merit' }

/** A unit's Merit or Pass is one whatever the award. */
function unitText(
  name: string,
  leaf: { grade?: string | undefined; if_offered?: boolean | undefined },
  names: Worded,
): string {
  return `${name}${leaf.grade === undefined ? ' passed' : ` at ${unitWords[leaf.grade] ?? gradeWord(leaf.grade, undefined, names)}`}${leaf.if_offered ? ', if your college teaches it' : ''}`
}

function gradeText(leaf: LeafOf<'grade'>, names: Worded): string {
  const grade = `${leaf.count === undefined ? '' : `${leaf.count} at `}${gradeWord(leaf.grade, leaf.award, names)} or better`
  return leaf.award === undefined
    ? grade
    : `${awardsText(leaf.award, leaf.subject, names)}${leaf.count === undefined ? ' at' : ','} ${grade}`
}

/** Letters written out where they can only be Pass, Merit and Distinction: an A level has a grade D of its own. */
function gradeWord(
  grade: string,
  awards: string | string[] | undefined,
  { awards: known, asked }: Worded,
): string {
  const held = asList(awards ?? asked.award)
  return held.length > 0 && held.every((id) => known[id]?.scale?.startsWith('btec'))
    ? ({ P: 'Pass', M: 'Merit', D: 'Distinction', 'D*': 'Distinction*' }[grade] ?? grade)
    : grade
}

function gradedUnitText(leaf: LeafOf<'graded_unit'>): string {
  if (Array.isArray(leaf.graded_unit)) return `Graded units at ${listInWords(leaf.graded_unit)}`
  const which = {
    all: 'All graded units',
    one: 'The graded unit',
    each: 'Graded units',
    'not-stated': 'Graded unit (which is not stated)',
  }[leaf.which]
  return `${which} at ${leaf.graded_unit}`
}

function gcseText(leaf: LeafOf<'gcse'>): string {
  const subject = leaf.gcse === 'any' ? '' : ` ${capitalIf(leaf.gcse)}`
  const equivalent = leaf.or_equivalent ? ', or equivalent' : ''
  return leaf.count === undefined || leaf.count === 1
    ? `GCSE${subject} grade ${leaf.grade}${equivalent}`
    : `${leaf.count} GCSEs${subject} at grade ${leaf.grade}${equivalent}`
}

function tariffText(leaf: LeafOf<'tariff'>, names: Names): string {
  const from = leaf.award === undefined ? '' : ` from ${awardsText(leaf.award, undefined, names)}`
  return `${leaf.tariff} UCAS Tariff points${from}${leaf.tables === 'before-2017' ? ' on the tables used before 2017' : ''}`
}

function accessText(leaf: LeafOf<'access'>, names: Names): string {
  const { distinction, merit, pass } = leaf.access
  const parts = [
    distinction > 0 ? `${distinction} at Distinction` : '',
    merit > 0 ? `${merit} at Merit or better` : '',
    pass > 0 ? `${pass} at Pass or better` : '',
  ].filter((part) => part !== '')
  const where = [
    leaf.subject === undefined ? '' : ` in ${subjectsText(leaf.subject, names)}`,
    leaf.in === undefined ? '' : `, in ${leaf.in}`,
  ].join('')
  return `Access to HE${where} with level 3 credits: ${listInWords(parts)}`
}

function experienceText(leaf: LeafOf<'experience'>): string {
  const howLong = [
    leaf.months === undefined ? '' : count(leaf.months, 'month'),
    leaf.hours === undefined ? '' : count(leaf.hours, 'hour'),
  ].filter((part) => part !== '')
  return howLong.length === 0
    ? `Experience: ${leaf.experience}`
    : `${listInWords(howLong)} of ${leaf.experience}`
}
