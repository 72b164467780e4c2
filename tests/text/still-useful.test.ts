import { expect, it } from 'vitest'
import type { Check } from '../../src/catalogue/checks/check.ts'
import type { Course } from '../../src/schema/course.ts'
import { checksToday } from '../../src/text/checks-today.ts'
import { leadsToOpen, reviewStated } from '../../src/text/still-useful.ts'
import { sketch } from '../sketch.ts'

const today = '2026-11-21'
const said = (check: Check, line: string, course: Partial<Course> = {}) => {
  const network = sketch(line)
  const courses = network.courses.map((one) => (one.id.endsWith('/degree') ? { ...one, ...course } : one))
  return check
    .find({ ...network, courses }, { broken: new Set(), paths: new Set() })
    .map(({ path, statement, hint }) => `${path.join('.')}: ${statement}\n${hint}`)
}

it('asks an agreement in force when it is looked at again', () => {
  expect(said(reviewStated(today), 'btec > degree')).toMatchInlineSnapshot(`
    [
      "status: SK-0001 is in force, and does not say when both sides look at it again. Nobody is reminded, and it never counts as unconfirmed.
    Add review: { due: 2027-11-21 }, or another day that suits both.",
    ]
  `)
  expect(said(reviewStated('2028-02-29'), 'btec > degree')[0]).toContain('due: 2029-02-28')
})

it.each([
  ['that says it', 'btec > degree review=2027-11-21'],
  ['that is a draft', 'btec > degree draft'],
  ['that is withdrawn', 'btec > degree withdrawn'],
  ['that has ended', 'btec > degree until=2026-10-31'],
])('asks it of none %s', (_, line) => {
  expect(said(reviewStated(today), line)).toEqual([])
})

it('says where an agreement leads to a course that takes nobody any more', () => {
  expect(said(leadsToOpen(today), 'btec > degree', { status: 'closed' })).toMatchInlineSnapshot(`
    [
      "to.0: SK-0001 leads to town/degree, which takes nobody any more: its status is closed.
    If another course takes its place, agree on terms that lead there; if none does, write status: closed, with status_since.",
    ]
  `)
  expect(
    said(leadsToOpen(today), 'btec > degree', { status: 'closing', last_start: '2025-09' }),
  ).toMatchInlineSnapshot(`
    [
      "to.0: SK-0001 leads to town/degree, which takes nobody any more: it last started in September 2025.
    If another course takes its place, agree on terms that lead there; if none does, write status: closed, with status_since.",
    ]
  `)
})

it('says nothing of a course that can be started still, nor of an agreement that opens no step', () => {
  const closed = { status: 'closed' } as const
  expect(said(leadsToOpen(today), 'btec > degree', { status: 'closing', last_start: '2026-11' })).toEqual([])
  for (const end of ['withdrawn', 'draft', 'until=2026-10-31'])
    expect(said(leadsToOpen(today), `btec > degree ${end}`, closed)).toEqual([])
})

it('is among what is checked wherever a record is judged', () => {
  const names = checksToday(today).map(({ name }) => name)
  expect(names).toContain(reviewStated(today).name)
  expect(names).toContain(leadsToOpen(today).name)
})
