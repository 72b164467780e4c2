import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { asList } from '../../../catalogue/catalogue.ts'
import type { Agreement } from '../../../schema/agreement.ts'

/** An agreement without what nobody has published, of which nothing can be said but its short name; the check says which. A
 *  provider that is not known leaves the way in, of which it is said that it is open wherever they studied. */
export function withKnownNames(agreement: Partial<Agreement>, names: Catalogue): Partial<Agreement> {
  const { from, to, accord, bridging, signed } = agreement
  const isProvider = (id: string | undefined) => id === undefined || Object.hasOwn(names.providers, id)
  const known: Partial<Agreement> = { ...agreement }
  if (from !== undefined) known.from = from.flatMap((way) => knownWay(way, names))
  if (to !== undefined) known.to = to.filter((id) => names.courses.some((course) => course.id === id))
  if (bridging !== undefined && !isProvider(bridging.provider))
    known.bridging = { ...bridging, provider: undefined }
  if (signed !== undefined) known.signed = signed.filter(({ provider }) => isProvider(provider))
  if (accord !== undefined && !Object.hasOwn(names.accords, accord)) known.accord = undefined
  return known
}

function knownWay(way: Agreement['from'][number], names: Catalogue): Agreement['from'] {
  if (!asList(way.award).every((id) => Object.hasOwn(names.awards, id))) return []
  const providers = asList(way.provider).filter((id) => id !== 'any' && id !== 'partners')
  return providers.every((id) => Object.hasOwn(names.providers, id)) ? [way] : [{ ...way, provider: 'any' }]
}
