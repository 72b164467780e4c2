import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { kindOf } from '../../src/catalogue/kinds.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { type Misfit, salvagedFaults } from '../../src/catalogue/salvage.ts'
import { agreement, complaints, course, files } from './scene.ts'

describe('a record with a field that does not fit', () => {
  it('has the faults of its other fields said with it, each once', () => {
    const broken = (files[agreement] ?? '')
      .replace(/^reference: .*\n/m, '')
      .replace('to: [', 'to: [northgate/fdsc-nursery, ')
      .replace('{ grade: MMM }', '{ all: [{ grade: MMMM }, { award: honors, grade: First }] }')
    expect(complaints({ [agreement]: broken })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:1:1
        reference is missing.
        Add reference: what people say on the phone. Unique in the network, and never used again.
        For example: reference: NGU-0042

      data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:7:6
        to names "northgate/fdsc-nursery", which nobody has published.
        Did you mean "northgate/fdsc-nursing"?

      data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:11:24
        grade is "MMMM", which is not on the scale of btec-extended-diploma.
        Its grades, lowest first: "PPP", "MMM", "DDD".

      data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:11:41
        award names "honors", which is not in the list of awards.
        Did you mean "honours"?"
    `)
  })

  it('is not said to name what is only wrong elsewhere, nor to lack a scale for want of where learners come from', () => {
    const broken = (files[agreement] ?? '').replace(/^from:[\s\S]*?(?=^to:)/m, 'from: riverside\n')
    const untitled = (files[course] ?? '').replace('title: Health and Social Care', 'title: []')
    expect(complaints({ [agreement]: broken, [course]: untitled })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:6:7
        from is "riverside", not a list.
        Write from: who may come: any of these.
        For example: from: [{ course: riverside/btec-health }]

      data/three-rivers/providers/riverside/courses/btec-health.yaml:1:8
        title is a list, not words.
        Write title: the title without the award: "Health and Social Care", "Nursing Associate".
        For example: title: Health and Social Care"
    `)
  })
})

describe.each(['three-rivers', 'uk-published'])('every sound record of %s', (network) => {
  const published = readDataFiles(network)
  const { catalogue } = readCatalogue(published)
  if (catalogue === undefined) throw new Error('The network is publishable.')
  const records = published.flatMap(({ path, text }) => {
    const kind = kindOf(path)
    return kind === undefined || kind === 'asset' || kind.least === undefined
      ? []
      : [{ file: path, kind, value: parse(text ?? '') as Record<string, unknown> }]
  })
  const fields = [...new Set(records.flatMap(({ value }) => Object.keys(value)))]

  it('has a least record of its kind that fits', () => {
    expect(records.length).toBeGreaterThan(20)
    for (const { kind } of records) expect(kind.schema.safeParse(kind.least).success).toBe(true)
  })

  it.each(fields)('has no further fault where only %s is broken, or missing', (field) => {
    const wrong = [undefined, null, 7.5, [{}], { nothing: true }]
    const misfits = records
      .filter(({ value }) => value[field] !== undefined)
      .map((record, index): Misfit => {
        const value = { ...record.value, [field]: wrong[index % wrong.length] }
        return { ...record, value }
      })
    expect(salvagedFaults(misfits, catalogue, new Set())).toEqual([])
  })

  it('is told of a name that nobody has, whatever else is wrong with it', () => {
    const agreements = records.filter(({ file }) => file.includes('/agreements/'))
    const misfits = agreements.map(({ value, ...record }) => ({
      ...record,
      value: { ...value, to: ['nobody/nothing'], guarantee: 'certain', wrong: 1, reference: undefined },
    }))
    const found = salvagedFaults(misfits, catalogue, new Set())
    expect(found.map(({ file, path }) => [file, ...path])).toEqual(
      agreements.map(({ file }) => [file, 'to', 0]),
    )
  })
})
