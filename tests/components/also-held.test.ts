import { expect, it } from 'vitest'
import { alsoHeld, filesOf } from '../../src/components/profile/also-held.ts'
import { emptyProfile, type Held } from '../../src/eligibility/profile.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { monthText } from '../../src/graph/month.ts'
import { sketch } from '../sketch.ts'

const graph = buildGraph(sketch('btec > fd', 'town/nvq > hnc', 'north/hnd > degree', 'any:hnd > topup'))
const asked = { from: 'town/btec', finish: 2027 * 12 + 5 }
const having = (...qualifications: Held[]) => ({ ...emptyProfile, qualifications })
const starts = (...held: Held[]) =>
  alsoHeld(graph, asked, having(...held), '2026-11-21').map(({ start, finish }) => [
    graph.courses[start]?.id ?? 'held from elsewhere',
    monthText(finish),
  ])

it('starts from the course itself where they say at which college it is', () => {
  expect(starts({ award: 'hnd', sure: 'have', at: 'north/hnd' })).toEqual([['north/hnd', '2026-11']])
  expect(starts({ award: 'hnd', sure: 'have' })).toEqual([['held from elsewhere', '2026-11']])
})

it('starts in the month in which they expect it, or with the first where they have not said', () => {
  const nvq: Held = { award: 'l3-nvq', sure: 'expect', at: 'town/nvq' }
  expect(starts({ ...nvq, achieved: '2028-02' })).toEqual([['town/nvq', '2028-02']])
  expect(starts(nvq)).toEqual([['town/nvq', '2027-06']])
})

it('does not start twice from what was asked', () => {
  expect(starts({ award: 'btec-extended-diploma', sure: 'expect' })).toEqual([])
})

it('loads one file for each place, of those whose place can be told', () => {
  expect(
    filesOf(
      having(
        { award: 'hnd', subject: '4.1', sure: 'have', at: 'north/hnd' },
        { award: 'l3-nvq', subject: '1.3', sure: 'have' },
        { award: 'a-level', sure: 'have' },
      ),
    ),
  ).toEqual(['at/north/4.json', 'held/l3-nvq/1.json'])
})
