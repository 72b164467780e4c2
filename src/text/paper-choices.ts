import type { Guarantee } from '../schema/vocabulary.ts'
import { count, dateInWords } from './dates.ts'
import { promiseNames } from './promise-names.ts'

/** What the head of every sheet says of the choices: nothing on paper shows what was chosen. */
export interface ChosenOnPaper {
  /** As it is chosen: "Part-time", "While working"; undefined where it is as usual, and so with the rest. */
  way: string | undefined
  near: string | undefined
  miles: number
  least: Guarantee | undefined
  steps: number | undefined
}

/** "Only such routes are shown: studying part-time; in at most 3 steps."; empty where no choice hides anything. `what` is what
 *  is listed, `first` any choice that this kind of sheet has besides. */
export function onlySentence(what: string, chosen: ChosenOnPaper, first?: string): string {
  const { way, near, miles, least, steps } = chosen
  const only = [
    first,
    way && `studying ${way.toLowerCase()}`,
    near && `with every course within ${miles} miles of ${near}`,
    least && `with at least ${promised(least)} at every step`,
    steps && `in at most ${count(steps, 'step')}`,
  ].filter(Boolean)
  return only.length === 0 ? '' : `Only such ${what} are shown: ${only.join('; ')}.`
}

/** How old the data of a sheet are. */
export function dataSentence(builtOn: string): string {
  return `It rests on what had been published by ${dateInWords(builtOn)}.`
}

const promised = (least: Guarantee): string =>
  least === 'information' ? 'something agreed' : promiseNames[least].short.toLowerCase()
