import { describe, expect, it } from 'vitest'
import { countLists } from '../../scripts/register/counting.ts'
import { sha256 } from '../../src/certificate/canonical.ts'
import { codeOf } from '../../src/certificate/code.ts'
import { type Handed, handedCsv, readHanded } from '../../src/certificate/handed.ts'
import { readRegister } from '../../src/certificate/register.ts'
import { agreement, publishedOn } from './register-scene.ts'

const files = await publishedOn({ '2026-05-01': [agreement] })
const { register } = await readRegister(files)
const code = codeOf(await sha256(files.find(({ path }) => path === 'NGU-0042/1.json')?.text ?? ''))
const handed = (id: string, more: Partial<Handed> = {}): Handed => ({
  id: id.repeat(8),
  reference: 'NGU-0042',
  version: 1,
  code,
  on: '2026-11-22',
  ...more,
})

describe('a list of certificates that were handed in', () => {
  it('is exported and read again as it was', () => {
    const list = [handed('a'), handed('b', { on: '2026-11-23' })]
    expect(readHanded(handedCsv(list))).toEqual({ handed: list, unread: [] })
    expect(handedCsv(list).split('\r\n')[0]).toBe('reference,version,code,on,id')
  })

  it('has nothing in it but what is printed on every such certificate, a day, and a number by chance', () => {
    expect(Object.keys(handed('a')).sort()).toEqual(['code', 'id', 'on', 'reference', 'version'])
  })

  it('is counted with others, and no line twice', () => {
    const [one, two] = [
      [handed('a'), handed('b')],
      [handed('b'), handed('c')],
    ]
    const { lines, counts } = countLists(
      [
        { name: 'northgate.csv', text: handedCsv(one) },
        { name: 'haverton.csv', text: `\uFEFF${handedCsv(two)}` },
      ],
      register,
    )
    expect(counts).toEqual([{ reference: 'NGU-0042', version: 1, code, handed: 3 }])
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "2 lists: 4 lines, of which 3 counted, 1 there already, 0 never published, 0 not understood.
           3  NGU-0042 version 1"
    `)
  })

  it('has its strange lines told, and not counted', () => {
    const text = `${handedCsv([handed('a'), handed('d', { version: 7 })])}Ada Lovelace, DDD\r\n`
    const { lines, counts } = countLists([{ name: 'list.csv', text }], register)
    expect(counts).toMatchObject([{ handed: 1 }])
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "1 list: 3 lines, of which 1 counted, 0 there already, 1 never published, 1 not understood.
           1  NGU-0042 version 1
      Not counted:
        NGU-0042 version 7 with the code BK511-8J0ZP was never published here.
        list.csv:4 is no line of such a list: Ada Lovelace, DDD"
    `)
  })
})
