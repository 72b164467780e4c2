import { describe, expect, it } from 'vitest'
import { gcseReaches, gradesAbove, gradesAboveAnywhere } from '../../src/eligibility/scale.ts'
import { reference } from './reference.ts'

const scales: Record<string, string> = {
  'a-level': 'E D C B A A*',
  'btec-extended-diploma': 'PPP MPP MMP MMM DMM DDM DDD D*DD D*D*D D*D*D*',
  'btec-diploma': 'PP MP MM DM DD D*D D*D*',
  'btec-foundation-diploma': 'P M D D*',
  'btec-extended-certificate': 'P M D D*',
  'btec-certificate': 'P M D D*',
  't-level': 'Pass Merit Distinction Distinction*',
  hnd: 'Pass Merit Distinction',
  hnc: 'Pass Merit Distinction',
  'hnd-sqa': 'C B A',
  'l3-nvq': 'Achieved',
  'advanced-apprenticeship': 'Achieved',
}

describe('a grade scale', () => {
  it.each(Object.entries(scales))('puts every grade in its place: %s', (award, line) => {
    const grades = line.split(' ')
    expect(reference.scales[reference.awards[award]?.scale ?? '']?.grades.map(({ grade }) => grade)).toEqual(
      grades,
    )
    grades.forEach((held, a) => {
      grades.forEach((wanted, b) => {
        expect(gradesAbove(held, wanted, award, reference)).toBe(a - b)
      })
    })
  })

  it('compares where an award has no scale, and says nothing where no scale has both', () => {
    expect(gradesAbove('Merit', 'Pass', 'fdsc', reference)).toBe(1)
    expect(gradesAbove('M', 'Pass', 'fdsc', reference)).toBe(1)
    expect(gradesAbove('DMM', 'Merit', 'fdsc', reference)).toBeUndefined()
  })

  it('reads a unit’s D as Distinction beside a Merit, and as a letter beside a C', () => {
    const above = (held: string, wanted: string) => gradesAboveAnywhere(held, wanted, reference.scales)
    expect(above('D', 'M')).toBe(1)
    expect(above('D', 'Merit')).toBe(1)
    expect(above('D', 'C')).toBe(-1)
    expect(above('x', 'x')).toBe(0)
    expect(above('x', 'M')).toBeUndefined()
  })
})

describe('GCSE letters and numbers', () => {
  // "yes" for a GCSE held at the grade on the left, where the one on top is asked for; "?" where Ofqual leaves it open.
  it.each([
    ['A*', { 9: '?', 8: 'yes', 7: 'yes', 4: 'yes' }],
    ['A', { 9: 'no', 8: '?', 7: 'yes' }],
    ['B', { 7: 'no', 6: '?', 5: 'yes' }],
    ['C', { 6: 'no', 5: '?', 4: 'yes' }],
    ['D', { 4: 'no', 3: 'yes' }],
    ['E', { 4: 'no', 3: '?', 2: 'yes' }],
    ['F', { 3: 'no', 2: '?', 1: 'yes' }],
    ['G', { 2: 'no', 1: 'yes' }],
    ['U', { 1: 'no' }],
    ['9', { 'A*': 'yes', 9: 'yes' }],
    ['8', { 'A*': '?', A: 'yes', 9: 'no', 8: 'yes' }],
    ['7', { 'A*': 'no', A: 'yes' }],
    ['6', { A: 'no', B: 'yes' }],
    ['5', { B: '?', C: 'yes' }],
    ['4', { B: 'no', C: 'yes', 5: 'no' }],
    ['3', { C: 'no', D: '?', E: 'yes' }],
    ['2', { D: 'no', E: '?', F: 'yes' }],
    ['1', { E: 'no', F: '?', G: 'yes' }],
    ['Merit', { 4: '?' }],
  ])('agree at the bottoms of 7, 4 and 1, and leave open what lies across: %s', (held, row) => {
    const words = new Map([
      [true, 'yes'],
      [false, 'no'],
      [undefined, '?'],
    ])
    for (const [wanted, answer] of Object.entries(row))
      expect(words.get(gcseReaches(held, wanted)), `${held} for ${wanted}`).toBe(answer)
  })
})
