import type { Locator, Page } from '@playwright/test'
import { colourFaultsOf, faultsOf, wcagAndAdvice } from './axe.ts'
import { expect, test } from './quiet.ts'

const nursing = 'agreements/northgate/health-to-nursing-associate/'
const certificate = 'certificate/northgate/health-to-nursing-associate/'
const check = 'Check this against what I have'

/** An agreement held against what a learner has. The clock stands still, so that no start moves. */
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00Z'))
})

async function open(page: Page): Promise<Locator> {
  await page.goto(nursing)
  await page.getByRole('button', { name: check }).click()
  const panel = page.locator('agreement-check')
  await expect(panel.getByRole('heading', { name: 'Checked against what you have said' })).toBeFocused()
  return panel
}

async function say(panel: Locator, question: RegExp, answer: string, sure = 'I have'): Promise<void> {
  const group = panel.getByRole('group', { name: question })
  // On a narrow screen there is one question at a time.
  const skip = panel.getByRole('button', { name: 'Skip this one' })
  for (let skips = 0; skips < 9 && (await skip.isVisible()) && !(await group.isVisible()); skips++)
    await skip.click()
  await group.getByLabel('Do you have it, or expect it?').selectOption(sure)
  await group.getByRole('combobox', { name: question }).selectOption(answer)
}

const condition = (panel: Locator, words: string) =>
  panel.getByRole('listitem').filter({ hasText: words }).first()

test('a learner who has said nothing can’t tell of any condition, and is told what to say', async ({
  page,
}) => {
  const panel = await open(page)
  await expect(panel.getByRole('status')).toContainText('Can’t tell yet')
  for (const words of ['MMM or better', 'Human Biology', 'GCSE maths grade 4'])
    await expect(condition(panel, words)).toContainText('Can’t tell yet')
  await expect(panel).not.toContainText(/✓|✗/)
  await expect(panel.getByRole('group', { name: /GCSE maths/ })).toBeVisible()
})

test('a learner with MMM and GCSE maths 4 sees what is met and what is still open', async ({ page }) => {
  const panel = await open(page)
  await say(panel, /BTEC Extended Diploma grade/, 'MMM', 'I expect')
  await say(panel, /GCSE maths/, '4')
  await expect(condition(panel, 'MMM or better')).toContainText('Met if it comes true: ')
  await expect(condition(panel, 'GCSE maths grade 4')).toContainText('Met: ')
  await expect(condition(panel, 'Human Biology')).toContainText('Can’t tell yet: ')
  await expect(panel.getByRole('status')).toHaveText(/^Can’t tell yet: tell us .*Human Biology\.$/)
  await say(panel, /Human Biology/, 'M')
  await expect(panel.getByRole('status')).toHaveText(
    'With what you have said, every condition is met, if what you expect comes true.',
  )
  await expect(panel).toContainText('It does not promise an offer.')
})

test('a learner with MPP and no maths sees what is not met, and the gap', async ({ page }) => {
  const panel = await open(page)
  await say(panel, /BTEC Extended Diploma grade/, 'MPP')
  await say(panel, /GCSE maths/, 'no')
  await say(panel, /Functional Skills maths/, 'no')
  await expect(condition(panel, 'GCSE maths grade 4')).toContainText('Not met: ')
  await expect(condition(panel, 'GCSE maths grade 4')).toContainText(/you would need it at grade 4/)
  await expect(panel.getByRole('status')).toHaveText(
    /^Not met: GCSE maths grade 4 or Functional Skills maths level 2\.$/,
  )
  await expect(condition(panel, 'MMM or better')).toContainText('Can’t tell yet: ')
  await say(panel, /Access to HE/, 'no')
  await expect(condition(panel, 'MMM or better')).toContainText(/Not met: .*from MPP to MMM/)
})

test('a learner who comes from elsewhere says so, and is asked for that', async ({ page }) => {
  const panel = await open(page)
  await panel.getByLabel('Where you come from').selectOption({ index: 1 })
  await expect(panel.getByRole('group', { name: /Access to HE credits/ })).toBeVisible()
})

