import { expect, it } from 'vitest'
import { contrast, mix, readableOn, wordsOn } from '../../src/components/page/colour.ts'

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#FFFFFF')).toBe(21)
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2)
})

it('puts words on any colour that can be read', () => {
  for (let grey = 0; grey < 256; grey++) {
    const ground = `#${grey.toString(16).padStart(2, '0').repeat(3)}`
    expect(contrast(ground, wordsOn(ground)), ground).toBeGreaterThanOrEqual(4.5)
  }
})

it('keeps a colour that reads well and moves one that does not', () => {
  expect(readableOn('#B3315B', '#FBFAF4', 4.5)).toBe('#B3315B')
  expect(contrast(readableOn('#FFCB05', '#FBFAF4', 4.5), '#FBFAF4')).toBeGreaterThanOrEqual(4.5)
  expect(contrast(readableOn('#3A3A8C', '#15241D', 5), '#15241D')).toBeGreaterThanOrEqual(5)
})

it('mixes by share', () => {
  expect(mix('#000000', '#FFFFFF', 0.5)).toBe('#808080')
})
