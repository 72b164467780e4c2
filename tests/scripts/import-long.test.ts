import { describe, expect, it } from 'vitest'
import { sceneFolder } from './data-folder.ts'
import { importing, listFile } from './import-scene.ts'

describe('a very long list', () => {
  it('is read row by row in little memory, shows how far it has come, and every row is counted', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, at) => `Northgate,"Course ${at}${' of many words'.repeat(150)}"`,
    )
    const list = listFile(`University,Course\n${rows.join('\n')}\n`)
    const args = ['agreements', list, '--receiving', 'northgate', '--from', 'riverside/btec-health']
    // The list is 60 MB of text: kept whole, it would not fit.
    const { ok, output } = await importing(sceneFolder(), args, {
      NODE_OPTIONS: '--max-old-space-size=48',
    })
    expect(output.split('\n').filter((line) => line.startsWith('Reading list.csv: 50%'))).toHaveLength(1)
    expect(output).toContain('30000 rows read = 0 written + 0 unchanged + 0 kept + 30000 not understood')
    expect(ok).toBe(true)
  }, 300_000)
})
