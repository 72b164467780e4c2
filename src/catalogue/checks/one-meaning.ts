import type { Catalogue } from '../catalogue.ts'
import { lastNumber, numbered } from '../next-reference.ts'
import { agreementFile, type Check, courseFile, type Finding, providerFile } from './check.ts'

/** A reference belongs to one agreement, since people say it on the phone: to the one that was published under it, else to one that
 *  is no draft, else to the first. */
export const uniqueReferences: Check = {
  name: 'unique references',
  severity: 'stops',
  find(catalogue, { registered }) {
    const free = freeNumbers(catalogue)
    const sharing = Map.groupBy(catalogue.agreements, ({ reference }) => reference)
    return [...sharing].flatMap(([reference, agreements]): Finding[] => {
      if (agreements.length === 1) return []
      const keeper =
        registered?.keeps(reference, agreements) ??
        agreements.find(({ status }) => status !== 'draft') ??
        agreements[0]
      return agreements
        .filter((agreement) => agreement !== keeper)
        .map(({ id }) => ({
          file: agreementFile(catalogue, id),
          path: ['reference'],
          statement: `reference is ${reference}, which ${keeper?.id} has already.`,
          hint: `Give this one a number of its own: ${free(reference)} is free.`,
        }))
    })
  },
}

/** Gives numbers with the same letters that no agreement uses, each once. */
function freeNumbers({ agreements }: Catalogue): (taken: string) => string {
  const last = new Map<string, number>()
  return (taken) => {
    const [letters = '', digits = ''] = taken.split('-')
    const before =
      last.get(letters) ??
      lastNumber(
        letters,
        agreements.map(({ reference }) => reference),
      )
    last.set(letters, before + 1)
    return numbered(letters, before + 1, digits.length)
  }
}

/** A list names nothing twice: an agreement its courses and years of entry, a course its modes, intakes and units. */
export const namedOnce: Check = {
  name: 'lists name nothing twice',
  severity: 'stops',
  find(catalogue) {
    const inAgreements = catalogue.agreements.flatMap((agreement) => {
      const file = agreementFile(catalogue, agreement.id)
      return [
        ...repeated(agreement.to, file, ['to']),
        ...repeated(
          agreement.from.map((selector) => selector.course),
          file,
          ['from'],
        ),
        ...repeated(agreement.valid.entry ?? [], file, ['valid', 'entry']),
      ]
    })
    const inCourses = catalogue.courses.flatMap((course) => {
      const file = courseFile(catalogue, course.id)
      return [
        ...repeated(
          course.modes.map(({ mode }) => mode),
          file,
          ['modes'],
        ),
        ...repeated(
          course.units.map(({ code }) => code),
          file,
          ['units'],
        ),
        ...repeated(course.intakes, file, ['intakes']),
      ]
    })
    return [...inAgreements, ...inCourses]
  },
}

function repeated(ids: (string | undefined)[], file: string, path: PropertyKey[]): Finding[] {
  return ids.flatMap((id, index): Finding[] =>
    id === undefined || ids.indexOf(id) === index
      ? []
      : [
          {
            file,
            path: [...path, index],
            statement: `${String(path.at(-1))} names "${id}" twice.`,
            hint: 'Keep one of the two.',
          },
        ],
  )
}

/** One provider does not publish the same award with the same title twice. */
export const nothingNamedTwice: Check = {
  name: 'nothing named twice',
  severity: 'stops',
  find(catalogue) {
    const first = new Map<string, string>()
    return catalogue.courses.flatMap((course): Finding[] => {
      const key = [course.provider, course.award, course.title.toLowerCase()].join('\n')
      const other = first.get(key)
      first.set(key, other ?? course.id)
      if (other === undefined) return []
      return [
        {
          file: courseFile(catalogue, course.id),
          path: ['title'],
          statement: `title is "${course.title}", which ${other} is called too, with the same award.`,
          hint: 'Make it one course with several modes or intakes, or say in the title what differs.',
        },
      ]
    })
  },
}

/** Learners tell providers apart by their names. Two may have one by right, so it is only looked at. */
export const providersApart: Check = {
  name: 'providers have names of their own',
  severity: 'attention',
  find(catalogue) {
    const first = new Map<string, string>()
    return Object.values(catalogue.providers).flatMap(({ id, name }): Finding[] => {
      const other = first.get(name.toLowerCase())
      first.set(name.toLowerCase(), other ?? id)
      if (other === undefined) return []
      return [
        {
          file: providerFile(catalogue, id),
          path: ['name'],
          statement: `name is "${name}", which ${other} is called too.`,
          hint: 'If it is the same provider, keep one folder; if not, say in the name what differs, like its town.',
        },
      ]
    })
  },
}
