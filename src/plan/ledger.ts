import { type Catalogue, creditHeld, known } from '../catalogue/catalogue.ts'
import type { Month } from '../graph/month.ts'
import type { Route, Step } from '../search/routes.ts'

/** What becomes of a learner's credit at one step. Amounts are credits of the framework of the receiving award. */
export interface LedgerRow {
  step: Step
  /** Higher-level credit that they bring. Each step counts the whole of what the last award stands for, so that none is
   *  counted twice. */
  brought: number
  /** Least and most that counts; undefined where nobody has said. */
  recognised: [least: number, most: number] | undefined
  /** At which level it counts, where that is stated. */
  level: { level: number; framework: 'rqf' | 'scqf' } | undefined
  /** Least and most that is still to be studied there; undefined where it depends on what counts, or has no credit. */
  stillToDo: [least: number, most: number] | undefined
  /** Required bridging study, and its credit where that is stated: `stillToDo` has it in. */
  bridging: { title: string | undefined; credits: number | undefined } | undefined
  /** The most that the provider takes into this award, where it says so. */
  cap: number | undefined
  /** How old credit may be there, where it says so, and how old what they bring would be at the start. */
  currency: Currency | undefined
}

export interface Currency {
  years: number
  /** The month in which what they bring is finished; undefined where they have not said. */
  finish: Month | undefined
  /** Whole months between that and the start. */
  age: number | undefined
  /** Open in the very month in which the limit falls: the day decides. */
  answer: 'in-time' | 'too-old' | 'cant-tell'
}

/** Steps that have to do with credit: those to which some is brought, or whose award has a total. */
export function ledgerOf(
  route: Route,
  catalogue: Pick<Catalogue, 'awards' | 'levels' | 'providers'>,
): LedgerRow[] {
  return route.steps
    .map((step, index) => {
      const before = route.steps[index - 1]
      const finish = before?.finish ?? (route.originUndated ? undefined : route.originFinish)
      return rowOf(step, finish, catalogue)
    })
    .filter((row) => row.brought > 0 || row.stillToDo !== undefined)
}

function rowOf(
  step: Step,
  finish: Month | undefined,
  catalogue: Pick<Catalogue, 'awards' | 'levels' | 'providers'>,
): LedgerRow {
  const { brought, recognised, stated } = step.credit
  const total = creditHeld(catalogue as Catalogue, step.course)
  const policy = catalogue.providers[step.course.provider]?.credit
  const caps = (policy?.caps ?? [])
    .filter((cap) => [cap.award].flat().includes(step.course.award))
    .map((cap) => cap.most)
  const cap = caps.length === 0 ? undefined : Math.min(...caps)
  const counted: [number, number] | undefined =
    brought === 0 ? [0, 0] : stated ? [limited(recognised[0], cap), limited(recognised[1], cap)] : undefined
  const credit = step.entry.credit
  return {
    step,
    brought,
    recognised: counted,
    level: credit === undefined ? undefined : { level: credit.level, framework: credit.framework },
    stillToDo: withBridging(stillToDo(step, total, counted, catalogue), step),
    bridging: bridgingOf(step),
    cap,
    currency:
      brought === 0 || policy?.currency_years === undefined
        ? undefined
        : currencyOf(policy.currency_years, finish, step.start),
  }
}

function currencyOf(years: number, finish: Month | undefined, start: Month): Currency {
  if (finish === undefined) return { years, finish, age: undefined, answer: 'cant-tell' }
  const age = start - finish
  const answer = age < years * 12 ? 'in-time' : age > years * 12 ? 'too-old' : 'cant-tell'
  return { years, finish, age, answer }
}

function bridgingOf({ agreement }: Step): LedgerRow['bridging'] {
  const { need, title, credits } = agreement?.bridging ?? {}
  return need === 'required' ? { title, credits } : undefined
}

/** What is required first comes on top of the course itself. */
function withBridging(still: LedgerRow['stillToDo'], step: Step): LedgerRow['stillToDo'] {
  const more = bridgingOf(step)?.credits ?? 0
  return still === undefined ? undefined : [still[0] + more, still[1] + more]
}

const limited = (credits: number, cap: number | undefined): number =>
  cap === undefined ? credits : Math.min(credits, cap)

/** A top-up is what is left by itself; anything else is its total without what counts. */
function stillToDo(
  step: Step,
  total: number | undefined,
  counted: [number, number] | undefined,
  catalogue: Pick<Catalogue, 'awards'>,
): [number, number] | undefined {
  if (total === undefined || total === 0) return undefined
  if (known(catalogue.awards, step.course.award).kind === 'top-up') return [total, total]
  return counted === undefined
    ? undefined
    : [Math.max(0, total - counted[1]), Math.max(0, total - counted[0])]
}
