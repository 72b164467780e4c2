import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { asksNoLess } from '../../src/catalogue/asks-more.ts'
import { conditionSchema } from '../../src/schema/condition.ts'
import { sketch } from '../sketch.ts'

const btec = 'btec-extended-diploma'
const tree = (text: string) => (text === '' ? undefined : conditionSchema.parse(parse(text)))
const noLess = (a: string, b: string) => asksNoLess(tree(a), tree(b), btec, sketch())

it.each([
  ['the same', '{ grade: MMM }', '{ grade: MMM }'],
  ['something, and nothing', '{ grade: MMM }', ''],
  ['a higher grade', '{ grade: DDD }', '{ grade: MMM }'],
  ['the grade of the award they come with', '{ grade: MMM }', `{ grade: MMM, award: ${btec} }`],
  ['more points', `{ tariff: 112, award: ${btec} }`, '{ tariff: 96 }'],
  ['points that only a higher grade is worth', `{ tariff: 50, award: ${btec} }`, '{ grade: MMM }'],
  ['a grade that is worth the points', '{ grade: MMM }', '{ tariff: 96 }'],
  ['a grade, and a pass', '{ grade: PPP }', '{ completed: sending }'],
  ['better credits', '{ access: { distinction: 45 } }', '{ access: { merit: 30, pass: 15 } }'],
  [
    'GCSEs by name, and so many of any',
    '{ all: [{ gcse: maths, grade: "5" }, { gcse: english, grade: "4" }] }',
    '{ gcse: any, grade: "4", count: 2 }',
  ],
  [
    'two of three, and one of them',
    '{ at_least: 2, of: [{ age: 18 }, { dbs: basic }, { gcse: maths, grade: "4" }] }',
    '{ any: [{ age: 18 }, { dbs: basic }] }',
  ],
  ['a fuller check', '{ dbs: enhanced }', '{ dbs: basic }'],
  ['a longer time', '{ experience: care work, months: 12 }', '{ experience: care work, months: 6 }'],
  ['passing, and coming', '{ interview: passed }', '{ interview: attended }'],
  ['a higher GCSE', '{ gcse: maths, grade: "5" }', '{ gcse: maths, grade: "4" }'],
  ['more credits', '{ credits: 240, level: 5 }', '{ credits: 120, level: 5 }'],
  ['one thing more', '{ all: [{ grade: MMM }, { reference: supportive }] }', '{ grade: MMM }'],
  ['another order', '{ all: [{ age: 18 }, { grade: MMM }] }', '{ all: [{ grade: MMM }, { age: 18 }] }'],
  ['one of the choices', '{ age: 18 }', '{ any: [{ age: 18 }, { dbs: basic }] }'],
  [
    'a choice only for others',
    `{ any: [{ grade: MMM, award: ${btec} }, { access: { merit: 45 } }] }`,
    '{ grade: MMM }',
  ],
  ['a note', '{ grade: MMM, note: Or better. }', '{ grade: MMM }'],
])('sees that one condition asks no less than another: %s', (_, a, b) => {
  expect(noLess(a, b)).toBe(true)
})

it.each([
  ['nothing', '', '{ grade: MMM }'],
  ['a lower grade', '{ grade: MMM }', '{ grade: DDD }'],
  ['a grade that no scale has', '{ grade: XXX }', '{ grade: MMM }'],
  ['the grade of another award', '{ grade: DDD, award: a-level }', `{ grade: MMM, award: ${btec} }`],
  ['points of any award', '{ tariff: 112 }', `{ tariff: 96, award: ${btec} }`],
  ['points, and a grade', '{ tariff: 144 }', '{ grade: DDD }'],
  ['a unit that not every college teaches', '{ unit: "6E12", if_offered: true }', '{ unit: "6E12" }'],
  [
    'the equivalent of a GCSE',
    '{ gcse: maths, grade: "5", or_equivalent: true }',
    '{ gcse: maths, grade: "4" }',
  ],
  [
    'two of three, and a certain one',
    '{ at_least: 2, of: [{ age: 18 }, { dbs: basic }, { gcse: maths, grade: "4" }] }',
    '{ age: 18 }',
  ],
  ['old points', '{ tariff: 300, tables: before-2017 }', '{ tariff: 96 }'],
  ['a letter and a number', '{ gcse: maths, grade: C }', '{ gcse: maths, grade: "4" }'],
  ['another GCSE', '{ gcse: english, grade: "5" }', '{ gcse: maths, grade: "4" }'],
  ['credits at a lower level', '{ credits: 240, level: 4 }', '{ credits: 120, level: 5 }'],
  ['a choice', '{ any: [{ age: 18 }, { dbs: basic }] }', '{ age: 18 }'],
  ['one of two', '{ age: 18 }', '{ all: [{ age: 18 }, { dbs: basic }] }'],
  ['something else', '{ age: 18 }', '{ dbs: basic }'],
])('does not say so of %s', (_, a, b) => {
  expect(noLess(a, b)).toBe(false)
})
