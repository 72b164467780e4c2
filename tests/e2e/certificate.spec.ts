import type { Page } from '@playwright/test'
import { colourFaultsOf, faultsOf, wcag } from './axe.ts'
import { expect, test } from './quiet.ts'

const shortest = 'certificate/tollgate/care-3-to-4/'
const median = 'certificate/northgate/health-to-nursing-associate/'
const longest = 'certificate/halebank/education-to-primary-teaching/'
const summary = 'certificate/halebank/business-any-hnd/'
const nothing = 'certificate/northgate/paramedic-progression/'

test('an admissions tutor is handed one sheet of A4, whatever a usual agreement says', async ({ page }) => {
  test.setTimeout(60_000)
  for (const path of [shortest, `${median}#from=riverside/btec-health`, summary]) {
    await page.goto('about:blank')
    await page.goto(path)
    expect(await pagesPrinted(page), path).toBe(1)
  }
})

test('an admissions tutor is handed one sheet of A4 by whoever chose where they come from', async ({
  page,
}) => {
  test.setTimeout(60_000)
  for (const path of [
    median,
    'certificate/northgate/digital-to-computer-science/',
    'certificate/northgate/l3-health-any-information/',
    'certificate/hartmoor/engineering-foundation-year/',
  ]) {
    await page.goto(path)
    await page.getByLabel('Where you come from').selectOption({ index: 1 })
    await expect(page.getByText('One sheet of A4 to take along.')).toBeVisible()
    expect(await pagesPrinted(page), path).toBe(1)
  }
})

test('an admissions tutor is handed as many sheets of A4 as the page says, conditions on the first', async ({
  page,
}) => {
  await page.goto(longest)
  await expect(page.getByText('Three sheets of A4 to take along.')).toBeVisible()
  expect(await pagesPrinted(page)).toBe(3)
  await expect(page.getByRole('table').first().getByRole('row').nth(1)).toBeVisible()
  await page.getByLabel('Where you come from').selectOption({ index: 1 })
  await expect(page.getByText('Two sheets of A4 to take along.')).toBeVisible()
  expect(await pagesPrinted(page)).toBe(2)
  // The list goes on under the words that say how many of it are asked.
  await expect(page.locator('[data-second-sheet] [data-heads]')).toHaveText(', under “One of these”')
})

test('an admissions tutor is handed more sheets only of a very long agreement, each with its reference', async ({
  page,
}) => {
  await page.goto(longest)
  expect(await pagesPrinted(page)).toBeGreaterThan(1)
  await page.emulateMedia({ media: 'print' })
  for (const sheet of [
    'Progression guarantee, HUC-0204, version 4',
    'Progression guarantee, HUC-0204, version 4, continued',
  ])
    await expect(
      page.getByLabel(sheet, { exact: true }).getByText('HUC-0204, version 4', { exact: true }),
    ).toBeVisible()
  // Parted from the first, a sheet still says that it is made up.
  await expect(page.getByText('Specimen: this is made-up data').filter({ visible: true })).toHaveCount(2)
  await expect(page.getByRole('row', { name: '92% attendance or more' })).toBeVisible()
})

test('an admissions tutor is handed a sheet that says what is promised, by whom, and what it does not show', async ({
  page,
}) => {
  await page.goto(`${median}#from=riverside/btec-health&to=northgate/fdsc-nursing-associate&start=2027-09`)
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('article', { name: 'Progression guarantee, NGU-0042, version 3' })
  for (const words of [
    'Specimen: this is made-up data',
    'BTEC Extended Diploma, Health and Social Care',
    'FdSc Nursing Associate',
    'September 2027',
    'A guaranteed interview',
    'Applicants who meet the conditions below will be invited to interview.',
    'Academic Registrar',
    'admissions@northgate.example',
    'It does not show',
    'Check code',
    'scan the square',
  ])
    await expect(sheet.getByText(words).filter({ visible: true }).first()).toBeVisible()
  await expect(sheet.getByText('wherever they studied').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByLabel('Your name')).toBeHidden()
})

