import { expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import type { Agreement } from '../../src/schema/agreement.ts'
import {
  bridgingTerms,
  creditTerms,
  deadlineTerms,
  entryPoint,
  limitTerms,
  reviewEvery,
  validTerms,
} from '../../src/text/agreements.ts'

const names = { providers: { riverside: { name: 'Riverside College' } } } as unknown as Catalogue
const agreement = (part: object) => part as Agreement

it('says where on the course they come in and what of their credit counts', () => {
  const entries: Agreement['entry'][] = [
    { year: 1 },
    { year: 'top-up', credit: { recognised: 240, level: 5, framework: 'rqf' } },
    {
      year: 2,
      credit: { recognised: [90, 120], level: 8, framework: 'scqf', basis: 'matched module by module' },
    },
    { year: 3 },
    { year: 'not-stated' },
  ]
  expect(
    entries
      .map((entry) => `${entryPoint(agreement({ entry }))} ${creditTerms(agreement({ entry })) ?? ''}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "You start at the beginning, in year 1. 
    You come into the final year. 240 credits count, at level 5.
    You come into year 2. Between 90 and 120 credits count, at SCQF level 8 (matched module by module).
    You come into year 3. How much of your credit counts is not stated.
    Which year you come into is not stated. How much of your credit counts is not stated."
  `)
})

it('says what bridging is needed, and never that none is where nothing is stated', () => {
  const needs: Agreement['bridging'][] = [
    { need: 'none' },
    { need: 'not-stated' },
    { need: 'required', title: 'Maths for Engineers', credits: 20, weeks: 6, provider: 'riverside' },
    { need: 'recommended' },
  ]
  expect(
    needs.map((bridging) => bridgingTerms(agreement({ bridging }), names)).join('\n'),
  ).toMatchInlineSnapshot(`
    "None is needed.
    Not stated.
    Maths for Engineers (20 credits, 6 weeks), at Riverside College. It is required.
    A bridging course. It is recommended."
  `)
})

it('says of every date what missing it means, or that it is not stated', () => {
  const deadlines: Agreement['deadlines'] = [
    {
      what: 'progression form to your tutor',
      on: '2026-12-14',
      otherwise: 'You are considered as an ordinary applicant.',
      hard: true,
    },
    { what: 'UCAS application', each_year: '01-13', hard: false },
    { what: 'booking form', each_year: '05-15', hard: true },
  ]
  expect(
    deadlines
      .map(deadlineTerms)
      .map(({ when, what, otherwise }) => `${what} by ${when}: ${otherwise}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "Progression form to your tutor by 14 December 2026: You are considered as an ordinary applicant.
    UCAS application by 13 January each year: Later is still looked at.
    Booking form by 15 May each year: What happens after that is not stated."
  `)
})

it('says whom it is for and what limits it', () => {
  expect(validTerms(agreement({ valid: {} }))).toMatchInlineSnapshot(`
    [
      "For which years of entry is not stated.",
    ]
  `)
  expect(
    validTerms(
      agreement({
        valid: { cohorts: ['2025-09', '2027-09'], entry: ['2027'], from: '2026-05-01', until: '2029-08' },
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "For those who start the course they come from between September 2025 and September 2027.",
      "For entry in 2027.",
      "In force from 1 May 2026.",
      "In force until August 2029.",
    ]
  `)
  expect(
    limitTerms(
      agreement({
        limits: { places: 12, subject_to_places: true, reviewable: true },
        excluded: ['Law', 'Medicine'],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "There are 12 places under this agreement.",
      "Only while places last.",
      "The receiving side may change its requirements by itself.",
      "Not for Law and Medicine.",
    ]
  `)
  expect(limitTerms(agreement({}))).toEqual([])
})

it('says how often it is looked at', () => {
  expect([12, 6, 24, undefined].map(reviewEvery)).toMatchInlineSnapshot(`
    [
      "It is looked at every year.",
      "It is looked at every 6 months.",
      "It is looked at every 2 years.",
      undefined,
    ]
  `)
})
