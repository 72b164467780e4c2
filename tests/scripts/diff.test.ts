import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { changedSince, filesAt } from '../../scripts/diff/git.ts'
import { changesAsMarkdown } from '../../scripts/diff/markdown.ts'
import { readReport } from '../../scripts/diff/read-report.ts'
import { root, runTool } from '../../scripts/tool.ts'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { type ChangesReport, sectionKinds } from '../../src/text/changes-report.ts'
import { accord, agreement, course, files, networkFile, university } from '../catalogue/scene.ts'
import { sceneFolder } from './data-folder.ts'

const diff = (...args: string[]) => runTool('scripts/diff.ts', args, { WAYMARK_TODAY: '2026-11-21' })
const weaker = {
  [agreement]: (files[agreement] ?? '').replace('guarantee: interview', 'guarantee: consideration'),
}

it('compares two folders and says what learners will notice', async () => {
  const { ok, output } = await diff(sceneFolder(), sceneFolder(weaker))
  expect(ok).toBe(true)
  expect(output).toMatchInlineSnapshot(`
    "three-rivers: 1 promise weaker. Ways from a start to a course: 1 worse. Learners find 12 routes, with the same steps as before.

    1 promise weaker

      NGU-0042, version 1: BTEC, Health and Social Care, to FdSc Nursing Associate
        Promise: equal consideration, was an interview.
        Nobody has signed these terms: the signatures are those of before.

    1 course with other ways in

      FdSc Nursing Associate, Northgate University (northgate/fdsc-nursing)
        Worse from 1 start (the strongest promise: equal consideration, was an interview; because of NGU-0042): BTEC, Health and Social Care, Riverside College.

    1 agreement of which printed certificates no longer show the latest

      NGU-0042
        The terms have changed, and the version is still 1: raise it before this is published.
    "
  `)
})

it('prints a report that it reads again as it was, and a comment made from it', async () => {
  const { output } = await diff(sceneFolder(), sceneFolder(weaker), '--json')
  expect(readReport(output)).toEqual(JSON.parse(output))
  const comment = await diff(sceneFolder(), sceneFolder(weaker), '--markdown')
  expect(comment.output).toMatchInlineSnapshot(`
    "### What learners will notice

    **\`three-rivers\`**: 1 promise weaker. Ways from a start to a course: 1 worse. Learners find 12 routes, with the same steps as before.

    <details><summary>1 promise weaker</summary>

    \`\`\`text
      NGU-0042, version 1: BTEC, Health and Social Care, to FdSc Nursing Associate
        Promise: equal consideration, was an interview.
        Nobody has signed these terms: the signatures are those of before.
    \`\`\`

    </details>

    <details><summary>1 course with other ways in</summary>

    \`\`\`text
      FdSc Nursing Associate, Northgate University (northgate/fdsc-nursing)
        Worse from 1 start (the strongest promise: equal consideration, was an interview; because of NGU-0042): BTEC, Health and Social Care, Riverside College.
    \`\`\`

    </details>

    <details><summary>1 agreement of which printed certificates no longer show the latest</summary>

    \`\`\`text
      NGU-0042
        The terms have changed, and the version is still 1: raise it before this is published.
    \`\`\`

    </details>
    "
  `)
})

it('tells what a change gives to look at, and not what was to look at before', async () => {
  const twin = {
    [agreement.replace('.yaml', '-2.yaml')]: (files[agreement] ?? '')
      .replace('reference: NGU-0042', 'reference: NGU-0099')
      .replace('guarantee: interview', 'guarantee: place'),
  }
  const { output } = await diff(sceneFolder(), sceneFolder(twin))
  expect(output.slice(0, output.indexOf('3 courses with'))).toMatchInlineSnapshot(`
    "three-rivers: Ways from a start to a course: 2 different, 1 better. Routes by their steps: 12 before, 3 lost, 3 gained, 12 after.

    2 new things to look at before this is merged

      data/three-rivers/providers/northgate/agreements/health-to-nursing-2.yaml:2:9
        NGU-0099 is in force, and does not say when both sides look at it again. Nobody is reminded, and it never counts as unconfirmed.
        Add review: { due: 2027-11-21 }, or another day that suits both.
      data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:4:12
        A learner from Riverside College with BTEC, Health and Social Care at MMM, Unit 6E12 at Merit and GCSE maths grade 4 who began it in September 2025, starts in September 2027 and wants northgate/fdsc-nursing: NGU-0042 promises an interview, NGU-0099 a place.
        Let the newer one supersede the other, or say in from or conditions who is meant.

    "
  `)
  const report = await diff(sceneFolder(), sceneFolder(twin), '--json')
  expect(readReport(report.output)).toEqual(JSON.parse(report.output))
  expect((await diff(sceneFolder(twin), sceneFolder(twin))).output).toBe(
    'three-rivers: learners will notice nothing.\n',
  )
  expect((await diff(sceneFolder(twin), sceneFolder())).output).not.toContain('to look at')
})

