import { describe, expect, it } from 'vitest'
import { goalText, parseGoal, silentGoals } from '../../src/search/goal.ts'
import { sketch } from '../sketch.ts'

/** Of all these goals, those of which nobody has published what they ask for. */
function silent(lines: string[], ...goals: string[]): string[] {
  return silentGoals(
    sketch(...lines),
    goals.flatMap((text) => parseGoal(text) ?? []),
  ).map(goalText)
}

describe('a goal of which nothing is published', () => {
  it('is one that no open course with entry requirements reaches', () => {
    const goals = ['course:town/degree', 'course:town/fd', 'honours', 'foundation-degree', 'top-up', 'all']
    expect(silent(['btec > degree', 'btec > fd application'], ...goals)).toEqual([
      'course:town/degree',
      'honours',
      'top-up',
    ])
    expect(silent(['btec > fd application', 'fd: closed'], 'foundation-degree', 'course:town/fd')).toEqual([
      'foundation-degree',
      'course:town/fd',
    ])
  })
})
