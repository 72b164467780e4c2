import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { supersededReferences } from '../../src/catalogue/superseded.ts'
import type { Check } from '../../src/certificate/check-code.ts'
import { printableOf } from '../../src/certificate/document-kind.ts'
import { standingOf } from '../../src/eligibility/standing.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { incomingOf } from '../../src/graph/incoming.ts'
import { type Sheet, sheetOf } from '../../src/text/certificate.ts'

const today = '2026-11-21'

const check: Check = { code: '7KQ2M-9RT4X', publishedOn: '2026-04-09' }
const log = { head: '4a5b6c7d8e9f01234a5b6c7d8e9f0123', entries: [] }

/** The sheets of a network by agreement; with `asSigned`, as if its illustrative agreements were signed documents. */
function sheetsOf(network: string, asSigned = false): Map<string, Sheet> {
  const { catalogue } = readCatalogue(readDataFiles(network))
  if (catalogue === undefined) throw new Error(`${network} does not pass the check.`)
  if (asSigned) for (const agreement of catalogue.agreements) agreement.source = { kind: 'signed-document' }
  const graph = buildGraph(catalogue)
  const incoming = incomingOf(graph)
  const superseded = supersededReferences(catalogue.agreements)
  const sheets = new Map<string, Sheet>()
  graph.edges.forEach(({ agreement }, edge) => {
    if (agreement === undefined) return
    const printable = printableOf(agreement, standingOf(agreement, today, superseded))
    const covered = (incoming.coursesBefore[edge] ?? []).flatMap((index) => graph.courses[index] ?? [])
    if (printable.kind !== 'none')
      sheets.set(agreement.id, sheetOf(agreement, printable, { catalogue, covered, check, log, today }))
  })
  return sheets
}

const illustrative = sheetsOf('three-rivers')
const published = sheetsOf('uk-published')

describe('the words of a sheet', () => {
  it('are few for a short agreement', () => {
    expect(illustrative.get('tollgate/care-3-to-4')).toMatchSnapshot()
  })

  it('are many for the longest agreement', () => {
    expect(illustrative.get('halebank/education-to-primary-teaching')).toMatchSnapshot()
  })

  it('speak of no guarantee where the sheet is headed as a summary', () => {
    const summaries = [...illustrative, ...published].filter(([, sheet]) => sheet.headed === 'summary')
    expect(summaries.length).toBeGreaterThan(20)
    const said = summaries.filter(([, { headed, kind, guarantee, ...words }]) =>
      /guarant/i.test(JSON.stringify(words)),
    )
    expect(said.map(([id]) => id)).toEqual([])
  })

  it('never head a public page as a guarantee', () => {
    expect([...new Set([...published.values()].map((sheet) => sheet.box.title))]).toEqual(['Route summary'])
  })

  it('say of a signed agreement whose terms they are, and that they prove nothing of the holder', () => {
    const sheet = sheetsOf('three-rivers', true).get('northgate/health-to-nursing-associate')
    expect(sheet?.kind).toBe('certificate')
    expect([sheet?.box.title, sheet?.proof.shows, sheet?.proof.doesNotShow]).toMatchInlineSnapshot(`
      [
        "Progression guarantee",
        "the terms that Riverside College and Northgate University signed, as Three Rivers Progression Network published them.",
        "who holds it, what grades they have, or that any condition is met.",
      ]
    `)
  })

  it('say of made-up data that it is a specimen', () => {
    expect([...new Set([...illustrative.values()].map((sheet) => sheet.kind))]).toEqual(['specimen'])
  })
})
