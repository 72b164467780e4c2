import type { Catalogue } from '../catalogue/catalogue.ts'
import { isCreditKnown } from '../graph/length.ts'
import { datesOf } from '../plan/step-dates.ts'
import type { Badge, Origin, Route, Step } from '../search/routes.ts'
import { conditionsInBrief } from './conditions.ts'
import { count, dateInWords, monthInWords, monthsInWords } from './dates.ts'
import {
  courseName,
  entryInWords,
  holdingName,
  modeWords,
  type Names,
  providerName,
  recognisedInWords,
} from './names.ts'
import { standingLabels } from './standing-labels.ts'

export const badgeWords: Record<Badge, string> = {
  'soonest-finish': 'Soonest finish',
  'strongest-promise': 'Strongest promise',
  'fewest-steps': 'Fewest steps',
  'fewest-moves': 'Fewest moves',
  'keeps-most-credit': 'Keeps most credit',
}

export function originName(names: Names, origin: Origin): string {
  return origin.course === undefined
    ? holdingName(names, origin.holding.award, origin.holding.subject)
    : courseName(names, origin.course)
}

/** Where the start is studied; undefined where that is not known. */
export function originProvider(names: Names, origin: Origin): string | undefined {
  const id = origin.course?.provider ?? origin.holding?.provider
  if (id === undefined) return undefined
  return names.providers[id]?.kind === 'awarding-body'
    ? `${providerName(names, id)}, at any college`
    : providerName(names, id)
}

/** "You need: MMM or better; and GCSE maths grade 4.", or what there is to say instead; `most` as in `conditionsInBrief`. */
export function stepCondition(route: Route, step: Step, names: Names, most?: number): string {
  const { agreement, course, start } = step
  const award = awardBefore(route, step)
  const asked =
    agreement === undefined
      ? conditionsInBrief(course.entry, names, { award, start }, most, 'ing')
      : conditionsInBrief(agreement.conditions, names, { award, start }, most)
  if (asked === '')
    return agreement === undefined ? 'Entry requirements are not stated.' : 'What it asks for is not stated.'
  const ended = asked.replace(/\.$/, '')
  return agreement === undefined ? `Published entry requirements: ${ended}.` : `You need: ${ended}.`
}

/** The award with which they come to a step. */
export function awardBefore({ origin, steps }: Route, step: Step): string {
  return (steps[steps.indexOf(step) - 1]?.course ?? origin.course ?? origin.holding).award
}

/** What can stand in the way of somebody who meets every condition: study that comes first, places that run out. */
export function beforehand({ agreement }: Step): string | undefined {
  if (agreement === undefined) return undefined
  const { bridging, limits } = agreement
  const parts = [
    bridging.need === 'required'
      ? `Bridging study first: ${bridging.title ?? 'ask which'}${bridging.weeks === undefined ? '' : `, ${count(bridging.weeks, 'week')}`}.`
      : '',
    limits?.places !== undefined || limits?.subject_to_places ? 'Places can run out.' : '',
  ]
  return parts.filter(Boolean).join(' ') || undefined
}

/** "Apply through UCAS by 14 December 2026." */
export function applyBy(step: Step): string | undefined {
  const [first] = datesOf(step)
  return first === undefined ? undefined : `${capital(first.what)} by ${dateInWords(first.on)}.`
}

/** Where on the course they come in, and what of their credit counts; undefined for the beginning with nothing to count. */
export function entrySentence(step: Step): string | undefined {
  const { entry, credit } = step
  const start =
    entry.year === 1
      ? undefined
      : entry.year === 'not-stated'
        ? 'The year you enter is not stated.'
        : `You enter ${entryInWords(entry)}.`
  const counts = creditSentence(credit)
  return start === undefined && counts === undefined
    ? undefined
    : [start, counts].filter((part) => part !== undefined).join(' ')
}

function creditSentence(credit: Step['credit']): string | undefined {
  if (credit.brought === 0) return undefined
  const [least, most] = credit.recognised
  if (!credit.stated) return 'How much of your credit counts is not stated.'
  if (least === credit.brought) return `All ${credit.brought} credits count.`
  const lost =
    credit.monthsRepeated > 0
      ? ` You would repeat ${uncapital(lengthRepeated(credit.leastRepeated, credit.monthsRepeated))} of study.`
      : ''
  return `${capital(recognisedInWords([least, most]))} of your ${credit.brought} count.${lost}`
}

/** What a printed route must say of a step, since a page on paper opens no details: whom to ask, which agreement, how it
 *  stands. */
export function paperLine(route: Route, step: Step, names: Names): string {
  const whole = stepCondition(route, step, names, Number.POSITIVE_INFINITY)
  const rest = whole === stepCondition(route, step, names) ? undefined : `In full: ${whole}`
  const contact = step.agreement?.contact ?? names.providers[step.course.provider]?.admissions
  const ask =
    contact === undefined
      ? undefined
      : `Ask: ${[contact.role, contact.email, contact.phone].filter((part) => part !== undefined).join(', ')}.`
  const agreement =
    step.agreement === undefined
      ? 'No agreement.'
      : `Agreement ${step.agreement.reference}, version ${step.agreement.version}. ${step.standing === undefined ? '' : standingLabels[step.standing]}.`
  const flag =
    step.agreement?.apply.flag === undefined
      ? undefined
      : `When you apply, write: ${step.agreement.apply.flag}.`
  return [rest, flag, ask, agreement].filter((part) => part !== undefined).join(' ')
}

/** "September 2027 to June 2029, full-time", with what is assumed said. */
export function studySentence(step: Step): string {
  return `${monthInWords(step.start)} to ${monthInWords(step.finish)}, ${modeWords[step.way.mode]}`
}

/** What the dates of a step rest on, where the course does not say; undefined where it does. */
export function assumption(step: Step): string | undefined {
  const missing = [
    step.way.assumed ? 'how long it takes' : '',
    step.course.intakes.length === 0 ? 'when it starts' : '',
  ].filter((part) => part !== '')
  return missing.length === 0
    ? undefined
    : `The source does not say ${missing.join(' or ')}: these dates are the usual ones.`
}

/** Whether any date of a route rests on something that is not stated. */
export function isEstimate(route: Route): boolean {
  return route.steps.some((step) => assumption(step) !== undefined)
}

/** "None", "About 1 year", "Up to 4 months"; "Not stated" where any step does not say what counts. */
export function repeatedInWords({ steps }: Route): string {
  const stated = steps.filter(({ credit }) => isCreditKnown(credit))
  const sum = (key: 'leastRepeated' | 'monthsRepeated') =>
    stated.reduce((months, { credit }) => months + credit[key], 0)
  const most = sum('monthsRepeated')
  const length = most === 0 ? 'None' : lengthRepeated(sum('leastRepeated'), most)
  if (stated.length === steps.length) return length
  return most === 0 ? 'Not stated' : `${length}, and the rest is not stated`
}

function lengthRepeated(least: number, most: number): string {
  return `${least === most ? 'About' : 'Up to'} ${monthsInWords(most)}`
}

/** Careers that the last course of a step leads to, by title. */
export function careersOf(step: Step, catalogue: Pick<Catalogue, 'careers'>): string[] {
  return step.course.careers.flatMap((id) => catalogue.careers[id]?.title ?? [])
}

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
