import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  payloadOf,
  readLine,
  readPayload,
  readReference,
  readScanned,
  verifyPath,
} from '../../src/certificate/payload.ts'

const page = 'https://waymark.example/verify/'

describe('what a square says', () => {
  it('comes back as the reference and the code that it was made of', () => {
    expect(readPayload(`#${payloadOf('NGU-0042', 'F90G6-PV4KG')}`)).toEqual({
      reference: 'NGU-0042',
      code: 'F90G6PV4KG',
    })
  })

  it('stands behind the # of the address that is printed, which no browser sends', () => {
    expect(verifyPath('NGU-0042', 'F90G6-PV4KG')).toBe('/verify/#NGU-0042.F90G6PV4KG')
  })

  it.each([
    ['', undefined],
    ['#', undefined],
    ['#NGU-0042', undefined],
    ['#NGU-0042.', undefined],
    ['#<script>alert(1)</script>', undefined],
    ['#NGU-0042.F90G6PV4KG&next=https://elsewhere.example', undefined],
    ['#NGU-0042.javascript:alert(1)', undefined],
    [`#NGU-0042.${'F'.repeat(400)}`, undefined],
    ['#../../etc/passwd.AAAAAAAAAA', undefined],
    ['#__proto__-123.AAAAAAAAAA', undefined],
  ])('%s is no certificate', (fragment, expected) => {
    expect(readPayload(fragment)).toEqual(expected)
  })

  it('is read and never followed, whatever it says', () => {
    expect(readScanned(`${page}#NGU-0042.F90G6PV4KG`, page)).toEqual({
      asked: { reference: 'NGU-0042', code: 'F90G6PV4KG' },
    })
    expect(readScanned('https://elsewhere.example/verify/#NGU-0042.F90G6PV4KG', page)).toEqual({
      elsewhere: 'elsewhere.example',
    })
    expect(readScanned('https://waymark.example/other/#NGU-0042.F90G6PV4KG', page)).toEqual({
      elsewhere: 'waymark.example',
    })
    expect(readScanned('javascript:alert(1)//#NGU-0042.F90G6PV4KG', page)).toBeUndefined()
    expect(readScanned('NGU-0042', page)).toBeUndefined()
    expect(readScanned(`${page}#${'x'.repeat(1000)}`, page)).toBeUndefined()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readPayload(text)
        readScanned(text, page)
        readReference(text)
        readLine(text)
      }),
    )
  })
})

describe('a reference', () => {
  it.each([
    ['ngu-0042', 'NGU-0042'],
    [' NGU 0042 ', 'NGU-0042'],
    ['NGU–0042', 'NGU-0042'],
    ['ngu0042', 'NGU-0042'],
    ['NGU-OO42', 'NGU-0042'],
    ['NGU-I042', 'NGU-1042'],
    ['NGU', undefined],
    ['hello', undefined],
    ['0042', undefined],
    ['NGU-0042-7', undefined],
    ['<b>NGU-0042</b>', undefined],
  ])('typed as %s is read as %s', (typed, expected) => {
    expect(readReference(typed)).toBe(expected)
  })
})

describe('a line of a list', () => {
  it.each([
    ['NGU-0042, F90G6-PV4KG'],
    ['ngu 0042 f90g6 pv4kg'],
    ['"NGU-0042";"F90G6-PV4KG"'],
    ['NGU-0042\tF90G6PV4KG'],
    ['https://waymark.example/verify/#NGU-0042.F90G6PV4KG'],
  ])('%s asks about the same certificate', (line) => {
    const asked = readLine(line)
    expect([asked?.reference, asked?.code.toUpperCase().replace('-', '')]).toEqual(['NGU-0042', 'F90G6PV4KG'])
  })

  it('without a code asks about nothing', () => {
    expect(readLine('NGU-0042')).toBeUndefined()
    expect(readLine('Dear Sir or Madam')).toBeUndefined()
  })
})
