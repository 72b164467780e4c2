import { describe, expect, it } from 'vitest'
import type { Sending } from '../../scripts/import/agreements/phrases.ts'
import { readRequirements } from '../../scripts/import/agreements/requirements.ts'
import { conditionSchema } from '../../src/schema/condition.ts'

const grades: Record<string, string[]> = {
  'btec-extended-diploma': ['PPP', 'MMM', 'DMM', 'DDD', 'D*D*D*'],
  'btec-diploma': ['PP', 'MM', 'DD'],
  'btec-extended-certificate': ['P', 'M', 'D'],
  hnd: ['Pass', 'Merit', 'Distinction'],
  'access-he': [],
}
const holding = (...awards: string[]): Sending => ({ awards, gradesOf: (award) => grades[award] ?? [] })
const btec = holding('btec-extended-diploma')

const asked = (text: string, sending = btec) => readRequirements(text, sending, new Map()).condition
const isKept = (text: string, sending = btec) => {
  const { kept, understood } = readRequirements(text, sending, new Map())
  return understood.length === 0 && kept.join(' ') === text
}

describe('entry requirements in words', () => {
  it.each([
    ['MMM at BTEC', { grade: 'MMM' }],
    ['BTEC Extended Diploma at DMM', { grade: 'DMM', award: 'btec-extended-diploma' }],
    ['112 UCAS points', { tariff: 112 }],
    ['Minimum of 96 UCAS tariff points.', { tariff: 96 }],
    ['GCSE maths grade 4/C', { gcse: 'maths', grade: '4' }],
    ['GCSE English at grade C or above', { gcse: 'english', grade: 'C' }],
    ['GCSE maths at grade 4 or equivalent', { gcse: 'maths', grade: '4', or_equivalent: true }],
    [
      'five GCSEs at grade 4 including maths and English',
      {
        all: [
          { gcse: 'any', grade: '4', count: 5 },
          { gcse: 'maths', grade: '4' },
          { gcse: 'english', grade: '4' },
        ],
      },
    ],
    [
      'GCSE maths grade 4 or Functional Skills maths level 2',
      {
        any: [
          { gcse: 'maths', grade: '4' },
          { functional_skills: 'maths', level: 2 },
        ],
      },
    ],
    ['Enhanced DBS check', { dbs: 'enhanced' }],
    ['successful interview', { interview: 'passed' }],
    ['Interview', { interview: 'passed', note: 'The list says: "Interview".' }],
    ['Access to HE Diploma: 60 credits with 45 at level 3, 30 at merit', { access: { merit: 30, pass: 15 } }],
    ['80% attendance', { attendance: 80 }],
    ['Minimum age 18', { age: 18 }],
    ['Pass the course', { completed: 'sending' }],
    [
      'BTEC Extended Diploma at MMM; 112 UCAS points.',
      { all: [{ grade: 'MMM', award: 'btec-extended-diploma' }, { tariff: 112 }] },
    ],
    ['GCSE maths at grade 4 or equiv.', { gcse: 'maths', grade: '4', or_equivalent: true }],
    ['112 UCAS points. Maths GCSE 4+.', { all: [{ tariff: 112 }, { gcse: 'maths', grade: '4' }] }],
    [
      '1. MMM\n2. Interview passed at college.',
      { all: [{ grade: 'MMM' }, { other: 'Interview passed at college' }] },
    ],
  ])('are understood where a whole phrase says one thing: %s', (words, condition) => {
    expect(asked(words)).toEqual(condition)
    expect(conditionSchema.safeParse(asked(words)).success).toBe(true)
  })

  it('may list several things', () => {
    expect(asked('MMM at BTEC, GCSE maths grade 4/C and enhanced DBS; 80% attendance')).toEqual({
      all: [{ grade: 'MMM' }, { gcse: 'maths', grade: '4' }, { dbs: 'enhanced' }, { attendance: 80 }],
    })
  })

  it.each([
    ['DBS', 'it does not say which check'],
    ['MMM, DMM or 112 UCAS points', 'nobody can tell what goes with or'],
    ['GCSE grade C in maths, English or science', 'the subjects are a choice'],
    ['MMM. Or 112 points.', 'the second sentence turns the first round'],
    ['One of the following: MMM; 112 UCAS points', 'the list is a choice'],
    ['300 UCAS points', 'it may be on the tables before 2017'],
    ['MM at BTEC', 'the sending award has no such grade'],
    ['MMM (not Health)', 'something in brackets is left over'],
    ['GCSE maths grade 4/D', 'the two grades are not the same one'],
    ['No interview', 'it says the opposite'],
    ['a GCSE in maths', 'it names no grade'],
    ['60 credits with 45 at level 3, 30 at merit', 'it does not say of which award'],
    ['60 credits with 45 at level 3, 30 at merit and 20 at distinction, Access', 'it is more than 45'],
    ['MMM or 112 points incl. Maths GCSE 4+', 'the stop is that of a word cut short'],
    ['5 GCSEs A*-C incl. English & Maths', 'it is one sentence'],
    ['112 UCAS points, incl. Maths GCSE 4+', 'what is included is no condition of its own'],
    ['MMM, e.g. Maths GCSE 4+', 'it is an example'],
    ['min. 112 points approx. DBS etc. Interview', 'no stop ends a sentence'],
    ['MMM (in Health; GCSE maths grade 4)', 'the brackets belong to what is before them'],
    ['MMM; P', 'nobody can tell what the letter means'],
  ])('stay word for word where that is not sure: %s (%s)', (words) => {
    expect(isKept(words)).toBe(true)
  })

  it('are read on the scale of the award that the learner comes with', () => {
    expect(asked('Overall Merit', holding('hnd'))).toEqual({ grade: 'Merit' })
    expect(isKept('Overall Merit', btec)).toBe(true)
    expect(asked('P', holding('btec-extended-certificate'))).toEqual({ grade: 'P' })
    expect(isKept('MMM', holding('btec-extended-diploma', 'btec-diploma'))).toBe(true)
    expect(asked('60 credits with 45 at level 3, 30 at merit', holding('access-he'))).toEqual({
      access: { merit: 30, pass: 15 },
    })
  })

  it('lose no word, however long they are', () => {
    const long = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ')
    const { kept, condition } = readRequirements(long, btec, new Map())
    expect(kept.join(' ')).toBe(long)
    expect(conditionSchema.safeParse(condition).success).toBe(true)
  })

  it.each(['', '-', '–', 'P', 'None', 'N/A', 'TBC.', 'See University website', '£9,250'])(
    'are not stated where the list asks for nothing that can be met: "%s"',
    (words) => {
      const { condition, kept, understood } = readRequirements(words, btec, new Map())
      expect(Object.keys(condition)).toEqual(['not_stated'])
      expect(conditionSchema.safeParse(condition).success).toBe(true)
      expect([...kept, ...understood]).toEqual([])
    },
  )

  it('say in which words the list says nothing', () => {
    expect(['-', 'P', 'N/A', '£9,250'].map((words) => asked(words))).toMatchInlineSnapshot(`
      [
        {
          "not_stated": "The list gives no entry requirements.",
        },
        {
          "not_stated": "The list says no more than P.",
        },
        {
          "not_stated": "The list says: N/A.",
        },
        {
          "not_stated": "The list says: £9,250, which is a fee.",
        },
      ]
    `)
  })

  it('mean what a mapping says they mean', () => {
    const { condition, kept } = readRequirements('MMM; DBS', btec, new Map([['dbs', { dbs: 'enhanced' }]]))
    expect(condition).toEqual({ all: [{ grade: 'MMM' }, { dbs: 'enhanced' }] })
    expect(kept).toEqual([])
  })
})
