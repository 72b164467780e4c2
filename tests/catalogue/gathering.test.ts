import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Gathering } from '../../src/catalogue/gathering.ts'
import { meantByBoth, type Senders } from '../../src/catalogue/senders.ts'
import type { Course } from '../../src/schema/course.ts'

const taught = (id: string, provider: string, qualification?: string) =>
  [id, { id, provider, award: id[0] ?? '', subject: '1.3', qualification } as Course] as const
const courses = new Map([
  taught('a1', 'town', 'a9'),
  taught('a2', 'north', 'a9'),
  taught('a3', 'north'),
  taught('b1', 'town', 'b9'),
  taught('a9', 'body'),
  taught('b9', 'body'),
])

const some = (...all: string[]) => fc.uniqueArray(fc.constantFrom(...all), { maxLength: 2 })
const named = fc.constantFrom(...courses.values()).map(
  ({ id, award, provider }): Senders => ({
    course: id,
    awards: [award],
    subjects: ['1.3'],
    providers: provider === 'body' ? [] : [provider],
  }),
)
const held = fc.record({
  awards: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
  subjects: some('1.3', '4.1'),
  providers: some('town', 'north', 'partners'),
})
const means = fc.array(fc.oneof(named, held), { maxLength: 3 })

describe('a gathering', () => {
  it('brings everyone together with all who mean some of the same learners', () => {
    fc.assert(
      fc.property(fc.array(means, { maxLength: 12 }), (all) => {
        const gathering = new Gathering<number>(courses)
        for (const [at, own] of all.entries()) {
          const met = gathering.meet(at, own)
          const wanted = all.flatMap((theirs, other) =>
            other < at &&
            own.some((one) => theirs.some((two) => meantByBoth(one, two, courses) !== undefined))
              ? [other]
              : [],
          )
          expect([...met]).toEqual(expect.arrayContaining(wanted))
        }
      }),
      { seed: 6, numRuns: 2000 },
    )
  })

  it('leaves apart those who name different courses, however many there are', () => {
    const many = Array.from({ length: 5000 }, (_, at) => taught(`a${at}`, 'town', 'a'))
    const gathering = new Gathering<string>(new Map(many))
    for (const [course] of many)
      expect(
        gathering.meet(course, [{ course, awards: ['a'], subjects: [], providers: ['town'] }]).size,
      ).toBe(0)
  })

  it('brings nobody together with themselves, or with anybody twice', () => {
    const gathering = new Gathering<string>(courses)
    const twice = [
      { awards: ['a', 'b'], subjects: [], providers: [] },
      { course: 'a1', awards: ['a'], subjects: [], providers: ['town'] },
    ]
    gathering.meet('first', twice)
    expect([...gathering.meet('first', twice)]).toEqual([])
    expect([...gathering.meet('second', twice)]).toEqual(['first'])
  })
})