it('says so where one of the two states does not pass the check', async () => {
  const broken = { [agreement]: 'reference: 7\n' }
  expect((await diff(sceneFolder(), sceneFolder(broken))).output).toMatchInlineSnapshot(`
    "three-rivers: The changed data does not pass the check, so what learners will notice cannot be told yet.
    "
  `)
  expect((await diff(sceneFolder(broken), sceneFolder())).output).toMatchInlineSnapshot(`
    "three-rivers: The data before the change does not pass the check, so there is nothing to compare with.
    "
  `)
})

it('says what to type where it cannot tell what to compare', async () => {
  const folder = sceneFolder()
  for (const args of [
    [folder],
    [folder, 'no-such-branch'],
    [folder, tmpdir()],
    [folder, folder, '--network', 'other'],
  ]) {
    const { ok, output } = await diff(...args)
    expect(ok).toBe(false)
    expect(output.replaceAll(tmpdir(), 'TMP')).not.toMatch(/at .*\.ts/)
  }
  expect((await diff(folder, 'no-such-branch')).output).toMatchInlineSnapshot(`
    ""no-such-branch" is neither a folder nor a commit that is known here.
      Name a branch, a tag, a commit, or a folder that holds data/.
    "
  `)
  expect((await diff(folder, folder, '--network', 'other')).output).toMatchInlineSnapshot(`
    "The network "other" is there neither before nor after.
      There are: three-rivers.
    "
  `)
})

it('never takes the name of a commit for a flag', () => {
  expect(() => filesAt('--output=taken', 'data')).toThrow('neither a folder nor a commit')
  expect(() => changedSince('--output=taken')).toThrow('neither a folder nor a commit')
})

it('says that changes in no commit are left out, and how to take them in', () => {
  const folder = sceneFolder()
  const repository = join(folder, '..')
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args])
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'One')
  const compare = (head: string, ...flags: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/diff.ts'), 'HEAD', head, ...flags], {
      cwd: repository,
      encoding: 'utf8',
    })
  expect(compare('HEAD').stderr).toBe('')
  writeFileSync(join(folder, 'three-rivers/network.yaml'), `${files[networkFile]}region: The hills\n`)
  const { status, stderr, stdout } = compare('HEAD')
  expect(status).toBe(0)
  expect(stdout).toBe('three-rivers: learners will notice nothing.\n')
  expect(stderr).toMatchInlineSnapshot(`
    "Changes in data/ that are in no commit yet are left out.
      To take them in: npm run diff -- HEAD .

    "
  `)
  expect(JSON.parse(compare('HEAD', '--json').stdout)).toMatchObject({ version: 1 })
  expect(compare('.').stderr).toBe('')
  expect(compare('.').stdout).toContain('Region: The hills, was not stated.')
  rmSync(repository, { recursive: true })
})

it('finds in a commit, without checking it out, what was committed, and reads no link', () => {
  const folder = sceneFolder()
  const repository = join(folder, '..')
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args])
  git('init', '--quiet')
  execFileSync('ln', ['-s', '/etc/hostname', join(folder, 'three-rivers', 'link.yaml')])
  git('add', '--all')
  git('commit', '--quiet', '--message', 'One')
  const before = readDataFiles('three-rivers', folder)
  const here = process.cwd()
  try {
    process.chdir(repository)
    const committed = filesAt('HEAD', 'data')
    expect(committed.map(({ path }) => path)).toEqual(before.map(({ path }) => path))
    expect(committed).toEqual(before)
    expect(committed.filter(({ unread }) => unread !== undefined)).toEqual([
      { path: 'data/three-rivers/link.yaml', text: undefined, unread: 'link' },
    ])
  } finally {
    process.chdir(here)
  }
  rmSync(repository, { recursive: true })
})

