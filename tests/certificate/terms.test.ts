import { expect, it } from 'vitest'
import { frozenTerms, frozenText, readFrozen } from '../../src/certificate/terms.ts'
import { recordsIn } from '../../src/certificate/terms-names.ts'
import { conditionLines } from '../../src/text/condition-lines.ts'
import { courseName } from '../../src/text/names.ts'
import { selectorText } from '../../src/text/selectors.ts'
import { agreement, changed, networkOf } from './register-scene.ts'

const network = networkOf(agreement)
const frozen = frozenTerms(agreement, network, null)

it('freezes what was agreed, with all that its short names stand for', () => {
  expect(frozen).toMatchInlineSnapshot(`
    {
      "contact": {
        "email": "hello@network.example",
        "role": "Co-ordinator",
      },
      "format": 1,
      "names": {
        "accords": {
          "rivers-2026": {
            "providers": [
              "riverside",
              "northgate",
            ],
            "title": "The Rivers accord",
          },
        },
        "awards": {
          "btec-extended-diploma": {
            "framework": "rqf",
            "kind": "vocational",
            "level": 3,
            "short": "BTEC",
            "style": "award-first",
            "title": "BTEC Extended Diploma",
          },
          "foundation-degree": {
            "framework": "rqf",
            "kind": "foundation-degree",
            "level": 5,
            "short": "FdSc",
            "style": "prefix",
            "title": "Foundation degree",
          },
        },
        "courses": {
          "northgate/fdsc-nursing": {
            "award": "foundation-degree",
            "provider": "northgate",
            "subject": "1.2",
            "title": "Nursing Associate",
          },
          "riverside/btec-health": {
            "award": "btec-extended-diploma",
            "provider": "riverside",
            "subject": "1.3",
            "title": "Health and Social Care",
          },
        },
        "providers": {
          "northgate": {
            "kind": "university",
            "name": "Northgate University",
          },
          "riverside": {
            "kind": "college",
            "name": "Riverside College",
          },
        },
        "subjects": {
          "1.2": "Nursing",
          "1.3": "Health and social care",
        },
      },
      "network": {
        "id": "three-rivers",
        "title": "Three Rivers Progression Network",
      },
      "previous": null,
      "reference": "NGU-0042",
      "terms": {
        "accord": "rivers-2026",
        "apply": {
          "flag": "PA in Further Details",
          "via": "ucas",
        },
        "bridging": {
          "need": "not-stated",
        },
        "clause": "Applicants who meet the conditions will be invited to interview.",
        "conditions": {
          "all": [
            {
              "grade": "MMM",
            },
            {
              "grade": "M",
              "unit": "6E12",
            },
            {
              "any": [
                {
                  "gcse": "maths",
                  "grade": "4",
                },
                {
                  "functional_skills": "maths",
                  "level": 2,
                },
              ],
            },
          ],
        },
        "deadlines": [
          {
            "hard": true,
            "on": "2026-12-14",
            "what": "progression form",
          },
        ],
        "entry": {
          "year": 1,
        },
        "from": [
          {
            "course": "riverside/btec-health",
          },
        ],
        "guarantee": "interview",
        "signed": [
          {
            "on": "2026-04-02",
            "provider": "riverside",
            "role": "Director of Curriculum",
            "side": "sending",
          },
          {
            "on": "2026-04-09",
            "provider": "northgate",
            "role": "Academic Registrar",
            "side": "receiving",
          },
        ],
        "source": "signed-document",
        "support": [],
        "to": [
          "northgate/fdsc-nursing",
        ],
        "valid": {
          "cohorts": [
            "2025-09",
            "2027-09",
          ],
          "entry": [
            "2027",
          ],
        },
      },
      "version": 1,
    }
  `)
})

it('is read back to the letter, and nothing else is', () => {
  const text = frozenText(frozen)
  expect(readFrozen(text)).toEqual(JSON.parse(JSON.stringify(frozen)))
  for (const other of [
    `${text} `,
    text.slice(1),
    '{}',
    'null',
    text.replace('"format":1', '"format":2'),
    '[]',
    '',
  ])
    expect(readFrozen(other)).toBeUndefined()
})

it('is put into the same words as the agreement itself, without a catalogue', () => {
  const conditions = { all: [{ grade: 'MMM', award: 'hnd' }, { completed: 'foundation-degree' }] }
  const partners = { award: 'btec-extended-diploma', subject: '1.3', provider: 'partners' as const }
  const wide = changed({ conditions, from: [...agreement.from, partners] })
  const records = recordsIn(frozenTerms(wide, network, null))
  const words = (
    names: Pick<typeof network, 'awards' | 'subjects' | 'providers' | 'accords' | 'courses'>,
  ) => [
    ...wide.from.map((selector) => selectorText(selector, wide, names)),
    ...conditionLines(wide.conditions, names).map(({ text }) => text),
    ...names.courses.filter(({ id }) => wide.to.includes(id)).map((course) => courseName(names, course)),
  ]
  expect(words(records)).toEqual(words(network))
  expect(words(records)).toMatchInlineSnapshot(`
    [
      "BTEC, Health and Social Care, at Riverside College",
      "BTEC Extended Diploma, in Health and social care, at the members of the The Rivers accord",
      "HND at MMM or better",
      "Pass FdSc",
      "FdSc Nursing Associate",
    ]
  `)
})

it('does not depend on the order in which a file says things', () => {
  const turned = Object.fromEntries(Object.entries(agreement).reverse()) as typeof agreement
  expect(frozenText(frozenTerms(turned, network, null))).toBe(frozenText(frozen))
})

it('leaves out how the agreement stands and what is said about it', () => {
  const later = changed({
    status: 'closed',
    status_since: '2026-09-01',
    note: 'Ended.',
    review: { due: '2030-01-01' },
  })
  expect(frozenText(frozenTerms(later, network, null))).toBe(frozenText(frozen))
})
