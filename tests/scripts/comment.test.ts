import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readProposal } from '../../scripts/diff/proposal.ts'
import { runTool } from '../../scripts/tool.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const nothing = JSON.stringify({
  version: 1,
  networks: [{ network: 'three-rivers', routes: { before: 9, after: 9, gained: 0, lost: 0 }, sections: [] }],
})

/** The comment on a proposal of these files, each with its names now and before. */
function comment(files: string[][], count = files.length, more: string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-'))
  writeFileSync(join(folder, 'report.json'), nothing)
  writeFileSync(join(folder, 'files.jsonl'), files.map((names) => `${JSON.stringify(names)}\n`).join(''))
  const told = ['--commit', commit, '--touched', join(folder, 'files.jsonl'), '--count', String(count)]
  return runTool('scripts/comment.ts', [join(folder, 'report.json'), ...(more.length > 0 ? more : told)])
}

it('names the commit, and says that a proposal of data changes nothing else', async () => {
  const { ok, output } = await comment([
    ['data/three-rivers/providers/northgate/provider.yaml'],
    ['data/three-rivers/new.yaml', 'data/three-rivers/old.yaml'],
  ])
  expect(ok).toBe(true)
  expect(output).toMatchInlineSnapshot(`
    "About commit 0123456789abcdef0123456789abcdef01234567. Where a newer one stands in this proposal, wait for this comment to follow. The proposal changes nothing but data.

    ### What learners will notice

    **\`three-rivers\`**: learners will notice nothing.
    "
  `)
})

it('says on top that a proposal changes the program too, and which of its files', async () => {
  const { output } = await comment([['data/a.yaml'], ['scripts/diff.ts']])
  expect(output).toMatchInlineSnapshot(`
    "**This proposal changes the program too, and the changed program wrote what follows: don't rely on this comment.** Outside of \`data/\` it touches:

    \`\`\`text
    scripts/diff.ts
    \`\`\`

    About commit 0123456789abcdef0123456789abcdef01234567. Where a newer one stands in this proposal, wait for this comment to follow.

    ### What learners will notice

    **\`three-rivers\`**: learners will notice nothing.
    "
  `)
})

it('takes for the program whatever is not below data, under its old name and its new', async () => {
  const outside = [
    'data',
    'Data/a.yaml',
    'database/a.yaml',
    '.github/workflows/changes.yml',
    'src/data/a.yaml',
  ]
  for (const path of outside) {
    expect((await comment([['data/a.yaml'], [path]])).output, path).toContain("don't rely on this comment")
    expect((await comment([['data/a.yaml', path]])).output, path).toContain("don't rely on this comment")
  }
})

it('relies on no list that is not whole', async () => {
  const { output } = await comment([['data/a.yaml']], 3001)
  expect(output).toMatchInlineSnapshot(`
    "**This proposal changes more files than GitHub lists, and may change the program too: don't rely on this comment.**

    About commit 0123456789abcdef0123456789abcdef01234567. Where a newer one stands in this proposal, wait for this comment to follow.

    ### What learners will notice

    **\`three-rivers\`**: learners will notice nothing.
    "
  `)
})

it('lets no name of a file out of its block, and names no more than twenty', async () => {
  const hostile = ['```\n</details>\n@everyone fixes #1', '\u202Egpj.sj', '`'.repeat(50), 'x'.repeat(4000)]
  const many = Array.from({ length: 20 }, (_, index) => `src/${index}.ts`)
  const { output } = await comment([...hostile, ...many].map((path) => [path]))
  const block = output.split('`'.repeat(51))
  expect(block).toHaveLength(3)
  expect(block[1]).toMatch(/^text\n[^\n]*\n/)
  expect(block[1]?.trim().split('\n')).toHaveLength(22)
  expect(block[1]).toContain('and 4 more')
  expect(`${block[0]}${block[2]}`).not.toMatch(/everyone|gpj|xxx/)
  expect(output).not.toMatch(/\p{Cf}/u)
})

it('makes no comment where nobody says what it is about', async () => {
  const { ok, output } = await comment([], 0, ['--commit', commit])
  expect(ok).toBe(false)
  expect(output).toMatchInlineSnapshot(`
    "Say what the report is about: --commit, --touched and --count belong to it.
      Without them nobody could tell what it is worth.
    "
  `)
})

it('reads no list that GitHub would not write', () => {
  for (const wrong of ['data/a.yaml', '"data/a.yaml"', '[]', '[7]', '{}'])
    expect(() => readProposal(commit, wrong, '1'), wrong).toThrow()
  for (const wrong of ['', 'HEAD', `${commit}\n@everyone`, commit.toUpperCase()])
    expect(() => readProposal(wrong, '', '0'), wrong).toThrow()
  expect(readProposal(commit, '', '0').touched).toEqual([])
})
