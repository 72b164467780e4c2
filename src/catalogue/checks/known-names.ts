import type { Leaf } from '../../schema/condition.ts'
import { asList, type Catalogue } from '../catalogue.ts'
import { nearest } from '../nearest.ts'
import {
  accordFile,
  agreementFile,
  type Check,
  courseFile,
  type Finding,
  leavesOf,
  providerFile,
} from './check.ts'

/** Whatever a record names exists: courses, awards, providers, accords, subjects, careers, agreements. */
export const knownNames: Check = {
  name: 'known names',
  severity: 'stops',
  find(catalogue, { broken, registered }) {
    const names = namesIn(catalogue)
    // A name that is misspelt once is often misspelt in a thousand files.
    const nearestTo = new Map<string, string | undefined>()
    return references(catalogue).flatMap(({ file, path, kind, value }): Finding[] => {
      if (names[kind].has(value) || broken.has(value)) return []
      // What was published is never to be called otherwise: `namesKept` says so, once.
      if (kind === 'course' && registered?.courses.has(value)) return []
      const field = String(path.findLast((part) => typeof part === 'string'))
      const asked = [field, kind, value].join('\n')
      const near = nearestTo.has(asked)
        ? nearestTo.get(asked)
        : nearest(value, [...(fixedWords[field] ?? []), ...names[kind]])
      nearestTo.set(asked, near)
      return [
        {
          file,
          path,
          statement: `${field} names "${value}", which ${missing[kind]}.`,
          hint: near === undefined ? add[kind] : `Did you mean "${near}"?`,
        },
      ]
    })
  },
}

/** Words that may stand in a field instead of a name, and can be misspelt like one. */
const fixedWords: Record<string, string[]> = {
  provider: ['any', 'partners'],
  completed: ['sending'],
  subject: ['various'],
}

type NameKind = 'course' | 'award' | 'provider' | 'accord' | 'subject' | 'career' | 'agreement'

interface Named {
  file: string
  path: PropertyKey[]
  kind: NameKind
  value: string
}

const missing: Record<NameKind, string> = {
  course: 'nobody has published',
  award: 'is not in the list of awards',
  provider: 'is not a provider here',
  accord: 'is not an accord here',
  subject: 'is not in the list of subjects',
  career: 'is not in the list of careers',
  agreement: "is no agreement's reference",
}

const add: Record<NameKind, string> = {
  course: 'Publish the course first, or name another.',
  award: 'Choose one from data/reference/awards.yaml, or add it there.',
  provider: 'Add the folder providers/… with a provider.yaml, or name another.',
  accord: 'Add the file accords/….yaml, or name another.',
  subject: 'Choose one from data/reference/subjects.yaml.',
  career: 'Choose one from data/reference/careers.yaml, or add it there.',
  agreement: 'Write the reference of the agreement that this one takes the place of.',
}

function namesIn(catalogue: Catalogue): Record<NameKind, Set<string>> {
  return {
    course: new Set(catalogue.courses.map((course) => course.id)),
    award: new Set(Object.keys(catalogue.awards)),
    provider: new Set(Object.keys(catalogue.providers)),
    accord: new Set(Object.keys(catalogue.accords)),
    subject: new Set(Object.keys(catalogue.subjects)),
    career: new Set(Object.keys(catalogue.careers)),
    agreement: new Set(catalogue.agreements.map((agreement) => agreement.reference)),
  }
}

/** Every name in every record, with its place. */
export function references(catalogue: Catalogue): Named[] {
  return [
    ...catalogue.courses.flatMap((course) => {
      const file = courseFile(catalogue, course.id)
      return [
        ...named(file, 'award', [[['award'], course.award]]),
        ...named(file, 'subject', [[['subject'], course.subject === 'various' ? undefined : course.subject]]),
        ...named(file, 'provider', [[['awarded_by'], course.awarded_by]]),
        ...named(file, 'course', [
          [['replaced_by'], course.replaced_by],
          [['qualification'], course.qualification],
        ]),
        ...named(
          file,
          'career',
          course.careers.map((career, index) => [['careers', index], career]),
        ),
        ...inLeaves(file, leavesOf(course.entry, ['entry'])),
      ]
    }),
    ...catalogue.agreements.flatMap((agreement) => {
      const file = agreementFile(catalogue, agreement.id)
      return [
        ...agreement.from.flatMap((selector, index) => [
          ...named(file, 'course', [[['from', index, 'course'], selector.course]]),
          ...named(file, 'award', listed(['from', index, 'award'], selector.award)),
          ...named(file, 'subject', listed(['from', index, 'subject'], selector.subject)),
          ...named(
            file,
            'provider',
            listed(['from', index, 'provider'], selector.provider).filter(
              ([, value]) => value !== 'any' && value !== 'partners',
            ),
          ),
        ]),
        ...named(
          file,
          'course',
          agreement.to.map((course, index) => [['to', index], course]),
        ),
        ...named(file, 'accord', [[['accord'], agreement.accord]]),
        ...named(file, 'provider', [[['bridging', 'provider'], agreement.bridging.provider]]),
        ...named(
          file,
          'provider',
          agreement.signed.map((sign, index) => [['signed', index, 'provider'], sign.provider]),
        ),
        ...named(
          file,
          'agreement',
          (agreement.supersedes ?? []).map((other, index) => [['supersedes', index], other]),
        ),
        ...inLeaves(file, leavesOf(agreement.conditions, ['conditions'])),
      ]
    }),
    ...Object.values(catalogue.providers).flatMap((provider) =>
      (provider.credit?.caps ?? []).flatMap((cap, index) =>
        named(
          providerFile(catalogue, provider.id),
          'award',
          listed(['credit', 'caps', index, 'award'], cap.award),
        ),
      ),
    ),
    ...Object.values(catalogue.accords).flatMap((accord) => {
      const file = accordFile(catalogue, accord.id)
      return [
        ...named(
          file,
          'provider',
          accord.providers.map((provider, index) => [['providers', index], provider]),
        ),
        ...named(
          file,
          'provider',
          accord.signed.map((sign, index) => [['signed', index, 'provider'], sign.provider]),
        ),
      ]
    }),
  ]
}

function inLeaves(file: string, leaves: { leaf: Leaf; path: PropertyKey[] }[]): Named[] {
  return leaves.flatMap(({ leaf, path }) => [
    ...('award' in leaf ? named(file, 'award', listed([...path, 'award'], leaf.award)) : []),
    ...('subject' in leaf ? named(file, 'subject', listed([...path, 'subject'], leaf.subject)) : []),
    ...('completed' in leaf
      ? named(
          file,
          'award',
          listed([...path, 'completed'], leaf.completed).filter(([, value]) => value !== 'sending'),
        )
      : []),
  ])
}

function listed(path: PropertyKey[], value: string | string[] | undefined): [PropertyKey[], string][] {
  return Array.isArray(value)
    ? value.map((item, index) => [[...path, index], item])
    : asList(value).map((item) => [path, item])
}

function named(file: string, kind: NameKind, values: [PropertyKey[], string | undefined][]): Named[] {
  return values.flatMap(([path, value]) => (value === undefined ? [] : [{ file, path, kind, value }]))
}
