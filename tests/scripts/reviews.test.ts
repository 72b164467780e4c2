import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { runTool, startTool } from '../../scripts/tool.ts'
import { agreement, files, networkFile } from '../catalogue/scene.ts'
import { sceneFolder } from './data-folder.ts'

/** The scene is no made-up network, so somebody is reminded of it. */
const overdue = { [agreement]: `${files[agreement]}review: { due: 2026-11-20 }\n` }
const published = {
  ...overdue,
  [networkFile]: `${files[networkFile]}site: "https://rivers.example/routes/"\n`,
}
const reviews = (folder: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  runTool('scripts/reviews.ts', ['three-rivers', '--data', folder, ...args], {
    WAYMARK_TODAY: '2026-11-21',
    GITHUB_REPOSITORY: '',
    GITHUB_TOKEN: '',
    ...env,
  })

it('lists what waits for a review, by provider', async () => {
  const { ok, output } = await reviews(sceneFolder(overdue), [])
  expect(ok).toBe(true)
  expect(output).toMatchInlineSnapshot(`
    "Northgate University
      NGU-0042, was due by 20 November 2026
    "
  `)
})

it('ends without a word where what reads the calendar has read enough', async () => {
  const args = ['three-rivers', '--data', sceneFolder(overdue), '--ics']
  const tool = startTool('scripts/reviews.ts', args, ['ignore', 'pipe', 'pipe'], { NO_COLOR: '1' })
  tool.stdout?.destroy()
  let said = ''
  tool.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
  const code = await new Promise((done) => tool.on('close', done))
  expect([code, said]).toEqual([0, ''])
})

it('lists apart what is in force with no review to wait for', async () => {
  expect((await reviews(sceneFolder(), [])).output).toMatchInlineSnapshot(`
    "three-rivers: no review is overdue or due within 60 days.

    In force, and nobody is reminded:

    Northgate University
      NGU-0042, no day stated
    "
  `)
})

it('writes a calendar whose events lead to the form, or to the file where the network has no address', async () => {
  const calendar = async (changes: Record<string, string>) => {
    const { ok, output } = await reviews(sceneFolder(changes), ['--ics'])
    expect(ok).toBe(true)
    return output.replaceAll('\r\n ', '').split('\r\n')
  }
  const file = await calendar(overdue)
  expect(file).toContain('BEGIN:VEVENT')
  expect(file.join()).toContain('data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml')
  expect((await calendar(published)).join()).toContain(
    'https://rivers.example/routes/publish/#agreement=northgate/health-to-nursing',
  )
})

/** A GitHub of one repository that takes down what it is asked, and its address. */
async function tracker(issues: object[]) {
  const asked: { method: string; path: string; token: string; sent: unknown }[] = []
  const server = createServer((request, answer) => {
    let text = ''
    request.setEncoding('utf8').on('data', (part: string) => (text += part))
    request.on('end', () => {
      asked.push({
        method: request.method ?? '',
        path: request.url ?? '',
        token: request.headers.authorization ?? '',
        sent: text === '' ? undefined : JSON.parse(text),
      })
      answer.end(JSON.stringify(request.method === 'GET' ? issues : {}))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { asked, url: `http://127.0.0.1:${address.port}`, end: () => server.close() }
}

it('opens one issue for a provider on GitHub, and closes it when nothing waits any more', async () => {
  const github = await tracker([])
  const env = { GITHUB_REPOSITORY: 'rivers/routes', GITHUB_TOKEN: 'secret', GITHUB_API_URL: github.url }
  const { ok, output } = await reviews(sceneFolder(published), ['--issues'], env)
  github.end()
  expect(output).toBe('three-rivers: 1 changed.\n')
  expect(ok).toBe(true)
  expect(github.asked).toMatchInlineSnapshot(`
    [
      {
        "method": "GET",
        "path": "/repos/rivers/routes/issues?state=open&per_page=100&page=1",
        "sent": undefined,
        "token": "Bearer secret",
      },
      {
        "method": "POST",
        "path": "/repos/rivers/routes/issues",
        "sent": {
          "body": "<!-- waymark: reviews of three-rivers/northgate -->

    1 agreement of Three Rivers Progression Network waits for a look by both sides. If it stands, write the day of the next review; the link opens the form.

    **Overdue**: learners read that nobody has confirmed these, and no guarantee is printed.

    - NGU-0042, was due by 20 November 2026: [confirm or change it](https://rivers.example/routes/publish/#agreement=northgate/health-to-nursing)

    This issue follows the data by itself, and closes when nothing waits any more.",
          "title": "Reviews due: Northgate University",
        },
        "token": "Bearer secret",
      },
    ]
  `)
  const sent = github.asked[1]?.sent as { title: string; body: string }
  const later = await tracker([{ ...sent, number: 7, user: { login: 'github-actions[bot]' } }])
  const fresh = await reviews(sceneFolder(), ['--issues'], { ...env, GITHUB_API_URL: later.url })
  later.end()
  expect(fresh.output).toBe('three-rivers: 1 changed.\n')
  expect(later.asked.map(({ method, path, sent }) => [method, path, sent])).toEqual([
    ['GET', '/repos/rivers/routes/issues?state=open&per_page=100&page=1', undefined],
    ['PATCH', '/repos/rivers/routes/issues/7', { state: 'closed', state_reason: 'completed' }],
  ])
})

it('opens no issue for a network that is made up, nor outside of a workflow', async () => {
  const madeUp = { ...overdue, [networkFile]: `${files[networkFile]}illustrative: true\n` }
  expect((await reviews(sceneFolder(madeUp), ['--issues'])).output).toMatchInlineSnapshot(`
    "three-rivers is made up: no issue is opened.
    "
  `)
  expect((await reviews(sceneFolder(overdue), ['--issues'])).output).toMatchInlineSnapshot(`
    "--issues is for a workflow.
      It needs GITHUB_REPOSITORY and GITHUB_TOKEN.
    "
  `)
})
