import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runTool } from '../../scripts/tool.ts'
import type { Fault } from '../../src/catalogue/fault.ts'
import { type NetworkReport, reportAsAnnotations, reportAsText } from '../../src/catalogue/fault-report.ts'
import { agreement, college, course, files } from '../catalogue/scene.ts'
import { dataFolder, sceneFolder } from './data-folder.ts'

/** `npm run check` as it is typed, without what the surroundings say of networks and of GitHub. */
const check = (folder: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) =>
  runTool('scripts/check.ts', ['--data', folder, ...args], {
    NETWORK: '',
    GITHUB_ACTIONS: '',
    WAYMARK_TODAY: '2026-11-21',
    ...env,
  })

const misspelt = {
  [agreement]: (files[agreement] ?? '').replace('riverside/btec-health', 'riverside/btec-helth'),
}

it('ends with a line for each network, and well where nothing stops publishing', async () => {
  const { ok, output } = await check(sceneFolder())
  expect(ok).toBe(true)
  expect(output).toMatchInlineSnapshot(`
    "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:2:9 (to look at)
      NGU-0042 is in force, and does not say when both sides look at it again. Nobody is reminded, and it never counts as unconfirmed.
      Add review: { due: 2027-11-21 }, or another day that suits both.

    three-rivers: 17 files, 5 courses, 2 agreements. Nothing stops publishing; 1 to look at.
    "
  `)
})

it('prints every fault of every file at once, and ends badly', async () => {
  const { ok, output } = await check(sceneFolder({ ...misspelt, [college]: 'name: Riverside College\n' }))
  expect(ok).toBe(false)
  expect(output).toMatchInlineSnapshot(`
    "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:7:13 (stops publishing)
      course names "riverside/btec-helth", which nobody has published.
      Did you mean "riverside/btec-health"?

    data/three-rivers/providers/riverside/provider.yaml:1:1 (stops publishing)
      kind is missing.
      Add kind: what it is. awarding-body: its "courses" are qualifications that any college may teach. Choose one of college, university, sixth-form, school, training-provider, employer, awarding-body.
      For example: kind: college

    three-rivers: 17 files. 2 faults stop publishing.
    "
  `)
})

it('tells what stops publishing before what is to look at, in whichever network it is', () => {
  const fault = (file: string, severity: Fault['severity']): Fault => ({
    file,
    line: 2,
    column: 1,
    severity,
    statement: 'It is so.',
    hint: '',
  })
  const report = (network: string, ...faults: Fault[]): NetworkReport => ({
    network,
    files: 3,
    courses: 0,
    agreements: 0,
    passes: !faults.some(({ severity }) => severity === 'stops'),
    faults,
  })
  const reports = [
    report('eastern', fault('a.yaml', 'attention'), fault('b.yaml', 'stops')),
    report('western', fault('c.yaml', 'attention'), fault('d.yaml', 'stops')),
  ]
  expect(reportAsText(reports)).toMatchInlineSnapshot(`
    "b.yaml:2:1 (stops publishing)
      It is so.

    d.yaml:2:1 (stops publishing)
      It is so.

    a.yaml:2:1 (to look at)
      It is so.

    c.yaml:2:1 (to look at)
      It is so.

    eastern: 3 files. 1 fault stops publishing; 1 to look at.
    western: 3 files. 1 fault stops publishing; 1 to look at."
  `)
  expect(reportAsAnnotations(reports)).toMatchInlineSnapshot(`
    [
      "::error file=b.yaml,line=2,col=1::It is so.",
      "::error file=d.yaml,line=2,col=1::It is so.",
      "::warning file=a.yaml,line=2,col=1::It is so.",
      "::warning file=c.yaml,line=2,col=1::It is so.",
    ]
  `)
})

it('prints one JSON value of a shape that stays', async () => {
  const { ok, output } = await check(sceneFolder(misspelt), ['--json'])
  expect(ok).toBe(false)
  expect(JSON.parse(output)).toMatchInlineSnapshot(`
    {
      "networks": [
        {
          "agreements": 0,
          "courses": 0,
          "faults": [
            {
              "column": 13,
              "file": "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml",
              "hint": "Did you mean "riverside/btec-health"?",
              "line": 7,
              "severity": "stops",
              "statement": "course names "riverside/btec-helth", which nobody has published.",
            },
          ],
          "files": 17,
          "network": "three-rivers",
          "passes": false,
        },
      ],
      "passes": false,
      "version": 1,
    }
  `)
})

it('marks the lines of a pull request, when asked and on GitHub', async () => {
  const folder = sceneFolder(misspelt)
  const marks = async (...how: [string[], NodeJS.ProcessEnv?]) =>
    (await check(folder, ...how)).output.split('\n').filter((line) => /^::(error|warning)/.test(line))
  const asked = await marks(['--github'])
  expect(asked).toMatchInlineSnapshot(`
    [
      "::error file=data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml,line=7,col=13::course names "riverside/btec-helth", which nobody has published.%0ADid you mean "riverside/btec-health"?",
    ]
  `)
  expect(await marks([], { GITHUB_ACTIONS: 'true' })).toEqual(asked)
  expect(await marks(['--json'], { GITHUB_ACTIONS: 'true' })).toEqual([])
})

