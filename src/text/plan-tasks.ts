import { monthOf } from '../graph/month.ts'
import type { Plan, PlanItem } from '../plan/plan.ts'
import type { Condition } from '../schema/condition.ts'
import type { Step } from '../search/routes.ts'
import { bridgingTerms } from './agreements.ts'
import { conditionLines } from './condition-lines.ts'
import { conditionsInBrief } from './conditions.ts'
import { studyLength } from './course-facts.ts'
import { dateInWords, listInWords, monthInWords, monthsInWords } from './dates.ts'
import { courseName, modeWords, providerName } from './names.ts'
import type { PlanNames } from './plan.ts'
import { assumption, awardBefore, capital, entrySentence, studySentence } from './steps.ts'

/** What is to be done, what there is to know of it, and what missing it means. */
export interface Told {
  title: string
  /** Sentences, or the things that are asked for. */
  details: string[]
  /** Undefined for what cannot be missed. */
  missed: string | undefined
}

type Of<K extends PlanItem['kind']> = Extract<PlanItem, { kind: K }>
type Tell<K extends PlanItem['kind']> = (item: Of<K>, plan: Plan, names: PlanNames) => Told

/** An item of a plan in words. Nothing is promised here that the agreement does not promise. */
export function toldOf(item: PlanItem, plan: Plan, names: PlanNames): Told {
  return (tellings[item.kind] as Tell<PlanItem['kind']>)(item as never, plan, names)
}

const tellings: { [K in PlanItem['kind']]: Tell<K> } = {
  moved: ({ date, wanted, step }) => ({
    title: `Too late to start in ${monthInWords(wanted)} (${date.what})`,
    details: [
      `The next start that you can be in time for is ${monthInWords(step.start)}. This plan is for that.`,
    ],
    missed: undefined,
  }),
  ask: ({ step }, _plan, names) => ({
    title: askTitle(step),
    details: [
      `It is agreement ${step.agreement?.reference}, with ${providerName(names, step.course.provider)}.${contactLine(step)}`,
    ],
    missed: 'You may run out of time.',
  }),
  support: ({ step }, _plan, names) => ({
    title: `Use the help that is offered: ${listInWords(step.agreement?.support ?? [])}`,
    details: [`${whomToAsk(step, names)} can say when it is.`],
    missed: 'Nothing says that it counts against you.',
  }),
  ready: ({ step, asks }, plan, names) => ({
    ...headed('Have ready to apply', summaries(asks, step, plan, names)),
    missed:
      step.agreement === undefined
        ? 'Without it you may be turned down.'
        : 'It is a condition of the agreement, which may not help you without it.',
  }),
  check: ({ step, asks }, plan, names) => ({
    ...headed('Check before you apply', summaries(asks, step, plan, names)),
    missed: `You may learn too late that it is not for you. ${whomToAsk(step, names)} can say more.`,
  }),
  deadline: (item, plan) => ({
    title: capital(item.date.what),
    details: isApplying(item.date.what) ? flagLines(item.step) : [],
    missed:
      `${item.date.otherwise ?? defaultMissed(item.date.hard, item.past)} ${nextWords(item, plan)}`.trim(),
  }),
  ucas: ({ step, certain, when, past }, _plan, names) => ({
    title: certain ? 'Apply through UCAS' : 'Apply through UCAS, if the course is listed there',
    details: [
      'around' in when
        ? 'The UCAS date for this start is not in our list yet. It is usually in the middle of January: look it up on ucas.com.'
        : 'Up to then, UCAS says, every application is looked at alike.',
      ...(certain ? flagLines(step) : [`If it is not, ask how to apply: ${whomToAsk(step, names)} can say.`]),
    ],
    missed: `${past ? 'You can still apply. ' : ''}A university need not look at a later application; many do while they have room.${certain ? ' Whether the agreement still counts then is not stated: ask.' : ''}`,
  }),
  apply: ({ step, earlier }, _plan, names) => ({
    title: applyTitle(step, names),
    details: [
      `No last date is stated for this start. Ask early: ${whomToAsk(step, names)} can say.`,
      ...earlier.slice(-1).map((on) => `For another start it was stated as ${dateInWords(on)}.`),
      ...flagLines(step),
    ],
    missed: 'All places may be taken.',
  }),
  meeting: ({ step, asks }, plan, names) => ({
    title: asks.length === 0 ? 'Come to your interview' : listInWords(summaries(asks, step, plan, names)),
    details: [`${providerName(names, step.course.provider)} sets the day.`],
    missed: 'Ask at once for another day: you may get no offer without it.',
  }),
  results: ({ step, asks, when }, plan, names) => ({
    ...headed(
      'now' in when ? 'Check that you have' : 'Get what the next step asks for',
      summaries(asks, step, plan, names),
    ),
    missed:
      step.agreement === undefined
        ? 'You may be turned down. Ask what else they take.'
        : 'The agreement is only for those who have it. Ask what else is open to you.',
  }),
  clearance: ({ step, asks }, plan, names) => ({
    title: `Be cleared to start: ${listInWords(summaries(asks, step, plan, names).map(uncapital))}`,
    details: [`${providerName(names, step.course.provider)} can say how.`],
    missed: 'You may not be allowed to start.',
  }),
  bridging: ({ step: { agreement } }, _plan, names) => ({
    title: 'Do the bridging study',
    details: agreement === undefined ? [] : [bridgingTerms(agreement, names)],
    missed:
      agreement?.bridging.need === 'required'
        ? 'It is required: you may not be able to start without it.'
        : 'It is recommended, and not required.',
  }),
  start: ({ step, waited }, plan, names) => ({
    title: `Start ${courseName(names, step.course)}`,
    details: [
      `${providerName(names, step.course.provider)}. ${studySentence(step)}${otherWays(step)}.`,
      entrySentence(step),
      waitWords(waited, plan, step),
      assumption(step),
    ].filter((line) => line !== undefined),
    missed: undefined,
  }),
  finish: ({ step }, _plan, names) => ({
    title: `Finish ${courseName(names, step.course)}`,
    details: [],
    missed: undefined,
  }),
}

