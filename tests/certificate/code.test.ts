import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/certificate/canonical.ts'
import { codeOf, placesApart, readCode } from '../../src/certificate/code.ts'

const symbols = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
const samples = await Promise.all(
  Array.from({ length: 200 }, async (_, n) => codeOf(await sha256(`terms ${n}`))),
)
const typed = (code: string) => [...code.replace('-', '')]
const holds = (characters: string[]) => 'code' in readCode(characters.join(''))

describe('a check code', () => {
  it('is ten symbols in two groups, none of which is taken for another', () => {
    for (const code of samples) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
    expect(codeOf('0'.repeat(64))).toBe('00000-00000')
    expect(codeOf('f'.repeat(64)).slice(0, 10)).toBe('ZZZZZ-ZZZZ')
  })

  it('is made of the first 45 bits of the hash', () => {
    const bits = [...'0123456789ab']
      .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
      .join('')
    const expected = (bits.match(/.{5}/g) ?? []).map((five) => symbols[Number.parseInt(five, 2)]).join('')
    expect(
      typed(codeOf(`0123456789ab${'5'.repeat(52)}`))
        .join('')
        .slice(0, 9),
    ).toBe(expected)
  })

  it('is read back as it was printed', () => {
    for (const code of samples) expect(readCode(code)).toEqual({ code })
  })

  it('is read in small letters, with spaces and other hyphens, and with look-alikes', () => {
    for (const code of samples) {
      expect(readCode(` ${code.toLowerCase().replace('-', ' – ')} `)).toEqual({ code })
      const alike = code.replaceAll('0', 'O').replaceAll('V', 'u')
      expect(readCode(alike.replaceAll('1', 'l'))).toEqual({ code })
      expect(readCode(alike.replaceAll('1', 'I'))).toEqual({ code })
    }
  })

  it('catches every change of a single character', () => {
    for (const code of samples)
      for (const [place, right] of typed(code).entries())
        for (const wrong of symbols)
          expect(holds(typed(code).with(place, wrong)), `${code} ${place} ${wrong}`).toBe(wrong === right)
  })

  it('catches every swap of two characters that differ, neighbours or not', () => {
    for (const code of samples) {
      const right = typed(code)
      for (let a = 0; a < right.length; a++)
        for (let b = a + 1; b < right.length; b++) {
          const [x = '', y = ''] = [right[a], right[b]]
          expect(holds(right.with(a, y).with(b, x)), `${code} ${a} ${b}`).toBe(x === y)
        }
    }
  })

  it('says whether a character, the number of them or the check fails', () => {
    const [code = ''] = samples
    expect(readCode(code.replace('-', '*'))).toEqual({ mistyped: 'symbol' })
    expect(readCode(code.slice(1))).toEqual({ mistyped: 'length' })
    expect(readCode(`${code}0`)).toEqual({ mistyped: 'length' })
    expect(readCode('')).toEqual({ mistyped: 'length' })
    expect(readCode(`${code.slice(0, 10)}${code.endsWith('0') ? '1' : '0'}`)).toEqual({ mistyped: 'check' })
  })

  it('is so many places apart from another', () => {
    expect(placesApart('00000-00000', '00000-00000')).toBe(0)
    expect(placesApart('00000-00000', '10000-00002')).toBe(2)
  })
})

/** A change adds a difference to one place, or two to a swap: the sum does not depend on what else is there. So one code with
 *  nothing but noughts in it stands for all, and the differences can be gone through to the last one. */
it('catches them in every code that there is, since only the difference counts', () => {
  const nought = Array.from('0000000000')
  for (let place = 0; place < 10; place++)
    for (const wrong of symbols.slice(1)) expect(holds(nought.with(place, wrong))).toBe(false)
  for (let place = 0; place < 9; place++)
    for (const x of symbols.slice(1)) expect(holds(nought.with(place, x).with(place + 1, x))).toBe(false)
  // The sum of two codes, symbol by symbol, is a code: that is what makes the above enough.
  const sum = (a: string, b: string) =>
    typed(a).map((x, place) => symbols[symbols.indexOf(x) ^ symbols.indexOf(typed(b)[place] ?? '')] ?? '')
  for (const a of samples) for (const b of samples.slice(0, 20)) expect(holds(sum(a, b))).toBe(true)
})
