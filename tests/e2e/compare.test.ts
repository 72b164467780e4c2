import type { Page } from '@playwright/test'
import { expect, test } from './quiet.ts'

const asked = './#from=riverside/btec-health&finish=2027-06&to=degree'

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00Z'))
})

const ticks = (page: Page) => page.getByRole('checkbox', { name: /^Compare/ })

test('a learner puts three routes side by side by keyboard, takes one off, and comes back to where the list was', async ({
  page,
}) => {
  await page.goto(asked)
  for (const index of [0, 1, 2]) {
    await ticks(page).nth(index).focus()
    await page.keyboard.press('Space')
    await expect(ticks(page).nth(index)).toBeFocused()
  }
  const bar = page.getByRole('region', { name: 'Routes to compare' })
  await expect(bar.getByRole('status')).toHaveText('3 routes to compare.')
  const scrolled = await page.evaluate(() => scrollY)
  const button = bar.getByRole('button', { name: 'Put them side by side' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '3 routes side by side' })).toBeFocused()
  await expect(page.getByRole('article').first()).toBeHidden()
  const row = page.getByRole('row', { name: /^You would finish/ })
  await expect(row.getByRole('cell')).toHaveText([/June 2029\s*soonest/, /June 2029\s*soonest/, /June 2030/])
  await expect(row.getByRole('rowheader')).toHaveText(/differs/)
  await expect(page.getByRole('columnheader')).toHaveCount(3)

  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
  await button.click()
  await page.getByRole('button', { name: 'Take B off' }).click()
  await expect(page.getByRole('heading', { name: '2 routes side by side' })).toBeVisible()
  await page.reload()
  await expect(bar.getByRole('status')).toHaveText('2 routes to compare.')
})

test('a fifth route is not added, and the bar says why', async ({ page }) => {
  await page.goto(asked)
  for (const index of [0, 1, 2, 3]) await ticks(page).nth(index).check()
  await ticks(page).nth(4).click()
  await expect(page.getByText('Four routes fit side by side. Take one off to add another.')).toBeVisible()
  await expect(ticks(page).nth(4)).not.toBeChecked()
})

test('a comparison is read on a narrow phone without scrolling sideways, and prints', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(asked)
  await ticks(page).nth(0).check()
  await ticks(page).nth(1).check()
  await page.getByRole('button', { name: 'Put them side by side' }).click()
  await expect(page.getByRole('rowheader', { name: /^Weakest promise/ })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Show my routes' })).toBeHidden()
  await expect(page.getByText(/^Printed on 21 November 2026/).last()).toBeVisible()
})
