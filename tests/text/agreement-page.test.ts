import { expect, it } from 'vitest'
import type { Agreement } from '../../src/schema/agreement.ts'
import { promiseOnPage, quotedWords } from '../../src/text/agreement-page.ts'
import { sketch } from '../sketch.ts'

it('promises on its page no more than the agreement does today', () => {
  const [agreement] = sketch('town/btec > north/fdsc ref=NU-0007').agreements
  if (agreement === undefined) throw new Error('The sketch has no agreement.')
  const signed: Agreement['signed'] = [
    { side: 'sending', provider: 'town', role: 'Principal', on: '2026-01-15' },
  ]
  const source = { kind: 'signed-document' } as const
  const said = (change: Partial<Agreement>) => {
    const one: Agreement = { ...agreement, guarantee: 'place', source, signed, ...change }
    const { above, heading, means } = promiseOnPage(one)
    return [above, heading, means, quotedWords(one)]
  }
  expect([
    said({ status: 'in-force' }),
    said({ status: 'draft' }),
    said({ status: 'published', source: { kind: 'published-page', url: 'https://a.example/' }, signed: [] }),
    said({ status: 'draft', guarantee: 'not-stated' }),
  ]).toMatchInlineSnapshot(`
    [
      [
        undefined,
        "What is promised",
        "If you meet every condition and apply in time, a place is yours.",
        "The words of the agreement, as signed. Who signed, and when, is below.",
      ],
      [
        "A draft says",
        "What it would promise",
        "Once both sides have signed: if you meet every condition and apply in time, a place is yours.",
        "The words of the draft, not yet signed by both sides.",
      ],
      [
        "A public page says",
        "What the page promises",
        "If it still holds: if you meet every condition and apply in time, a place is yours.",
        "The words of the agreement.",
      ],
      [
        "A draft says",
        "What it would promise",
        "A public page lists this way on, and does not say what is promised.",
        "The words of the draft, not yet signed by both sides.",
      ],
    ]
  `)
})
