import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { type Answer, answer } from '../../src/components/finder/answer.ts'
import type { Asked } from '../../src/components/finder/question.ts'
import { judging } from '../../src/components/profile/judging.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { monthOf, monthText } from '../../src/graph/month.ts'
import type { Badge, Route } from '../../src/search/routes.ts'
import type { StartEntry } from '../../src/text/tables.ts'
import { dressedNetwork, type RandomAsked, randomAsked } from './answers.ts'
import { type Asking, met, nearEnough, strengths, suits, wanted } from './asked-oracle.ts'
import { Dice } from './networks.ts'
import { everyRoute, type Inquiry, type Taken, type Walker, worthHaving } from './oracle.ts'

const networks = 300
const questionsEach = 6

/** What was asked of one network, with the answer of the finder and that of every walk. */
interface Compared {
  name: string
  asked: RandomAsked
  found: Answer | undefined
  walks: Record<string, string[]>
  unfiltered: number
}

const compared: Compared[] = Array.from({ length: networks }, (_, index) => index + 1).flatMap((seed) => {
  const catalogue = dressedNetwork(seed)
  const graph = buildGraph(catalogue)
  const dice = new Dice(-seed)
  return Array.from({ length: questionsEach }, (_, number) => {
    const asked = randomAsked(catalogue, dice)
    const plain = { ...asked, way: 'any', near: undefined, least: undefined }
    return {
      name: `seed ${seed}, question ${number + 1}`,
      asked,
      found: answer(graph, putAs(asked), start(asked.months), asked.today, {
        profile: asked.profile,
        code: judging,
      }),
      walks: walked(catalogue, asked),
      unfiltered: Object.keys(walked(catalogue, plain)).length,
    }
  })
})

function start(months: number | undefined): StartEntry {
  return { title: '', hint: '', words: '', value: '', rank: 0, places: [], months }
}

function putAs({ from, finish, to, way, near, miles, least, steps }: RandomAsked): Asked {
  return {
    from: 'id' in from ? from.id : `${from.award}@${from.subject}`,
    finish: monthOf(finish),
    to,
    way: way as Asked['way'],
    near,
    miles,
    least: least as Asked['least'],
    steps,
    sort: 'best',
    compare: [],
  }
}

/** The best that every walk finds, for each course that is wanted. */
function walked(catalogue: Catalogue, asked: RandomAsked): Record<string, string[]> {
  const { from, near, besides } = asked
  const inquiry: Inquiry = {
    today: asked.today,
    mostSteps: asked.steps,
    origin: 'id' in from ? from.id : undefined,
    besides: besides && [besides.course.id],
    modes: suits[asked.way],
    within:
      near === undefined
        ? undefined
        : catalogue.courses.flatMap((course) => (nearEnough(course, near, asked.miles) ? course.id : [])),
    least: asked.least === undefined ? 0 : (strengths[asked.least] ?? 0),
  }
  const open = ({ by, walker }: Taken) => {
    const agreement = catalogue.agreements.find(({ reference }) => reference === by)
    const asking = agreement === undefined ? walker.course?.entry : agreement.conditions
    return asking === undefined || met(asking as Asking, asked.profile) !== 'no'
  }
  const begun = 'id' in from ? walker(from, asked.finish) : { ...walker(undefined, asked.finish), ...from }
  const started = asked.months === undefined ? undefined : monthText(monthOf(asked.finish) - asked.months + 1)
  const all = [{ ...begun, started }, ...(besides ? [walker(besides.course, besides.achieved)] : [])]
  const arrived = [...everyRoute(catalogue, inquiry, all, open)]
  return Object.fromEntries(
    arrived.flatMap(([id, walkers]) => {
      const course = walkers[0]?.course
      return course && wanted(asked.to, course) ? [[id, worthHaving(walkers)]] : []
    }),
  )
}

function walker(course: Walker['course'], finish: string): Walker {
  const { award = '', subject, provider } = course ?? {}
  const so = { guarantee: 9, steps: 0, moves: 0, repeated: 0, started: undefined }
  return { course, award, subject, provider, finish, ...so }
}

