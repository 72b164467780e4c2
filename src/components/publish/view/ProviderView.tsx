import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { asList } from '../../../catalogue/catalogue.ts'
import type { Provider } from '../../../schema/provider.ts'
import { creditPolicy, providerKind } from '../../../text/providers.ts'
import { Lines, Part } from './Part.tsx'

/** A provider as its page has it, as far as it is written. */
export function ProviderView({ provider, names }: { provider: Partial<Provider>; names: Catalogue }) {
  const { name, kind, town, about, admissions } = provider
  const caps = (provider.credit?.caps ?? []).every(({ award }) =>
    asList(award).every((id) => Object.hasOwn(names.awards, id)),
  )
  const policy = caps ? creditPolicy(provider as Provider, names) : []
  return (
    <>
      <p class="view-promise">{name ?? 'The name comes here'}</p>
      <p>{[kind === undefined ? '' : providerKind(kind), town ?? ''].filter(Boolean).join(', ')}</p>
      {about !== undefined && <p>{about}</p>}
      <dl class="terms">
        <Part title="Whom to ask">
          {admissions === undefined
            ? 'No contact is stated.'
            : [admissions.role, admissions.email, admissions.phone].filter(Boolean).join(', ')}
        </Part>
        <Part title="Credit from elsewhere">
          {policy.length === 0 ? 'Not stated.' : <Lines lines={policy} />}
        </Part>
      </dl>
    </>
  )
}
