import type { Locator, Page } from '@playwright/test'
import { expect, test } from './quiet.ts'

/** What a learner has, as they say it in the finder. The clock stands still, so that what is expected stays to come. */
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00Z'))
})

const health = './#from=riverside/btec-health&finish=2027-06&to=course:northgate/fdsc-nursing-associate'
const phone = { width: 390, height: 844 }

const panel = (page: Page) => page.getByRole('region', { name: 'What you have' })
const question = (page: Page, words: RegExp) => panel(page).getByRole('group', { name: words })
const sureOf = (group: Locator) => group.getByLabel('Do you have it, or expect it?')
const said = (page: Page, words: RegExp | string) =>
  panel(page).getByRole('listitem').filter({ hasText: words })
const stored = (page: Page) => page.evaluate(() => [sessionStorage.length, localStorage.length])

async function openPanel(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Tell us what you have' }).click()
  await expect(page.getByRole('heading', { name: 'What you have' })).toBeFocused()
}

async function say(page: Page, words: RegExp, answer: string): Promise<void> {
  const rest = panel(page).getByRole('button', { name: /more questions?$/ })
  if (await rest.isVisible()) await rest.click()
  await question(page, words).first().getByRole('combobox', { name: words }).selectOption(answer)
}

/** Opens the form and picks from its list. */
async function alsoHave(page: Page, typed: string, option: RegExp): Promise<Locator> {
  await page.getByRole('button', { name: 'I also have…' }).click()
  const form = page.getByRole('form', { name: 'A qualification that I also have' })
  await form.getByRole('combobox', { name: /What else have you got/ }).fill(typed)
  await form.getByRole('option', { name: option }).first().click()
  return form
}

test('two qualifications together open a step that neither opens alone', async ({ page }) => {
  await openPanel(
    page,
    './#from=marram-sixth-form/btec-applied-science&finish=2027-06&to=course:riverside/fdsc-lab-science',
  )
  await say(page, /GCSE maths/, '4')
  await say(page, /Have you said every qualification/, 'no')
  const nearly = page.getByRole('region', { name: 'Nearly' })
  const step = page.getByRole('article').filter({ hasText: 'FdSc Laboratory Science' })
  await expect(nearly.getByText(/Not met:/).first()).toBeAttached()

  const form = await alsoHave(page, 'AQA Level 3 Advanced GCE in Biology', /We take this for: A level/)
  await expect(form.getByText(/We take this for: A level/)).toBeVisible()
  await form.getByLabel('Grade in Biology').selectOption('A')
  await form.getByRole('button', { name: 'Add it' }).click()

  await expect(said(page, /^A levels, Science: have Biology A/)).toBeVisible()
  await expect(nearly).toHaveCount(0)
  await say(page, /BTEC Extended Certificate grade/, 'M')
  await expect(step.getByText(/and 80 UCAS Tariff points/).first()).toBeVisible()
  await expect(step.getByText(/Not met:|Can’t tell yet:/)).toHaveCount(0)
  expect(new URL(page.url()).hash).not.toMatch(/a-level|extended-certificate|=M|=A/)

  await page.getByRole('button', { name: /^Remove: A level/ }).click()
  await expect(nearly.getByText(/Not met:/).first()).toBeAttached()
})

test('routes start from what they also have, in the month in which they expect it', async ({ page }) => {
  await openPanel(page, './#from=riverside/btec-health&finish=2027-06&to=award:ba-hons')
  const before = await page.getByRole('article').count()
  const form = await alsoHave(page, 'btec business', /^BTEC Extended Diploma, Business/)
  await form.getByLabel('Where is it, or was it?').selectOption('Riverside College')
  await form.getByLabel('Do you have it, or expect it?').selectOption('I expect it')
  await form.getByLabel('Year').selectOption('2028')
  await form.getByLabel(/BTEC Extended Diploma grade/).selectOption('DMM')
  await form.getByRole('button', { name: 'Add it' }).click()
  await expect(said(page, 'BTEC Extended Diploma, Business management: expect DMM, June 2028')).toBeVisible()
  const business = page.getByRole('article').filter({ hasText: 'BA (Hons) Business Management' }).first()
  await expect(business).toContainText('June 2031')
  expect(await page.getByRole('article').count()).toBeGreaterThan(before)

  await page.getByRole('button', { name: /^Change: BTEC Extended Diploma, Business/ }).click()
  const change = page.getByRole('form', { name: 'A qualification that I also have' })
  await change.getByLabel(/BTEC Extended Diploma grade/).selectOption('PPP')
  await change.getByRole('button', { name: 'Keep the change' }).click()
  await expect(said(page, /expect PPP, June 2028/)).toBeVisible()
  await page.getByRole('button', { name: /^Remove: BTEC Extended Diploma, Business/ }).click()
  await expect(said(page, /June 2028/)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'What you have' })).toBeFocused()
})