test('a learner finds on the certificate what they said on the agreement, and can change and empty it', async ({
  page,
  browser,
  baseURL,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const panel = await open(page)
  await say(panel, /BTEC Extended Diploma grade/, 'MPP', 'I expect')
  await say(panel, /GCSE maths/, '5')
  await page.getByRole('link', { name: 'Print the certificate' }).click()
  const maths = page.getByLabel('GCSE maths grade 4 or Functional Skills maths level 2')
  const grade = page.getByLabel(/^BTEC Extended Diploma at MMM/)
  await expect(maths).toHaveValue('Has GCSE maths at 5')
  await expect(grade).toHaveValue('Expects MPP in BTEC Extended Diploma')
  await expect(page.getByLabel(/^Human Biology/)).toHaveValue('')
  await expect(page.getByText('nobody has checked them')).toBeVisible()
  const sheet = page.getByRole('article')
  await expect(sheet).not.toContainText(/\bmet\b(?! any)/i)

  await maths.fill('grade 5, June 2025')
  await page.getByLabel('When you would start').selectOption('September 2028')
  await expect(sheet.getByRole('row', { name: 'GCSE maths' })).toContainText('grade 5, June 2025')
  await page.getByRole('button', { name: 'Empty them' }).click()
  for (const field of [maths, grade]) await expect(field).toHaveValue('')
  await expect(sheet).not.toContainText('MPP')
  await page.reload()
  await expect(maths).toHaveValue('Has GCSE maths at 5')
  expect([...new Set(asked.filter((path) => path.endsWith('.json')))].sort()).toEqual([
    '/agreements/northgate/health-to-nursing-associate/check.json',
    '/agreements/reference.json',
  ])
  expect(asked.filter((path) => /MPP|maths|gcse/i.test(path))).toEqual([])
  expect(await page.evaluate(() => localStorage.length)).toBe(0)

  const other = await browser.newContext({ baseURL: baseURL ?? '' })
  const elsewhere = await other.newPage()
  await elsewhere.goto(certificate)
  await expect(elsewhere.getByLabel(/^GCSE maths/)).toHaveValue('')
  await other.close()
})

test('a learner who comes back in the same tab finds the check open, until they clear everything', async ({
  page,
}) => {
  await say(await open(page), /GCSE maths/, '4')
  await page.reload()
  const panel = page.locator('agreement-check')
  await expect(condition(panel, 'GCSE maths grade 4')).toContainText('Met: ')
  await expect(page.locator('body')).toBeFocused()
  await panel.getByRole('button', { name: 'Clear everything' }).click()
  await expect(condition(panel, 'GCSE maths grade 4')).toContainText('Can’t tell yet: ')
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.reload()
  await expect(page.getByRole('button', { name: check })).toBeVisible()
})

test('a learner checks with the keyboard alone', async ({ page }) => {
  await page.goto(nursing)
  await page.getByRole('button', { name: check }).focus()
  await page.keyboard.press('Enter')
  const panel = page.locator('agreement-check')
  await expect(panel.getByRole('heading', { name: 'Checked against what you have said' })).toBeFocused()
  const grade = panel.getByRole('combobox', { name: /BTEC Extended Diploma grade/ })
  await tabTo(page, grade)
  while ((await grade.inputValue()) !== 'MMM') await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(condition(panel, 'MMM or better')).toContainText('Met: ')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
  const maths = panel.getByRole('combobox', { name: /GCSE maths/ })
  await tabTo(page, maths)
  await page.keyboard.type('Grade 4')
  await page.keyboard.press('Tab')
  await expect(condition(panel, 'GCSE maths grade 4')).toContainText('Met: ')
})

test('a check that can’t be loaded says so, and can be tried again', async ({ page }) => {
  await page.route('**/check.json', (route) => route.fulfill({ status: 404 }))
  await page.goto(nursing)
  await page.getByRole('button', { name: check }).click()
  await expect(page.getByText('The check could not be loaded.')).toBeVisible()
  await page.unroute('**/check.json')
  await page.getByRole('button', { name: check }).click()
  await expect(page.getByRole('heading', { name: 'Checked against what you have said' })).toBeFocused()
})

test('a check is accessible and fits a narrow screen, light and dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const panel = await open(page)
  await say(panel, /GCSE maths/, 'no')
  await say(panel, /Functional Skills maths/, 'no')
  await say(panel, /BTEC Extended Diploma grade/, 'MMM')
  expect(await faultsOf(page, wcagAndAdvice)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await colourFaultsOf(page)).toEqual([])
})

test('an agreement that can’t be used offers no check', async ({ page }) => {
  await page.goto('agreements/northgate/paramedic-progression/')
  await expect(page.getByRole('button', { name: check })).toHaveCount(0)
  await expect(page.getByRole('link', { name: /Print/ })).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a learner reads the conditions, and sees no button that does nothing', async ({ page }) => {
    await page.goto(nursing)
    await expect(page.getByRole('heading', { name: 'What you need' })).toBeVisible()
    await expect(page.getByRole('button', { name: check })).toBeHidden()
  })
})

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 15; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}
