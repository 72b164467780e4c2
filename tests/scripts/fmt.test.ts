import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runTool } from '../../scripts/tool.ts'
import { college, course } from '../catalogue/scene.ts'
import { copyOf, sceneFolder } from './data-folder.ts'

const fmt = (folder: string, ...args: string[]) => runTool('scripts/fmt.ts', ['--data', folder, ...args])

it('finds nothing to do in what is published', async () => {
  const { ok, output } = await fmt(copyOf('three-rivers'), '--check')
  expect(output).toMatch(/^\d+ data files, 0 to put in order\.\n$/)
  expect(ok).toBe(true)
})

it('says which files it would change, changes them, and then has nothing to do', async () => {
  const folder = sceneFolder({
    [college]: 'kind:  college\nname: Riverside College\n',
    [course]: 'title: [\n',
  })
  const path = join(folder, '..', college)
  const before = await fmt(folder, '--check')
  expect(before.ok).toBe(false)
  expect(before.output).toMatchInlineSnapshot(`
    "data/three-rivers/providers/riverside/courses/btec-health.yaml cannot be read. npm run check says why.
    data/three-rivers/providers/riverside/provider.yaml is not in its usual form. npm run fmt puts it in order.
    17 data files, 1 to put in order, 1 left as they are.
    "
  `)
  expect(readFileSync(path, 'utf8')).toContain('kind:  college')
  expect((await fmt(folder)).output).toContain(`${college}\n`)
  expect(readFileSync(path, 'utf8')).toBe('name: Riverside College\nkind: college\n')
  writeFileSync(join(folder, '..', course), 'title: Care\naward: hnd\nsubject: "1.3"\n')
  expect((await fmt(folder, '--check')).ok).toBe(true)
})
