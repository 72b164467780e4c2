import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mostCompared,
  nothingChosen,
  readArrived,
  readQuestion,
  routeCode,
  writeQuestion,
} from '../../src/components/finder/question.ts'
import { writeLink } from '../../src/components/finder/question-link.ts'
import { monthText } from '../../src/graph/month.ts'
import { unusedParts } from '../../src/text/share.ts'

const finishOf = (finish: string) => {
  const asked = readQuestion(`from=town/btec&finish=${finish}`, '2026-11-21')
  return asked && monthText(asked.finish)
}

it('takes a finish in the past, and one up to ten years ahead', () => {
  expect(['1999-06', '2010-06', '2026-11', '2036-11'].map(finishOf)).toEqual([
    '2027-06',
    '2010-06',
    '2026-11',
    '2036-11',
  ])
})

it('takes next June for a finish so far ahead that no start after it can be known, and for one that is no month', () => {
  expect(['2036-12', '2099-12', '2027-13', 'june'].map(finishOf)).toEqual(Array(4).fill('2027-06'))
})

const today = '2026-11-21'
const whole =
  'from=riverside/btec-health&finish=2027-06&to=degree&way=part-time&near=Eastmouth&miles=25&least=interview&steps=2&sort=moves&compare=0abc123.1z141z3'

/** Anything that could follow a `#`: parts that are known with values that are not, real parts mangled, and noise. */
const name = fc.oneof(
  fc.constantFrom('from', 'finish', 'to', 'way', 'near', 'miles', 'least', 'steps', 'sort'),
  fc.constantFrom('compare', 'open', 'shared', '__proto__', 'constructor', 'toString'),
  fc.string(),
)
const value = fc.oneof(
  fc.constantFrom(
    'riverside/btec-health',
    'access-he@1.3',
    'degree',
    'toString',
    '__proto__',
    '2027-06',
    '0abc123',
  ),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('%', '%zz', '%E0%A4%A', '\u0000', '<img src=x onerror=1>', '9'.repeat(400)),
)
const fragment = fc.oneof(
  fc.array(fc.tuple(name, value)).map((parts) => parts.map(([n, v]) => `${n}=${v}`).join('&')),
  fc.array(fc.tuple(name, value)).map((parts) => `from=a/b&${parts.map(([n, v]) => `${n}=${v}`).join('&')}`),
  fc.string({ unit: 'binary' }),
  fc.nat(whole.length).map((length) => whole.slice(0, length)),
)

describe('a fragment', () => {
  it('never throws, and what it is understood as is understood the same again', () => {
    fc.assert(
      fc.property(fragment, (text) => {
        const asked = readQuestion(text, today)
        const arrived = readArrived(text)
        expect(arrived.shared ?? today).toMatch(/^20\d\d-\d\d-\d\d$/)
        if (asked === undefined) return
        expect(asked.compare.length).toBeLessThanOrEqual(mostCompared)
        expect(readQuestion(writeQuestion(asked), today)).toEqual(asked)
        expect(unusedParts(arrived.fragment, writeQuestion(asked)).length).toBeLessThan(12)
      }),
      { numRuns: 3000, seed: 4 },
    )
  })

  it('that was copied whole is used whole', () => {
    const asked = readQuestion(whole, today)
    if (asked === undefined) throw new Error('It names a start.')
    expect(writeQuestion(asked)).toBe(whole)
    const link = writeLink(writeQuestion(asked), '0abc123', today)
    expect(link).toBe(`${whole}&open=0abc123&shared=2026-11-21`)
    expect(unusedParts(link, writeQuestion(asked))).toEqual([])
    expect(readArrived(`#${link}`)).toEqual({ fragment: link, open: '0abc123', shared: today })
  })

  it('leaves out what is as usual, and does not call that unused', () => {
    const asked = readQuestion('from=a/b&finish=2027-06&to=degree&way=any&steps=4&sort=best&miles=15', today)
    expect(asked).toEqual({
      from: 'a/b',
      finish: 2027 * 12 + 5,
      to: 'degree',
      way: 'any',
      ...nothingChosen,
    })
    expect(asked && writeQuestion(asked)).toBe('from=a/b&finish=2027-06&to=degree')
    expect(unusedParts('from=a/b&way=any&steps=4&sort=best&miles=15', 'from=a/b')).toEqual([])
  })
})

describe('the code of a route', () => {
  it('has seven characters that fit an address, the same ones every time', () => {
    expect(routeCode('NGU-0042~northgate/fdsc-nursing-associate')).toMatchInlineSnapshot(`"1gsl78p"`)
    fc.assert(fc.property(fc.string(), (id) => /^[01][0-9a-z]{6}$/.test(routeCode(id))))
  })
})
