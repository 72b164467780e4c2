import type { Locator, Page } from '@playwright/test'
import { faultsOf, wcagAndAdvice } from './axe.ts'
import { expect, test } from './quiet.ts'

/** Picks an entry of a combobox by typing, with the keyboard alone. */
async function pick(within: Locator | Page, label: string | RegExp, text: string): Promise<void> {
  const box = within.getByRole('combobox', { name: label, exact: true })
  await box.fill(text)
  await box.press('ArrowDown')
  await box.press('Enter')
}

/** A group of conditions by its number: "1.2". */
const condition = (page: Page, number: string) =>
  page.getByRole('group', { name: number === '' ? 'Conditions' : `Condition ${number}`, exact: true })

const kind = (page: Page, number: string) =>
  condition(page, number)
    .getByRole('combobox', { name: /what is asked for$/ })
    .first()

const yaml = (page: Page) => page.locator('.propose pre')

const byHand = `# yaml-language-server: $schema=../../../../../public/schema/agreement.schema.json
reference: NGU-0900
status: draft
guarantee: interview
clause: Applicants who meet the conditions below will be invited to interview.
from:
  - { course: riverside/btec-health }
  - { award: access-he, subject: "1.2", provider: any }
to: [northgate/fdsc-nursing-associate]
entry: { year: 1 }
conditions:
  all:
    - { grade: MMM }
    - { any: [{ gcse: maths, grade: "4" }, { functional_skills: maths, level: 2 }] }
    - at_least: 2
      of:
        - { reference: supportive }
        - { interview: passed }
        - { experience: paid care work, months: 6 }
apply: { via: ucas, flag: PA in Further Details }
deadlines:
  - { what: progression form, each_year: "12-14" }
contact: { role: Admissions office, phone: "01632 960042" }
source: { kind: signed-document }
`

