import type { Page } from '@playwright/test'
import { expect, test } from './quiet.ts'

/** Every reason for which there can be no route, as a learner meets it; and what opens one is pressed. */
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00Z'))
})

const none = { level: 2, name: 'No route to there from here' } as const
const some = { level: 2, name: /^\d+ routes? to \d+ destinations?$/ } as const

interface Case {
  what: string
  asked: string
  now?: string
  /** The reason, and what is said of the agreement that it is about. */
  says: string
  of?: RegExp
  /** What is pressed; and what the page says was changed. */
  press: RegExp
  changed: string
}

const cases: Case[] = [
  {
    what: 'what they are taking is what they asked for',
    asked: 'from=northgate/fdsc-nursing-associate&finish=2027-06&to=foundation-degree&least=place&steps=1',
    says: 'FdSc Nursing Associate is what you asked for itself.',
    press: /^Ask for /,
    changed: 'Changed where you want to get to from a foundation degree to',
  },
  {
    what: 'they rely on a strong promise',
    asked: 'from=riverside/btec-health&finish=2027-06&to=course:northgate/fdsc-nursing-associate&least=place',
    says: 'You chose to rely on a place. Every route has a step that promises less.',
    press: /^Rely on an interview or more/,
    changed: 'Changed the promise you rely on from a place to an interview or more.',
  },
  {
    what: 'they study another way',
    asked:
      'from=riverside/btec-health&finish=2027-06&to=course:northgate/fdsc-nursing-associate&way=part-time',
    says: 'You chose to study part-time. Every route has a course that is not taught that way.',
    press: /^Study any way/,
    changed: 'Changed how you study from part-time to any way.',
  },
  {
    what: 'they would not go so far',
    asked:
      'from=tarrowby/hnd-electrical&finish=2027-06&to=course:hartmoor/beng-electrical&near=Eastmouth&miles=5',
    says: 'You chose places within 5 miles of Eastmouth. Every route goes further away.',
    press: /^Look /,
    changed: 'Changed how far you look from 5 miles around Eastmouth to',
  },
  {
    what: 'they would take fewer steps',
    asked: 'from=riverside/l2-childcare&finish=2027-06&to=top-up&steps=1',
    says: 'You chose one step. The shortest route takes 3.',
    press: /^Take up to 3 steps/,
    changed: 'Changed the longest route from 1 step to 3 steps.',
  },
  {
    what: 'a last day has gone by',
    now: '2029-01-10T10:00:00Z',
    asked:
      'from=riverside/btec-health&finish=2029-06&to=course:northgate/fdsc-nursing-associate&least=interview',
    says: 'An agreement leads there, but its last day has gone by.',
    of: /NGU-0042, .* To start in September 2029, the last day for “progression form to your tutor” was 14 December 2028\. You are considered as an ordinary applicant\./,
    press: /./,
    changed: 'Changed',
  },
  {
    what: 'it is for another cohort',
    asked: 'from=tarrowby/hnd-electrical&finish=2028-06&to=course:hartmoor/beng-electrical&least=place',
    says: 'An agreement leads there, but not in the year when you would use it.',
    of: /UHM-0101, .* It is for those who started the course they come from between September 2021 and September 2025\./,
    press: /^Finish in June 2027/,
    changed: 'Changed when you finish from June 2028 to June 2027.',
  },
  {
    what: 'only one side has signed',
    asked: 'from=riverside/hnd-sport&finish=2027-06&to=course:halebank/ba-education-topup',
    says: 'An agreement leads there, but it cannot be used today.',
    of: /HUC-0240, .* Signed by one side\. .*education@halebank\.example/,
    press: /^Ask for /,
    changed: 'Changed where you want to get to from BA (Hons) Education and Learning Support, top-up at',
  },
  {
    what: 'nobody has published what a course asks for',
    asked: 'from=riverside/btec-health&finish=2027-06&to=course:halebank/ba-costume-topup',
    says: 'Nobody has published here whether BTEC Extended Diploma, Health and Social Care is accepted for BA (Hons) Costume and Set Design, top-up. Not known is not no.',
    press: /^Show everything from here|^Ask for /,
    changed: 'Changed where you want to get to',
  },
  {
    what: 'no agreement leads there',
    asked: 'from=marram-sixth-form/a-levels-arts&finish=2027-06&to=subject:3.1',
    says: 'No agreement leads from',
    press: /^Ask for any degree/,
    changed: 'Changed where you want to get to from anything in agriculture to any degree.',
  },
]

