import { expect, it } from 'vitest'
import { type Ask, openIssues, takeSteps } from '../../scripts/reviews/tracker.ts'
import { reviewsOf } from '../../src/eligibility/reviews.ts'
import { type OpenIssue, reviewIssueSteps } from '../../src/text/review-issues.ts'
import { sketch } from '../sketch.ts'

const steps = (open: OpenIssue[], today = '2026-11-21') => {
  const catalogue = sketch(
    'btec > north/hnd review=2026-09-30',
    'btec > north/fd review=2026-12-31',
    'btec > south/hnd review=2027-12-31',
  )
  return reviewIssueSteps(
    reviewsOf(catalogue, today),
    catalogue,
    open,
    (id) => `https://a.example/#agreement=${id}`,
  )
}

/** A tracker that keeps issues as GitHub does, and counts what was changed in it. */
function tracker(rows: object[] = []) {
  const issues = rows.map((row, index) => ({
    number: index + 1,
    state: 'open',
    user: { login: 'github-actions[bot]' },
    ...row,
  })) as Record<string, unknown>[]
  let changes = 0
  const ask: Ask = async (method, path, sent) => {
    if (method === 'GET') {
      const page = Number(/&page=(\d+)/.exec(path)?.[1])
      return issues.filter(({ state }) => state === 'open').slice((page - 1) * 100, page * 100)
    }
    changes++
    if (method === 'POST')
      issues.push({
        number: issues.length + 1,
        state: 'open',
        user: { login: 'github-actions[bot]' },
        ...sent,
      })
    else Object.assign(issues.find(({ number }) => number === Number(path.split('/')[1])) ?? {}, sent)
    return {}
  }
  return { ask, issues, changes: () => changes }
}

it('writes one issue for a provider with what is overdue and what is due soon, each with its form', () => {
  expect(steps([])).toMatchInlineSnapshot(`
    [
      {
        "body": "<!-- waymark: reviews of sketch/north -->

    2 agreements of A sketch wait for a look by both sides. If it stands, write the day of the next review; the link opens the form.

    **Overdue**: learners read that nobody has confirmed these, and no guarantee is printed.

    - SK-0001, was due by 30 September 2026: [confirm or change it](https://a.example/#agreement=north/sketch-01)

    **Due within 60 days**

    - SK-0002, by 31 December 2026: [confirm or change it](https://a.example/#agreement=north/sketch-02)

    This issue follows the data by itself, and closes when nothing waits any more.",
        "do": "open",
        "title": "Reviews due: College north",
      },
    ]
  `)
})

it('changes nothing on a second run, follows the data on a later one, and closes what waits for nobody', async () => {
  const { ask, issues, changes } = tracker()
  const run = async (today?: string) => takeSteps(steps(await openIssues(ask), today), ask)
  await run()
  expect(changes()).toBe(1)
  await run()
  expect(changes()).toBe(1)
  await run('2027-01-15')
  expect(changes()).toBe(2)
  expect(issues).toHaveLength(1)
  await run('2026-07-01')
  expect(issues.map(({ state }) => state)).toEqual(['closed'])
})

it('leaves alone what others have written, beyond the first hundred issues too', async () => {
  const others = Array.from({ length: 120 }, (_, n) => ({
    title: `Other ${n}`,
    body: null,
    user: { login: 'somebody' },
  }))
  const body = steps([]).flatMap((step) => ('body' in step ? [step.body] : []))[0] ?? ''
  const forged = { title: 'Forged', body, user: { login: 'somebody' } }
  const { ask, issues, changes } = tracker([...others, forged])
  await takeSteps(steps(await openIssues(ask)), ask)
  await takeSteps(steps(await openIssues(ask)), ask)
  expect(changes()).toBe(1)
  expect(issues).toHaveLength(122)
  expect(issues.filter(({ state }) => state === 'closed')).toEqual([])
})
