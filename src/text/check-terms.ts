import { asList, type Catalogue, known } from '../catalogue/catalogue.ts'
import { awardsMeant } from '../catalogue/senders.ts'
import { sendersOf } from '../certificate/ends.ts'
import type { Standing } from '../eligibility/standing.ts'
import type { Agreement, Selector } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import { bridgingTerms, limitTerms } from './agreements.ts'
import { endId } from './certificate-ends.ts'
import type { CheckTerms, SendingChoice } from './check.ts'
import { dateInWords } from './dates.ts'
import { promiseWords } from './guarantees.ts'
import { courseName, providerName, subjectTitle } from './names.ts'
import { selectorWords } from './selectors.ts'
import { standingWords } from './standing.ts'

interface CheckScene {
  catalogue: Catalogue
  /** The courses of the network from which the agreement can be used. */
  covered: Course[]
  standing: Standing
}

export function checkTerms(agreement: Agreement, { catalogue, covered, standing }: CheckScene): CheckTerms {
  const { conditions, valid, deadlines } = agreement
  return {
    conditions,
    sendings: sendingChoices(agreement, catalogue, covered),
    agreement: { valid, deadlines },
    courses: catalogue.courses
      .filter(({ id }) => agreement.to.includes(id))
      .map(({ status, intakes, last_start }) => ({ status, intakes, last_start })),
    caveats: caveatsOf(agreement, standing, catalogue),
  }
}

function sendingChoices(agreement: Agreement, catalogue: Catalogue, covered: Course[]): SendingChoice[] {
  const choices = sendersOf(agreement, catalogue, covered).flatMap((sender, index) => {
    const end = endId(sender, index)
    return (
      sender.course === undefined
        ? selectedChoices(sender.selector, agreement, catalogue)
        : [courseChoice(sender.course, providerName(catalogue, sender.course.provider))]
    ).map((choice) => ({ end, ...choice }))
  })
  return [...new Map(choices.map((choice) => [choice.title, choice])).values()]

  function courseChoice(course: Course, where: string): Omit<SendingChoice, 'end'> {
    const subject = course.subject === 'various' ? {} : { subject: course.subject }
    return { title: `${courseName(catalogue, course)}, ${where}`, award: course.award, ...subject }
  }

  function selectedChoices(selector: Selector, of: Agreement, from: Catalogue): Omit<SendingChoice, 'end'>[] {
    const { where } = selectorWords(selector, of, from)
    const course = from.courses.find(({ id }) => id === selector.course)
    if (course !== undefined) return [courseChoice(course, where)]
    const [subject, ...others] = asList(selector.subject)
    const one = subject === undefined || others.length > 0 ? {} : { subject }
    const inSubject = one.subject === undefined ? '' : ` in ${subjectTitle(from, one.subject)}`
    return awardsMeant(selector, from).map((award) => ({
      title: `${known(from.awards, award).short}${inSubject}, ${where}`,
      award,
      ...one,
    }))
  }
}

/** The promise in its own strength first, then whatever else can keep somebody out who meets every condition. */
function caveatsOf(agreement: Agreement, standing: Standing, catalogue: Catalogue): string[] {
  const { title, not } = promiseWords[agreement.guarantee]
  const { cohorts } = agreement.valid
  return [
    `${title}: that is what the agreement ${agreement.source.kind === 'published-page' ? 'page says' : 'says'}, and no more. ${not}`,
    standing === 'in-force' || standing === 'review-due' ? '' : standingWords(agreement, standing).says,
    cohorts === undefined
      ? ''
      : `It is for those who start the course they come from between ${dateInWords(cohorts[0])} and ${dateInWords(cohorts[1])}.`,
    agreement.bridging.need === 'required' ? `Study first: ${bridgingTerms(agreement, catalogue)}` : '',
    ...limitTerms(agreement),
  ].filter((line) => line !== '')
}
