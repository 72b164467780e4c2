import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { runTool } from '../../scripts/tool.ts'

/** What each command says of itself. Most are asked in this process, since starting one takes longer than its answer; they do
 *  their work when they are read. Three act only when they are started. */

const inProcess: [string, ...string[]][] = [
  ['check'],
  ['fmt'],
  ['diff'],
  ['reviews'],
  ['publish'],
  ['sign'],
  ['count'],
  ['verify-certificate'],
  ['import'],
  ['import', 'agreements'],
  ['import', 'discover-uni'],
  ['import', 'titles'],
  ['new'],
  ['new', 'provider'],
  ['new', 'course'],
  ['new', 'agreement'],
  ['new', 'network'],
]
const started = ['codeowners', 'schemas', 'serve']
const answers = new Map<string, string>()

async function ask(name: string, ...words: string[]): Promise<string> {
  const { argv } = process
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  // A second question to the same command.
  if (words.length > 1) vi.resetModules()
  process.argv = [...argv.slice(0, 1), `${name}.ts`, ...words]
  try {
    await import(`../../scripts/${name}.ts`)
    return said.mock.calls.map(([line]) => line).join('\n')
  } finally {
    process.argv = argv
    said.mockRestore()
  }
}

beforeAll(async () => {
  for (const [name, ...words] of inProcess)
    answers.set([name, ...words].join(' '), await ask(name, ...words, words.length === 0 ? '-h' : '--help'))
  for (const name of started) {
    const { ok, output } = await runTool(`scripts/${name}.ts`, ['--help'])
    if (ok) answers.set(name, output.trimEnd())
  }
}, 60_000)

describe('a command that is asked for help', () => {
  it.each([...inProcess.map((words) => words.join(' ')), ...started])('says what it takes: %s', (name) => {
    expect(answers.get(name)).toMatchSnapshot()
  })

  it.each([...inProcess.map((words) => words.join(' ')), ...started])(
    'has an example that it can read: %s',
    (name) => {
      const help = answers.get(name) ?? ''
      const [, example] = /^For example: (.*)$/m.exec(help) ?? []
      const listed = [...help.matchAll(/^ {2}(--\S+)/gm)].map(([, flag]) => flag)
      for (const [flag] of example?.matchAll(/--[a-z]\S*/g) ?? []) expect(listed).toContain(flag)
    },
  )

  it('is each that this repository has, but for those that are handed to other tools', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const own = Object.keys(scripts).filter((name) => !name.startsWith('pre'))
    const foreign = ['start', 'dev', 'build', 'test']
    expect(own.filter((name) => !foreign.includes(name)).sort()).toEqual(
      [...answers.keys()].filter((name) => !name.includes(' ')).sort(),
    )
  })
})

describe('a command that writes whatever is typed', () => {
  it('writes nothing where a flag is not its own', async () => {
    const { ok, output } = await runTool('scripts/schemas.ts', ['--chekc'])
    expect(ok).toBe(false)
    expect(output).toMatchInlineSnapshot(`
      "There is no flag --chekc.
        It takes none. Write: npm run schemas
      "
    `)
  })

  it('writes nothing where a word is too many', async () => {
    const { ok, output } = await runTool('scripts/codeowners.ts', ['three-rivers'])
    expect(ok).toBe(false)
    expect(output).toMatchInlineSnapshot(`
      ""three-rivers" stands without a flag.
        Write: npm run codeowners
      "
    `)
  })
})

it('npm test names its stages where it is asked for another', async () => {
  const { ok, output } = await runTool('scripts/test.ts', ['format'])
  expect(ok).toBe(false)
  // The networks beside the example are built too, whichever there are.
  expect(output.replace(/ "build (?!three-rivers|route-finder)[^"]+",/g, '')).toMatchInlineSnapshot(`
    "There is no stage "format".
      Choose of these: types, "build three-rivers", "build route-finder", style, data, unit, unused, site, weight, e2e.
    "
  `)
})
