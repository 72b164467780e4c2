import { asList, type Catalogue, known } from '../catalogue/catalogue.ts'
import type { Provider } from '../schema/provider.ts'
import { listInWords } from './dates.ts'

/** Kinds of provider in the order in which a list shows them: "Colleges", and one of them "College". */
export const providerKinds: [Provider['kind'], { one: string; many: string }][] = [
  ['college', { one: 'College', many: 'Colleges' }],
  ['university', { one: 'University', many: 'Universities' }],
  ['sixth-form', { one: 'Sixth-form college', many: 'Sixth-form colleges' }],
  ['school', { one: 'School', many: 'Schools' }],
  ['training-provider', { one: 'Training provider', many: 'Training providers' }],
  ['employer', { one: 'Employer', many: 'Employers' }],
  ['awarding-body', { one: 'Awarding body', many: 'Awarding bodies' }],
]

export function providerKind(kind: Provider['kind']): string {
  return new Map(providerKinds).get(kind)?.one ?? kind
}

/** What a provider says of credit brought from elsewhere, one sentence each; none where it says nothing. */
export function creditPolicy(provider: Provider, catalogue: Pick<Catalogue, 'awards'>): string[] {
  const caps = provider.credit?.caps ?? []
  const years = provider.credit?.currency_years
  return [
    ...caps.map(({ award, most }) => `At most ${most} credits can be brought into ${listInWords([...new Set(asList(award).map((id) => known(catalogue.awards, id).short))], 'or')}.`),
    ...(years === undefined ? [] : [`Credit may be up to ${years} years old.`]),
  ]
}