test('a partner builds an agreement with nested conditions by form alone, and it is the file one would write by hand', async ({
  page,
}) => {
  test.setTimeout(60_000)
  await page.goto('./publish/')
  await page.getByRole('button', { name: 'An agreement' }).click()
  await expect(page.getByRole('heading', { name: 'A new agreement' })).toBeFocused()

  await page.getByRole('button', { name: 'Add a way in to Who may come' }).click()
  await pick(page.getByRole('group', { name: 'Way in 1' }), 'Course', 'btec extended health riverside')
  await page.getByRole('button', { name: 'Add a way in to Who may come' }).click()
  const second = page.getByRole('group', { name: 'Way in 2' })
  await second.getByRole('radio', { name: 'Everyone who holds an award' }).check()
  await pick(second, 'Add an award', 'access')
  await second.getByText('Subject (optional)').first().click()
  await pick(second, 'Add a subject', 'nursing')
  await pick(second, 'Add a provider', 'anywhere')
  await pick(
    page.getByRole('group', { name: 'The courses they may enter' }),
    'Add a course',
    'nursing associate northgate',
  )
  await page.getByLabel('Year of the course').selectOption('Year 1')

  await page.getByLabel('What is promised').selectOption('Guaranteed interview')
  await page
    .getByLabel(/^The promise, word for word/)
    .fill('Applicants who meet the conditions below will be invited to interview.')

  await page.getByRole('button', { name: 'Add a condition' }).click()
  await condition(page, '').getByLabel('At least this grade').fill('MMM')
  await page.getByRole('button', { name: 'Add another condition' }).click()
  await kind(page, '2').selectOption('GCSEs')
  await condition(page, '2').getByLabel('Subject').fill('maths')
  await condition(page, '2').getByLabel('At least this grade').fill('4')
  await page.getByRole('button', { name: 'Put in a group: Condition 2' }).click()
  await expect(kind(page, '2')).toBeFocused()
  await page.getByRole('button', { name: 'Add a condition to: Condition 2' }).click()
  await kind(page, '2.2').selectOption('Functional Skills')
  await condition(page, '2.2').getByLabel('Subject').selectOption('Maths')
  await condition(page, '2.2').getByLabel('Level').fill('2')
  await page.getByRole('button', { name: 'Add a group to: Conditions' }).click()
  await kind(page, '3').selectOption('At least so many of these')
  await condition(page, '3').getByLabel('How many are needed').fill('2')
  await kind(page, '3.1').selectOption('A reference')
  await condition(page, '3.1').getByLabel('Which reference').selectOption('A supportive one from the tutor')
  await page.getByRole('button', { name: 'Add a condition to: Condition 3' }).click()
  await kind(page, '3.2').selectOption('Experience')
  await condition(page, '3.2').getByLabel('The kind of work').fill('paid care work')
  await condition(page, '3.2').getByLabel('For at least so many months').fill('6')
  await page.getByRole('button', { name: 'Add a condition to: Condition 3' }).click()
  await kind(page, '3.3').selectOption('An interview')
  await condition(page, '3.3').getByLabel('What must come of it').selectOption('Passed')
  await page.getByRole('button', { name: 'Move up: Condition 3.3' }).press('Enter')
  await expect(condition(page, '3.2')).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'it is now condition 3.2' })).toBeAttached()

  // One letter on the kind of the whole tree, and all of it comes back.
  await kind(page, '').press('g')
  await expect(condition(page, '3.3')).toBeHidden()
  await page.getByRole('button', { name: 'Undo the last change' }).click()
  await expect(condition(page, '3.3')).toBeVisible()

  await page.getByLabel('Through whom').selectOption('Through UCAS')
  await page.getByLabel('What to write so that the promise is seen').fill('PA in Further Details')
  await page.getByText('Dates that bind (optional)').first().click()
  await page.getByRole('button', { name: 'Add a date' }).click()
  await page.getByLabel('What has to be done').fill('progression form')
  await page.getByLabel('Or by this day of every year').fill('12-14')
  await page.getByText('Whom to ask (optional)').first().click()
  const contact = page.getByRole('group', { name: 'Whom to ask' })
  await contact.getByLabel('Post or office').fill('Admissions office')
  await contact.getByLabel('Phone').fill('01632 960042')
  await page.getByLabel('What it was read in').selectOption('A signed document')
  await page.getByLabel('Reference', { exact: true }).fill('NGU-0900')
  await page.getByLabel('How it stands').selectOption('Draft: not yet signed by both sides')

  const view = page.getByRole('complementary', { name: 'What a learner will read' })
  await expect(view).toContainText('Guaranteed interview')
  await expect(view).toContainText('GCSE maths grade 4 or Functional Skills maths level 2')
  await expect(view).toContainText('At least 2 of these:')

  await page.getByRole('button', { name: 'Check it' }).click()
  await expect(page.getByRole('heading', { name: 'Ready to propose' })).toBeFocused()
  expect(await yaml(page).textContent()).toBe(byHand)

  const address = new URL(
    (await page.getByRole('link', { name: 'Open it on GitHub' }).getAttribute('href')) ?? '',
  )
  expect(address.origin + address.pathname).toBe('https://github.com/waymark-example/three-rivers/new/main')
  expect(address.searchParams.get('filename')).toBe(
    'data/three-rivers/providers/northgate/agreements/health-and-social-care-to-nursing-associate.yaml',
  )
  expect(address.searchParams.get('value')).toBe(byHand)
  expect(address.href.length).toBeLessThan(8000)
})

