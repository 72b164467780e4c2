// npm test: every check of the repository, two at a time, then one line that counts them.
// npm test -- unit e2e runs the named stages, with what they need.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Misuse, runCommand } from './arguments.ts'
import { provideBrowser } from './browser.ts'
import { builds } from './builds.ts'
import { type Outcome, root, runTool } from './tool.ts'

interface Stage {
  name: string
  run: () => Promise<Outcome>
  /** Stages that must have passed first. */
  after?: string[]
  /** A runner's JSON report: its tests count one by one, and the stage itself does not. */
  report?: string
  /** Print what the stage wrote even when it passes. */
  show?: boolean
  /** Uses every core by itself. */
  alone?: boolean
}

interface Count {
  passed: number
  failed: number
}

const reports = join(root, '.cache', 'reports')
const report = (name: string) => join(reports, `${name}.json`)
const vitest = (project: string) =>
  runTool('vitest', [
    'run',
    '--config=tests/vitest.config.ts',
    `--project=${project}`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report(project)}`,
  ])
const buildNames = builds.map((build) => `build ${build.name}`)

const stages: Stage[] = [
  { name: 'types', run: checkTypes },
  ...builds.map((build) => ({
    name: `build ${build.name}`,
    run: () =>
      runTool('astro', ['build'], {
        NETWORK: build.network,
        BASE_PATH: build.base,
        SITE_URL: build.site ?? '',
        OUT_DIR: build.dir,
      }),
  })),
  { name: 'style', run: () => runTool('@biomejs/biome', ['ci', '--error-on-warnings', '--colors=off']) },
  { name: 'data', run: () => runTool('scripts/check.ts', []) },
  { name: 'unit', run: () => vitest('unit'), report: 'unit' },
  { name: 'unused', run: () => runTool('knip', ['--no-progress']) },
  { name: 'site', run: () => vitest('site'), report: 'site', after: buildNames },
  { name: 'weight', run: () => runTool('scripts/weigh.ts', []), after: buildNames, show: true },
  { name: 'e2e', run: endToEnd, report: 'e2e', after: buildNames, alone: true },
]

/** astro check says of every TypeScript file what tsc says, and of the pages besides. It says nothing of a mistake in tsconfig.json
 *  itself, which tsc finds without reading any other file. */
async function checkTypes(): Promise<Outcome> {
  const options = await runTool('typescript', ['--showConfig'], {}, 'tsc')
  if (!options.ok) return options
  return runTool('astro', ['check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'])
}

async function endToEnd(): Promise<Outcome> {
  const CHROMIUM_PATH = await provideBrowser()
  return runTool(
    '@playwright/test',
    ['test', '--config=tests/playwright.config.ts', '--reporter=line,json'],
    {
      CHROMIUM_PATH,
      NO_COLOR: undefined, // Playwright sets the opposite for its workers, and Node warns of it in each of them
      PLAYWRIGHT_JSON_OUTPUT_FILE: report('e2e'),
    },
  )
}

/** Runs the stages as their needs and the two places allow, and adds up what passed and failed. */
async function runAll(chosen: Stage[]): Promise<Count> {
  const total: Count = { passed: 0, failed: 0 }
  const waiting = [...chosen]
  const running = new Map<string, Promise<void>>()
  const passed = new Map<string, boolean>()

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex((stage) => canStart(stage))
    const [stage] = next < 0 ? [] : waiting.splice(next, 1)
    if (stage) running.set(stage.name, finish(stage))
    else await Promise.race(running.values())
  }
  return total

  function canStart(stage: Stage): boolean {
    if (running.size >= 2 || (running.size > 0 && (stage.alone || runningAlone()))) return false
    return (stage.after ?? []).every((name) => passed.has(name))
  }

  function runningAlone(): boolean {
    return stages.some((stage) => stage.alone && running.has(stage.name))
  }

  async function finish(stage: Stage) {
    const started = performance.now()
    const broken = stage.after?.find((name) => !passed.get(name))
    const outcome = broken
      ? { ok: false, output: `not run: "${broken}" failed\n` }
      : await stage.run().catch((error: Error) => ({ ok: false, output: `${error.message}\n` }))
    const count = countOf(stage, outcome)
    total.passed += count.passed
    total.failed += count.failed
    const ok = count.failed === 0
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(
      `${ok ? 'ok    ' : 'FAILED'} ${stage.name.padEnd(20)} ${seconds.padStart(6)} s${detail(stage, count)}`,
    )
    if (!ok || stage.show) console.log(outcome.output.trimEnd().replace(/^/gm, '       '))
    passed.set(stage.name, ok)
    running.delete(stage.name)
  }
}

function detail(stage: Stage, count: Count): string {
  return stage.report ? `   ${count.passed} passed, ${count.failed} failed` : ''
}

/** What a stage adds to the sum. A runner that stopped without a report, or failed beside its tests, adds a failure of its own. */
function countOf(stage: Stage, outcome: Outcome): Count {
  const count = (stage.report && readReport(report(stage.report))) || {
    passed: stage.report ? 0 : Number(outcome.ok),
    failed: 0,
  }
  return { passed: count.passed, failed: outcome.ok ? count.failed : Math.max(1, count.failed) }
}

function readReport(path: string): Count | undefined {
  try {
    const { stats, ...vitestReport } = JSON.parse(readFileSync(path, 'utf8'))
    if (stats) return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
    return { passed: vitestReport.numPassedTests, failed: vitestReport.numFailedTests }
  } catch {
    return undefined
  }
}

const typed = (name: string): string => (name.includes(' ') ? `"${name}"` : name)

function chosenStages(names: string[]): Stage[] {
  if (names.length === 0) return stages
  const known = stages.map((stage) => stage.name)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new Misuse(`There is no stage "${unknown}".\n  Choose of these: ${known.map(typed).join(', ')}.`)
  const wanted = stages.filter((stage) => names.includes(stage.name))
  return stages.filter((stage) => wanted.some((one) => one === stage || one.after?.includes(stage.name)))
}

await runCommand(async () => {
  const chosen = chosenStages(process.argv.slice(2))
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const started = performance.now()
  const { passed, failed } = await runAll(chosen)
  console.log(
    `\n${((performance.now() - started) / 1000).toFixed(0)} s on ${availableParallelism()} cores, Node ${process.versions.node}`,
  )
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed > 0 ? 1 : 0)
})
