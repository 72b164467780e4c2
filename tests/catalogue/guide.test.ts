import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { formatFault } from '../../src/catalogue/fault.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'

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