it('lets nothing in a file end the mark or begin another', () => {
  const fault = {
    file: 'data/a/providers/b, c::error::/courses/50%.yaml',
    line: 2,
    column: 3,
    severity: 'attention',
    statement: '100% of this\r\n::error::is one statement.',
    hint: '',
  } as const
  const report: NetworkReport = {
    network: 'a',
    files: 1,
    courses: 0,
    agreements: 0,
    passes: true,
    faults: [fault],
  }
  expect(reportAsAnnotations([report])).toMatchInlineSnapshot(`
    [
      "::warning file=data/a/providers/b%2C c%3A%3Aerror%3A%3A/courses/50%25.yaml,line=2,col=3::100%25 of this%0D%0A::error::is one statement.",
    ]
  `)
})

it('lets nothing in a value begin a line, and GitHub take no command from its text', async () => {
  const award = 'award: "a\\n::error::pwn\\n##[error]pwn"\n'
  const folder = sceneFolder({ [course]: `${(files[course] ?? '').replace(/award: .*\n/, award)}` })
  const text = (await check(folder, ['--github'])).output
  const token = /^::stop-commands::(\S{36})\n/.exec(text)?.[1] ?? ''
  expect(token).not.toBe('')
  const [said = '', marks = ''] = text.slice(text.indexOf('\n') + 1).split(`\n::${token}::\n`)
  expect(said).toMatchInlineSnapshot(`
    "data/three-rivers/providers/riverside/courses/btec-health.yaml:2:8 (stops publishing)
      award is "a\\n::error::pwn\\n##[error]pwn", which is not a short name.
      Use lower-case letters, digits and single hyphens: a-error-pwn-error-pwn

    three-rivers: 17 files. 1 fault stops publishing."
  `)
  expect(marks).toMatchInlineSnapshot(`
    "::error file=data/three-rivers/providers/riverside/courses/btec-health.yaml,line=2,col=8::award is "a%0A::error::pwn%0A##[error]pwn", which is not a short name.%0AUse lower-case letters, digits and single hyphens: a-error-pwn-error-pwn
    "
  `)
})

it('lets no name of a file or network begin a line as a command does', () => {
  const fault = {
    file: '::error::a',
    line: 1,
    column: 1,
    severity: 'stops',
    statement: '::a',
    hint: '\t::b\r::c',
  }
  const report = { network: '::error::\nx', files: 1, courses: 0, agreements: 0, passes: false }
  expect(reportAsText([{ ...report, faults: [fault as Fault] }])).toMatchInlineSnapshot(`
    "… ::error::a:1:1 (stops publishing)
      … ::a
      \\t::b\\r::c

    … ::error::�x: 1 file. 1 fault stops publishing."
  `)
})

it('prints JSON alone on standard output where GitHub is told as well', () => {
  const typed = ['scripts/check.ts', '--data', sceneFolder(misspelt), '--json', '--github']
  const { stdout, stderr } = spawnSync(process.execPath, typed, {
    encoding: 'utf8',
    env: { ...process.env, NETWORK: '' },
  })
  expect(JSON.parse(stdout).passes).toBe(false)
  expect(stderr).toMatch(/^::error file=/m)
})

it('tells a fault of the national lists once, though every network meets it', async () => {
  const twin = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace('data/three-rivers', 'data/twin'), text]),
  )
  const { output } = await check(sceneFolder({ ...twin, 'data/reference/careers.yaml': '- { id: nurse }\n' }))
  expect(output).toMatchInlineSnapshot(`
    "data/reference/careers.yaml:1:3 (stops publishing)
      title is missing from item 1 of the list.
      Add title: what the career is called.

    data/reference/careers.yaml:1:3 (stops publishing)
      work is missing from item 1 of the list.
      Add work: what the work is, in a line.

    three-rivers: 17 files. 2 faults stop publishing.
    twin: 17 files. What stops the network above stops this one too.
    "
  `)
})

it('says what lies beside the networks and is read by nobody', async () => {
  const { output } = await check(sceneFolder({ 'data/agreement.yaml': 'reference: NGU-0001\n' }))
  expect(output).toMatchInlineSnapshot(`
    "data/agreement.yaml:1:1 (stops publishing)
      Nothing reads agreement.yaml in this folder.
      Move it into the folder of its network, or take it out.

    data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:2:9 (to look at)
      NGU-0042 is in force, and does not say when both sides look at it again. Nobody is reminded, and it never counts as unconfirmed.
      Add review: { due: 2027-11-21 }, or another day that suits both.

    three-rivers: 17 files. 1 fault stops publishing; 1 to look at.
    "
  `)
})

it('asks for network.yaml in a folder with nothing in it', async () => {
  const folder = sceneFolder()
  mkdirSync(join(folder, 'hills'))
  const { ok, output } = await check(folder, ['hills'])
  expect(ok).toBe(false)
  expect(output).toMatchInlineSnapshot(`
    "data/hills/network.yaml:1:1 (stops publishing)
      The folder data/hills has no network.yaml.
      Copy another network's file there, and change what differs.

    hills: 6 files. 1 fault stops publishing.
    "
  `)
})

it.each([
  ['a network that there is not', ['three-rivrs'], {}],
  ['a NETWORK that there is not', [], { NETWORK: 'hills' }],
  ['a flag that there is not', ['--jsno'], {}],
])('says what was meant by %s', async (_, args, env) => {
  const { ok, output } = await check(sceneFolder(), args, env)
  expect(ok).toBe(false)
  expect(output).toMatchSnapshot()
})

it('says how to begin where there is no network at all, and where there is no data', async () => {
  expect((await check(dataFolder({}))).output).toMatchInlineSnapshot(`
    "There is no network in the data folder.
      Make one: npm run new -- network my-network
    "
  `)
  expect((await check('no/such/folder')).output).toMatchInlineSnapshot(`
    "There is no folder no/such/folder.
      Run the command where data/ is, or name another with --data.
    "
  `)
})
