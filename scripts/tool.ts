import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const root = join(import.meta.dirname, '..')

export interface Outcome {
  ok: boolean
  output: string
}

/** No telemetry; and what Node has compiled once is kept, since most tools here are short and start often. */
const everyTool = {
  ASTRO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NODE_COMPILE_CACHE: join(root, '.cache', 'compile'),
}

/** Starts a script of this repository (a path that ends in .ts) or the command of an installed package, with this same Node and
 *  without a shell, so that it works alike on every system. Telemetry is off in all of them. */
export function startTool(
  name: string,
  args: string[],
  stdio: StdioOptions,
  env: NodeJS.ProcessEnv = {},
  command?: string,
): ChildProcess {
  const script = name.endsWith('.ts') ? join(root, name) : commandOf(name, command)
  return spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio,
    env: { ...process.env, ...everyTool, ...env },
  })
}

/** Runs a tool to its end without input and keeps what it wrote, in the order it wrote it. */
export function runTool(
  name: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
  command?: string,
): Promise<Outcome> {
  return new Promise((done, fail) => {
    const tool = startTool(name, args, ['ignore', 'pipe', 'pipe'], { NO_COLOR: '1', ...env }, command)
    let output = ''
    for (const stream of [tool.stdout, tool.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
    tool.on('error', fail).on('close', (code) => done({ ok: code === 0, output }))
  })
}

function commandOf(name: string, command = name.split('/').at(-1) ?? name): string {
  const file = join(root, 'node_modules', name, 'package.json')
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> }
  const path = typeof bin === 'string' ? bin : (bin[command] ?? Object.values(bin)[0])
  if (path === undefined) throw new Error(`${name} brings no command`)
  return join(dirname(file), path)
}