test('on a phone, with the keyboard alone, a learner says what else they have before they ask', async ({
  page,
}) => {
  await page.setViewportSize(phone)
  await page.goto('./')
  await page.getByRole('button', { name: 'Tell us what else you have' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'What you have' })).toBeFocused()
  await page.getByRole('button', { name: 'I also have…' }).press('Enter')
  const field = page.getByRole('combobox', { name: /What else have you got/ })
  await expect(field).toBeFocused()
  await page.keyboard.type('hnd business')
  await expect(page.getByRole('option', { name: /^HND Business/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Where is it, or was it?')).toBeFocused()
  await page.keyboard.press('End')
  await page.getByRole('button', { name: 'Add it' }).press('Enter')
  await expect(page.getByRole('button', { name: 'You have said 1 thing' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Clear everything' })).toBeInViewport()
  expect(new URL(page.url()).hash).toBe('')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)

  await page.goto('./#from=riverside/btec-health&finish=2027-06&to=any-degree')
  await page.getByRole('button', { name: 'You have said 1 thing' }).click()
  await expect(said(page, /HND, Business management: have it/)).toBeVisible()
  await expect(panel(page).getByRole('group')).toHaveCount(1)
})

test('after an answer the next question has the keyboard, and what was noted is read out', async ({
  page,
}) => {
  await openPanel(page, health)
  const grade = question(page, /BTEC Extended Diploma grade/).getByRole('combobox', { name: /grade/ })
  await grade.focus()
  await page.keyboard.type('M')
  await page.keyboard.press('Enter')
  await expect(grade).toHaveCount(0)
  await expect(panel(page).getByRole('group').first().getByRole('combobox').first()).toBeFocused()
  await expect(panel(page).getByRole('status')).toHaveText(
    /^Noted: BTEC Extended Diploma, Health and social care: expect MMM\. \d more questions?\.$/,
  )
})

test('when all is asked, the keyboard is on the words that say so', async ({ page }) => {
  await openPanel(page, health)
  for (let asked = 0; asked < 12; asked++) {
    const group = panel(page).getByRole('group').first()
    if ((await group.count()) === 0) break
    const field = group.getByRole('combobox').last()
    const legend = await group.locator('legend').innerText()
    await field.focus()
    await field.press('ArrowDown')
    await field.press('Enter')
    await expect(panel(page).getByRole('group', { name: legend, exact: true })).toHaveCount(0)
  }
  await expect(panel(page).getByText(/^That is all we can ask\./)).toBeFocused()
})

test('a grade in a course that is not finished is expected, until they say otherwise', async ({ page }) => {
  await openPanel(page, health)
  await expect(sureOf(question(page, /BTEC Extended Diploma grade/))).toHaveValue('expect')
  await expect(sureOf(question(page, /GCSE maths/))).toHaveValue('have')
  await page.goto(health.replace('2027-06', '2024-06'))
  await expect(sureOf(question(page, /BTEC Extended Diploma grade/))).toHaveValue('have')
})

for (const { core, opens } of [
  { core: 'C', opens: true },
  { core: 'D', opens: false },
])
  test(`a Pass in a T Level ${opens ? 'opens what asks for 96 points' : 'does not open it'} with ${core} in its core, which is asked`, async ({
    page,
  }) => {
    await openPanel(
      page,
      './#from=marram-sixth-form/t-level-business&finish=2027-06&to=course:northgate/ba-business-management',
    )
    await say(page, /T Level grade/, 'Pass')
    // The agreement asks for a Merit. What is left is to apply like everybody else, with points.
    for (const other of [
      /Do you have a BTEC Extended Diploma/,
      /Do you have Access to HE/,
      /Do you have A levels/,
    ])
      await say(page, other, 'no')
    await expect(page.getByText(/You have not said your grade in the core of your T Level/)).toBeVisible()
    await expect(page.getByText(/\d\d UCAS points/)).toHaveCount(0)
    await say(page, /grade in the core of your T Level/, core)
    await expect(page.getByText('96 UCAS points')).toHaveCount(opens ? 1 : 0)
    await expect(page.getByText(/^Published entry requirements: .*96 UCAS Tariff points/)).toHaveCount(
      opens ? 1 : 0,
    )
  })

test('a title that is only near says so, in the list and when it is chosen', async ({ page }) => {
  await page.goto('./')
  const field = page.getByRole('combobox', { name: 'What are you studying, or what have you got?' })
  await field.fill('NCFE CACHE Level 3 Diploma for the Forest Early Years Workforce')
  const near = /Near to what you typed, but not that title: it does not say “forest”\. Is it yours\?/
  await page.getByRole('option', { name: near }).first().click()
  await expect(page.getByText(near)).toBeVisible()
})

test('what is kept on this device is there after the browser was closed, and nothing is unless they choose it', async ({
  page,
  browser,
  baseURL,
}) => {
  const reopen = async () => {
    const storageState = await page.context().storageState()
    const context = await browser.newContext({ storageState, ...(baseURL !== undefined && { baseURL }) })
    const again = await context.newPage()
    await again.clock.setFixedTime(new Date('2026-11-21T10:00:00Z'))
    await again.goto(health)
    await expect(again.getByRole('heading', { level: 2, name: /routes? to/ })).toBeVisible()
    return again
  }
  await openPanel(page, health)
  expect(await stored(page)).toEqual([0, 0])
  await say(page, /GCSE maths/, '4')
  await expect(said(page, 'GCSE maths grade 4')).toBeVisible()
  expect(await stored(page)).toEqual([1, 0])
  const unkept = await reopen()
  await expect(unkept.getByRole('button', { name: 'Tell us what you have' })).toBeVisible()
  await unkept.context().close()

  await page.getByLabel('Keep it on this device').check()
  const kept = await reopen()
  await expect(said(kept, 'GCSE maths grade 4')).toBeVisible()
  await expect(kept.getByLabel('Keep it on this device')).toBeChecked()
  await kept.getByRole('button', { name: 'Clear everything' }).click()
  await expect(said(kept, 'GCSE maths grade 4')).toHaveCount(0)
  expect(await stored(kept)).toEqual([0, 0])
  await kept.context().close()
})
