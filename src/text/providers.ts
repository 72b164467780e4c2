import { asList, type Catalogue, known } from '../catalogue/catalogue.ts'
import type { Provider } from '../schema/provider.ts'
import type { Award } from '../schema/reference.ts'
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

/** A top-up is not told from a whole degree by its letters. */
const awardName = ({ short, style }: Award): string => (style === 'top-up' ? `${short} top-up` : short)

/** What a provider says of credit brought from elsewhere, one sentence each; none where it says nothing. */
export function creditPolicy(provider: Provider, catalogue: Pick<Catalogue, 'awards'>): string[] {
  const caps = provider.credit?.caps ?? []
  const years = provider.credit?.currency_years
  return [
    ...caps.map(
      ({ award, most }) =>
        `At most ${most} credits can be brought into ${listInWords([...new Set(asList(award).map((id) => awardName(known(catalogue.awards, id))))], 'or')}.`,
    ),
    ...(years === undefined ? [] : [`Credit may be up to ${years} years old.`]),
  ]
}
