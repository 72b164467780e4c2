import { asList, known } from '../catalogue/catalogue.ts'
import type { Condition, Leaf, LeafOf } from '../schema/condition.ts'
import { count, dateInWords, listInWords, yearlyDayInWords } from './dates.ts'
import { type Names, subjectTitle } from './names.ts'

/** A condition ready to be shown: a line, and what stands below it. Leaves have nothing below. */
export interface ConditionLine {
  text: string
  note: string | undefined
  below: ConditionLine[]
}

/** The whole tree in plain words. An `all` at the top is the list itself: its heading belongs to the page. */
export function conditionLines(condition: Condition | undefined, names: Names): ConditionLine[] {
  if (condition === undefined) return []
  if ('all' in condition && condition.note === undefined)
    return condition.all.map((branch) => lineOf(branch, names))
  return [lineOf(condition, names)]
}

/** The tree as one line, for places with little room: "MMM or better, and GCSE maths grade 4". */
export function conditionSummary(condition: Condition | undefined, names: Names): string {
  return condition === undefined ? '' : inline(condition, names, true)
}

function lineOf(condition: Condition, names: Names): ConditionLine {
  const branch = branchOf(condition)
  if (branch === undefined)
    return { text: leafText(condition as Leaf, names), note: condition.note, below: [] }
  const leavesOnly = branch.of.every((inner) => branchOf(inner) === undefined)
  if (branch.wanted === 1 && leavesOnly && branch.of.length <= 2)
    return {
      text: listInWords(
        branch.of.map((inner) => leafText(inner as Leaf, names)),
        'or',
      ),
      note: condition.note,
      below: [],
    }
  return { text: branch.heading, note: condition.note, below: branch.of.map((inner) => lineOf(inner, names)) }
}

function inline(condition: Condition, names: Names, top: boolean): string {
  const branch = branchOf(condition)
  if (branch === undefined) return insideSentence(leafText(condition as Leaf, names))
  const parts = branch.of.map((inner) => inline(inner, names, false))
  const joined =
    branch.wanted === branch.of.length
      ? listInWords(parts)
      : branch.wanted === 1
        ? listInWords(parts, 'or')
        : `${branch.heading.toLowerCase()} ${parts.join('; ')}`
  return top || branch.of.length < 2 ? joined : branch.wanted === 1 ? joined : `(${joined})`
}

/** A leaf's phrase after "You need:": what is to be done becomes "to pass …", what is to be had loses its capital. */
function insideSentence(phrase: string): string {
  const first = phrase.split(' ')[0] ?? ''
  if (deeds.has(first)) return `to ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`
  return openers.has(first)
    ? `${articles[first] ?? ''}${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`
    : phrase
}

const deeds = new Set(['Pass', 'Come', 'Show', 'Have', 'Apply'])
const openers = new Set([
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

function branchOf(condition: Condition): { of: Condition[]; wanted: number; heading: string } | undefined {
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
function leafText(leaf: Leaf, names: Names): string {
  if ('completed' in leaf)
    return leaf.completed === 'sending'
      ? 'Pass your course'
      : `Pass ${awardsText(leaf.completed, leaf.subject, names)}`
  if ('graded_unit' in leaf) return gradedUnitText(leaf)
  if ('unit' in leaf)
    return unitText(
      leaf.title === undefined ? `Unit ${leaf.unit}` : `${leaf.title} (unit ${leaf.unit})`,
      leaf,
    )
  if ('subject_unit' in leaf) return unitText(leaf.subject_unit, leaf)
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
  if ('assessment' in leaf) return `Pass ${leaf.assessment}`
  if ('covered' in leaf) return `Have been taught ${leaf.covered}`
  if ('experience' in leaf) return experienceText(leaf)
  if ('employer_agrees' in leaf)
    return `Your employer agrees: ${leaf.employer_agrees} (their decision, not yours)`
  if ('partner_college' in leaf) return leaf.partner_college
  if ('subject_related' in leaf) return `In a related subject: ${leaf.subject_related}`
  if ('standard_entry' in leaf) return `Usual entry requirements: ${leaf.standard_entry}`
  if ('evidence' in leaf) return `Show ${leaf.evidence}`
  if ('rpl' in leaf) return `Recognition of prior learning: ${leaf.rpl}`
  if ('age' in leaf) return `${leaf.age} or older when the course starts`
  if ('residency' in leaf) return leaf.residency
  if ('achieved_within' in leaf) return `Achieved within the last ${count(leaf.achieved_within, 'year')}`
  if ('dbs' in leaf) return `${capitalIf(leaf.dbs)} DBS check`
  if ('occupational_health' in leaf) return 'Occupational health clearance'
  if ('applied_by' in leaf)
    return `Apply by ${leaf.applied_by.length === 5 ? `${yearlyDayInWords(leaf.applied_by)} each year` : dateInWords(leaf.applied_by)}${leaf.how === undefined ? '' : ` (${leaf.how})`}`
  if ('not_stated' in leaf) return `Not stated: ${leaf.not_stated}`
  return leaf.other
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

function unitText(
  name: string,
  leaf: { grade?: string | undefined; if_offered?: boolean | undefined },
): string {
  return `${name}${leaf.grade === undefined ? ' passed' : ` at ${gradeWords[leaf.grade] ?? leaf.grade}`}${leaf.if_offered ? ', if your college teaches it' : ''}`
}

function gradeText(leaf: LeafOf<'grade'>, names: Names): string {
  const grade = `${leaf.count === undefined ? '' : `${leaf.count} at `}${gradeWords[leaf.grade] ?? leaf.grade} or better`
  return leaf.award === undefined
    ? grade
    : `${awardsText(leaf.award, leaf.subject, names)}${leaf.count === undefined ? ' at' : ','} ${grade}`
}

const gradeWords: Record<string, string> = { P: 'Pass', M: 'Merit', D: 'Distinction' }

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