const shortEnough = 70

/** One short thing stands behind its heading; anything else stands below it. */
function headed(heading: string, things: string[]): Pick<Told, 'title' | 'details'> {
  const [only = '', ...others] = things
  return others.length === 0 && only.length <= shortEnough
    ? { title: `${heading}: ${only}`, details: [] }
    : { title: heading, details: things }
}

function askTitle({ agreement }: Step): string {
  const whats = (agreement?.deadlines ?? []).map(({ what }) => what).join(' ')
  const atWork = agreement?.apply.via === 'employer' || /manager|employer/i.test(whats)
  const isForm = agreement?.apply.via === 'internal-form' || /form|slip/i.test(whats)
  if (isForm) return atWork ? 'Ask at work for the form' : 'Ask your tutor for the form'
  return `Tell ${atWork ? 'your employer' : 'your tutor'} that you want to use this agreement`
}

function applyTitle({ agreement, course }: Step, names: PlanNames): string {
  const provider = providerName(names, course.provider)
  switch (agreement?.apply.via) {
    case 'ucas':
      return 'Apply through UCAS'
    case 'direct':
      return `Apply to ${provider}`
    case 'internal-form':
      return 'Hand in the internal form'
    case 'employer':
      return 'Apply through your employer'
    default:
      return `Find out how to apply to ${provider}, and apply`
  }
}

const isApplying = (what: string): boolean => /appl|ucas/i.test(what)

function flagLines({ agreement }: Step): string[] {
  return agreement?.apply.flag === undefined ? [] : [`When you apply, write: ${agreement.apply.flag}.`]
}

function defaultMissed(hard: boolean, past: boolean): string {
  if (!hard) return 'Later is still looked at.'
  return past
    ? 'What happens now is not stated: ask.'
    : 'What happens then is not stated. Take it for the last day.'
}

/** What comes after a date that is missed: the next start, with its own date. */
function nextWords({ step, number, past, date, again }: Of<'deadline'>, plan: Plan): string {
  const next = plan.nextStarts[number - 1]
  const others = number < plan.route.steps.length ? ', and the steps after it come later too' : ''
  if (next === undefined) return date.hard ? 'No later start under this agreement is in sight.' : ''
  if (again === undefined) return date.hard ? `The next start is ${monthInWords(next)}${others}.` : ''
  const round = `${dateInWords(again)}, to start in ${monthInWords(next)}`
  if (past) return `It comes round again on ${round}.`
  return date.hard && monthOf(again) > monthOf(date.on) && step.start < next
    ? `The next date is ${round}${others}.`
    : ''
}

/** "Or part-time, 5 years", for the ways of studying that the dates are not reckoned with. */
function otherWays({ otherWays }: Step): string {
  return otherWays.length === 0
    ? ''
    : `, or ${listInWords(
        otherWays.map(({ mode, months }) => `${modeWords[mode]} in ${studyLength(months)}`),
        'or',
      )}`
}

const summer = 2

/** A wait that is longer than a summer. */
function waitWords(waited: number, { route }: Plan, step: Step): string | undefined {
  if (waited <= summer) return undefined
  return step === route.steps[0] && route.originDone
    ? `That is about ${monthsInWords(waited)} from now.`
    : `You would wait ${monthsInWords(waited)} for it.`
}

function contactLine({ agreement }: Step): string {
  const { role, email, phone } = agreement?.contact ?? {}
  const parts = [role, email, phone].filter((part) => part !== undefined)
  return parts.length === 0 ? '' : ` Questions: ${parts.join(', ')}.`
}

function whomToAsk({ agreement, course }: Step, names: PlanNames): string {
  const role = agreement?.contact?.role ?? names.providers[course.provider]?.admissions?.role
  const provider = providerName(names, course.provider)
  return role === undefined ? provider : `${role} at ${provider}`
}

/** Each thing that is asked for in one line, whole. */
function summaries(asks: Condition[], step: Step, { route }: Plan, names: PlanNames): string[] {
  const asked = { award: awardBefore(route, step), start: step.start }
  return asks.map((one) => {
    const line = isBranch(one) ? undefined : conditionLines(one, names, asked)[0]
    if (line === undefined)
      return capital(conditionsInBrief({ all: [one] }, names, asked, Number.POSITIVE_INFINITY))
    return line.note === undefined ? line.text : `${line.text} (${line.note})`
  })
}

const isBranch = (asked: Condition): boolean => ['all', 'any', 'at_least'].some((key) => key in asked)

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
