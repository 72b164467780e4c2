import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { labelLines, reachableMap } from '../../src/components/map/reachable.ts'
import type { Course } from '../../src/schema/course.ts'
import type { StepPromise } from '../../src/search/label.ts'
import type { Destination } from '../../src/search/routes.ts'

const catalogue = {
  levels: [3, 5, 6].map((rank) => ({ rank, rqf: rank, scqf: [], title: `Level ${rank}`, examples: '' })),
  awards: {
    btec: { level: 3, framework: 'rqf' },
    fdsc: { level: 5, framework: 'rqf' },
    bsc: { level: 6, framework: 'rqf' },
  },
} as unknown as Catalogue

const course = (id: string) => ({ id, award: id.split('-')[0] }) as Course
const start = course('btec-health')

/** `fdsc-a interview, bsc-b place`: the best route to the last course. */
const to = (steps: string) => {
  const route = steps
    .split(', ')
    .map((step) => ({ course: course(step.split(' ')[0] ?? ''), promise: step.split(' ')[1] as StepPromise }))
  return { course: route.at(-1)?.course, routes: [{ steps: route }] } as unknown as Destination
}

const destinations = [to('fdsc-a interview'), to('fdsc-a interview, bsc-b place'), to('bsc-c offer')]

describe('the map of what is within reach', () => {
  it('puts each level in a column of its own, lowest on the left', () => {
    const { columns, stations } = reachableMap(catalogue, start, destinations)
    expect(columns.map(({ rank }) => rank)).toEqual([3, 5, 6])
    for (const station of stations)
      expect(station.x).toBe(columns.find(({ rank }) => rank === station.rank)?.x)
  })

  it('draws a step once, however many routes take it', () => {
    const { tracks } = reachableMap(catalogue, start, destinations)
    expect(tracks.map(({ from, to, promise }) => `${from.course.id} > ${to.course.id} ${promise}`)).toEqual([
      'btec-health > fdsc-a interview',
      'fdsc-a > bsc-b place',
      'btec-health > bsc-c offer',
    ])
  })

  it('numbers every station but the start, column by column', () => {
    const { stations } = reachableMap(catalogue, start, destinations)
    expect(stations.map(({ number, course }) => `${number} ${course.id}`)).toEqual([
      '0 btec-health',
      '1 fdsc-a',
      '2 bsc-b',
      '3 bsc-c',
    ])
  })

  it('leaves out whole routes that do not fit, and says how many', () => {
    const { stations, left } = reachableMap(catalogue, start, destinations, 3)
    expect(stations.map(({ course }) => course.id)).toEqual(['btec-health', 'fdsc-a', 'bsc-b'])
    expect(left).toBe(1)
  })

  it('gives the same drawing for the same routes', () => {
    expect(reachableMap(catalogue, start, destinations)).toEqual(reachableMap(catalogue, start, destinations))
  })
})

it('breaks a name into at most three lines', () => {
  expect(
    labelLines('BSc (Hons) Health and Social Care Leadership in Practice and Management, top-up'),
  ).toEqual(['BSc (Hons) Health and', 'Social Care Leadership', 'in Practice and…'])
})