for (const { what, asked, now, says, of, press, changed } of cases)
  test(`there is no route because ${what}; one press opens one, and another takes it back`, async ({
    page,
  }) => {
    if (now !== undefined) await page.clock.setFixedTime(new Date(now))
    await page.goto(`./#${asked}`)
    await expect(page.getByRole('heading', none)).toBeVisible()
    const reasons = page.locator('.reasons > li')
    const reason = reasons.filter({ hasText: says }).first()
    await expect(reason).toBeVisible()
    if (of !== undefined) await expect(reason.getByRole('listitem').filter({ hasText: of })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Whom to ask' })).toBeVisible()
    const opening = page.locator('.reasons').getByRole('button', { name: press }).first()
    const promised = Number(/(\d+) destinations?$/.exec(await opening.innerText())?.[1])
    await opening.click()

    const heading = page.getByRole('heading', some)
    await expect(heading).toBeFocused()
    await expect(heading).toHaveText(new RegExp(`to ${promised} destination`))
    await expect(page.getByText(changed)).toBeVisible()
    await page.getByRole('button', { name: 'Change it back' }).click()
    await expect(page.getByRole('heading', none)).toBeFocused()
    await expect(page).toHaveURL(new RegExp(`#${escaped(asked)}$`))
  })

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')

test('what was said is not enough: it is shown as expected by one press, and taken back by another', async ({
  page,
}) => {
  await page.goto(
    './#from=riverside/btec-health&finish=2027-06&to=course:northgate/fdsc-nursing-associate&least=interview',
  )
  await page.getByRole('button', { name: 'Tell us what you have' }).click()
  await sayGrade(page, 'MPP')
  await expect(page.getByRole('heading', none)).toBeVisible()
  const reason = page.locator('.reasons > li').filter({ hasText: 'what you have said is not enough' })
  await expect(reason).toContainText('Still needed: 2 more grades: from MPP to MMM')
  await reason.getByRole('button', { name: /^Say that you expect it/ }).click()
  await expect(page.getByRole('heading', some)).toBeVisible()
  await expect(page.getByText(/^Shown as if you expect it/)).toBeFocused()
  await page.getByRole('button', { name: 'Change it back' }).click()
  await expect(page.getByRole('heading', none)).toBeVisible()
})

async function sayGrade(page: Page, grade: string): Promise<void> {
  const question = /BTEC Extended Diploma grade/
  const group = page.getByRole('group', { name: question })
  await group.getByLabel('Do you have it, or expect it?').selectOption('I have')
  await group.getByLabel(question).last().selectOption(grade)
}

test('the agreements that are not used are listed when asked for, each with why', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('./#from=merrow-valley/btec-health&finish=2027-06&to=any-degree&least=interview')
  await expect(page.getByRole('heading', some)).toBeVisible()
  expect(asked.filter((path) => path.includes('/unused/'))).toEqual([])
  const summary = page.getByText('Agreements not used')
  await summary.focus()
  await page.keyboard.press('Enter')
  const old = page.locator('.not-used li').filter({ hasText: 'NGU-0012' })
  await expect(old).toContainText(
    'To FdSc Nursing Associate at Northgate University. Withdrawn. It was withdrawn on 31 August 2023.',
  )
  expect(asked.filter((path) => path.includes('/unused/')).length).toBe(1)
})

test('an open route says why it is listed', async ({ page }) => {
  await page.goto('./#from=riverside/btec-health&finish=2027-06&to=degree')
  const why = page.getByText('Why is this here?').first()
  await why.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^(Of (the|all) .+|It is the only route listed.*)\.$/).first()).toBeVisible()
})
