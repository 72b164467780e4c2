import { describe, expect, it } from 'vitest'
import { choiceFragment } from '../../src/certificate/choice.ts'
import { readChoice } from '../../src/certificate/read-choice.ts'

const offered = { from: ['riverside/btec-health'], to: ['northgate/fdsc'], start: ['2027-09', '2028-09'] }

describe('the fragment of a certificate', () => {
  it('is read back as it was written', () => {
    const choice = { from: 'riverside/btec-health', to: 'northgate/fdsc', start: '2028-09' }
    expect(choiceFragment(choice)).toBe('#from=riverside/btec-health&to=northgate/fdsc&start=2028-09')
    expect(readChoice(choiceFragment(choice), offered)).toEqual(choice)
  })

  it('is empty where nothing is chosen', () => {
    expect(choiceFragment({})).toBe('')
    expect(readChoice('', offered)).toEqual({})
  })

  it('loses every part that is unknown, misshapen or not offered', () => {
    expect(readChoice('#from=riverside/other&to=northgate/fdsc&start=2026-09&name=Ada', offered)).toEqual({
      to: 'northgate/fdsc',
    })
    expect(
      readChoice('#from=<b>&to=../..&start=soon', { from: ['<b>'], to: ['../..'], start: ['soon'] }),
    ).toEqual({})
  })
})
