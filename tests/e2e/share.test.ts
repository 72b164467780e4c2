import type { Page } from '@playwright/test'
import { expect, test } from './quiet.ts'

const asked = './#from=riverside/btec-health&finish=2027-06&to=degree'
const counted = (page: Page) => page.getByRole('heading', { level: 2, name: /routes? to/ })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00Z'))
})

test('a copied link brings back the choices, the order, what was open and the comparison, and says that it is one', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${asked}&least=interview`)
  await page.getByLabel('In this order').selectOption('Fewest steps')
  const third = page.getByRole('article').nth(2)
  const opened = await third.getByRole('heading', { level: 3 }).innerText()
  await third.getByRole('button', { name: 'Show the route' }).click()
  for (const index of [0, 2])
    await page
      .getByRole('checkbox', { name: /^Compare/ })
      .nth(index)
      .check()
  await page.getByRole('button', { name: 'Copy a link to this' }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await expect(page.getByLabel('The link', { exact: true })).toHaveValue(link)
  const count = await counted(page).innerText()

  await page.goto('about:blank')
  await page.goto(link)
  await expect(counted(page)).toHaveText(count)
  await expect(page.getByLabel('In this order')).toHaveValue('steps')
  await expect(page.getByRole('radio', { name: 'An interview' })).toBeChecked()
  await expect(page.getByText(/^Somebody copied this link on 21 November 2026/)).toBeVisible()
  await expect(page.getByText(/^Not used from this link/)).toHaveCount(0)
  const again = page.getByRole('article').filter({ has: page.getByRole('heading', { name: opened }) })
  await expect(again.getByText('You are here').first()).toBeVisible()
  await expect(page.getByText('2 routes to compare.')).toBeVisible()
})

test('a link from a comparison opens the comparison', async ({ page }) => {
  await page.goto(asked)
  for (const index of [0, 1])
    await page
      .getByRole('checkbox', { name: /^Compare/ })
      .nth(index)
      .check()
  await page.getByRole('button', { name: 'Put them side by side' }).click()
  await page.getByRole('button', { name: 'Copy a link to this' }).click()
  const link = await page.getByLabel('The link', { exact: true }).inputValue()
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByRole('heading', { name: '2 routes side by side' })).toBeVisible()
})

test('a link never holds what a learner has said of themselves', async ({ page }) => {
  await page.goto(asked)
  await page.getByRole('button', { name: 'Tell us what you have' }).click()
  const group = page.getByRole('group', { name: /BTEC Extended Diploma grade/ })
  await group.getByLabel('Do you have it, or expect it?').selectOption('I expect')
  await group
    .getByLabel(/BTEC Extended Diploma grade/)
    .last()
    .selectOption('MMM')
  await page.getByRole('button', { name: 'Copy a link to this' }).click()
  const link = new URL(await page.getByLabel('The link', { exact: true }).inputValue())
  const parts = [...new URLSearchParams(link.hash.slice(1)).keys()]
  expect(parts).toEqual(['from', 'finish', 'to', 'open', 'shared'])
})

test('a town that a new question cannot keep is left out, with a note of it', async ({ page }) => {
  await page.goto(`${asked}&near=Halebank&miles=5`)
  await expect(page.getByLabel('Town')).toHaveValue('Halebank')
  await page.getByRole('combobox', { name: /studying/ }).fill('hnd mechanical')
  await page.getByRole('listbox').getByRole('option').first().click()
  await page.getByLabel('Where?').selectOption('Tarrowby College of Technology')
  await page.getByRole('button', { name: 'Show my routes' }).click()
  await expect(page.getByRole('note')).toHaveText(
    'The town that you chose is left out: no course of any way that we know of is in it.',
  )
  await expect(page.getByLabel('Town')).toHaveValue('')
})

test('what a link names and nobody knows is left out, with a note of it', async ({ page }) => {
  await page.goto(
    `${asked}&near=Atlantis&miles=7&sort=luck&open=0000000&compare=1111111.zzzzzzz&shared=yesterday&colour=red`,
  )
  await expect(counted(page)).toBeVisible()
  await expect(page.getByText(/^Not used from this link/)).toHaveText(
    'Not used from this link: the town, the order, the day it was copied, a part that this site does not know, the route that was open and 2 routes of the comparison. They are not known here, or not in today’s answer; everything else is as it was sent.',
  )
  await expect(page.getByText(/luck|Atlantis|colour/)).toHaveCount(0)
})
