import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '../../scripts/tool.ts'
import { sha256 } from '../../src/certificate/canonical.ts'
import { codeOf } from '../../src/certificate/code.ts'
import { faultsOf, wcag } from './axe.ts'
import { expect, test } from './quiet.ts'

const registerFile = (path: string) =>
  readFileSync(join(root, 'data/three-rivers/register', `${path}.json`), 'utf8')
const codeFor = async (reference: string, version = 1) =>
  codeOf(await sha256(registerFile(`${reference}/${version}`)))

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00Z'))
})

async function checkOne(page: Page, reference: string, code: string) {
  await expect(page.getByRole('button', { name: 'Check it' })).toBeEnabled()
  await page.getByRole('textbox', { name: 'Reference', exact: true }).fill(reference)
  await page.getByLabel('Check code').fill(code)
  await page.keyboard.press('Enter')
}
const answer = (page: Page) => page.locator('.verify-answer').first()

test('an admissions tutor checks a printed code, and compares the paper with the terms', async ({ page }) => {
  await page.goto('./verify/')
  const code = await codeFor('NGU-0042', 3)
  await checkOne(page, 'ngu 0042', code.toLowerCase().replace('-', ' '))
  await expect(answer(page).getByRole('heading', { level: 2 })).toBeFocused()
  await expect(answer(page)).toContainText(`NGU-0042, version 3, code ${code}`)
  await expect(answer(page)).toContainText('Specimen: these terms are made up')
  await expect(answer(page)).toContainText('FdSc Nursing Associate, Northgate University')
  await expect(answer(page)).toContainText('Who holds the paper')
  expect(await faultsOf(page, wcag)).toEqual([])
})

test('a tutor checks one after the other without leaving the page', async ({ page }) => {
  await page.goto('./verify/')
  await checkOne(page, 'NGU-0042', await codeFor('NGU-0042', 1))
  await expect(answer(page)).toContainText('there is a newer version')
  await expect(answer(page)).toContainText('Whether earlier versions are still honoured is not stated.')
  await page.getByRole('button', { name: 'Check another' }).click()
  await expect(page.getByRole('textbox', { name: 'Reference', exact: true })).toBeFocused()
  for (const [reference, head] of [
    ['NGU-0012', 'Withdrawn on'],
    ['UHM-0101', 'Closed to new learners on'],
    ['NGU-0085', 'Suspended since'],
    ['NGU-0031', 'by NGU-0090'],
  ] as const) {
    await checkOne(page, reference, await codeFor(reference))
    await expect(answer(page).getByRole('heading', { level: 2 })).toContainText(head)
  }
  await page.getByText('Checked before on this page (4)').click()
  await expect(page.locator('.verify-earlier .verify-answer')).toHaveCount(4)
})

test('the square of a certificate leads to its answer @every-build', async ({ page }, { project }) => {
  test.skip(!['three-rivers', 'route-finder'].includes(project.name), 'that agreement is of Three Rivers')
  await page.goto(`./verify/#NGU-0042.${(await codeFor('NGU-0042', 3)).replace('-', '')}`)
  await expect(answer(page)).toContainText('NGU-0042, version 3')
})

for (const forged of [
  '#<img src=x onerror=alert(1)>.AAAAAAAAAA',
  '#NGU-0042.https://elsewhere.example',
  `#NGU-0042.${'A'.repeat(3000)}`,
  '#javascript:alert(1)',
])
  test(`a forged square is not looked at: ${forged.slice(0, 30)}`, async ({ page }) => {
    await page.goto(`./verify/${forged}`)
    await expect(page.getByRole('button', { name: 'Check it' })).toBeEnabled()
    await expect(page.locator('.verify-answer')).toHaveCount(0)
    await expect(page.getByRole('textbox', { name: 'Reference', exact: true })).toHaveValue('')
  })

test('what nobody published is never repeated as if it were known', async ({ page }) => {
  await page.goto('./verify/#ZZZ-9999.AAAAAAAAAA')
  await expect(answer(page)).toContainText('No such certificate')
  await expect(answer(page)).toContainText('You asked about “ZZZ-9999”')
  await expect(answer(page).getByRole('link')).toHaveCount(0)
})

test('a mistyped code is said to be one', async ({ page }) => {
  await page.goto('./verify/')
  const code = await codeFor('NGU-0042', 3)
  await checkOne(page, 'NGU-0042', `${code.slice(1, 2)}${code.slice(0, 1)}${code.slice(2)}`)
  await expect(answer(page)).toContainText('two have changed places')
})

test('frozen terms that were tampered with are found out', async ({ page }) => {
  await page.route('**/register/NGU-0042/3.json', (route) =>
    route.fulfill({ body: registerFile('NGU-0042/3').replace('"interview"', '"place"') }),
  )
  await page.goto('./verify/')
  await checkOne(page, 'NGU-0042', await codeFor('NGU-0042', 3))
  await expect(answer(page)).toContainText('is not what was published')
})

test('offline it says that it could not check, and nothing else', async ({ page, context }) => {
  await page.goto('./verify/')
  await expect(page.getByRole('button', { name: 'Check it' })).toBeEnabled()
  await context.setOffline(true)
  await checkOne(page, 'NGU-0042', await codeFor('NGU-0042', 3))
  await expect(answer(page)).toContainText('Could not be checked')
  await expect(answer(page)).toContainText('says nothing about the certificate')
})

test('a pasted list comes back as a table', async ({ page }) => {
  await page.goto('./verify/')
  await page.getByText('Check a whole list').click()
  const [one, two] = [await codeFor('NGU-0042', 3), await codeFor('NGU-0012')]
  await page
    .getByLabel('One certificate a line')
    .fill(`NGU-0042, ${one}\nngu-0012\t${two.toLowerCase()}\nDear colleague\nNGU-0042 AAAAA-AAAAA`)
  await page.getByRole('button', { name: 'Check the list' }).click()
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(5)
  await expect(rows.nth(1)).toContainText('A specimen')
  await expect(rows.nth(2)).toContainText('Withdrawn')
  await expect(rows.nth(3)).toContainText('Not a reference and a code')
  await expect(rows.nth(4)).toContainText('Mistyped')
})

test('a list of what was handed in stays on the device until it is emptied', async ({ page }) => {
  await page.goto(`./verify/#NGU-0042.${(await codeFor('NGU-0042', 3)).replace('-', '')}`)
  await expect(answer(page)).toContainText('NGU-0042')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.getByText('Count what you are handed').click()
  await page.getByRole('button', { name: 'Put NGU-0042 on the list' }).click()
  await page.reload()
  await expect(page.getByText('1 certificate on the list')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export the list' }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  expect(text.split('\r\n')[1]).toMatch(/^NGU-0042,3,[0-9A-Z-]{11},2026-11-21,[0-9a-f-]{36}$/)
  await page.getByRole('button', { name: 'Empty the list' }).click()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('without JavaScript it says how to check by hand', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('./verify/')
  await expect(page.getByText('Checking here needs JavaScript.')).toBeVisible()
  await context.close()
})
