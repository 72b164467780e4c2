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

function ledger(from: string, through: string[], finish = '2027-06', undated = false) {
  const start = graph.courses.findIndex(({ id }) => id === from)
  const question = { start, finish: monthOf(finish), undated, today: '2026-11-21', mostSteps: 4 }
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
          "Northgate University takes at most 240 credits into this award and none older than 5 years. Yours, finished in June 2027, is in time: 3 months old when you start.",
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
          "BEng (Hons) Mechanical and Manufacturing Engineering: bridging study (Control and dynamics summer school) comes on top. How much credit it has is not stated.",
          "University of Hartmoor takes at most 240 credits into this award and none older than 5 years. Yours, finished in June 2027, is in time: 3 months old when you start.",
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
          "Northgate University takes at most 240 credits into this award and none older than 5 years. Yours, finished in June 2027, is in time: 3 months old when you start.",
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
          "Halebank University College takes at most 240 credits into this award and none older than 8 years. Yours, finished in June 2029, is in time: 3 months old when you start.",
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

  test('required bridging study is still to do', () => {
    expect(ledger('tarrowby/hnd-electrical', ['northgate/beng-engineering-topup'])).toMatchInlineSnapshot(`
      {
        "notes": [
          "BEng (Hons) Engineering, top-up: 15 of the credits still to do are bridging study (Engineering mathematics at level 6).",
          "Northgate University takes at most 240 credits into this award and none older than 5 years. Yours, finished in June 2027, is in time: 3 months old when you start.",
        ],
        "rows": [
          [
            "northgate/beng-engineering-topup",
            240,
            "240 credits",
            "135 credits",
          ],
        ],
      }
    `)
    expect(
      ledger('tarrowby/hnd-mechanical', ['hartmoor/beng-mechanical']).notes.filter((note) =>
        /bridging/.test(note),
      ),
    ).toMatchInlineSnapshot(`
      [
        "BEng (Hons) Mechanical and Manufacturing Engineering: bridging study (Control and dynamics summer school) comes on top. How much credit it has is not stated.",
      ]
    `)
  })

  test('credit is held against the age that the receiver allows, by when it was finished', () => {
    const note = (finish: string, undated = false) =>
      ledger('tarrowby/hnd-mechanical', ['northgate/beng-mechanical'], finish, undated).notes.at(-1)
    expect([
      note('2027-06'),
      note('2022-10'),
      note('2022-09'),
      note('2022-08'),
      note('2026-11', true),
    ]).toMatchInlineSnapshot(`
      [
        "Northgate University takes at most 240 credits into this award and none older than 5 years. Yours, finished in June 2027, is in time: 3 months old when you start.",
        "Northgate University takes at most 240 credits into this award and none older than 5 years. Yours, finished in October 2022, is in time: 4 years and 11 months old when you start.",
        "Northgate University takes at most 240 credits into this award and none older than 5 years. Yours, finished in September 2022, would be just 5 years old when you start: ask them from which day they count.",
        "Northgate University takes at most 240 credits into this award and none older than 5 years. Yours, finished in August 2022, would be too old by this rule: 5 years and 1 month old when you start. Ask before you rely on it.",
        "Northgate University takes at most 240 credits into this award and none older than 5 years. You have not said when you got yours, so we can’t tell if it is in time.",
      ]
    `)
  })
})
