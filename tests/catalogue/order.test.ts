import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { packGraph, unpackGraph } from '../../src/graph/packed.ts'
import { findRoutes } from '../../src/search/routes.ts'
import { placeOfRef } from '../../src/text/tables.ts'
import { Dice } from '../search/networks.ts'

/** The same data, in whatever order a disk lists it. */
describe('files read in another order', () => {
  const files = readDataFiles('three-rivers')
  const dice = new Dice(11)
  const read = (shuffled: typeof files) => {
    const { catalogue, faults } = readCatalogue(shuffled)
    if (catalogue === undefined) throw new Error('The network is publishable.')
    return { catalogue, faults, graph: buildGraph(catalogue) }
  }
  const first = read(files)
  const answers = ({ graph, catalogue }: ReturnType<typeof read>) => {
    const packed = JSON.stringify(packGraph(graph, new Set(Object.keys(catalogue.awards))))
    const travelled = unpackGraph(JSON.parse(packed))
    const found = ['riverside/btec-health', 'riverside/l2-childcare', 'access-he@1.3'].map((ref) => {
      const start = placeOfRef(travelled, ref)
      if (start === undefined) throw new Error(`Nothing starts at ${ref}.`)
      const question = { start, finish: 2027 * 12 + 5, today: '2026-11-21', mostSteps: 4 }
      const { destinations, badges } = findRoutes(travelled, question, () => true)
      return JSON.stringify([destinations, [...badges]])
    })
    return [packed, ...found]
  }

  it('give the same graph, the same answers and the same complaints, to the byte', () => {
    const usual = answers(first)
    expect(usual.every((text) => text.length > 1000)).toBe(true)
    expect(answers(read(files))).toEqual(usual)
    for (let round = 0; round < 3; round++) {
      const shuffled = read(dice.shuffled(files))
      const again = answers(shuffled)
      for (const [index, text] of again.entries()) expect(text === usual[index], `text ${index}`).toBe(true)
      expect(shuffled.faults).toEqual(first.faults)
    }
  }, 60_000)
})
