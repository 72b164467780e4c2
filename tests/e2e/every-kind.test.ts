import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type Build, builds } from '../../scripts/builds.ts'
import { addressOf, filesOf, kindOf } from '../site/pages.ts'
import { expect, test } from './quiet.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test('a page of every kind is accessible, fits a narrow screen and stays quiet @every-build', async ({
  page,
}, { project }) => {
  test.setTimeout(240_000)
  const build = builds.find((one) => one.name === project.name)
  if (!build) throw new Error(`No build is called ${project.name}`)
  await page.setViewportSize({ width: 320, height: 640 })
  const paths = oneOfEachKind(build)
  expect(paths).toContain('index.html')
  for (const path of paths) {
    await test.step(path, async () => {
      await page.goto(addressOf(build, path))
      // The same pages under a base path are as accessible as at the top: there only links and scripts can go wrong.
      if (build.base === '/') expect.soft(await faultsOf(page, path)).toEqual([])
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth), `${path} scrolls sideways`)
        .toBeLessThanOrEqual(320)
    })
  }
})

async function faultsOf(page: Page, path: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${path} ${id}: ${node.html}`))
}

/** The first page of each kind: those that share a first folder and a depth are of one kind. */
function oneOfEachKind(build: Build): string[] {
  const pages = filesOf(build).filter((path) => path.endsWith('.html'))
  return [...Map.groupBy(pages, kindOf).values()].flatMap((kind) => kind.slice(0, 1))
}