test('an admissions tutor is handed what the learner wrote, and nobody else is', async ({ page }) => {
  await page.goto(median)
  const sheet = page.getByRole('article')
  const address = page.url()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByLabel('Your name').fill('Ada Learner')
  await page.getByLabel('GCSE maths grade 4 or Functional Skills maths level 2').fill('have grade 5')
  await page
    .getByLabel('Where you come from')
    .selectOption({ label: 'BTEC Extended Diploma, Health and Social Care, Riverside College' })
  await page.getByLabel('When you would start').selectOption('September 2028')
  await expect(sheet.getByText('Ada Learner')).toBeVisible()
  await expect(sheet.getByRole('row', { name: 'GCSE maths' })).toContainText('have grade 5')
  await expect(sheet.getByText('Through UCAS, by 14 December 2027')).toBeVisible()
  await expect(sheet.getByText('Tutor at Riverside College').filter({ visible: true })).toHaveCount(1)
  expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([])
  expect(page.url()).toBe(address)
  const kept = await page.evaluate(() => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
  }))
  expect(kept).toEqual({ local: 0, session: 0, cookie: '' })
})

test('an admissions tutor is handed what the learner said of themselves before, as their own statement', async ({
  page,
}) => {
  test.setTimeout(60_000)
  await page.goto(shortest)
  await page.evaluate(() =>
    sessionStorage.setItem(
      'waymark.profile',
      JSON.stringify({
        qualifications: [{ award: 'l3-nvq', sure: 'expect' }],
        lacks: [],
        gcse: { maths: { grade: '3', sure: 'have' } },
        gcseCount: {},
        skills: {},
        facts: {},
      }),
    ),
  )
  await page.goto(`${median}#from=riverside/btec-health`)
  const sheet = page.getByRole('article')
  await expect(sheet.getByRole('row', { name: 'GCSE maths' })).toContainText('Has GCSE maths at 3')
  await expect(page.getByText('nobody has checked them')).toBeVisible()
  await page.getByLabel('When you would start').selectOption('September 2028')
  expect(await pagesPrinted(page)).toBe(1)
  await page.getByRole('button', { name: 'Empty them' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(/^BTEC Extended Diploma at MMM/)).toBeFocused()
  await expect(sheet).not.toContainText('Has GCSE')
  expect(await faultsOf(page, wcag)).toEqual([])
})

test('an admissions tutor is never handed a choice that the agreement does not offer', async ({ page }) => {
  await page.goto(`${median}#from=nobody/knows&to=<b>&start=1999-09&name=Eve`)
  await expect(page.getByLabel('Where you come from')).toHaveValue('')
  await expect(page.getByLabel('When you would start')).toHaveValue('')
  await expect(page.getByRole('article')).not.toContainText('Eve')
})

test('an admissions tutor is handed no promise in a route summary', async ({ page }) => {
  await page.goto(summary)
  await expect(page.getByRole('heading', { name: 'Route summary', exact: true })).toBeVisible()
  const sheet = page.getByRole('article')
  expect(await sheet.innerText()).not.toMatch(/guarant/i)
  expect(await page.title()).not.toMatch(/guarant/i)
})

test('an admissions tutor is handed nothing of a draft', async ({ page }) => {
  await page.goto(nothing)
  await expect(page.getByRole('heading', { name: 'Nothing to print' })).toBeVisible()
  await expect(page.getByText('Whom to ask')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('an admissions tutor is handed a sheet that was filled in with the keyboard alone', async ({ page }) => {
  await page.goto(shortest)
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes')
  })
  await page.getByLabel('When you would start').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ada')
  await page.keyboard.press('Tab')
  await page.keyboard.type('passed')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Print the certificate' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
  await expect(page.getByRole('article')).toContainText('Ada')
  await expect(page.getByRole('article')).toContainText('passed')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an admissions tutor is handed a sheet with lines and boxes to fill in by hand', async ({ page }) => {
    await page.goto(median)
    const sheet = page.getByRole('article')
    await expect(sheet.getByText('Name, as written by the learner')).toBeVisible()
    await expect(sheet.getByText('(tick one)')).toBeVisible()
    await expect(sheet.getByRole('listitem').first()).toContainText(
      'BTEC Extended Diploma, Health and Social Care',
    )
    await expect(page.getByLabel('Your name')).toBeHidden()
    await expect(sheet.getByText(/Issued on\s*$/)).toBeVisible()
    expect(await pagesPrinted(page)).toBe(1)
  })
})

for (const path of [shortest, longest, summary, nothing])
  test(`an admissions tutor is handed an accessible page, light and dark: ${path}`, async ({ page }) => {
    await page.goto(path)
    expect(await faultsOf(page, wcag)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await colourFaultsOf(page)).toEqual([])
  })

/** Counted in the PDF itself, printed as most printers are set: without background graphics. */
async function pagesPrinted(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
