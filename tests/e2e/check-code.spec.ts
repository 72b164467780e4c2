import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { builds } from '../../scripts/builds.ts'
import { addressOf, filesOf } from '../site/pages.ts'
import { expect, test } from './quiet.ts'

const shortest = 'certificate/tollgate/care-3-to-4/'
const median = 'certificate/northgate/health-to-nursing-associate/'
const longest = 'certificate/halebank/education-to-primary-teaching/'
const decoder = fileURLToPath(import.meta.resolve('jsqr'))

test('an admissions tutor follows a printed square to the answer: these terms, as published', async ({
  page,
}) => {
  test.setTimeout(60_000)
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00Z'))
  for (const path of [shortest, median, longest]) {
    await page.goto(path)
    const [identity, code] = await printedIdentity(page)
    const address = new URL(await scanned(page))
    expect(`${address.origin}${address.pathname}`).toBe('https://waymark.example/verify/')
    // The site that was built stands for the one whose address is printed.
    await page.emulateMedia({ media: 'screen' })
    await page.goto(`verify/${address.hash}`)
    const answer = page.locator('.verify-answer')
    await expect(answer.getByRole('heading', { level: 2 })).toContainText('A specimen, as it was published')
    await expect(answer).toContainText(`${identity}, code ${code}`)
  }
})

test('an admissions tutor scans the paper itself, in grey and at the grain of a photocopy', async ({
  page,
}) => {
  test.setTimeout(60_000)
  // The square is decoded without these programs above; with them, from the printed file.
  const missing = ['pdftoppm', 'zbarimg'].filter((program) => !isInstalled(program))
  test.skip(missing.length > 0, `${missing.join(' and ')} not installed`)
  const folder = mkdtempSync(join(tmpdir(), 'waymark-print-'))
  try {
    for (const path of [shortest, median, longest]) {
      await page.goto(path)
      const [identity, code] = await printedIdentity(page)
      await page.pdf({ path: join(folder, 'sheet.pdf'), format: 'A4' })
      execFileSync('pdftoppm', ['-r', '110', '-gray', '-f', '1', '-l', '1', '-png', 'sheet.pdf', 'sheet'], {
        cwd: folder,
      })
      const read = execFileSync('bash', ['-c', 'zbarimg --quiet --raw sheet*.png'], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const [reference] = (identity ?? '').split(',')
      expect(read.trim()).toBe(
        `https://waymark.example/verify/#${reference}.${(code ?? '').replace('-', '')}`,
      )
      execFileSync('bash', ['-c', 'rm -f sheet*'], { cwd: folder })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

function isInstalled(program: string): boolean {
  try {
    execFileSync('bash', ['-c', `command -v ${program}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('an admissions tutor finds square, code and address on whatever site it was printed from @every-build', async ({
  page,
}, { project }) => {
  const build = builds.find((one) => one.name === project.name)
  if (build === undefined) throw new Error(`No build is called ${project.name}`)
  const [first] = filesOf(build).filter((path) => path.startsWith('certificate/') && path.endsWith('.html'))
  await page.goto(build.network === 'three-rivers' ? shortest : addressOf(build, first ?? ''))
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('article')
  if (build.network === 'three-rivers') {
    const address = await scanned(page)
    const site = build.site === undefined ? new URL(page.url()).origin : build.site
    expect(address).toMatch(new RegExp(`^${site}${build.base}verify/#[A-Z]+-\\d+\\.[0-9A-Z]{10}$`))
    await expect(sheet).toContainText(`at ${new URL(address).host}${build.base}verify/`)
  } else {
    await expect(sheet).toContainText('No check code')
    await expect(sheet).toContainText('cannot be checked online')
    await expect(page.getByRole('img', { name: 'QR square' })).toHaveCount(0)
  }
})

test('an admissions tutor can scan a square with the eyes of a phone: it is 25 mm wide or more', async ({
  page,
}) => {
  await page.goto(longest)
  await page.emulateMedia({ media: 'print' })
  const millimetres = await page
    .getByRole('img', { name: 'QR square' })
    .locator('path')
    .evaluate((path) => (path.getBoundingClientRect().width * 25.4) / 96)
  expect(millimetres).toBeGreaterThanOrEqual(25)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an admissions tutor is handed code and address, by which the sheet is checked', async ({ page }) => {
    await page.goto(median)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)).toBeVisible()
    await expect(page.getByText('waymark.example/verify/')).toBeVisible()
    await expect(page.getByRole('img', { name: 'QR square' })).toBeVisible()
  })
})

/** Reference with version, and code, as they stand in words on the first sheet. */
async function printedIdentity(page: Page): Promise<[string, string]> {
  const sheet = page.getByRole('article')
  const identity = await sheet.getByText(/^[A-Z]+-\d+, version \d+$/).innerText()
  return [identity, await sheet.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).innerText()]
}

/** What a phone would read: the square as it is printed, in a picture of 96 dots to the inch, decoded on a page of its own. */
async function scanned(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const square = page.getByRole('img', { name: 'QR square' })
  await expect(square).toBeVisible()
  const picture = [...(await square.screenshot())]
  const desk = await page.context().newPage()
  await desk.addScriptTag({ path: decoder })
  const text = await desk.evaluate(async (bytes) => {
    const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
    const { width, height } = image
    const context = new OffscreenCanvas(width, height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, width, height).data
    const { jsQR } = globalThis as unknown as {
      jsQR: (data: typeof pixels, width: number, height: number) => { data: string } | null
    }
    return jsQR(pixels, width, height)?.data
  }, picture)
  await desk.close()
  return text ?? 'nothing that can be read'
}
