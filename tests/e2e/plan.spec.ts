import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import ICAL from 'ical.js'
import { faultsOf, wcagAndAdvice } from './axe.ts'
import { expect, test } from './quiet.ts'

/** The plan of a route as a learner uses it. */
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00Z'))
})

const toNursing = './#from=riverside/btec-health&finish=2027-06&to=course:northgate/fdsc-nursing-associate'
const toTopUp = './#from=riverside/l2-childcare&finish=2027-06&to=top-up'

async function openPlan(page: Page, address: string): Promise<Locator> {
  await page.goto(address)
  await page.getByText('Make a plan with dates').first().click()
  const heading = page.getByRole('heading', { name: /^Plan: / })
  await expect(heading).toBeVisible()
  return page.locator('.plan').filter({ has: heading })
}

test('a learner sees what to do by when, and takes it to their calendar', async ({ page }) => {
  const plan = await openPlan(page, toTopUp)
  await expect(plan.getByText('The first date to keep: tell your tutor, by 31 May 2027.')).toBeVisible()
  const lines = plan.getByRole('listitem').filter({ has: page.locator('.when') })
  const titles = await lines.locator('.title').allInnerTexts()
  expect(titles.length).toBeGreaterThan(12)

  const downloading = page.waitForEvent('download')
  await plan.getByRole('link', { name: 'Put it in your calendar' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toBe('plan-halebank-ba-early-years-topup.ics')
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')))
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  expect(events.map(({ summary }) => summary.replace(/^.*\d{4}: /, ''))).toEqual(titles)
  expect(events.find(({ summary }) => summary === 'Tell your tutor')?.startDate.toString()).toBe('2027-05-31')
})

test('a learner copies the plan to send it to somebody', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const plan = await openPlan(page, toTopUp)
  await plan.getByRole('button', { name: 'Copy it as text' }).click()
  await expect(plan.getByText('Copied.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  for (const title of await plan.locator('.title').allInnerTexts()) expect(copied).toContain(title)
})

test('where a browser does not let us copy, the text is there to be selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  const plan = await openPlan(page, toTopUp)
  await plan.getByRole('button', { name: 'Copy it as text' }).click()
  await expect(plan.getByRole('textbox', { name: 'The plan as text' })).toHaveValue(/Tell your tutor/)
})

test('a learner prints a plan of three steps alone, on one sheet', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {}
  })
  const plan = await openPlan(page, toTopUp)
  await plan.getByRole('button', { name: 'Print this plan' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(plan.getByText('Finish BA (Hons) Early Years, top-up')).toBeVisible()
  await expect(page.getByText('You are here', { exact: true }).first()).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBe(1)
})

test('after the date of the form a learner is told that the plan is for the next start', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-15T10:00:00Z'))
  await page.goto(toNursing)
  const later = page.getByText('Make a plan with dates')
  await expect(later.first()).toBeVisible()
  for (const summary of await page.locator('details.others > summary').all()) await summary.click()
  for (const fold of await later.all()) await fold.click()
  await expect(
    page.getByText('Too late to start in September 2027 (progression form to your tutor)'),
  ).toBeVisible()
})

test('a plan opens by the keyboard, is named for screen readers and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(toTopUp)
  await page.getByText('Make a plan with dates').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Plan: / })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Put it in your calendar' })).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await faultsOf(page, wcagAndAdvice, '.plan')).toEqual([])
})
