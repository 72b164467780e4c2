import type { Locator, Page } from '@playwright/test'
import { expect, test } from './quiet.ts'

/** The finder as a learner uses it. The clock stands still, so that dates in the answers do not move. */
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00Z'))
})

const studying = 'What are you studying, or what have you got?'

async function choose(page: Page, field: string, typed: string, option: RegExp | string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(typed)
  await page.getByRole('option', { name: option }).first().click()
}

/** What belongs on paper is loaded at the first key. One that is pressed before the answer listens is pressed again. */
async function pressAKey(page: Page, shown: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control')
    await expect(shown).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 15_000 })
}

test('a learner on a level 2 course finds three steps to an honours degree and takes them to print', async ({
  page,
}) => {
  await page.goto('./')
  await choose(page, studying, 'child care level 2', /^Level 2 Diploma, Early Years Practitioner/)
  await page.getByLabel('Where?').selectOption('Riverside College')
  await choose(page, 'Where do you want to get to?', 'topup', 'An honours top-up')
  await page.getByRole('button', { name: 'Show my routes' }).click()

  await expect(page.getByRole('heading', { level: 2, name: /routes? to/ })).toBeFocused()
  const first = page.getByRole('article').first()
  await expect(first.getByRole('heading', { level: 3 })).toHaveText('BA (Hons) Early Years, top-up')
  await expect(first.getByText('The step to check').first()).toBeVisible()
  for (const words of [
    'June 2032',
    'Guaranteed place',
    'Guaranteed offer',
    'FdA Early Years',
    'Level 3 Diploma, Early Years Educator',
  ])
    await expect(first.getByText(words, { exact: true }).first()).toBeVisible()

  await page.evaluate(() => {
    window.print = () => {}
  })
  await first.getByRole('button', { name: 'Print this route' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(first.getByText(/Agreement HUC-0201, version 1. /).first()).toBeVisible()
  await expect(page.getByRole('article').nth(1)).toBeHidden()
  await expect(page.getByText(/^Ask it again/)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Show my routes' })).toBeHidden()
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  expect(pageCount(pdf)).toBe(1)
})

test('an adviser prints an answer: the question, the day, every destination and where to ask it again', async ({
  page,
}) => {
  await page.goto('./')
  await choose(page, studying, 'btec l3 hsc', /^BTEC Extended Diploma, Health and Social Care/)
  await page.getByLabel('Where?').selectOption('Riverside College')
  await page.getByRole('button', { name: 'Show my routes' }).click()
  const count = page.getByRole('heading', { level: 2, name: /routes? to/ })
  await expect(count).toBeFocused()
  const destinations = Number(/to (\d+) destinations/.exec(await count.innerText())?.[1])
  expect(destinations).toBeGreaterThan(10)

  await page.emulateMedia({ media: 'print' })
  await pressAKey(page, page.getByText('At Riverside College; you finish in June 2027.'))
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'From BTEC Extended Diploma, Health and Social Care to any degree',
  )
  const printed = page.getByText(/^Printed on 21 November 2026\./).filter({ visible: true })
  await expect(printed).toHaveCount(1)
  await expect(printed).toContainText(/It rests on what had been published by \d+ \w+ \d{4}\.$/)
  await expect(
    page.getByText(/^Ask it again: http.*#from=riverside\/btec-health&finish=2027-06/),
  ).toBeVisible()
  await expect(page.getByText(/^Best first: /)).toBeVisible()
  const rest = page.locator('.rest li')
  await expect(rest).toHaveCount(destinations - (await page.getByRole('article').count()))
  await expect(rest.first()).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  expect(pageCount(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(2)
})

test('a sheet says what was chosen and what that hides, and of no route why and whom to ask', async ({
  page,
}) => {
  const asked = 'from=riverside/btec-health&finish=2024-06&to=top-up'
  await page.goto(`./#${asked}&near=Eastmouth&sort=steps`)
  await page.emulateMedia({ media: 'print' })
  await expect(
    page.getByText(
      'you finished in June 2024. Only such routes are shown: with every course within 15 miles of Eastmouth.',
    ),
  ).toBeVisible()
  await expect(page.getByText('Fewest steps first.')).toBeVisible()

  await page.goto(`./#${asked}&least=place&steps=1`)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'No route to there from here' })).toBeVisible()
  await pressAKey(page, page.getByText('with at least a place at every step; in at most 1 step.'))
  await expect(page.getByRole('heading', { name: 'No route to there from here' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Whom to ask' })).toBeVisible()
})

test('a sheet that is printed at once has the question and what it leaves out', async ({ page }) => {
  await page.goto('./')
  await page.evaluate(() => {
    history.replaceState(null, '', '#from=riverside/btec-health&finish=2027-06&to=any-degree')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await expect(page.getByRole('heading', { level: 2, name: /routes? to/ })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(
    page.getByText('From BTEC Extended Diploma, Health and Social Care, Riverside College to any degree.'),
  ).toBeVisible()
  await expect(page.getByText(/^Printed on 21 November 2026\./).filter({ visible: true })).toHaveCount(1)
  await expect(page.getByText(/^Show the other \d+ destinations$/)).toBeVisible()
})

test('the picker forgives spelling and abbreviations', async ({ page }) => {
  await page.goto('./')
  const tries: [string, RegExp][] = [
    ['btec l3 hsc', /^BTEC Extended Diploma, Health and Social Care/],
    ['helth socal', /^BTEC Extended Diploma, Health and Social Care/],
    ['acess nursng', /^Access to HE, Nursing/],
    ['nvq3 care', /^Level 3 NVQ, Adult Care/],
  ]
  for (const [typed, title] of tries) {
    await page.getByRole('combobox', { name: studying }).fill(typed)
    await expect(page.getByRole('listbox').getByRole('option').first()).toHaveText(title)
  }
})

test('the keyboard alone asks a question and opens the answer', async ({ page }) => {
  await page.goto('./')
  const field = page.getByRole('combobox', { name: studying })
  await field.focus()
  await page.keyboard.type('btec health')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(field).toHaveAttribute('aria-activedescendant', /-0$/)
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue(/^BTEC Extended Diploma, Health/)
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
  await page.keyboard.type('btec health')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Where?')).toBeFocused()
  await page.keyboard.type('Riverside')
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    if (
      await page
        .getByRole('button', { name: 'Show my routes' })
        .evaluate((button) => button === document.activeElement)
    )
      break
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /routes? to/ })).toBeFocused()
})

test('reload, back and a shared link give the same question and the same answer', async ({ page }) => {
  await page.goto('./#from=riverside/btec-health&finish=2027-06&to=degree')
  const heading = page.getByRole('heading', { level: 2, name: /routes? to/ })
  await expect(heading).toBeVisible()
  const answered = await page.getByRole('article').allInnerTexts()
  await page.reload()
  await expect(heading).toBeVisible()
  expect(await page.getByRole('article').allInnerTexts()).toEqual(answered)
  await expect(page.getByRole('combobox', { name: studying })).toHaveValue(/^BTEC Extended Diploma, Health/)

  await choose(page, 'Where do you want to get to?', 'top-up', 'An honours top-up')
  await page.getByRole('button', { name: 'Show my routes' }).click()
  await expect(page).toHaveURL(/to=top-up/)
  await page.goBack()
  await expect(page).toHaveURL(/to=degree/)
  await expect.poll(() => page.getByRole('article').allInnerTexts()).toEqual(answered)
})

test('choices narrow the answer, say what they hide, and can be taken back at once', async ({ page }) => {
  await page.goto('./#from=riverside/btec-health&finish=2027-06&to=degree')
  const all = await countArticles(page)
  await page.getByRole('radio', { name: 'An interview' }).check()
  await expect(page).toHaveURL(/least=interview/)
  await expect(page.getByText(/routes? (have|has) a step that promises less than an interview/)).toBeVisible()
  expect(await countArticles(page)).toBeLessThan(all)
  for (const article of await page.getByRole('article').all())
    await expect(article.getByText('No agreement', { exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: /^Show (it|them)$/ }).click()
  await expect.poll(() => countArticles(page)).toBe(all)
})

test('no route is an answer that says what would open one', async ({ page }) => {
  await page.goto('./#from=riverside/btec-health&finish=2027-06&to=top-up&steps=1&least=place')
  await expect(page.getByRole('heading', { level: 2, name: 'No route to there from here' })).toBeVisible()
  await page.getByRole('button', { name: /Show everything from here/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: /routes? to/ })).toBeVisible()
})

test('nothing is asked until it is plain what is meant', async ({ page }) => {
  await page.goto('./')
  // A press that comes before the page has started does nothing.
  await expect(async () => {
    await page.getByRole('button', { name: 'Show my routes' }).click()
    await expect(page.getByText('Choose what you are studying, or have, from the list.')).toBeVisible({
      timeout: 1_000,
    })
  }).toPass({ timeout: 15_000 })
  await choose(page, studying, 'btec l3 hsc', /^BTEC Extended Diploma, Health and Social Care/)
  await page.getByRole('combobox', { name: 'Where do you want to get to?' }).fill('zzz')
  await page.getByRole('button', { name: 'Show my routes' }).click()
  await expect(page.getByText('Choose where you study, or studied.')).toBeVisible()
  await expect(page.getByText(/Choose one from the list, or empty this field/)).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('a title from a certificate that the network does not teach is taken for what it is', async ({
  page,
}) => {
  await page.goto('./')
  await page
    .getByRole('combobox', { name: studying })
    .fill('NCFE CACHE Level 3 Diploma for the Early Years Workforce')
  const option = page.getByRole('option', { name: /We take this for: Level 3 Diploma/ }).first()
  await expect(option).toBeVisible()
  await option.click()
  await expect(page.getByText(/We take this for: Level 3 Diploma/)).toBeVisible()
  await page.getByRole('button', { name: 'Show my routes' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /routes? to|No route/ })).toBeFocused()
  await page.reload()
  await expect(page.getByRole('heading', { level: 2, name: /routes? to|No route/ })).toBeVisible()
})

test('of two agreements that differ for the same learner, the better one is not taken for settled', async ({
  page,
}) => {
  await page.goto('./#from=merrow-valley/btec-health&finish=2027-06&to=course:northgate/bsc-nursing-adult')
  const card = page.getByRole('article').first()
  await expect(
    card.getByText('Another agreement promises something else here: see every condition.'),
  ).toBeVisible()
  await card.getByText('See every condition', { exact: true }).click()
  await expect(card.getByText(/Another agreement, NGU-0047, promises equal consideration/)).toBeVisible()
})

test('an overdue review is said on the line', async ({ page }) => {
  await page.goto('./#from=riverside/btec-sport&finish=2027-06&to=course:northgate/bsc-sport-science')
  await expect(page.getByText('Not confirmed lately: ask before you rely on it.').first()).toBeVisible()
})

test('a link whose course is gone says so', async ({ page }) => {
  await page.goto('./#from=riverside/gone&to=degree')
  await expect(page.getByRole('heading', { name: 'We do not know this course any more' })).toBeVisible()
})

test('a hostile fragment is dropped part by part, and a goal that makes no sense is not another goal', async ({
  page,
}) => {
  const hostile = 'finish=9999-99&steps=99&near=%3Cimg%20src=x%20onerror=alert(1)%3E'
  await page.goto(`./#from=riverside/btec-health&${hostile}`)
  await expect(page.getByRole('heading', { level: 2, name: /routes? to/ })).toBeVisible()
  await page.goto(`./#from=riverside/btec-health&${hostile}&to=javascript:alert(1)`)
  await page.reload()
  await expect(
    page.getByRole('heading', { name: 'We do not know where this link wants to get to' }),
  ).toBeVisible()
})

test('real Scottish agreements enter year 3 from one HND and year 2 from another @every-build', async ({
  page,
}, { project }) => {
  test.skip(project.name !== 'uk-published', 'only that network holds them')
  await page.goto('./')
  await choose(page, studying, 'hnd software development', /^HND Computing: Software Development/)
  await page.getByLabel('Where?').selectOption('Any college')
  await page.getByRole('button', { name: 'Show my routes' }).click()
  const computing = page.getByRole('article').filter({ hasText: 'University of Stirling' }).first()
  await expect(computing.getByRole('heading', { level: 3 })).toHaveText(/Computing Science/)
  await expect(computing.getByText('You enter year 3.').first()).toBeVisible()
  await expect(computing.getByText('Promise not stated', { exact: true }).first()).toBeVisible()

  await choose(page, studying, 'hnd applied biological science', /^HND Applied Biological Science/)
  await page.getByLabel('Where?').selectOption('Any college')
  await page.getByRole('button', { name: 'Show my routes' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /routes? to/ })).toBeFocused()
  const biology = page.getByRole('article').filter({ hasText: 'University of Stirling' }).first()
  const folded = biology.getByRole('button', { name: 'Show the route' })
  if (await folded.isVisible()) await folded.click()
  await expect(biology.getByText('You enter year 2.').first()).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a learner reads the routes of their course', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByText('The finder needs JavaScript.', { exact: false })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Show my routes' })).toBeHidden()
    await page.getByRole('link', { name: 'Courses', exact: true }).first().click()
    await page
      .getByRole('link', { name: /BTEC Extended Diploma, Health and Social Care/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Health and Social Care/)
    await expect(page.getByText('Guaranteed interview').first()).toBeVisible()
  })
})

async function countArticles(page: Page): Promise<number> {
  await expect(page.getByRole('article').first()).toBeVisible()
  return page.getByRole('article').count()
}

function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test.describe('what you have', () => {
  const asked = './#from=riverside/btec-health&finish=2027-06&to=course:northgate/fdsc-nursing-associate'
  const nursing = (page: Page) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'FdSc Nursing Associate' }) })

  async function say(
    page: Page,
    question: RegExp,
    answer: string,
    sure: 'I have' | 'I expect',
  ): Promise<void> {
    const group = page.getByRole('group', { name: question })
    await group.getByLabel('Do you have it, or expect it?').selectOption(sure)
    await group.getByLabel(question).last().selectOption(answer)
  }

  test('BTEC MMM and GCSE maths 4 meet what can be met, and an interview stays a promise of an interview', async ({
    page,
  }) => {
    await page.goto(asked)
    await page.getByRole('button', { name: 'Tell us what you have' }).click()
    await say(page, /BTEC Extended Diploma grade/, 'MMM', 'I expect')
    await say(page, /GCSE maths/, 'Grade 4 (C)', 'I have')
    const card = nursing(page).first()
    await expect(card.getByText(/You expect MMM/).first()).toBeVisible()
    await expect(card.getByText('Met:').first()).toBeAttached()
    await expect(
      card.getByText(/^Still needed: progression form to your tutor by 14 December 2026\./),
    ).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Nearly' })).toHaveCount(0)
    await expect(page).toHaveURL(
      /#from=riverside\/btec-health&finish=2027-06&to=course:northgate\/fdsc-nursing-associate$/,
    )
    await page.reload()
    await expect(page.getByText(/GCSE maths grade 4/).first()).toBeVisible()
    await page.getByRole('button', { name: 'Clear everything' }).click()
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0])
  })

  test('BTEC MPP and no maths close the step, which comes back as nearly, with what is missing', async ({
    page,
  }) => {
    await page.goto(asked)
    await page.getByRole('button', { name: 'Tell us what you have' }).click()
    await say(page, /BTEC Extended Diploma grade/, 'MPP', 'I have')
    await say(page, /GCSE maths/, 'I do not have it', 'I have')
    await expect(page.getByText(/Clear everything/)).toBeVisible()
    await page
      .getByRole('group', { name: /Functional Skills maths/ })
      .getByLabel(/Functional Skills maths/)
      .last()
      .selectOption('I do not have it')
    const region = page.getByRole('region', { name: 'Nearly' })
    await expect(region.getByText('Not met:').first()).toBeAttached()
    await expect(region.getByText(/Nearly:/).first()).toBeVisible()
  })

  test('a step that only an unmentioned qualification opens stands apart, until they say that there is none', async ({
    page,
  }) => {
    await page.goto(asked)
    await page.getByRole('button', { name: 'Tell us what you have' }).click()
    await say(page, /BTEC Extended Diploma grade/, 'MPP', 'I have')
    const apart = page.getByRole('region', { name: 'Only if you have something else too' })
    await expect(apart.getByText('Only if you also have Access to HE.')).toBeVisible()
    const everything = page.getByRole('group', { name: 'Have you said every qualification that you have?' })
    await page.getByRole('button', { name: /more questions?/ }).click()
    await everything.getByRole('combobox').selectOption('Yes, that is everything')
    await expect(apart).toHaveCount(0)
    await expect(
      page
        .getByRole('region', { name: 'Nearly' })
        .getByText(/^Still needed: 2 more grades, from MPP to MMM/)
        .first(),
    ).toBeVisible()
  })

  test('who has said nothing is told that nobody can tell yet', async ({ page }) => {
    await page.goto(asked)
    await page.getByRole('button', { name: 'Tell us what you have' }).click()
    const card = nursing(page).first()
    await expect(card.getByText('Can’t tell yet:').first()).toBeAttached()
    await expect(card.getByText('Met:', { exact: true })).toHaveCount(0)
    await expect(card.getByText('Not met:', { exact: true })).toHaveCount(0)
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0])
  })
})
