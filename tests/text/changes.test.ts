import { expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { changesBetween } from '../../src/text/changes.ts'
import { changesAsText } from '../../src/text/changes-report.ts'
import { sketch } from '../sketch.ts'

const today = '2026-11-21'
const told = (before: Catalogue, after: Catalogue) =>
  changesAsText({ version: 1, networks: [changesBetween(before, after, today)] })

it('says that nothing changes where nothing does', () => {
  const network = sketch('btec > hnd interview', 'hnd > degree year3 credit240')
  expect(told(network, network)).toMatchInlineSnapshot(`"sketch: learners will notice nothing."`)
})

it('says of a weaker promise what it was, for whom, and what it does to routes and certificates', () => {
  expect(
    told(
      sketch('btec > hnd interview', 'hnd > degree year3 credit240'),
      sketch('btec > hnd consideration', 'hnd > degree year3 credit240'),
    ),
  ).toMatchInlineSnapshot(`
    "sketch: Learners find 3 routes, with the same steps as before.

    2 courses with other ways in

      bsc-hons, town/degree, College town (town/degree)
        Worse from 1 start (the strongest promise: equal consideration, was an interview): btec-extended-diploma, town/btec, College town.
      hnd, town/hnd, College town (town/hnd)
        Worse from 1 start (the strongest promise: equal consideration, was an interview): btec-extended-diploma, town/btec, College town.

    1 promise weaker

      SK-0001, version 1: btec-extended-diploma, town/btec, to hnd, town/hnd
        Promise: equal consideration, was an interview.

    1 agreement of which printed certificates no longer show the latest

      SK-0001
        The terms have changed, and the version is still 1: raise it before this is published."
  `)
})

it('calls a promise that asks more, or is for fewer, weaker, and the other way round stronger', () => {
  const less = sketch('btec, access > hnd when { grade: MMM }')
  const more = sketch('btec, access > hnd when { all: [{ grade: MMM }, { gcse: maths, grade: "4" }] }')
  const fewer = sketch('btec > hnd when { grade: MMM }', 'access > fd information')
  expect(told(less, more)).toContain('1 promise weaker')
  expect(told(more, less)).toContain('1 promise stronger')
  expect(told(less, fewer)).toContain('Who may come: fewer than before.')
  expect(told(less, fewer)).toContain('1 promise weaker')
})

it('names the agreement that takes the place of another', () => {
  expect(
    told(
      sketch('btec > hnd interview', 'btec > fd'),
      sketch('btec > hnd interview', 'btec > fd', 'btec > hnd offer supersedes=SK-0001'),
    ),
  ).toMatchInlineSnapshot(`
    "sketch: Routes: 2 before, 1 gained, 1 lost, 2 after.

    1 course with other ways in

      hnd, town/hnd, College town (town/hnd)
        Better from 1 start (the strongest promise: an offer, was an interview): btec-extended-diploma, town/btec, College town.

    1 agreement changed otherwise

      SK-0001, version 1: btec-extended-diploma, town/btec, to hnd, town/hnd
        How it stands: Replaced, was In force.

    1 new agreement

      SK-0003, version 1: btec-extended-diploma, town/btec, to hnd, town/hnd
        An offer. In force.

    1 agreement of which printed certificates no longer show the latest

      SK-0001
        SK-0003 takes its place."
  `)
})

it('says which links break, and which routes are lost with a course that is gone', () => {
  expect(told(sketch('btec > hnd', 'btec > fd'), sketch('btec > hnd'))).toMatchInlineSnapshot(`
    "sketch: Routes: 2 before, 0 gained, 1 lost, 1 after.

    1 course with other ways in

      fdsc, town/fd, College town (town/fd)
        No way here any more from 1 start: btec-extended-diploma, town/btec, College town.

    1 agreement gone

      SK-0002, version 1: btec-extended-diploma, town/btec, to fdsc, town/fd
        A place. In force.

    1 agreement of which printed certificates no longer show the latest

      SK-0002
        Its file is gone, so nobody can look up what it promised.

    2 links that break

      /agreements/town/sketch-02/
      /courses/town/fd/"
  `)
})

it('tells a review that was moved, and nothing else for it', () => {
  expect(
    told(sketch('btec > hnd review=2026-12-01'), sketch('btec > hnd review=2027-12-01')),
  ).toMatchInlineSnapshot(`
    "sketch: Learners find 1 route, with the same steps as before.

    1 review moved

      SK-0001
        Review by: 1 December 2027, was 1 December 2026."
  `)
})

it('looks at both states as of the same day, so that time alone changes nothing', () => {
  const network = sketch('btec > hnd review=2020-01-01', 'hnd > degree until=2021-08')
  expect(changesBetween(network, network, today).sections).toEqual([])
})

it('names the first starts of many and counts the rest, and the first items of a long list', () => {
  const many = (word: string) => sketch(...Array.from({ length: 30 }, (_, n) => `btec-a${n} > hnd ${word}`))
  const { sections } = changesBetween(many('interview'), many('offer'), today)
  const [routes, promises] = sections
  expect(routes?.items[0]?.lines[0]).toMatch(/^Better from 30 starts .*; and? ?24 more\.$|; 24 more\.$/)
  expect(promises?.count).toBe(30)
  expect(promises?.items).toHaveLength(25)
  expect(
    changesAsText({ version: 1, networks: [changesBetween(many('interview'), many('offer'), today)] }),
  ).toContain('and 5 more')
})