const hostile = [
  '@everyone and @octocat',
  'fixes #1, GH-2, owner/repo#3 and 0123456789abcdef0123456789abcdef01234567',
  '</details><img src=x onerror=alert(1)><script>alert(1)</script>',
  '![](https://evil.example/x.png) [press](javascript:alert(1)) https://evil.example www.evil.example a@b.example',
  '``` ```` ````` ~~~',
  '```\n</details>\n@team\n```',
  'one\r\ntwo\u2028three\u2029four\u0085five\vsix',
  'right \u202E to left \u2066 and \u200B hidden \uFEFF',
  '<!-- waymark: what learners notice -->',
  '| a | b |\n|---|---|\n# heading\n- item\n> quote\n    code',
  '\u0000\u001b[31mred',
  'x'.repeat(5000),
]

function hostileReport(): ChangesReport {
  const item = (text: string) => ({ title: text, lines: [text, ...hostile] })
  return {
    version: 1,
    networks: hostile.map((network) => ({
      network,
      routes: { before: 1, after: 2, gained: 1, lost: 0 },
      sections: sectionKinds.map((kind) => ({ kind, count: 99, items: [item(network)] })),
    })),
  }
}

/** What of a comment GitHub would read as Markdown: a fence of n signs is ended by a line of n or more alone, and by nothing else. */
function outsideOfFences(comment: string): string[] {
  let fence: number | undefined
  return comment.split(/\r\n|\n|\r/).filter((line) => {
    const opens = /^ {0,3}(`{3,})[^`]*$/.exec(line)?.[1]?.length
    const closes = /^ {0,3}(`{3,})\s*$/.exec(line)?.[1]?.length
    if (fence === undefined) {
      fence = opens
      return opens === undefined
    }
    if (closes !== undefined && closes >= fence) fence = undefined
    return false
  })
}

it('lets nothing out of a hostile title be Markdown, HTML, a mention, a reference or a link', () => {
  const report = readReport(JSON.stringify(hostileReport()))
  if (report === undefined) throw new Error('The report has the right shape.')
  const comment = changesAsMarkdown(report)
  expect(comment.length).toBeLessThan(65_536)
  const outside = new Set(outsideOfFences(comment).map((line) => line.replace(/`[a-z0-9-]*`/, '`…`')))
  expect([...outside]).toMatchInlineSnapshot(`
    [
      "### What learners will notice",
      "",
      "**\`…\`**: 99 agreements withdrawn, 99 agreements no longer open to new learners, 99 promises weaker, 99 agreements gone. Routes by their steps: 1 before, 0 lost, 1 gained, 2 after.",
      "<details><summary>99 new things to look at before this is merged</summary>",
      "</details>",
      "<details><summary>99 agreements withdrawn</summary>",
      "<details><summary>99 agreements no longer open to new learners</summary>",
      "<details><summary>99 promises weaker</summary>",
      "<details><summary>99 agreements gone</summary>",
      "<details><summary>99 courses renamed</summary>",
      "<details><summary>99 courses with other ways in</summary>",
      "<details><summary>99 promises stronger</summary>",
      "<details><summary>99 agreements changed otherwise</summary>",
      "<details><summary>99 new agreements</summary>",
      "<details><summary>99 descriptions changed</summary>",
      "<details><summary>99 agreements of which printed certificates no longer show the latest</summary>",
      "<details><summary>99 links that break</summary>",
      "<details><summary>99 reviews moved</summary>",
      "The rest is too long for a comment: run \`npm run diff\` to read it.",
    ]
  `)
  expect(comment).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|\p{Cc}(?<!\n)/u)
})

it('lets nothing out of what records say be more than text, however it comes into the report', async () => {
  const evil = '</details> @everyone ```` fixes #1 <script> https://evil.example'
  const text = JSON.stringify(evil)
  const edits: [string, string, string][] = [
    [course, 'title: Health and Social Care', `title: ${text}\nsummary: ${text}\nnote: ${text}`],
    [university, 'name: Northgate University', `name: ${text}\nabout: ${text}`],
    [networkFile, 'statement: Every route here is an agreement.', `statement: ${text}`],
    [accord, 'title: The Rivers accord', `title: ${text}`],
    ['data/reference/awards.yaml', 'short: HND', 'short: "@hnd </details>"'],
    [
      agreement,
      'clause: Applicants who meet the conditions will be invited to interview.',
      `clause: ${text}\nbridging: { need: required, title: ${text} }\ncontact: { role: "@x </details>" }`,
    ],
    [agreement, 'what: progression form', `what: "@form </details>", otherwise: ${text}`],
    [agreement, 'flag: PA in Further Details', `flag: ${text}`],
  ]
  const changes: Record<string, string> = {}
  for (const [path, find, put] of edits) {
    const now = changes[path] ?? files[path] ?? ''
    expect(now).toContain(find)
    changes[path] = now.replace(find, put)
  }
  const folders = [sceneFolder(), sceneFolder(changes)] as const
  const { output } = await diff(...folders, '--json')
  const report = readReport(output)
  expect(report).toEqual(JSON.parse(output))
  const comment = (await diff(...folders, '--markdown')).output
  expect(comment).toBe(report && changesAsMarkdown(report))
  expect(comment.split('@everyone').length).toBeGreaterThan(12)
  expect(outsideOfFences(comment).filter((line) => line !== '')).toMatchInlineSnapshot(`
    [
      "### What learners will notice",
      "**\`three-rivers\`**: 1 promise weaker. Learners find 12 routes, with the same steps as before.",
      "<details><summary>1 promise weaker</summary>",
      "</details>",
      "<details><summary>5 descriptions changed</summary>",
      "</details>",
      "<details><summary>1 agreement of which printed certificates no longer show the latest</summary>",
      "</details>",
    ]
  `)
})

it('says of a network that is taken away, or new, that it is', async () => {
  const twin = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace('data/three-rivers', 'data/twin'), text]),
  )
  const [one, two] = [sceneFolder(), sceneFolder(twin)]
  expect((await diff(two, one)).output).toMatchInlineSnapshot(`
    "three-rivers: learners will notice nothing.

    twin: The whole network is taken away, with all its pages, routes and agreements.
    "
  `)
  expect((await diff(one, two)).output).toMatchInlineSnapshot(`
    "three-rivers: learners will notice nothing.

    twin: The whole network is new.
    "
  `)
  expect((await diff(two, one, '--network', 'twin', '--markdown')).output).toMatchInlineSnapshot(`
    "### What learners will notice

    **\`twin\`**: The whole network is taken away, with all its pages, routes and agreements.
    "
  `)
  const { output } = await diff(two, one, '--json')
  expect(readReport(output)).toEqual(JSON.parse(output))
})

it('keeps each hostile title on its own line inside the fence', () => {
  for (const title of hostile) {
    const report = readReport(
      JSON.stringify({
        version: 1,
        networks: [
          {
            network: 'n',
            routes: { before: 0, after: 0, gained: 0, lost: 0 },
            sections: [{ kind: 'links', count: 1, items: [{ title, lines: [] }] }],
          },
        ],
      }),
    )
    if (report === undefined) throw new Error('The report has the right shape.')
    const inside =
      changesAsMarkdown(report).split('\n').length - outsideOfFences(changesAsMarkdown(report)).length
    // The fence before, the title, the fence after.
    expect(inside, title).toBe(3)
  }
})

it('reads nothing that is no report', async () => {
  const wrong = [
    '',
    'null',
    '[]',
    '{"version":2,"networks":[]}',
    '{"version":1,"networks":{}}',
    '{"version":1,"networks":[{"network":"n","routes":{"before":-1,"after":0,"gained":0,"lost":0},"sections":[]}]}',
    '{"version":1,"networks":[{"network":"n","routes":{"before":1e999,"after":0,"gained":0,"lost":0},"sections":[]}]}',
    '{"version":1,"networks":[{"network":"n","routes":{"before":0,"after":0,"gained":0,"lost":0},"sections":[{"kind":"# own","count":1,"items":[]}]}]}',
    '{"version":1,"networks":[{"network":7,"routes":{"before":0,"after":0,"gained":0,"lost":0},"sections":[]}]}',
  ]
  for (const text of wrong) expect(readReport(text), text).toBeUndefined()
  const path = join(mkdtempSync(join(tmpdir(), 'waymark-')), 'report.json')
  writeFileSync(path, '[]')
  const { ok, output } = await runTool('scripts/comment.ts', [path])
  expect(ok).toBe(false)
  expect(output.replace(path, 'REPORT')).toMatchInlineSnapshot(`
    "REPORT is no report of changes.
    "
  `)
})
