import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KnownRows } from '../../scripts/import/known-rows.ts'
import { rememberedPath } from '../../scripts/import/remembered.ts'

/** A provider's folder into which two rows of one list were imported. */
function twoRows(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-rows-'))
  const rows = {
    care: { key: 'care 1', words: ['Care', '1+3'] },
    more: { key: 'care 2', words: ['Care', '2+2'] },
  }
  for (const [name, row] of Object.entries(rows)) {
    const path = join(folder, rememberedPath('agreements', name))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify({ ...row, list: 'one.csv', record: {}, print: '' }))
  }
  return folder
}

describe('a row whose mapping gives it the year that another row had', () => {
  const row = { key: 'care 2', words: ['Care', '1+3'] }

  it('has its own file, by its words, in the same list', () => {
    expect(new KnownRows(twoRows(), 'agreements', 'one.csv').find(row)?.name).toBe('care')
  })

  it('has the file that was known by that year in another list', () => {
    expect(new KnownRows(twoRows(), 'agreements', 'two.csv').find(row)?.name).toBe('more')
  })
})