test('a partner is told every fault at once, and led to each field', async ({ page }) => {
  await page.goto('./publish/#new=course')
  await page.getByLabel('Title, without the award').fill('H')
  await page.getByRole('button', { name: 'Check it' }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText([
    'Title, without the award: “H”, which is not enough to go by.',
    'Award: missing.',
    'Subject: missing.',
    'Nobody is named who publishes it. Choose a provider.',
  ])
  await summary.getByRole('link', { name: /^Title/ }).click()
  const title = page.getByLabel('Title, without the award')
  await expect(title).toBeFocused()
  await expect(title).toHaveAttribute('aria-invalid', 'true')
  await expect(title).toHaveAccessibleDescription(/Write it out\./)
  await title.fill('Health')
  await pick(page, 'Award', 'btec extended diploma')
  await pick(page, /^Subject/, 'health and social')
  await expect(summary.getByRole('link')).toHaveText(['Nobody is named who publishes it. Choose a provider.'])
  await summary.getByRole('link').click()
  await expect(page.getByRole('combobox', { name: 'Who publishes it' })).toBeFocused()
  await pick(page, 'Who publishes it', 'riverside')
  await expect(summary).toBeHidden()
  await expect(page.locator('.where-kept')).toContainText(
    'providers/riverside/courses/btec-extended-diploma-health.yaml',
  )
})

test('a draft survives a reload, is listed by what it holds, and comes back after it was cleared', async ({
  page,
}) => {
  await page.goto('./publish/#new=provider')
  await expect(page.getByRole('heading', { name: /^A new college/ })).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.getByLabel('Full name').fill('Hilltop College')
  await expect(page.getByText('Kept on this device until you clear it.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Full name')).toHaveValue('Hilltop College')
  await page.getByRole('button', { name: 'Back to the beginning' }).click()
  await expect(page.getByRole('heading', { name: 'Begun on this device' })).toBeFocused()
  await page.getByRole('button', { name: 'A course' }).click()
  await page.getByLabel('Title, without the award').fill('Art')
  await page.getByRole('button', { name: 'Back to the beginning' }).click()
  const begun = page.getByRole('region', { name: 'Begun on this device' })
  await begun.getByRole('button', { name: 'Clear Art' }).press('Enter')
  await expect(begun.getByRole('button', { name: 'Put back Art' })).toBeFocused()
  await expect(begun.getByRole('status')).toHaveText('Cleared: Art.')
  await page.keyboard.press('Enter')
  await expect(begun.getByRole('button', { name: 'Go on Art' })).toBeFocused()
  await begun.getByRole('button', { name: 'Clear Art' }).click()
  await begun.getByRole('button', { name: 'Go on Hilltop College' }).click()
  await page.getByRole('button', { name: 'Clear this draft' }).click()
  await expect(page.getByRole('button', { name: 'Put back Hilltop College' })).toBeFocused()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('the same draft in two tabs shows what was written last in both, and two new ones are two', async ({
  page,
  context,
}) => {
  await page.goto('./publish/#new=provider')
  await page.getByLabel('Full name').fill('Hilltop')
  const other = await context.newPage()
  await other.goto('./publish/#new=provider')
  await other.getByLabel('Full name').fill('Hillside')
  await expect(page.getByLabel('Full name')).toHaveValue('Hilltop')
  await other.goto(page.url())
  await other.reload()
  await expect(other.getByLabel('Full name')).toHaveValue('Hilltop')
  await other.getByLabel('Full name').fill('Hilltop College')
  await expect(page.getByLabel('Full name')).toHaveValue('Hilltop College')
  await expect(page.getByText('This is open in another tab too, and was changed there.')).toBeVisible()
  await page.getByLabel('Full name').fill('Hilltop Sixth Form')
  await expect(other.getByLabel('Full name')).toHaveValue('Hilltop Sixth Form')
  await other.getByRole('button', { name: 'Clear this draft' }).click()
  await expect(page.getByText('This was cleared in another tab.')).toBeVisible()
  await expect(other.getByRole('button', { name: 'Go on Hillside' })).toBeVisible()
})

test('where the browser keeps nothing, a draft lives in its tab, and where it does not copy, the text is shown', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await page.goto('./publish/#agreement=northgate/health-to-nursing-associate')
  await page.getByRole('button', { name: 'Check it' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing has changed' })).toBeFocused()
  await expect(page.getByRole('link', { name: /GitHub/ })).toHaveCount(0)
  await page.getByLabel(/^What this version changes/).fill('Says it better.')
  await expect(page.getByText('What you write is in this tab alone')).toBeVisible()
  await page.getByRole('button', { name: 'Back to the beginning' }).click()
  await page.getByRole('button', { name: /^Go on NGU-0042: / }).click()
  await expect(page.getByLabel(/^What this version changes/)).toHaveValue('Says it better.')
  await page.getByRole('button', { name: 'Check it' }).click()
  await page.getByRole('link', { name: 'Copy the text and open GitHub' }).click()
  await expect(page.getByText('This browser does not let the page copy.')).toBeVisible()
  expect(context.pages()).toHaveLength(1)
  expect(await page.evaluate(() => String(getSelection()))).toContain('note: Says it better.')
  await expect(page.getByRole('link', { name: 'Open GitHub' })).toHaveAttribute('href', /\/edit\/main\//)
  page.on('dialog', (dialog) => void dialog.dismiss())
  const asked = page.waitForEvent('dialog')
  await page.evaluate(() => location.reload())
  expect((await asked).type()).toBe('beforeunload')
  await expect(page.getByLabel(/^What this version changes/)).toHaveValue('Says it better.')
})

test('a draft that is published now says so, is not proposed again, and can be cleared', async ({ page }) => {
  await page.goto('./publish/#agreement=northgate/health-to-nursing-associate')
  await page.getByLabel(/^What this version changes/).fill('Mine.')
  await page.goto('./publish/#agreement=northgate/sport-to-sport-science')
  await expect(page.getByText(/^NGU-0099: /)).toBeVisible()
  await page.getByLabel(/^What this version changes/).fill('Mine too.')
  await expect(page.getByText('Kept on this device until you clear it.')).toBeVisible()
  // The first as if it had been new, and published as it was written.
  await page.evaluate(async () => {
    const drafts = JSON.parse(localStorage.getItem('waymark.drafts') ?? '[]')
    const [, note] = drafts[0].before.match(/^note: (.*)$/m)
    drafts[0] = { key: 'agreement 1', kind: 'agreement', value: { ...drafts[0].value, note } }
    localStorage.setItem('waymark.drafts', JSON.stringify(drafts))
  })
  await page.goto('./publish/')
  await page.reload()
  const begun = page.getByRole('region', { name: 'Begun on this device' })
  await expect(begun).toContainText('It is published now, word for word.')
  await expect(begun.getByRole('button', { name: /^Go on/ })).toHaveCount(1)
  await expect(begun.getByRole('button', { name: 'Propose them together' })).toHaveCount(0)
  await begun.getByRole('link', { name: 'See what is published' }).click()
  await expect(page).toHaveURL(/agreements\/northgate\/health-to-nursing-associate\/$/)
  await page.goto('./publish/#draft=agreement%201')
  await expect(page.getByRole('alert')).toContainText('That draft is published now, word for word.')
  await begun
    .getByRole('button', { name: /^Clear NGU-/ })
    .first()
    .click()
  await expect(begun).not.toContainText('word for word')
})

test('what others have published meanwhile is taken over, and a field that both changed is asked for', async ({
  page,
}) => {
  const address = './publish/#agreement=northgate/health-to-nursing-associate'
  await page.goto(address)
  await page.getByLabel(/^What this version changes/).fill('Mine.')
  await page.getByLabel('How many places there are').fill('20')
  await expect(page.getByText('Kept on this device until you clear it.')).toBeVisible()
  // The draft as if it had been begun with an older file, in which the note and the flag were others.
  await page.evaluate(() => {
    const drafts = JSON.parse(localStorage.getItem('waymark.drafts') ?? '[]')
    drafts[0].before = drafts[0].before
      .replace(/^note: .*$/m, 'note: Older.')
      .replace('PA in', 'An old flag in')
    drafts[0].value.apply.flag = drafts[0].value.apply.flag.replace('PA in', 'An old flag in')
    localStorage.setItem('waymark.drafts', JSON.stringify(drafts))
  })
  await page.reload()
  const decide = page.getByRole('region', { name: 'The published file is another now' })
  await expect(decide).toContainText('You had not touched “How to apply”')
  await expect(page.getByLabel('What to write so that the promise is seen')).toHaveValue(/^PA in/)
  await expect(decide.getByRole('definition')).toHaveText(['Older.', /^Adds Functional Skills/, 'Mine.'])
  await page.getByRole('button', { name: 'Check it' }).click()
  await expect(page.getByRole('link', { name: /GitHub/ })).toHaveCount(0)
  await decide.getByRole('button', { name: /^Take what is published now/ }).press('Enter')
  await expect(decide.getByRole('heading')).toBeFocused()
  await expect(page.getByLabel(/^What this version changes/)).toHaveValue(/^Adds Functional Skills/)
  await expect(page.getByLabel('How many places there are')).toHaveValue('20')
  await expect(page.getByRole('link', { name: 'Copy the text and open GitHub' })).toBeVisible()
})

test('a partner changes a published agreement: only that line changes, and its version goes up', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await context.route('https://github.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'GitHub' }),
  )
  await page.goto('./agreements/northgate/health-to-nursing-associate/')
  await page.getByRole('link', { name: 'Change this agreement' }).click()
  await expect(page.getByRole('heading', { name: 'Change this agreement' })).toBeVisible()
  const source = await page.evaluate(async () =>
    (await fetch('source/providers/northgate/agreements/health-to-nursing-associate.yaml')).text(),
  )
  expect(await yaml(page).textContent()).toBe(source)
  await page.getByLabel('How many places there are').fill('20')
  await expect(page.getByText('so this is version 4')).toBeVisible()
  await page.getByLabel(/^What this version changes/).fill('Takes twenty learners.')
  await page.getByRole('button', { name: 'Check it' }).click()
  await expect(page.getByRole('heading', { name: 'Ready to propose' })).toBeVisible()
  expect(await yaml(page).textContent()).toBe(
    source
      .replace('version: 3\n', 'version: 4\n')
      .replace('places: 12', 'places: 20')
      .replace(/^note: .*$/m, 'note: Takes twenty learners.'),
  )
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Copy the text and open GitHub' }).click(),
  ])
  expect(opened.url()).toBe(
    'https://github.com/waymark-example/three-rivers/edit/main/data/three-rivers/providers/northgate/agreements/health-to-nursing-associate.yaml',
  )
  await page.bringToFront()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await yaml(page).textContent())
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the file' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('health-to-nursing-associate.yaml')
})

test('a file that is too long for an address is copied, and the page for it opened', async ({ page }) => {
  await page.goto('./publish/#new=course')
  await page.getByLabel('Title, without the award').fill('Health')
  await pick(page, 'Award', 'btec extended diploma')
  await pick(page, /^Subject/, 'health and social')
  await pick(page, 'Who publishes it', 'riverside')
  await page.getByText('Other titles (optional)').first().click()
  for (let number = 1; number <= 20; number++)
    await page.getByLabel(`Other titles ${number}`, { exact: true }).fill(`${number} ${'é'.repeat(130)}`)
  await page.getByRole('button', { name: 'Check it' }).click()
  const link = page.getByRole('link', { name: 'Copy the text and open GitHub' })
  await expect(link).toHaveAttribute('href', /new\/main\?filename=[^&]*$/)
  await expect(page.getByText('Click into the large empty field there and paste.')).toBeVisible()
})

test('a partner goes the way of the guide, from nothing to one proposal with a provider, a course and an agreement', async ({
  page,
}) => {
  test.setTimeout(60_000)
  await page.goto('./publish/')
  await page.getByRole('button', { name: 'A provider' }).click()
  await page.getByLabel('Full name').fill('Hillside College')
  await page.getByLabel('What it is', { exact: true }).selectOption('College')
  await page.getByRole('button', { name: 'Back to the beginning' }).click()

  await page.getByRole('button', { name: 'A course' }).click()
  await page.getByLabel('Title, without the award').fill('Health')
  await pick(page, 'Award', 'btec extended diploma')
  await pick(page, /^Subject/, 'health and social')
  await pick(page, 'Who publishes it', 'hillside')
  await page.getByRole('button', { name: 'Back to the beginning' }).click()

  await page.getByRole('button', { name: 'An agreement' }).click()
  await page.getByRole('button', { name: 'Add a way in to Who may come' }).click()
  await pick(page.getByRole('group', { name: 'Way in 1' }), 'Course', 'btec health hillside')
  await pick(
    page.getByRole('group', { name: 'The courses they may enter' }),
    'Add a course',
    'nursing associate northgate',
  )
  await page.getByLabel('Year of the course').selectOption('Year 1')
  await page.getByLabel('What is promised').selectOption('Guaranteed interview')
  await page.getByLabel(/^The promise, word for word/).fill('Applicants will be invited to interview.')
  await page.getByRole('button', { name: 'Add a condition' }).click()
  await condition(page, '').getByLabel('At least this grade').fill('MMM')
  await page.getByLabel('Through whom').selectOption('Through UCAS')
  await page.getByLabel('What it was read in').selectOption('A signed document')
  await page.getByLabel('How it stands').selectOption('Draft: not yet signed by both sides')
  await expect(page.getByLabel('Reference', { exact: true })).toHaveValue(/^NGU-\d{4}$/)
  await page.getByRole('button', { name: 'Check it' }).click()
  await expect(page.getByText('It names “BTEC Extended Diploma, Health')).toContainText('Hillside College')
  await expect(page.getByRole('link', { name: 'Open it on GitHub' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Propose them together' }).press('Enter')

  await expect(page.getByRole('heading', { name: 'One proposal for all' })).toBeFocused()
  const link = page.getByRole('link', { name: /^Open it on GitHub/ })
  await expect(link).toHaveAttribute('href', /waymark-example\/three-rivers\/new\/main\?.*provider\.yaml/)
  const field = page.getByLabel('Address of that page')
  await field.fill('https://github.com.evil.example/ada/three-rivers/tree/patch-1')
  await field.press('Enter')
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(/That is not the address of a page on GitHub\./)
  await field.fill(
    'https://github.com/waymark-example/three-rivers/compare/main...ada:three-rivers:patch-1?expand=1',
  )
  await field.press('Enter')
  await expect(page.getByRole('heading', { name: /^3\. BTEC/ })).toBeFocused()
  await expect(link).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/ada\/three-rivers\/new\/patch-1\?.*courses%2F/,
  )
  await page.reload()
  await page.getByRole('button', { name: /^It is there/ }).press('Enter')
  await expect(link).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/ada\/three-rivers\/new\/patch-1\?.*northgate%2Fagreements%2F/,
  )
  await page.getByRole('button', { name: /^It is there/ }).press('Enter')
  await expect(page.getByRole('heading', { name: '5. Create the pull request' })).toBeFocused()
  await expect(page.getByRole('link', { name: /^Open the comparison on GitHub/ })).toHaveAttribute(
    'href',
    'https://github.com/waymark-example/three-rivers/compare/main...ada:three-rivers:patch-1?expand=1',
  )
  await page.getByText('Or all files at once').click()
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the files' }).click(),
  ])
  expect(zip.suggestedFilename()).toBe('three-rivers.zip')
  expect(await faultsOf(page, wcagAndAdvice)).toEqual([])
  await page.setViewportSize({ width: 390, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('the form is accessible with faults in it, and fits a phone', async ({ page }) => {
  test.setTimeout(60_000)
  await page.goto('./publish/#agreement=northgate/health-to-nursing-associate')
  await expect(page.getByRole('heading', { name: 'Change this agreement' })).toBeVisible()
  await page.getByLabel('Reference', { exact: true }).fill('ngu')
  await page.getByRole('button', { name: 'Take out: Condition 3', exact: true }).click()
  await page.getByRole('button', { name: 'Add a group to: Conditions' }).click()
  await page.getByRole('button', { name: 'Check it' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await faultsOf(page, wcagAndAdvice)).toEqual([])
  await page.setViewportSize({ width: 390, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByLabel('Reference', { exact: true }).focus()
  await page.getByRole('button', { name: 'Learner’s view' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'What a learner will read' })).toBeFocused()
  await page.getByRole('button', { name: 'Back to the form' }).press('Enter')
  await expect(page.getByLabel('Reference', { exact: true })).toBeFocused()
})

test('a partner without JavaScript is told what to do, with something to copy', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('publish/')
  await expect(page.getByText('The form needs JavaScript, which is off')).toBeVisible()
  await expect(page.getByText('Loading the form')).toBeHidden()
  await expect(page.getByRole('link', { name: 'The guide' })).toBeVisible()
  await page.locator('summary', { hasText: 'An agreement' }).click()
  await expect(page.getByText('guarantee: interview')).toBeVisible()
  await context.close()
})

test('a partner takes the beginning and a record to a meeting on paper: names, what is filled in, no buttons', async ({
  page,
}) => {
  await page.goto('./publish/')
  await expect(page.getByRole('button', { name: 'An agreement' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  for (const name of ['An agreement', 'A course', 'A provider'])
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await page.goto('./publish/#agreement=northgate/health-to-nursing-associate')
  await expect(page.getByLabel('What is promised')).toBeVisible()
  await expect(page.getByText('What a learner will read')).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByLabel('The promise in your own words')).toBeHidden()
})
