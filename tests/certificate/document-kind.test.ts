import { describe, expect, it } from 'vitest'
import { documentKind, printableOf } from '../../src/certificate/document-kind.ts'
import { type Standing, standings } from '../../src/eligibility/standing.ts'
import type { Agreement } from '../../src/schema/agreement.ts'
import { guarantees } from '../../src/schema/vocabulary.ts'

type Scene = {
  guarantee?: Agreement['guarantee']
  source?: Agreement['source']['kind']
  sides?: string[]
  cohorts?: boolean
  anyone?: boolean
}

function agreement({
  guarantee = 'interview',
  source = 'signed-document',
  sides = ['sending', 'receiving'],
  cohorts = false,
  anyone = false,
}: Scene): Agreement {
  return {
    guarantee,
    source: { kind: source },
    from: [anyone ? { award: 'hnd', provider: 'any' } : { course: 'a/b' }],
    signed: sides.map((side) => ({ side, provider: 'a', role: 'Registrar', on: '2026-01-01' })),
    valid: cohorts ? { cohorts: ['2025-09', '2026-09'] } : {},
  } as Agreement
}

describe('what may be printed of an agreement', () => {
  it('is said for every promise, source and standing', () => {
    const sources = ['signed-document', 'partner', 'published-page', 'illustrative'] as const
    const table = standings.flatMap((standing) =>
      sources.map((source) => {
        const kinds = guarantees.map((guarantee) => documentKind(agreement({ guarantee, source }), standing))
        const runs = [...new Set(kinds)].map(
          (kind) => `${kind}: ${guarantees.filter((_, index) => kinds[index] === kind).join(' ')}`,
        )
        return `${standing}, ${source} → ${runs.length === 1 ? kinds[0] : runs.join('; ')}`
      }),
    )
    expect(table).toMatchInlineSnapshot(`
      [
        "in-force, signed-document → certificate: place offer interview; summary: reduced-offer consideration information not-stated",
        "in-force, partner → certificate: place offer interview; summary: reduced-offer consideration information not-stated",
        "in-force, published-page → summary",
        "in-force, illustrative → specimen",
        "review-due, signed-document → certificate: place offer interview; summary: reduced-offer consideration information not-stated",
        "review-due, partner → certificate: place offer interview; summary: reduced-offer consideration information not-stated",
        "review-due, published-page → summary",
        "review-due, illustrative → specimen",
        "overdue, signed-document → summary",
        "overdue, partner → summary",
        "overdue, published-page → summary",
        "overdue, illustrative → specimen",
        "published, signed-document → summary",
        "published, partner → summary",
        "published, published-page → summary",
        "published, illustrative → specimen",
        "closed, signed-document → summary",
        "closed, partner → summary",
        "closed, published-page → summary",
        "closed, illustrative → specimen",
        "draft, signed-document → none",
        "draft, partner → none",
        "draft, published-page → none",
        "draft, illustrative → none",
        "signed-by-one, signed-document → none",
        "signed-by-one, partner → none",
        "signed-by-one, published-page → none",
        "signed-by-one, illustrative → none",
        "suspended, signed-document → none",
        "suspended, partner → none",
        "suspended, published-page → none",
        "suspended, illustrative → none",
        "withdrawn, signed-document → none",
        "withdrawn, partner → none",
        "withdrawn, published-page → none",
        "withdrawn, illustrative → none",
        "expired, signed-document → none",
        "expired, partner → none",
        "expired, published-page → none",
        "expired, illustrative → none",
        "superseded, signed-document → none",
        "superseded, partner → none",
        "superseded, published-page → none",
        "superseded, illustrative → none",
      ]
    `)
  })

  it('is headed as a guarantee only for a place, an offer or an interview that both sides signed', () => {
    const headed = (scene: Scene, standing: Standing = 'in-force') => {
      const printable = printableOf(agreement(scene), standing)
      return printable.kind === 'none' ? 'nothing' : printable.headed
    }
    expect(guarantees.map((guarantee) => `${guarantee}: ${headed({ guarantee })}`)).toMatchInlineSnapshot(`
      [
        "place: guarantee",
        "offer: guarantee",
        "interview: guarantee",
        "reduced-offer: summary",
        "consideration: summary",
        "information: summary",
        "not-stated: summary",
      ]
    `)
    expect(headed({ sides: ['receiving'] })).toBe('summary')
    expect(headed({ sides: ['receiving'], anyone: true })).toBe('guarantee')
    expect(headed({ source: 'partner', sides: [] })).toBe('summary')
    expect(headed({ source: 'illustrative' }, 'overdue')).toBe('summary')
  })

  it('is a certificate of a closed agreement only where the agreement says for whom it still holds', () => {
    expect(documentKind(agreement({}), 'closed')).toBe('summary')
    expect(documentKind(agreement({ cohorts: true }), 'closed')).toBe('certificate')
  })

  it('never lets a specimen be anything but a specimen', () => {
    for (const standing of standings)
      for (const guarantee of guarantees)
        expect(['specimen', 'none']).toContain(
          documentKind(agreement({ guarantee, source: 'illustrative' }), standing),
        )
  })
})
