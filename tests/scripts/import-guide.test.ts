import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { columns } from '../../scripts/import/agreements/columns.ts'

it('the guide names every column that a list of agreements may have', () => {
  const guide = readFileSync('data/README.md', 'utf8').split('## Bring what you have')[1] ?? ''
  const table = guide
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => (line.split('|')[1] ?? '').split(',').map((name) => name.trim()))
  const missing = Object.values(columns)
    .map(([name]) => name)
    .filter((name) => !table.includes(name))
  expect(missing).toEqual([])
})
