import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from '../../src/components/publish/drafts.ts'

type Store = typeof import('../../src/components/publish/drafts.ts')

/** What a browser keeps, for all tabs; `full` refuses to keep more. */
class Device {
  kept = new Map<string, string>()
  full = false
  getItem = (key: string) => this.kept.get(key) ?? null
  removeItem = (key: string) => this.kept.delete(key)
  setItem = (key: string, text: string) => {
    if (this.full) throw new DOMException('full', 'QuotaExceededError')
    this.kept.set(key, text)
  }
}

let device: Device
/** A tab has a page of its own, and so modules of its own. */
async function tab(): Promise<Store> {
  vi.resetModules()
  return await import('../../src/components/publish/drafts.ts')
}

const draft = (name: string, key = 'provider x'): Draft => ({ key, kind: 'provider', value: { name } })
const names = (store: Store) => store.loadDrafts().map(({ value }) => value.name)

beforeEach(() => {
  device = new Device()
  vi.stubGlobal('localStorage', device)
})
afterEach(() => vi.unstubAllGlobals())

describe('the drafts of a device', () => {
  it('are seen from every tab, each under a key of its own', async () => {
    const [one, two] = [await tab(), await tab()]
    const keys = Array.from({ length: 50 }, () => one.freshKey('provider'))
    expect(new Set(keys).size).toBe(50)
    one.keepDraft(draft('A', 'provider a'), 0)
    two.keepDraft(draft('B', 'provider b'), 0)
    expect([names(one), names(two)]).toEqual([
      ['A', 'B'],
      ['A', 'B'],
    ])
  })

  it('are never written over by a tab that has not seen the newer one', async () => {
    const [one, two] = [await tab(), await tab()]
    expect(one.keepDraft(draft('A'), 0)).toEqual({ kept: 'device', held: 1 })
    expect(two.keepDraft(draft('B'), 0)).toEqual({ kept: 'behind', held: 0 })
    expect(names(two)).toEqual(['A'])
    expect(two.keepDraft(draft('B'), 1)).toEqual({ kept: 'device', held: 2 })
    expect(one.keepDraft(draft('A again'), 1).kept).toBe('behind')
    expect(names(one)).toEqual(['B'])
  })

  it('stay in the tab where the browser keeps nothing, and go to the device as soon as it does', async () => {
    const one = await tab()
    device.full = true
    expect(one.keepDraft(draft('A'), 0)).toEqual({ kept: 'tab', held: 0 })
    expect([names(one), one.isOnlyInTab(), one.whereKept('provider x')]).toEqual([['A'], true, 'tab'])
    expect(names(await tab())).toEqual([])
    device.full = false
    expect(one.keepDraft(draft('A again'), 0)).toEqual({ kept: 'device', held: 1 })
    expect([names(one), one.isOnlyInTab(), one.whereKept('provider x')]).toEqual([
      ['A again'],
      false,
      'device',
    ])
  })

  it('are put back in their place after they were cleared', async () => {
    const one = await tab()
    for (const name of ['a', 'b', 'c']) one.keepDraft(draft(name, name), 0)
    const gone = one.findDraft('b') as Draft
    one.clearDraft('b')
    expect(names(one)).toEqual(['a', 'c'])
    one.putBack(gone, 1)
    expect(names(one)).toEqual(['a', 'b', 'c'])
    for (const key of ['a', 'b', 'c']) one.clearDraft(key)
    expect(device.kept.size).toBe(0)
  })

  it('are none where something else is kept under their name', async () => {
    const one = await tab()
    for (const text of ['null', '{}', 'no', '[1, null, {"key": 1}]', '[{"key":"a","kind":"x","value":{}}]']) {
      device.kept.set('waymark.drafts', text)
      expect(one.loadDrafts(), text).toEqual([])
    }
  })
})

describe('a proposal that is under way', () => {
  it('is kept until none of its drafts is left, and lives in the tab where the browser keeps nothing', async () => {
    vi.resetModules()
    const { forgetUnderway, keepUnderway, loadUnderway, nothingUnderway } = await import(
      '../../src/components/publish/proposal-kept.ts'
    )
    const underway = { address: 'https://github.com/ada/rivers/tree/patch-1', put: { a: 'name: A\n', b: '' } }
    keepUnderway(underway)
    forgetUnderway(['b', 'c'])
    expect(loadUnderway()).toEqual(underway)
    forgetUnderway(['c'])
    expect([loadUnderway(), device.kept.size]).toEqual([nothingUnderway, 0])
    device.full = true
    keepUnderway(underway)
    expect([loadUnderway(), device.kept.size]).toEqual([underway, 0])
  })

  it('is none where something else is kept under its name', async () => {
    vi.resetModules()
    const { loadUnderway, nothingUnderway } = await import('../../src/components/publish/proposal-kept.ts')
    for (const text of ['no', 'null', '[]', '{"address":1,"put":{}}', '{"address":"x","put":null}']) {
      device.kept.set('waymark.proposal', text)
      expect(loadUnderway(), text).toEqual(nothingUnderway)
    }
  })
})
