import { faultsOf, wcagAndAdvice } from './axe.ts'
import { expect, test } from './quiet.ts'

/** Who can come to a course, as an adviser or an admissions tutor asks it. */
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00Z'))
})

const toNursing = './incoming/#to=northgate/bsc-nursing-studies-topup'

test('an admissions tutor asks who can come to a nursing top-up, and sees the route from a BTEC', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'I want to know who can come to a course' }).click()
  await page.getByRole('combobox', { name: 'Which course do they want to come to?' }).fill('nursing studies')
  await page.getByRole('option', { name: /Nursing Studies, top-up/ }).click()
  await page.getByRole('button', { name: 'Show who can come' }).click()
  await expect(page.getByRole('heading', { name: /^\d+ starting points, \d+ routes$/ })).toBeFocused()
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(
    'FdSc, Nursing and subjects allied to medicine',
  )
  await page
    .locator('summary')
    .filter({ hasText: /BTEC Extended Diploma, Health and Social Care.*Riverside College/ })
    .click()
  await expect(page.getByText('You are here')).toBeVisible()
  await expect(page.getByText('Guaranteed place').first()).toBeVisible()
  expect(page.url()).toContain('open=riverside/btec-health')
})

test('the counts add up, and choices say what they hide', async ({ page }) => {
  await page.goto(toNursing)
  const starts = async () =>
    Number((await page.getByRole('heading', { name: /starting points?,/ }).innerText()).match(/^\d+/)?.[0])
  await expect(page.getByRole('heading', { name: /starting points?,/ })).toBeVisible()
  const everybody = await starts()
  await page.getByRole('button', { name: /^Show the other/ }).click()
  await expect(page.locator('details.start')).toHaveCount(everybody)
  await page.getByRole('radio', { name: 'An interview' }).click()
  const says = page.getByText(/Your choices hide \d+ more starting points\./)
  await expect(says).toBeVisible()
  const hidden = Number((await says.innerText()).match(/hide (\d+)/)?.[1])
  expect((await starts()) + hidden).toBe(everybody)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'An interview' })).toBeChecked()
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(
    page.getByRole('heading', { name: new RegExp(`^${everybody} starting points,`) }),
  ).toBeVisible()
  await page.getByLabel('Qualification or level').selectOption({ label: 'T Level' })
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(/^T Level, /)
  for (const title of await page.getByRole('heading', { level: 3 }).allInnerTexts())
    expect(title).toMatch(/^T Level, /)
  expect(page.url()).toContain('who=t-level')
})

test('a learner who asks from the same start is given as many routes', async ({ page }) => {
  await page.goto(`${toNursing}&finish=2028-06&least=interview&open=tollgate/l3-nvq-adult-care`)
  const rows = page.locator('details.start')
  await expect(rows.first()).toBeVisible()
  const row = rows.nth(1)
  if (!(await row.getAttribute('open'))) await row.locator('summary').click()
  const routes = await row.locator('.route').count()
  await row.getByRole('link', { name: 'Ask this as a learner' }).click()
  await expect(
    page.getByRole('heading', { name: new RegExp(`^${routes} routes? to 1 destination$`) }),
  ).toBeVisible()
  expect(page.url()).toMatch(/finish=2028-06.*least=interview/)
})

test('an adviser prints who can come: the question, every start and the route that is open', async ({
  page,
}) => {
  await page.goto(`${toNursing}&least=interview&open=riverside/btec-health`)
  const starts = await page.getByRole('heading', { name: /starting points?,/ }).innerText()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Who can come to BSc (Hons) Nursing Studies, top-up?',
  )
  await expect(
    page.getByText('Only such ways are shown: with at least an interview at every step.'),
  ).toBeVisible()
  await expect(page.getByText(/^Printed on 21 November 2026\./)).toBeVisible()
  await expect(page.getByText(/^Ask it again: http.*#to=northgate.*least=interview$/)).toBeVisible()
  const lines = page.locator('details.start > summary')
  await expect(lines).toHaveCount(Number.parseInt(starts, 10))
  for (const line of await lines.all()) await expect(line).toBeVisible()
  await expect(page.getByText('You are here')).toHaveCount(1)
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('an adviser sends who can come in the order they chose, by a link that says it is one', async ({
  page,
}) => {
  await page.goto(toNursing)
  await page.getByLabel('In this order').selectOption('Fewest steps')
  await expect(page.getByText('Fewest steps first.')).toBeVisible()
  const first = await page.getByRole('heading', { level: 3 }).first().innerText()
  await page.getByRole('button', { name: 'Copy a link to this' }).click()
  const link = await page.getByLabel('The link', { exact: true }).inputValue()
  await page.goto('about:blank')
  await page.goto(`${link}&near=Atlantis`)
  await expect(page.getByLabel('In this order')).toHaveValue('steps')
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(first)
  await expect(page.getByRole('note')).toContainText('Somebody copied this link on 21 November 2026.')
  await expect(page.getByRole('note')).toContainText('Not used from this link: the town.')
})

test('a course that nobody can come to says whom to ask, and one that is gone says so', async ({ page }) => {
  await page.goto(`${toNursing}&least=place&who=t-level&steps=1`)
  await expect(page.getByRole('heading', { name: 'Nobody can come here by a route we know' })).toBeVisible()
  await expect(page.getByText('Your choices hide every way.')).toBeVisible()
  await page.goto('./incoming/')
  await page.evaluate(() => {
    location.hash = 'to=northgate/no-such-course'
  })
  await expect(page.getByRole('heading', { name: 'We do not know this course any more' })).toBeVisible()
})

test('who can come is asked and read by the keyboard alone, and fits a phone', async ({ page }) => {
  test.setTimeout(60_000)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./incoming/')
  await page.getByRole('combobox', { name: 'Which course' }).focus()
  await page.keyboard.type('nursing studies')
  await expect(page.getByRole('option', { name: /Nursing Studies/ }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /starting points,/ })).toBeFocused()
  await page.locator('details.start > summary').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('You are here')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await faultsOf(page, wcagAndAdvice, '.incoming')).toEqual([])
})

test('a learner who starts from a career finds a way in, and the finder knows the goal', async ({ page }) => {
  await page.goto('./careers/nursing-associate/')
  await page.getByRole('link', { name: 'Find routes to this work' }).click()
  await expect(page.getByRole('combobox', { name: 'Where do you want to get to?' })).toHaveValue(
    'Nursing associate',
  )
  await page.goBack()
  await page.getByRole('link', { name: 'T Level, Nursing and subjects allied to medicine' }).click()
  await expect(page.getByRole('heading', { name: /routes? to \d+ destinations?/ })).toBeVisible()
  await expect(page.getByText('It can lead to work as').first()).toContainText('Nursing associate')
})
