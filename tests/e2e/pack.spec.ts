import type { Locator, Page } from '@playwright/test'
import { expect, test } from './quiet.ts'

/** The plan of a route with the sheets of its steps, as a learner takes it to a meeting. */
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00Z'))
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes')
  })
})

const toTopUp = './#from=riverside/l2-childcare&finish=2027-06&to=top-up'

async function openPlan(page: Page): Promise<Locator> {
  await page.goto(toTopUp)
  await page.getByText('Make a plan with dates').first().click()
  const heading = page.getByRole('heading', { name: /^Plan: / })
  await expect(heading).toBeVisible()
  return page.locator('.plan').filter({ has: heading })
}

test('a learner prints the plan and the sheet of each step in one press, each on paper of its own', async ({
  page,
}) => {
  test.setTimeout(60_000)
  const plan = await openPlan(page)
  const route = plan.locator('xpath=ancestor::*[contains(@class, "route")][1]')
  const steps = await route.getByRole('link', { name: /^Print (the certificate|a route summary)/ }).count()
  expect(steps).toBeGreaterThan(1)
  await plan.getByRole('button', { name: `Print the pack: this plan and ${steps} sheets` }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')

  await page.emulateMedia({ media: 'print' })
  const sheets = page.getByRole('article', { name: /version \d+$/ }).filter({ visible: true })
  await expect(sheets).toHaveCount(steps)
  await expect(page.getByRole('heading', { name: /^Plan: / }).filter({ visible: true })).toHaveCount(1)
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  for (const sheet of await sheets.all()) {
    await expect(sheet.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)).toBeVisible()
    await expect(sheet.getByText('(tick one)').filter({ visible: true })).toHaveCount(0)
  }
  // With margins of two kinds a browser cuts off the edge of what it laid out for the other.
  const margins = await page
    .locator('.pack, .pack .plan, .pack .sheet')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).getPropertyValue('page')))
  expect(new Set(margins)).toEqual(new Set(['sheet']))
  await expect(sheets.first()).toContainText(/Issued on 21 November 2026/)
  expect(await pagesPrinted(page)).toBe(1 + steps)

  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.getByRole('article', { name: /version \d+$/ })).toHaveCount(0)
  await expect(plan).toBeVisible()
})

test('a learner who is offline is told, and prints no half of a pack', async ({ page }) => {
  const plan = await openPlan(page)
  await page.route('**/certificate/**', (route) => route.fulfill({ status: 404, body: '' }))
  await plan.getByRole('button', { name: /^Print the pack/ }).click()
  await expect(plan.getByText('The sheets could not be loaded.')).toBeVisible()
  await expect(page.getByRole('article', { name: /version \d+$/ })).toHaveCount(0)
  await expect(page.locator('html')).not.toHaveAttribute('data-printed', 'yes')
})

async function pagesPrinted(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
