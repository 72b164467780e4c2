import { expect, test } from './quiet.ts'

test('a learner opens the menu on a phone that runs no script @every-build', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  })
  const page = await context.newPage()
  await page.goto('guarantees/')
  await expect(page.getByRole('link', { name: 'Courses', exact: true })).toBeHidden()
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('link', { name: 'Courses', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Courses' })).toBeVisible()
  await context.close()
})

test('somebody with a keyboard skips to the main part', async ({ page }) => {
  await page.goto('courses/riverside/btec-health/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the main part' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a learner sees what a course leads to, and the map says what the list says', async ({ page }) => {
  await page.goto('courses/riverside/btec-health/')
  const leads = page.getByRole('region', { name: 'Where it leads' })
  await expect(leads.getByRole('link', { name: 'FdSc Nursing Associate' }).first()).toBeVisible()
  await expect(leads.getByText('Guaranteed interview').first()).toBeVisible()
  const reach = page.getByRole('region', { name: 'Everything within reach' })
  const listed = await reach.getByRole('listitem').count()
  expect(listed).toBeGreaterThan(3)
  expect(await reach.locator('svg .map-number').count()).toBe(listed + 1)
})

test('an adviser is told at once that an agreement was withdrawn', async ({ page }) => {
  await page.goto('agreements/northgate/nursing-diploma-2019/')
  await expect(page.getByRole('region', { name: 'Withdrawn' })).toContainText('Nobody can use it.')
  await expect(page.getByRole('link', { name: 'Find another route' })).toBeVisible()
})

test('the counts of the network fit the narrowest phone, under heads that are whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./network/')
  const head = page.getByRole('table', { name: 'Agreements by the provider that keeps them' })
  await expect(head.getByRole('columnheader', { name: 'Review overdue' })).toHaveCount(1)
  const cut = await page
    .locator('.counts :is(th, td)')
    .evaluateAll((cells) =>
      cells.filter((cell) => cell.getBoundingClientRect().right > innerWidth).map((cell) => cell.textContent),
    )
  expect(cut).toEqual([])
  const broken = await page.locator('.counts thead .brief').evaluateAll((heads) =>
    heads.flatMap((head) => {
      const text = head.firstChild as Text
      return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = new Range()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const end = head.closest('th')?.getBoundingClientRect().right ?? 0
        const isWhole = range.getClientRects().length === 1 && range.getBoundingClientRect().right <= end
        return isWhole ? [] : [word]
      })
    }),
  )
  expect(broken).toEqual([])
})
