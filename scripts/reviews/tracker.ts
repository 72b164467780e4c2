import type { IssueStep, OpenIssue } from '../../src/text/review-issues.ts'

/** Asks GitHub: the method, the path below the repository's own, and what is sent; gives what comes back. */
export type Ask = (method: string, path: string, sent?: object) => Promise<unknown>

const aPage = 100

/** The open issues that this program has opened, whoever has written below them. */
export async function openIssues(ask: Ask): Promise<OpenIssue[]> {
  const found: OpenIssue[] = []
  for (let page = 1; ; page++) {
    const rows = (await ask('GET', `issues?state=open&per_page=${aPage}&page=${page}`)) as Row[]
    for (const { number, title, body, user, pull_request } of rows)
      if (user?.login === 'github-actions[bot]' && pull_request === undefined)
        found.push({ number, title, body: body ?? '' })
    if (rows.length < aPage) return found
  }
}

interface Row {
  number: number
  title: string
  body: string | null
  user: { login: string } | null
  pull_request?: object
}

/** Takes the steps one after the other. */
export async function takeSteps(steps: IssueStep[], ask: Ask): Promise<void> {
  for (const step of steps)
    if (step.do === 'open') await ask('POST', 'issues', { title: step.title, body: step.body })
    else if (step.do === 'change')
      await ask('PATCH', `issues/${step.number}`, { title: step.title, body: step.body })
    else await ask('PATCH', `issues/${step.number}`, { state: 'closed', state_reason: 'completed' })
}

/** GitHub's own interface for one repository, by its address there. Rejects with what it answers where that is no success. */
export function github(repository: string, token: string): Ask {
  return async (method, path, sent) => {
    const answer = await fetch(`${repository}/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    })
    if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${method} ${path}.`)
    return answer.json()
  }
}
