import { asList, type Catalogue, known } from '../catalogue/catalogue.ts'
import type { Agreement, Selector } from '../schema/agreement.ts'
import { listInWords } from './dates.ts'
import { courseName, providerName, subjectTitle } from './names.ts'

/** Who may come, ready to be shown. */
export interface SelectorWords {
  /** "BTEC Extended Diploma, Health", "Any level 3 qualification". */
  what: string
  /** "Riverside College", "wherever they studied"; of a long list only its size. */
  where: string
  /** The one course that is meant, so that it can be linked to. */
  course: string | undefined
  /** Providers by name where they are too many for a line; else empty. */
  providers: string[]
}

type Named = Pick<Catalogue, 'awards' | 'subjects' | 'providers' | 'accords' | 'courses'>

const enoughForALine = 3

export function selectorWords(
  selector: Selector,
  agreement: Pick<Agreement, 'accord'>,
  catalogue: Named,
): SelectorWords {
  if (selector.course !== undefined) return courseWords(selector.course, catalogue)
  const subjects = asList(selector.subject).map((code) => subjectTitle(catalogue, code))
  const inSubject = subjects.length === 0 ? ', in any subject' : `, in ${listInWords(subjects, 'or')}`
  const held =
    selector.level === undefined
      ? awardsInWords(asList(selector.award), catalogue)
      : `Any level ${selector.level} qualification`
  return { what: `${held}${inSubject}`, course: undefined, ...whereWords(selector, agreement, catalogue) }
}

/** The whole in one line: "BTEC Extended Diploma, Health, at Riverside College". */
export function selectorText(
  selector: Selector,
  agreement: Pick<Agreement, 'accord'>,
  catalogue: Named,
): string {
  const { what, where } = selectorWords(selector, agreement, catalogue)
  return `${what}, ${where}`
}

function courseWords(id: string, catalogue: Named): SelectorWords {
  const course = catalogue.courses.find((one) => one.id === id)
  if (course === undefined) return { what: id, where: 'not listed here', course: undefined, providers: [] }
  const provider = known(catalogue.providers, course.provider)
  const where =
    provider.kind === 'awarding-body' ? `awarded by ${provider.name}, at any college` : `at ${provider.name}`
  return { what: courseName(catalogue, course), where, course: id, providers: [] }
}

function awardsInWords(awards: string[], catalogue: Named): string {
  return listInWords([...new Set(awards.map((id) => known(catalogue.awards, id).title))], 'or')
}

function whereWords(
  selector: Selector,
  agreement: Pick<Agreement, 'accord'>,
  catalogue: Named,
): Pick<SelectorWords, 'where' | 'providers'> {
  if (selector.provider === 'any') return { where: 'wherever they studied', providers: [] }
  if (selector.provider === 'partners') return partnerWords(agreement, catalogue)
  const names = asList(selector.provider).map((id) => providerName(catalogue, id))
  if (names.length <= enoughForALine) return { where: `at ${listInWords(names, 'or')}`, providers: [] }
  return { where: `at any of ${names.length} schools and colleges`, providers: names }
}

function partnerWords(
  agreement: Pick<Agreement, 'accord'>,
  catalogue: Named,
): Pick<SelectorWords, 'where' | 'providers'> {
  const accord = agreement.accord === undefined ? undefined : known(catalogue.accords, agreement.accord)
  if (accord === undefined || accord.providers.length === 0)
    return { where: 'at partner colleges, which the source does not list', providers: [] }
  return {
    where: `at the members of the ${accord.title}`,
    providers: accord.providers.map((id) => providerName(catalogue, id)),
  }
}
