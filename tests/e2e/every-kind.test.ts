import { type Build, builds } from '../../scripts/builds.ts'
import { addressOf, filesOf, kindOf } from '../site/pages.ts'
import { faultsOf, wcagAndAdvice } from './axe.ts'
import { expect, test } from './quiet.ts'

test('a page of every kind is accessible, fits a narrow screen and stays quiet @every-build', async ({
  page,
}, { project }) => {
  test.setTimeout(120_000)
  const build = builds.find((one) => one.name === project.name)
  if (!build) throw new Error(`No build is called ${project.name}`)
  await page.setViewportSize({ width: 320, height: 640 })
  const paths = oneOfEachKind(build)
  expect(paths).toContain('index.html')
  for (const path of paths) {
    await test.step(path, async () => {
      await page.goto(addressOf(build, path))
      // The same pages under a base path are as accessible as at the top: there only links and scripts can go wrong.
      if (build.base === '/') expect.soft(await faultsOf(page, wcagAndAdvice), path).toEqual([])
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth), `${path} scrolls sideways`)
        .toBeLessThanOrEqual(320)
    })
  }
})

/** The first page of each kind: those that share a first folder and a depth are of one kind. */
function oneOfEachKind(build: Build): string[] {
  const pages = filesOf(build).filter((path) => path.endsWith('.html'))
  return [...Map.groupBy(pages, kindOf).values()].flatMap((kind) => kind.slice(0, 1))
}
