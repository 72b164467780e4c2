import { describe, expect, it } from 'vitest'
import { type Standing, standings } from '../../src/eligibility/standing.ts'
import type { Agreement } from '../../src/schema/agreement.ts'
import { sourceSentence, standingNotice, standingWords } from '../../src/text/standing.ts'

const agreement = {
  reference: 'NGU-0042',
  version: 3,
  status: 'in-force',
  status_since: '2026-03-01',
  valid: { until: '2026-07', cohorts: ['2023-09', '2025-09'] },
  review: { due: '2026-06-30', every_months: 12 },
  signed: [
    { side: 'sending', provider: 'riverside', role: 'Director of Curriculum', on: '2026-04-02' },
    { side: 'receiving', provider: 'northgate', role: 'Academic Registrar', on: '2026-04-09' },
  ],
  source: { kind: 'published-page', url: 'https://northgate.example/', seen: '2026-01-14', dated: '2010-09' },
} as unknown as Agreement

const said = (standing: Standing, changed: Partial<Agreement> = {}) => {
  const { label, tone, says, todo } = standingWords({ ...agreement, ...changed }, standing)
  return `${label} (${tone}) | ${says} | ${todo ?? ''}`
}

describe('how an agreement stands', () => {
  it('says of every standing what is so and what to do', () => {
    expect(standings.map((standing) => said(standing)).join('\n')).toMatchInlineSnapshot(`
      "In force (good) | Both sides have signed it. It will be looked at again by 30 June 2026. | 
      In force, review due (good) | It is in force, and is due to be looked at again by 30 June 2026. | If you apply after that day, ask first whether it still stands.
      Not confirmed lately (care) | It should have been looked at again by 30 June 2026, and nobody has confirmed it since. | Do not rely on it yet. Ask the receiving institution whether it still stands.
      From a public page (care) | This was read on a public page on 14 January 2026, dated September 2010. Neither side has confirmed it here. | Ask the receiving institution what holds today.
      Closed to new learners (care) | It has been closed to new learners since 1 March 2026. Those who had started before keep what it promises: those who started between September 2023 and September 2025. | If you had started your course before, ask the receiving institution how to use it.
      Draft (stop) | Nobody has signed it yet. It promises nothing today. | Look for another way on, or ask the receiving institution when it will be signed.
      Signed by one side (stop) | The sending side has signed it and the other has not. It promises nothing until both have. | Look for another way on, or ask the receiving institution when the other side will sign.
      Suspended (stop) | It has been suspended since 1 March 2026: for now nobody can use it. | Ask the receiving institution what holds today.
      Withdrawn (stop) | It was withdrawn on 1 March 2026. Nobody can use it. | If you were already relying on it, ask the receiving institution whether that is honoured.
      Expired (stop) | It ran out at the end of July 2026. Nobody can use it now. | Look for another way on, or ask the receiving institution whether something has taken its place.
      Replaced (stop) | A newer agreement has taken its place. | Use the newer one."
    `)
  })

  it('says who has signed where only one side needed to, and when nobody recorded it', () => {
    const receiver = agreement.signed.filter(({ side }) => side === 'receiving')
    expect(said('in-force', { signed: receiver })).toMatchInlineSnapshot(
      `"In force (good) | The receiving side has signed it, for everyone it covers. It will be looked at again by 30 June 2026. | "`,
    )
    expect(said('in-force', { signed: [], review: undefined })).toMatchInlineSnapshot(
      `"In force (good) | It is in force. | "`,
    )
    expect(said('signed-by-one', { signed: receiver })).toMatchInlineSnapshot(
      `"Signed by one side (stop) | The receiving side has signed it and the other has not. It promises nothing until both have. | Look for another way on, or ask the receiving institution when the other side will sign."`,
    )
  })

  it('claims no date that is not stated', () => {
    const bare: Partial<Agreement> = {
      status_since: undefined,
      valid: {},
      review: undefined,
      source: { kind: 'published-page', url: 'https://northgate.example/' },
    }
    const dated = standings.map((standing) => said(standing, bare)).filter((line) => /\d{4}/.test(line))
    expect(dated).toEqual([])
  })

  it('names the entry years of one that has expired without an end', () => {
    expect(said('expired', { valid: { entry: ['2024', '2025'] } })).toMatchInlineSnapshot(
      `"Expired (stop) | It was for entry in 2024 and 2025. Nobody can use it now. | Look for another way on, or ask the receiving institution whether something has taken its place."`,
    )
  })

  it('is silent beside a step only while the agreement is in force', () => {
    expect(standings.filter((standing) => standingNotice(agreement, standing) === undefined)).toEqual([
      'in-force',
    ])
    expect(standingNotice(agreement, 'overdue')).toMatchInlineSnapshot(
      `"Not confirmed lately. It should have been looked at again by 30 June 2026, and nobody has confirmed it since. Do not rely on it yet. Ask the receiving institution whether it still stands."`,
    )
  })
})

it('says where terms come from', () => {
  const from = (source: Agreement['source']) => sourceSentence({ source })
  expect([
    from({ kind: 'signed-document', dated: '2026-04-09' }),
    from({ kind: 'published-page', url: 'https://a.example/', dated: 'about 2010' }),
    from({ kind: 'published-page', url: 'https://a.example/', seen: '2026-01-14' }),
    from({ kind: 'partner' }),
    sourceSentence({ source: { kind: 'signed-document', dated: '2026-04-09' }, status: 'draft' }),
    from({ kind: 'illustrative' }),
  ]).toMatchInlineSnapshot(`
    [
      "From the signed agreement, dated 9 April 2026.",
      "This was read on a public page, dated about 2010.",
      "This was read on a public page on 14 January 2026.",
      "Told to the network by one of the two sides.",
      "From the agreement that is to be signed, dated 9 April 2026.",
      "Made up, to show how this works.",
    ]
  `)
})
