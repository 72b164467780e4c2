import type { Barred } from '../search/no-route-barred.ts'
import type { Unused, WhyUnused } from '../search/unused.ts'
import { listInWords } from './dates.ts'
import { type About, chosenText } from './no-route.ts'
import { barredText, barText } from './no-route-barred.ts'
import { courseAtProvider } from './no-route-names.ts'
import { gapText } from './verdicts.ts'

/** "To FdSc Nursing Associate at Northgate University"; of many courses, how many more. */
export function unusedTitle({ courses }: Unused, names: About['names']): string {
  const shown = courses.slice(0, 2).map((course) => courseAtProvider(course, names))
  const more = courses.length - shown.length
  return `To ${listInWords(more > 0 ? [...shown, `${more} more`] : shown)}`
}

/** Why an agreement is not in any listed route, a sentence or two. */
export function unusedText(unused: Unused, about: About): string {
  return unused.why.map((why) => whyText(why, unused, about)).join(' ')
}

function whyText(why: WhyUnused, { agreement }: Unused, { asked, goal, names }: About): string {
  switch (why.is) {
    case 'better-listed':
      return why.route === undefined
        ? `It leads to ${courseAtProvider(why.course, names)} too, by a route that is left out because those listed are better in most ways.`
        : `It leads to ${courseAtProvider(why.course, names)} too. A route that is listed is as good or better in everything.`
    case 'leads-elsewhere':
      return `It does not lead to ${goal}.`
    case 'leads-nowhere':
      return 'It leads to where you are.'
    case 'filtered-out':
      return `${chosenText(why.filter, asked)} That leaves it out.`
    case 'none-within-steps':
      return `With it, the shortest way there takes ${why.steps} steps, and you chose at most ${asked.steps}.`
    case 'needs-more':
      return why.closed
        .map(({ agreement: closed, course, verdict }) => {
          const gap = verdict.gap === undefined ? '' : ` Still needed: ${gapText(verdict.gap, names)}.`
          const where = closed?.id === agreement.id ? 'it' : courseAtProvider(course, names)
          return `What you have said is not enough for ${where}.${gap}`
        })
        .join(' ')
    case 'deadline-passed':
    case 'not-for-your-entry-year':
    case 'course-closed':
    case 'only-expired':
      return why.barred.map((barred) => ownOrOther(barred, agreement.id, names)).join(' ')
  }
}

/** Of another agreement further on it has to be said which one is meant. */
function ownOrOther(barred: Barred, id: string, names: About['names']): string {
  return barred.agreement.id === id ? barText(barred) : `Further on, ${barredText(barred, names)}`
}

/** What the list is of. */
export function unusedLead(many: number, start: string): string {
  return many === 0
    ? `Every agreement from ${start} is in a route above.`
    : `${many === 1 ? 'One agreement' : `${many} agreements`} from ${start} ${many === 1 ? 'is' : 'are'} in no route above.`
}
