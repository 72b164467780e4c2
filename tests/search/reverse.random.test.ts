import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { supersededReferences } from '../../src/catalogue/superseded.ts'
import { opensStep, standingOf } from '../../src/eligibility/standing.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { type Graph, holdingKey } from '../../src/graph/graph.ts'
import { graphInto } from '../../src/graph/into.ts'
import { monthOf } from '../../src/graph/month.ts'
import { packGraph, unpackGraph } from '../../src/graph/packed.ts'
import { findArrivals } from '../../src/search/reverse.ts'
import { findRoutes, type Results } from '../../src/search/routes.ts'
import { Dice, type RandomQuestion, randomNetwork, randomQuestion } from './networks.ts'

const networks = 200
const mostSteps = 4

describe('asking who can come to a course', () => {
  it(`gives from every start the routes that a learner is given who asks from there, in ${networks} random networks`, () => {
    let found = 0
    for (let seed = 1; seed <= networks; seed++) {
      const whole = buildGraph(withAllProviders(randomNetwork(seed)))
      const dice = new Dice(-seed)
      const asked = { ...randomQuestion(whole.catalogue, dice), mostSteps: dice.between(1, mostSteps) }
      const target = dice.one([...whole.courses.keys()])
      const [forwards, backwards] = [forward(whole, asked, target), reverse(whole, asked, target)]
      expect(backwards, `seed ${seed}, to ${whole.courses[target]?.id}`).toEqual(forwards)
      found += Object.keys(forwards).length
    }
    // Networks where nobody can come anywhere would prove nothing.
    expect(found).toBeGreaterThan(1000)
  }, 30_000)
})

/** Providers that list no courses have a record, as in every network that passes the check. */
function withAllProviders(catalogue: Catalogue): Catalogue {
  const [provider] = Object.values(catalogue.providers)
  if (provider === undefined) throw new Error('A random network has providers.')
  const unlisted = ['north', 'south', 'west', 'school'].map((id) => [id, { ...provider, id }])
  return { ...catalogue, providers: { ...Object.fromEntries(unlisted), ...catalogue.providers } }
}

/** The learner's answer from every place of the whole network, by the place's name; places from which there is no route,
 *  and awards in a subject that opens no more than any other, are left out. */
function forward(whole: Graph, asked: RandomQuestion, target: number): Record<string, unknown> {
  const answers = placesOf(whole).flatMap(({ place, name }) => {
    const results = findRoutes(
      whole,
      { ...settings(whole, asked), start: place, started: startedIn(asked, place) },
      ({ id }) => id === whole.courses[target]?.id,
    )
    return results.routeCount === 0 ? [] : [{ name, place, routes: written(results) }]
  })
  return Object.fromEntries(
    answers
      .filter(({ place, routes }) => {
        const holding = whole.holdings[place - whole.courses.length]
        if (holding?.subject === undefined) return true
        const any = answers.find(({ name }) => name === holdingKey({ ...holding, subject: undefined }))
        return JSON.stringify(any?.routes) !== JSON.stringify(routes)
      })
      .map(({ name, routes }) => [name, routes]),
  )
}

/** The same from the file that travels to the browser. */
function reverse(whole: Graph, asked: RandomQuestion, target: number): Record<string, unknown> {
  const superseded = supersededReferences(whole.catalogue.agreements)
  const into = graphInto(
    whole,
    target,
    mostSteps,
    (agreement) => agreement === undefined || opensStep(standingOf(agreement, asked.today, superseded)),
  )
  const packed = packGraph(into, new Set(into.holdings.map(({ award }) => award)))
  const part = unpackGraph(JSON.parse(JSON.stringify(packed)))
  const numbers = new Map(placesOf(whole).map(({ place, name }) => [name, place]))
  const names = new Map(placesOf(part).map(({ place, name }) => [place, name]))
  const { groups, starts, routes } = findArrivals(part, {
    ...settings(part, asked),
    target: part.courses.findIndex(({ id }) => id === whole.courses[target]?.id),
    starts: placesOf(part).map(({ place, name }) => ({
      place,
      months: monthsOf(asked, numbers.get(name) ?? -1),
    })),
  })
  const arrivals = groups.flatMap((group) => group.arrivals)
  expect(starts).toBe(arrivals.length)
  expect(routes).toBe(arrivals.reduce((sum, { results }) => sum + results.routeCount, 0))
  return Object.fromEntries(arrivals.map(({ place, results }) => [names.get(place), written(results)]))
}

function settings(graph: Graph, asked: RandomQuestion) {
  return {
    finish: monthOf(asked.finish),
    today: asked.today,
    mostSteps: asked.mostSteps,
    modes: asked.modes && new Set(asked.modes),
    within:
      asked.within && ((course: number) => asked.within?.includes(graph.courses[course]?.id ?? '') === true),
    leastGuarantee: asked.least,
  }
}

/** Half of the places say how long they take. */
const monthsOf = (asked: RandomQuestion, place: number): number | undefined =>
  asked.started === undefined || place % 2 === 0 ? undefined : 22

function startedIn(asked: RandomQuestion, place: number): number | undefined {
  const months = monthsOf(asked, place)
  return months === undefined ? undefined : monthOf(asked.finish) - months + 1
}

function placesOf(graph: Graph): { place: number; name: string }[] {
  return [...graph.courses.map(({ id }) => id), ...graph.holdings.map(holdingKey)].map((name, place) => ({
    place,
    name,
  }))
}

function written({ destinations, badges }: Results): unknown {
  return destinations.map(({ routes, rest }) =>
    [...routes, ...rest].map(({ id, finish, guarantee, moves, repeated, alike, steps }, index) => ({
      id,
      finish,
      guarantee,
      moves,
      repeated,
      months: steps.map(({ start, finish }) => [start, finish]),
      alike: alike.map((other) => other.id),
      badges: badges.get(id) ?? [],
      shown: index < routes.length,
    })),
  )
}
