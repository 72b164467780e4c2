import type { Barred } from '../search/no-route-barred.ts'
import { dateInWords, listInWords, monthInWords } from './dates.ts'
import type { Names } from './names.ts'
import { courseAtProvider } from './no-route-names.ts'
import { standingWords } from './standing.ts'

/** Which agreement is meant and what bars it: "NGU-0031, to BA (Hons) Business at Northgate University. Expired. …" */
export function barredText(barred: Barred, names: Names): string {
  const { agreement, course } = barred
  return `${agreement.reference}, to ${courseAtProvider(course, names)}. ${barText(barred)}`
}

/** What bars an agreement, where it is known which one is meant. */
export function barText(barred: Barred): string {
  const { agreement } = barred
  switch (barred.by) {
    case 'standing': {
      const { label, says } = standingWords(agreement, barred.standing)
      const newer =
        barred.standing === 'superseded' && barred.successor !== undefined
          ? `${barred.successor.reference} has taken its place.`
          : says
      return `${label}. ${newer}`
    }
    case 'deadline': {
      const { what, on, otherwise } = barred.missed
      return `To start in ${monthInWords(barred.start)}, the last day for “${what}” was ${dateInWords(on)}.${otherwise === undefined ? '' : ` ${otherwise}`}`
    }
    case 'year':
      return yearText(barred)
    case 'course':
      return 'The course takes no new learners.'
  }
}

function yearText({ agreement, why, start, started }: Barred & { by: 'year' }): string {
  const { cohorts, entry, from, until } = agreement.valid
  const youStart = `You would start in ${monthInWords(start)}.`
  switch (why) {
    case 'cohort':
      return `It is for those who started the course they come from between ${cohorts?.map(dateInWords).join(' and ')}.${started === undefined ? '' : ` You would have started in ${monthInWords(started)}.`}`
    case 'closed':
      return `${standingWords(agreement, 'closed').says}${started === undefined ? ' We do not know when you started.' : ` You would have started in ${monthInWords(started)}.`}`
    case 'entry':
      return `It is for entry in ${listInWords(entry ?? [])}. ${youStart}`
    case 'from':
      return `It is in force from ${dateInWords(from ?? '')}. ${youStart}`
    case 'until':
      return `It is in force until ${dateInWords(until ?? '')}. ${youStart}`
  }
}
