import { Session } from 'node:inspector/promises'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../../src/catalogue/read.ts'

/** Work is counted in calls, not in time: a machine may be slow, and a count is the same everywhere. */

/** How many functions are called, the YAML parser's included, while a course with so many unknown fields is judged. */
async function callsFor(fields: number): Promise<number> {
  const unknown = Array.from({ length: fields }, (_, index) => `k${10_000 + index}: 1\n`)
  const course = {
    path: 'data/a/providers/b/courses/c.yaml',
    text: `title: Dance\n${unknown.join('')}`,
  }
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  readCatalogue([course])
  const { result } = await session.post('Profiler.takePreciseCoverage')
  await session.post('Profiler.stopPreciseCoverage')
  session.disconnect()
  return result
    .filter(({ url }) => /src\/catalogue|node_modules\/yaml/.test(url))
    .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
    .reduce((sum, count) => sum + count, 0)
}

describe('a file of junk', () => {
  it('takes work that grows with its fields, and not with their square', async () => {
    await callsFor(10)
    const [small, large] = [await callsFor(500), await callsFor(1000)]
    expect(small).toBeGreaterThan(5000)
    expect(large / small).toBeLessThan(2.2)
  })
})
