import type { Route } from '../search/routes.ts'
import type { Variant } from '../search/variants-taken.ts'
import { studyLength } from './course-facts.ts'
import { count, monthInWords } from './dates.ts'
import { courseName, modeWords, type Names, providerName } from './names.ts'
import { isEstimate } from './steps.ts'

/** "FdA Early Years part-time, 3 years: you would finish in July 2031, 1 year later." */
export function variantSentence(variant: Variant, { steps, finish }: Route, names: Names): string {
  const step = steps[variant.at]
  if (step === undefined) throw new Error(`The route has no step ${variant.at + 1}.`)
  const name = courseName(names, step.course)
  const how = howItDiffers(variant, name, names)
  if (variant.route === undefined) return `${how}: then we find no start of the next step that is open.`
  const about = isEstimate(variant.route) ? 'about ' : ''
  const later = variant.route.finish - finish
  const changed =
    later === 0 ? 'just as soon' : `${lateness(Math.abs(later))} ${later > 0 ? 'later' : 'sooner'}`
  return `${how}: you would finish in ${about}${monthInWords(variant.route.finish)}, ${changed}.`
}

function howItDiffers(variant: Variant, name: string, names: Names): string {
  switch (variant.kind) {
    case 'mode':
      return `${name} ${modeWords[variant.mode]}, ${studyLength(variant.months)}`
    case 'intake':
      return `${name} also starts in ${monthInWords(variant.start)}`
    case 'place':
      return `${name} also at ${providerName(names, variant.course.provider, true)}, with the same promises`
    case 'agreement':
      return variant.agreement === undefined
        ? `${name} by ordinary application`
        : `${name} under agreement ${variant.agreement.reference}, which promises the same`
  }
}

function lateness(months: number): string {
  return months % 12 === 0 ? count(months / 12, 'year') : count(months, 'month')
}

/** Where nothing but the route itself suits. */
export const noVariant =
  'None that suits the ways of studying and the places that you chose, with the same promises.'
