import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { arrivalsOf } from '../../src/components/publish/arrival.ts'
import type { Draft } from '../../src/components/publish/drafts.ts'
import { withDrafts } from '../../src/components/publish/names-with.ts'
import { sketch } from '../sketch.ts'

const files: Record<string, string> = {
  'provider town': 'name: Town College\nkind: college\n',
  'course town/btec-extended-diploma-health': 'title: Health\naward: btec-extended-diploma\nsubject: "1.3"\n',
  'agreement town-btec/to-north-fdsc': 'reference: NU-0007\nstatus: draft # remark\n',
}

async function arrivals(draft: Draft, published: Catalogue): Promise<unknown> {
  const load = async (kind: string, id: string) => {
    const text = files[`${kind} ${id}`]
    if (text === undefined) throw new Error('answered 404')
    return text
  }
  const found = await arrivalsOf([draft], withDrafts(published, [draft]), published, load)
  return found.get(draft.key)
}

const published: Catalogue = sketch('town/btec > north/fdsc ref=NU-0007')
const [agreement] = published.agreements
if (agreement !== undefined) agreement.id = 'town-btec/to-north-fdsc'

describe('a draft that comes back to a site on which it is published', () => {
  it('is told by its very words, of a provider, an agreement and a change', async () => {
    const provider: Draft = {
      key: 'provider 1',
      kind: 'provider',
      folder: 'town',
      value: { kind: 'college', name: 'Town College' },
    }
    expect(await arrivals(provider, published)).toEqual({ is: 'published', id: 'town' })
    const fresh: Draft = {
      key: 'agreement 1',
      kind: 'agreement',
      proposed: 'NU-0007',
      value: { reference: 'NU-0007', status: 'draft' },
    }
    expect(await arrivals(fresh, published)).toEqual({ is: 'published', id: 'town-btec/to-north-fdsc' })
    const change: Draft = { ...provider, key: 'provider town', changes: 'town', before: 'name: Town\n' }
    expect(await arrivals(change, published)).toEqual({ is: 'published', id: 'town' })
  })

  it('is told apart from what has its name or its reference alone', async () => {
    const provider: Draft = { key: 'provider 1', kind: 'provider', folder: 'town', value: { name: 'Town' } }
    expect(await arrivals(provider, published)).toEqual({ is: 'differs', id: 'town' })
    const fresh: Draft = { key: 'agreement 1', kind: 'agreement', value: { reference: 'NU-0007' } }
    expect(await arrivals(fresh, published)).toEqual({ is: 'differs', id: 'town-btec/to-north-fdsc' })
  })

  it('is left as it is where nothing like it is there, where it changes what is there, or where nothing can be loaded', async () => {
    const other: Draft = { key: 'provider 1', kind: 'provider', folder: 'hill', value: { name: 'Hill' } }
    expect(await arrivals(other, published)).toBeUndefined()
    const bare: Draft = { key: 'agreement 1', kind: 'agreement', value: {} }
    expect(await arrivals(bare, published)).toBeUndefined()
    const change: Draft = { ...other, key: 'provider town', changes: 'town', folder: 'town' }
    expect(await arrivals(change, published)).toBeUndefined()
    const unloaded: Draft = { key: 'provider 2', kind: 'provider', folder: 'north', value: { name: 'North' } }
    expect(await arrivals(unloaded, published)).toBeUndefined()
  })

  it('is a course by the name that its file had before it was published', async () => {
    const course: Draft = {
      key: 'course 1',
      kind: 'course',
      folder: 'town',
      value: { title: 'Health', award: 'btec-extended-diploma', subject: '1.3' },
    }
    const there = { ...published, courses: published.courses.map((one) => ({ ...one })) }
    const [first] = there.courses
    if (first !== undefined) first.id = 'town/btec-extended-diploma-health'
    expect(await arrivals(course, there)).toEqual({
      is: 'published',
      id: 'town/btec-extended-diploma-health',
    })
  })
})
