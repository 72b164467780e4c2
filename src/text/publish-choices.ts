import type { Agreement } from '../schema/agreement.ts'
import type { Provider } from '../schema/provider.ts'
import { applyWords } from './agreements.ts'
import { modeWords } from './names.ts'
import { promiseNames } from './promise-names.ts'
import { providerKind } from './providers.ts'
import type { FormKind } from './publish-labels.ts'
import { capital } from './steps.ts'

const choices: Record<string, Record<string, string>> = {
  guarantee: Object.fromEntries(Object.entries(promiseNames).map(([id, { title }]) => [id, title])),
  via: applyWords satisfies Record<Agreement['apply']['via'], string>,
  mode: Object.fromEntries(Object.entries(modeWords).map(([id, words]) => [id, capital(words)])),
  status: {
    draft: 'Draft: not yet signed by both sides',
    'in-force': 'In force: both sides have signed',
    published: 'A public page says so; nobody has confirmed it',
    suspended: 'Suspended for now',
    closed: 'Closed to new cohorts; those under way keep it',
    withdrawn: 'Withdrawn',
    open: 'Yes',
    closing: 'Yes, until a last intake',
  },
  'course.status': { closed: 'No' },
  year: { foundation: 'The foundation year', 'top-up': 'The whole course is the final year' },
  need: { none: 'None is needed' },
  earlier_versions: { honoured: 'Yes', 'not-honoured': 'No' },
  side: { sending: 'The sending side', receiving: 'The receiving side' },
  framework: {
    rqf: 'RQF (England, Wales, Northern Ireland)',
    scqf: 'SCQF (Scotland)',
  },
  'source.kind': {
    'signed-document': 'A signed document',
    'published-page': 'A published page',
    partner: 'Somebody there told us',
    illustrative: 'Made up, to show how it works',
  },
  provider: { any: 'Anywhere', partners: 'Partners' },
  nation: { 'northern-ireland': 'Northern Ireland' },
  tables: { '2017': 'Those from 2017 entry on', 'before-2017': 'The older ones (A level A = 120)' },
  which: { all: 'All of them', one: 'One of them', each: 'Each as listed' },
  reference: { supportive: 'A supportive one from the tutor', employer: 'One from the employer' },
  functional_skills: { ict: 'ICT', english: 'English' },
}

/** A fixed word of the file as people say it. */
export function choiceLabel(kind: FormKind, path: PropertyKey[], choice: string): string {
  const names = path.filter((part) => typeof part === 'string')
  const last = names.at(-1) ?? ''
  if (kind === 'provider' && names.join('.') === 'kind') return providerKind(choice as Provider['kind'])
  if (last === 'year' && /^\d$/.test(choice)) return `Year ${choice}`
  return (
    choices[`${kind}.${last}`]?.[choice] ??
    choices[names.slice(-2).join('.')]?.[choice] ??
    choices[last]?.[choice] ??
    capital(choice.replaceAll('-', ' '))
  )
}

/** What a list says where nothing is chosen in it: what that means, where it has a meaning. */
export function leftOutChoice(kind: FormKind, path: PropertyKey[], usual: unknown): string {
  return usual === undefined ? 'Not stated' : `${choiceLabel(kind, path, String(usual))} (usual)`
}

/** Words that may stand where a name is asked for. */
export const fixedNames: Record<string, string> = {
  any: 'Anywhere: wherever they studied',
  partners: 'Partners: the members of the accord',
  sending: 'The course they come from',
  various: 'Various subjects',
}

export type SelectorKind = 'course' | 'award' | 'level'

/** The ways to say who may come. */
export const selectorKinds: [SelectorKind, string][] = [
  ['course', 'One course'],
  ['award', 'Everyone who holds an award'],
  ['level', 'Everyone with any qualification at a level'],
]

/** Said when another way is chosen: that what was chosen under the one left is not lost. */
export function wayChanged(left: SelectorKind): string {
  const name = selectorKinds.find(([kind]) => kind === left)?.[1] ?? ''
  return `What was chosen under “${name}” is kept while this form is open: choose that again to have it back.`
}
