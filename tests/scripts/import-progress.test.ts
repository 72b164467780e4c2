import { describe, expect, it } from 'vitest'
import { progressOf, say } from '../../scripts/import/progress.ts'

/** What a stream was given, with the clearing of a line as ⌫. */
function stream(isTTY: boolean, columns?: number) {
  const given: string[] = []
  const write = (text: string) => given.push(text.replaceAll('\r\u001b[K', '⌫')) > 0
  return { given, isTTY, write, ...(columns === undefined ? {} : { columns }) } as never as {
    given: string[]
  } & NodeJS.WriteStream
}

describe('long work', () => {
  it('is told by a line for every tenth where nobody watches', () => {
    const file = stream(false)
    const progress = progressOf('Reading list.csv', 3000, 'rows', file)
    for (let row = 1; row <= 3000; row++) progress.at(row, row)
    progress.end()
    expect(file.given.slice(0, 2)).toEqual([
      'Reading list.csv: 10%, 300 rows\n',
      'Reading list.csv: 20%, 600 rows\n',
    ])
    expect(file.given).toHaveLength(10)
  })

  it('has a bar at the foot of a terminal, which stays below what is printed and goes at the end', () => {
    const terminal = stream(true)
    const progress = progressOf('Writing', 1000, 'files', terminal)
    say('before it', terminal, terminal)
    progress.at(500, 500)
    say('beside it', terminal, terminal)
    progress.at(501, 501)
    progress.at(1000, 1000)
    progress.end()
    say('after it', terminal, terminal)
    expect(terminal.given.join('').split('\n')).toMatchInlineSnapshot(`
      [
        "before it",
        "⌫[############.............] 50% 500 files: Writing⌫beside it",
        "[############.............] 50% 500 files: Writing⌫[#########################] 100% 1000 files: Writing⌫after it",
        "",
      ]
    `)
  })

  it('has a bar that fits into the terminal', () => {
    const terminal = stream(true, 40)
    const progress = progressOf('Reading a list with a very long name.csv', 1000, 'rows', terminal)
    progress.at(1000, 1000)
    expect(terminal.given.join('').replace('⌫', '').length).toBeLessThan(40)
    progress.end()
  })

  it('leaves what is printed alone where that goes to a file', () => {
    const [terminal, file] = [stream(true), stream(false)]
    const progress = progressOf('Writing', 1000, 'files', terminal)
    progress.at(500, 500)
    say('a line', file, terminal)
    expect(file.given).toEqual(['a line\n'])
    expect(terminal.given).toHaveLength(1)
    progress.end()
  })

  it('that is short needs no progress', () => {
    const [terminal, file] = [stream(true), stream(false)]
    for (const one of [terminal, file]) {
      const progress = progressOf('Writing', 199, 'files', one)
      for (let row = 1; row <= 199; row++) progress.at(row, row)
      progress.end()
      expect(one.given).toEqual([])
    }
  })
})
