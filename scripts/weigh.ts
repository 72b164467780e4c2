// Weighs what a learner's browser fetches for the home page and a first answer, and exits 1 when it is over the budget.
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { chromium, type Page, type Request } from '@playwright/test'
import { browserFlags, provideBrowser } from './browser.ts'
import { builds } from './builds.ts'
import { serve } from './serve.ts'

/** In bytes, after gzip. Fonts are left out: they come last, and the page reads well before they do. */
const budget = { JavaScript: 30_000, everything: 70_000 }

interface Part {
  path: string
  bytes: number
}

async function fetchedParts(url: string): Promise<Part[]> {
  const browser = await chromium.launch({ executablePath: await provideBrowser(), args: browserFlags })
  const page = await browser.newPage()
  const parts: Promise<Part>[] = []
  page.on('request', (request) => {
    if (request.resourceType() !== 'font') parts.push(weightOf(request))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await askForRoutes(page)
  await settle(page, parts)
  const fetched = await Promise.all(parts)
  await browser.close()
  return fetched
}

async function weightOf(request: Request): Promise<Part> {
  const body = await (await request.response())?.body()
  return { path: new URL(request.url()).pathname, bytes: body === undefined ? 0 : gzipSync(body).length }
}

/** Waits until all that was asked for has come, was drawn, and asked for nothing more: what the answer loads after it was
 *  drawn is always weighed, however slow the machine is. */
async function settle(page: Page, parts: unknown[]) {
  for (let seen = -1; seen !== parts.length; ) {
    seen = parts.length
    await Promise.all(parts)
    await page.evaluate(
      () =>
        new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)))),
    )
  }
}

/** Asks the finder the way a learner does, and waits for its answer. Fails when there is no finder to ask. */
async function askForRoutes(page: Page) {
  page.setDefaultTimeout(5_000)
  await page.getByRole('combobox', { name: /studying/i }).fill('health')
  await page.getByRole('listbox').getByRole('option').first().click()
  await page.getByLabel('Where?').selectOption({ index: 2 })
  await page.getByRole('button', { name: 'Show my routes' }).click()
  await page
    .getByRole('heading', { name: /\broutes?\b/i, level: 2 })
    .first()
    .waitFor()
}

function sum(parts: Part[]): number {
  return parts.reduce((total, part) => total + part.bytes, 0)
}

const [build] = builds
if (!build) throw new Error('There is no build to weigh')
const server = serve(build.dir, build.base).listen(0, '127.0.0.1')
await new Promise((done) => server.once('listening', done))
const parts = await fetchedParts(`http://127.0.0.1:${(server.address() as AddressInfo).port}${build.base}`)
server.close()

const weights = { JavaScript: sum(parts.filter((part) => part.path.endsWith('.js'))), everything: sum(parts) }
for (const { path, bytes } of parts) console.log(`${String(bytes).padStart(7)}  ${path}`)
for (const kind of ['JavaScript', 'everything'] as const) {
  const over = weights[kind] > budget[kind]
  console.log(`${String(weights[kind]).padStart(7)}  ${kind}, of ${budget[kind]}${over ? ': too much' : ''}`)
  if (over) process.exitCode = 1
}
