import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { changesAsMarkdown } from '../../scripts/diff/markdown.ts'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { formatFault } from '../../src/catalogue/fault.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { type SectionKind, sectionTitle } from '../../src/text/changes-report.ts'

it('has a guide whose files, written as it says, pass the check beside everything that is there', () => {
  const guide = readFileSync('data/README.md', 'utf8').split('## Where things are')[0] ?? ''
  const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) =>
    text.replaceAll(/^ {3}/gm, ''),
  )
  const providers = 'data/three-rivers/providers'
  const paths = [
    `${providers}/hillside/provider.yaml`,
    `${providers}/hillside/courses/btec-health.yaml`,
    `${providers}/northgate/agreements/hillside-health-to-nursing-associate.yaml`,
  ]
  expect(blocks).toHaveLength(paths.length)
  for (const path of paths) expect(guide).toContain(path.split('/').slice(-2).join('/'))
  const written = paths.map((path, index) => ({ path, text: blocks[index] }))
  const { catalogue, faults } = readCatalogue([...readDataFiles('three-rivers'), ...written], 'three-rivers')
  const own = faults.filter(({ file, severity }) => severity === 'stops' || paths.includes(file))
  expect(own.map(formatFault)).toEqual([])
  expect(catalogue?.agreements.some(({ reference }) => reference === 'NGU-0100')).toBe(true)
})

it('prints, of the slip that README.md has as its example, what stands there', () => {
  const [, shown = '', path = ''] =
    /```\n((data\/\S+\.yaml):\d+:\d+\n.*?)\n```/s.exec(readFileSync('README.md', 'utf8')) ?? []
  const files = readDataFiles('three-rivers').map((file) =>
    file.path === path
      ? {
          ...file,
          text: file.text?.replace('northgate/fdsc-nursing-associate }', 'northgate/fdsc-nursing-asociate }'),
        }
      : file,
  )
  expect(readCatalogue(files, 'three-rivers').faults.map(formatFault)).toEqual([shown])
})

it('has a guide for maintainers that names workflows, checks, labels and a key that there are', () => {
  const guide = readFileSync('data/MAINTAINERS.md', 'utf8')
  const workflow = (name: string) => readFileSync(`.github/workflows/${name}.yml`, 'utf8')
  for (const name of ['check', 'test', 'changes', 'deploy']) {
    const title = /^name: (.*)$/m.exec(workflow(name))?.[1] ?? ''
    expect(guide).toContain(title)
  }
  for (const job of ['check', 'test']) {
    expect(workflow(job)).toContain(`\njobs:\n  ${job}:\n`)
    expect(guide).toContain(`\`${job}\``)
  }
  for (const name of ['register', 'deploy']) expect(workflow(name)).toContain('secrets.REGISTER_KEY')
  expect(guide).toContain('`REGISTER_KEY`')
  const forms = readdirSync('.github/ISSUE_TEMPLATE').map((name) =>
    readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8'),
  )
  const labels = forms.flatMap((form) => /^labels: \[(.*)\]$/m.exec(form)?.[1]?.split(', ') ?? [])
  expect(labels.length).toBeGreaterThan(0)
  for (const label of labels) expect(guide).toContain(`\`${label}\``)
})

it('says to maintainers what the comment on a pull request says', () => {
  const guide = readFileSync('data/MAINTAINERS.md', 'utf8').toLowerCase()
  const titles = {
    'to-look-at': 'new things to look at',
    certificates: 'printed certificates no longer show the latest',
  }
  for (const [kind, words] of Object.entries(titles)) {
    expect(sectionTitle({ kind: kind as SectionKind, count: 2, items: [] })).toContain(words)
    expect(guide).toContain(words)
  }
  const comment = changesAsMarkdown({ version: 1, networks: [] }, { commit: '', touched: ['src/a.ts'] })
  for (const words of [
    'what learners will notice',
    'this proposal changes the program too',
    "don't rely on",
  ]) {
    expect(comment.toLowerCase()).toContain(words)
    expect(guide).toContain(words)
  }
})
