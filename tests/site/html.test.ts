import { join } from 'node:path'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { expect, it } from 'vitest'
import { type Build, builds } from '../../scripts/builds.ts'
import { filesOf, kindOf } from './pages.ts'

const enough = 40
const html = new HtmlValidate(new FileSystemConfigLoader())

it.each(builds)('the pages of $name are well-formed', async (build) => {
  const paths = sample(filesOf(build).filter((path) => path.endsWith('.html')))
  expect(paths.length).toBeGreaterThan(0)
  expect((await Promise.all(paths.map((path) => faultsOf(build, path)))).flat()).toEqual([])
})

it('takes pages of every kind, and the same ones each time', () => {
  const courses = Array.from({ length: 1000 }, (_, index) => `courses/c${index}/index.html`)
  const taken = sample(['index.html', ...courses, 'providers/p/index.html'])
  expect(taken).toContain('index.html')
  expect(taken).toContain('providers/p/index.html')
  expect(taken).toContain('courses/c999/index.html')
  expect(taken.length).toBeLessThanOrEqual(enough + 3)
})

async function faultsOf(build: Build, path: string): Promise<string[]> {
  const { results } = await html.validateFile(join(build.dir, path))
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${message} (${ruleId})`),
  )
}

/** Of each kind of page all while there are few, else some that are spread evenly, first and last among them. */
function sample(paths: string[]): string[] {
  const kinds = Map.groupBy(paths, kindOf)
  return [...kinds.values()].flatMap((kind) =>
    kind.length <= enough ? kind : kind.filter((_, index) => isTaken(index, kind.length)),
  )
}

function isTaken(index: number, length: number): boolean {
  const stride = Math.ceil(length / enough)
  return index % stride === 0 || index === length - 1
}
