import { expect, test } from './quiet.ts'

test('a slip of the keyboard in the conditions is taken back, and a date is taken as it is meant', async ({
  page,
}) => {
  await page.goto('./publish/#new=agreement')
  await page.getByRole('button', { name: 'Add a condition' }).click()
  await page.getByLabel('At least this grade').fill('MMM')
  const kind = page.getByLabel('Conditions: what is asked for')
  await kind.selectOption('One of these is enough')
  await expect(page.getByLabel('At least this grade')).toHaveValue('MMM')
  await kind.selectOption('Graded units (SQA)')
  await expect(page.getByRole('status').filter({ hasText: 'is kept while this form is open' })).toBeAttached()
  await page.getByRole('button', { name: 'Back to “One of these is enough”' }).press('Enter')
  await expect(kind).toBeFocused()
  await expect(page.getByLabel('At least this grade')).toHaveValue('MMM')

  await page.getByText('Whom and when it is for (optional)').first().click()
  const from = page.getByLabel('In force from')
  await from.fill('“1 September 2027” ')
  await from.press('Tab')
  await expect(from).toHaveValue('2027-09-01')
  await expect(page.getByRole('status').filter({ hasText: 'Taken as 1 September 2027.' })).toBeAttached()
})

test('the keyboard goes on in the same box when a course is added, and to the field that mends a fault', async ({
  page,
}) => {
  await page.goto('./publish/#new=agreement')
  const courses = page.getByRole('group', { name: 'The courses they may enter' })
  const box = courses.getByRole('combobox')
  await box.fill('nursing associate northgate')
  await expect(courses.getByRole('option').first()).toBeVisible()
  await box.press('ArrowDown')
  await box.press('Enter')
  await expect(courses.getByRole('listitem')).toHaveCount(1)
  await expect(box).toBeFocused()
  await courses.getByRole('button', { name: /^Take out/ }).press('Enter')
  await expect(box).toBeFocused()

  await page.getByText('Dates that bind (optional)').first().click()
  await page.getByRole('button', { name: 'Add a date' }).click()
  await page.getByLabel('What has to be done').fill('progression form')
  await page.getByRole('button', { name: 'Check it' }).click()
  const summary = page.getByRole('alert')
  const lines = await summary.getByRole('link').count()
  for (let line = 0; line < lines; line++) {
    await summary.getByRole('link').nth(line).press('Enter')
    const at = page.locator(':focus')
    await expect(at).toHaveAccessibleDescription(/missing|needs one date|named|no name/)
    if ((await at.evaluate(({ tagName }) => tagName)) !== 'BUTTON')
      await expect(at).toHaveAttribute('aria-invalid', 'true')
  }
  await summary.getByRole('link', { name: /^By this date/ }).press('Enter')
  await expect(page.getByLabel('By this date')).toBeFocused()
  await expect(page.getByLabel('Or by this day of every year')).toHaveAccessibleDescription(/needs one date/)
})
