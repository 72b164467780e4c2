import { describe, expect, it } from 'vitest'
import { shownAddress, squareOf } from '../../src/certificate/square.ts'

const address = 'https://waymark.example/route-finder/verify/#NGU-0042.7KQ2M9RT4X'

describe('the square of a sheet', () => {
  it('has nothing dark in the four modules at each edge', () => {
    const { size, path } = squareOf(address)
    const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map((match) =>
      match.slice(1).map(Number),
    )
    expect(bars.length).toBeGreaterThan(100)
    for (const [x = 0, y = 0, length = 0, back] of bars) {
      expect(Math.min(x, y, size - x - length, size - y - 1)).toBeGreaterThanOrEqual(4)
      expect(back).toBe(length)
    }
  })

  it('has its three finders, each as one bar of seven at its top', () => {
    const { size, path } = squareOf(address)
    for (const corner of [`M4 4h7v1`, `M${size - 11} 4h7v1`, `M4 ${size - 11}h7v1`])
      expect(path).toContain(corner)
  })

  it('is small enough for its modules to be 0.6 mm or more on paper', () => {
    expect(squareOf(address).size).toBeLessThanOrEqual(34 / 0.6)
  })

  it('stands beside its address as people write it', () => {
    expect(shownAddress(address)).toBe('waymark.example/route-finder/verify/')
  })
})
