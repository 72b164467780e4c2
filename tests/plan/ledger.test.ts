import { describe, expect, test } from 'vitest'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { monthOf } from '../../src/graph/month.ts'
import { ledgerOf } from '../../src/plan/ledger.ts'
import { findRoutes } from '../../src/search/routes.ts'
import { amount, creditNotes } from '../../src/text/ledger.ts'

const { catalogue } = readCatalogue(readDataFiles('three-rivers'))
if (catalogue === undefined) throw new Error('three-rivers does not pass the check')
const graph = buildGraph(catalogue)

function ledger(from: string, through: string[]) {
  const start = graph.courses.findIndex(({ id }) => id === from)
  const question = { start, finish: monthOf('2027-06'), today: '2026-11-21', mostSteps: 4 }
  const routes = findRoutes(graph, question, ({ id }) => id === through.at(-1), 9).destinations.flatMap(
    ({ routes }) => routes,
  )
  const route = routes.find(({ steps }) => steps.map(({ course }) => course.id).join() === through.join())
  if (route === undefined) throw new Error(`No route from ${from} through ${through}`)
  const rows = ledgerOf(route, graph.catalogue)
  return {
    rows: rows.map(({ step, brought, recognised, stillToDo }) => [
      step.course.id,
      brought,
      recognised === undefined ? 'not stated' : amount(recognised),
      stillToDo === undefined ? 'not stated' : amount(stillToDo),
    ]),
    notes: creditNotes(rows, graph.catalogue),
  }
}

describe('the credit ledger of a route', () => {
  test('an HND into year 2 loses a year at one university and none at another', () => {
    expect(ledger('tarrowby/hnd-mechanical', ['northgate/beng-mechanical'])).toMatchInlineSnapshot(`
      {
        "notes": [
          "BEng (Hons) Mechanical Engineering: you would repeat about 1 year of study that you have credit for.",
          "Northgate University takes at most 240 credits into this award and none older than 5 years.",
        ],
        "rows": [
          [
            "northgate/beng-mechanical",
            240,
            "120 credits",
            "240 credits",
          ],
        ],
      }
    `)
    expect(ledger('tarrowby/hnd-mechanical', ['hartmoor/beng-mechanical'])).toMatchInlineSnapshot(`
      {
        "notes": [
          "University of Hartmoor takes at most 240 credits into this award and none older than 5 years.",
        ],
        "rows": [
          [
            "hartmoor/beng-mechanical",
            240,
            "240 credits",
            "120 credits",
          ],
        ],
      }
    `)
  })

  test('what counts may be a range', () => {
    expect(ledger('riverside/hnd-business', ['northgate/ba-business-management'])).toMatchInlineSnapshot(`
      {
        "notes": [
          "BA (Hons) Business Management: you would repeat between 1 year and 1 year and 3 months of study that you have credit for.",
          "Northgate University takes at most 240 credits into this award and none older than 5 years.",
        ],
        "rows": [
          [
            "northgate/ba-business-management",
            240,
            "90 to 120 credits",
            "240 to 270 credits",
          ],
        ],
      }
    `)
  })

  test('credit gained on the way is counted once', () => {
    expect(
      ledger('riverside/l3-early-years', ['riverside/fda-early-years', 'halebank/ba-early-years-topup']),
    ).toMatchInlineSnapshot(`
      {
        "notes": [
          "Halebank University College takes at most 240 credits into this award and none older than 8 years.",
        ],
        "rows": [
          [
            "riverside/fda-early-years",
            0,
            "0 credits",
            "240 credits",
          ],
          [
            "halebank/ba-early-years-topup",
            240,
            "240 credits",
            "120 credits",
          ],
        ],
      }
    `)
  })
})
