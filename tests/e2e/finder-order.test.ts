import type { Page } from '@playwright/test'
import { expect, test } from './quiet.ts'

const asked = './#from=riverside/btec-health&finish=2027-06&to=degree'
const titles = (page: Page) => page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts()

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00Z'))
})

test('another order keeps what is open, where the page stands and where the keyboard is', async ({
  page,
}) => {
  await page.goto(asked)
  const last = page.getByRole('article').last()
  const name = await last.getByRole('heading', { level: 3 }).innerText()
  await last.getByRole('button', { name: 'Show the route' }).click()
  await last.getByText('See every condition', { exact: true }).first().click()
  const before = await titles(page)
  const order = page.getByLabel('In this order')
  await order.focus()
  const scrolled = await page.evaluate(() => scrollY)
  await order.selectOption('Strongest promise')
  await expect(page).toHaveURL(/&sort=promise$/)
  await expect(order).toBeFocused()
  await expect.poll(() => titles(page)).not.toEqual(before)
  expect((await titles(page)).toSorted()).toEqual(before.toSorted())
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
  const same = page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) })
  await expect(same.getByText('Whom to ask').first()).toBeVisible()
  await page.reload()
  await expect(order).toHaveValue('promise')
})

test('each choice says what it hides, and shows it again by one press', async ({ page }) => {
  await page.goto(`${asked}&way=part-time&steps=1`)
  const hidden = page.getByRole('listitem').filter({ hasText: /full-time study/ })
  await expect(hidden).toHaveText(/^\d+ routes? needs? full-time study\. Show (it|them)$/)
  await hidden.getByRole('button').click()
  await expect(page).not.toHaveURL(/way=/)
  const count = page.getByRole('heading', { level: 2, name: /routes? to/ })
  await expect(count).toBeFocused()
  await expect(count).toBeInViewport()
  await expect(hidden).toHaveCount(0)
  const longer = page.getByRole('listitem').filter({ hasText: /more than 1 step/ })
  await longer.getByRole('button').click()
  await expect(longer).toHaveCount(0)
})

test('the count is what is listed and what is folded', async ({ page }) => {
  await page.goto('./#from=riverside/l2-childcare&finish=2027-06&to=all')
  const heading = page.getByRole('heading', { level: 2, name: /routes? to/ })
  const [routes = 0, destinations = 0] = ((await heading.innerText()).match(/\d+/g) ?? []).map(Number)
  const rest = page.getByRole('button', { name: /^Show the other/ })
  if (await rest.isVisible()) await rest.click()
  await expect(page.getByRole('article')).toHaveCount(destinations)
  const others = await page.getByText(/^\d+ other ways? to get here$/).allInnerTexts()
  const folded = others.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)
  expect(destinations + folded).toBe(routes)
  expect(folded).toBeGreaterThan(0)
})

test('a route says how else it can be taken, each way with its own dates', async ({ page }) => {
  await page.goto('./#from=riverside/l3-early-years&finish=2027-06&to=top-up')
  const card = page.getByRole('article').filter({ hasText: 'BA (Hons) Early Years, top-up' }).first()
  await card.getByText('Other times, places and ways to study').first().click()
  await expect(
    card
      .getByRole('listitem')
      .filter({ hasText: /part-time, .*later\.$/ })
      .first(),
  ).toHaveText('FdA Early Years part-time, 3 years: you would finish in June 2031, 1 year later.')
})