/** A route's five criteria, less being better. */
function vectorOf({ finish, guarantee, steps, moves, repeated }: Route): number[] {
  return [Number(monthText(finish).replace('-', '')), 9 - guarantee, steps.length, moves, repeated]
}

const destinationsOf = ({ found }: Compared) => found?.results.destinations ?? []
const cells = (texts: string[]) => texts.map((text) => text.split(' ').map(Number))

describe(`an answer of the finder, to ${networks * questionsEach} random questions`, () => {
  it('has the routes of every walk that no other beats, for every course that is wanted, and no others', () => {
    let found = 0
    for (const one of compared) {
      const listed = destinationsOf(one).map(({ course, routes, rest }) => {
        const all = [...routes, ...rest].flatMap((route) => [route, ...route.alike])
        found += all.length
        return [course.id, [...new Set(all.map((route) => vectorOf(route).join(' ')))].sort()]
      })
      expect(Object.fromEntries(listed), one.name).toEqual(one.walks)
    }
    // Questions to which there is no answer would prove nothing.
    expect(found).toBeGreaterThan(700)
  })

  it('keeps in sight a route that is best in each single thing, whatever is inside another', () => {
    for (const one of compared)
      for (const { course, routes } of destinationsOf(one)) {
        const best = cells(one.walks[course.id] ?? [])
        const shown = routes.map(vectorOf)
        for (const thing of [0, 1, 2, 3, 4])
          expect(
            Math.min(...shown.map((row) => row[thing] ?? 0)),
            `${one.name}, ${course.id}, ${thing}`,
          ).toBe(Math.min(...best.map((row) => row[thing] ?? 0)))
      }
  })

  it('counts what it lists, once, and what there is without the filters', () => {
    for (const one of compared) {
      const routes = destinationsOf(one).flatMap((destination) => [
        ...destination.routes,
        ...destination.rest,
      ])
      expect(one.found?.results.routeCount ?? 0, one.name).toBe(routes.length)
      const inside = routes.flatMap((route) => [route.id, ...route.alike.map(({ id }) => id)])
      expect(new Set(inside).size, one.name).toBe(inside.length)
      if (one.found === undefined) continue
      const { findFor, question } = one.found
      const free = findFor({ ...question, modes: undefined, within: undefined, leastGuarantee: 0 })
      expect(free.destinations.length, one.name).toBe(one.unfiltered)
    }
  })

  it('gives a badge to a route that nothing listed beats at it, and only where the routes differ', () => {
    const things: [Badge, number][] = [
      ['soonest-finish', 0],
      ['fewest-steps', 2],
      ['fewest-moves', 3],
    ]
    let given = 0
    for (const one of compared) {
      const routes = destinationsOf(one).flatMap((destination) => [
        ...destination.routes,
        ...destination.rest,
      ])
      for (const [badge, thing] of things) {
        const wearers = routes.filter(({ id }) => one.found?.results.badges.get(id)?.includes(badge))
        const all = routes.map((route) => vectorOf(route)[thing])
        const least = Math.min(...all.map((value) => value ?? 0))
        const differ = new Set(all).size > 1
        given += wearers.length
        expect(
          wearers.map((route) => vectorOf(route)[thing]),
          `${one.name}, ${badge}`,
        ).toEqual(differ ? [least] : [])
      }
    }
    expect(given).toBeGreaterThan(100)
  })

  it('is the same to the byte when it is asked again', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const catalogue = dressedNetwork(seed)
      const dice = new Dice(-seed)
      const asked = randomAsked(catalogue, dice)
      const graph = buildGraph(catalogue)
      const put = () => {
        const learner = { profile: asked.profile, code: judging }
        const { results, nearly, onlyWith } =
          answer(graph, putAs(asked), start(asked.months), asked.today, learner) ?? {}
        return JSON.stringify([results, [...(results?.badges ?? [])], nearly, onlyWith])
      }
      expect(put(), `seed ${seed}`).toBe(put())
    }
  })
})
