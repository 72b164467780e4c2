import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sceneFolder } from './data-folder.ts'
import { importing, listFile } from './import-scene.ts'

const list = `University,Course,Type,Entry requirements
Northgate,Care,1+3,MMM
Northgate,Care,2+2,DDD
Northgate,Nursing Associate,1+3,MMM
`
const mapping = `types: { 1+3: { guarantee: interview, year: 1 }, 2+2: { year: 2 } }
`

const northgate = ['--receiving', 'northgate', '--from', 'riverside/btec-health', '--write']
const take = (data: string, path: string, ...more: string[]) =>
  importing(data, ['agreements', path, ...northgate, ...more]).then(({ output }) => output)
const folder = (data: string, name: string) => join(data, 'three-rivers/providers/northgate', name)
const imported = (data: string) => readdirSync(folder(data, '.imported/agreements')).sort()
const told = (output: string) => output.split('\n').filter((line) => / line |becomes|came from/.test(line))
const mappingFile = (text = mapping) => listFile(text, 'map.yaml')

describe('a list that is imported again', () => {
  it('updates its own files when a mapping says more of its words, and when it says less', async () => {
    const data = sceneFolder()
    const path = listFile(list)
    expect(told(await take(data, path))).toMatchInlineSnapshot(`
      [
        "  line 2: written agreements/btec-health-to-bsc-care.yaml",
        "  line 3: not understood",
        "      It is about the same as line 2, which counts.",
        "  line 4: written agreements/btec-health-to-fdsc-nursing.yaml",
      ]
    `)
    const mapped = await take(data, path, '--mapping', mappingFile())
    expect(told(mapped)).toMatchInlineSnapshot(`
      [
        "  line 2: written agreements/btec-health-to-bsc-care.yaml",
        "      guarantee: "not-stated" becomes "interview".",
        "      entry: "Year of the course: not-stated" becomes "Year of the course: 1".",
        "      note: "The list's type: 1+3. The clause has the words of an imported list: put the sig…" becomes "The clause has the words of an imported list: put the signed ones in their plac…".",
        "  line 3: written agreements/btec-health-to-bsc-care-year-2.yaml",
        "  line 4: written agreements/btec-health-to-fdsc-nursing.yaml",
        "      guarantee: "not-stated" becomes "interview".",
        "      entry: "Year of the course: not-stated" becomes "Year of the course: 1".",
        "      note: "The list's type: 1+3. The clause has the words of an imported list: put the sig…" becomes "The clause has the words of an imported list: put the signed ones in their plac…".",
      ]
    `)
    const files = imported(data)
    expect(files).toHaveLength(3)
    const corrected = mapping.replace('year: 1', 'year: 3')
    expect(told(await take(data, path, '--mapping', mappingFile(corrected)))).toMatchInlineSnapshot(`
      [
        "  line 2: written agreements/btec-health-to-bsc-care.yaml",
        "      entry: "Year of the course: 1" becomes "Year of the course: 3".",
        "  line 3: unchanged agreements/btec-health-to-bsc-care-year-2.yaml",
        "  line 4: not understood",
      ]
    `)
    expect(imported(data)).toEqual(files)
    const next = listFile(list, 'next-year.csv')
    expect(told(await take(data, next))).toMatchInlineSnapshot(`
      [
        "  line 2: written agreements/btec-health-to-bsc-care.yaml",
        "      guarantee: "interview" becomes "not-stated".",
        "      entry: "Year of the course: 3" becomes "Year of the course: not-stated".",
        "      note: "The clause has the words of an imported list: put the signed ones in their plac…" becomes "The list's type: 1+3. The clause has the words of an imported list: put the sig…".",
        "  line 3: not understood",
        "      It is about the same as line 2, which counts.",
        "  line 4: written agreements/btec-health-to-fdsc-nursing.yaml",
        "      guarantee: "interview" becomes "not-stated".",
        "      entry: "Year of the course: 1" becomes "Year of the course: not-stated".",
        "      note: "The clause has the words of an imported list: put the signed ones in their plac…" becomes "The list's type: 1+3. The clause has the words of an imported list: put the sig…".",
        "  agreements/btec-health-to-bsc-care-year-2.yaml came from list.csv, and no row of this list is about it. It stays as it is.",
      ]
    `)
    expect(imported(data)).toEqual(files)
  })

  it('is known by what was remembered before rows had their words kept', async () => {
    const data = sceneFolder()
    const path = listFile(list)
    await take(data, path)
    const files = imported(data)
    for (const name of files) {
      const file = join(folder(data, '.imported/agreements'), name)
      const { words, ...older } = JSON.parse(readFileSync(file, 'utf8'))
      expect(words).toHaveLength(5)
      writeFileSync(file, JSON.stringify(older))
    }
    const output = await take(data, path, '--mapping', mappingFile('types: { 1+3: { year: 1 } }\n'))
    expect(told(output)).toMatchInlineSnapshot(`
      [
        "  line 2: written agreements/btec-health-to-bsc-care.yaml",
        "      entry: "Year of the course: not-stated" becomes "Year of the course: 1".",
        "      note: "The list's type: 1+3. The clause has the words of an imported list: put the sig…" becomes "The clause has the words of an imported list: put the signed ones in their plac…".",
        "  line 3: written agreements/btec-health-to-bsc-care-2.yaml",
        "  line 4: written agreements/btec-health-to-fdsc-nursing.yaml",
        "      entry: "Year of the course: not-stated" becomes "Year of the course: 1".",
        "      note: "The list's type: 1+3. The clause has the words of an imported list: put the sig…" becomes "The clause has the words of an imported list: put the signed ones in their plac…".",
      ]
    `)
    expect(imported(data)).toEqual([...files, 'btec-health-to-bsc-care-2.json'].sort())
  })

  it('names what is gone from it, and only counts what came from lists that it is not', async () => {
    const data = sceneFolder()
    await take(data, listFile(list.replace('DDD', 'MMM'), 'college.csv'), '--mapping', mappingFile())
    const other = listFile('University,Course,Year of entry\nNorthgate,Care Leadership,\n', 'other.csv')
    expect(told(await take(data, other))).toMatchInlineSnapshot(`
      [
        "  line 2: written agreements/btec-health-to-bsc-care-top-up.yaml",
        "  The 3 agreements that came from college.csv are in no row of this list. They stay as they are.",
      ]
    `)
    const shorter = listFile(list.replace(/.*2\+2.*\n/, ''), 'college-2027.csv')
    expect(told(await take(data, shorter, '--mapping', mappingFile()))).toMatchInlineSnapshot(`
      [
        "  line 2: unchanged agreements/btec-health-to-bsc-care.yaml",
        "  line 3: unchanged agreements/btec-health-to-fdsc-nursing.yaml",
        "  agreements/btec-health-to-bsc-care-top-up.yaml came from other.csv, and no row of this list is about it. It stays as it is.",
        "  agreements/btec-health-to-bsc-care-year-2.yaml came from college.csv, and no row of this list is about it. It stays as it is.",
      ]
    `)
  })

  it('tells rows for another provider apart from those that nobody understands', async () => {
    const other = listFile(`University,Course,College,From
Riverside College,Care,,
Gateway University,Care,,
University of Northgate,Care,,
College of Riversyde,Care,,
Northgate,Care,,
`)
    const dry = ['agreements', other, ...northgate.slice(0, -1)]
    expect((await importing(sceneFolder(), dry)).output).toMatchInlineSnapshot(`
      "list.csv
        line 2: for another provider
            It is for Riverside College. Import the list for that one too: --receiving riverside
        line 3: not understood
            "Gateway University" is no provider of this network. Add it, or say in the mapping what it is.
        line 4: not understood
            "University of Northgate" is no provider of this network. Did you mean "Northgate University"?
        line 5: not understood
            "College of Riversyde" is no provider of this network. Did you mean "Riverside College"?
        line 6: to be written agreements/btec-health-to-bsc-care.yaml
            no entry requirements: taken as not stated
      5 rows read = 1 to be written + 0 unchanged + 0 kept + 3 not understood + 1 for another provider
      This was a dry run: nothing was written. To write, add --write.
      "
    `)
  })

  it('marks the draft whose conditions were changed by hand and stand beside other words of the list', async () => {
    const data = sceneFolder()
    const one = 'University,Course,Entry requirements\nNorthgate,Care,MMM\n'
    await take(data, listFile(one))
    const file = join(folder(data, 'agreements'), 'btec-health-to-bsc-care.yaml')
    const edit = (from: string, to: string) =>
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
    const end = () => readFileSync(file, 'utf8').split('\n').slice(-2)[0]
    edit('{ grade: MMM }', '{ grade: DMM }')
    await take(data, listFile(one))
    expect(end()).not.toContain('by hand')
    const changed = listFile(one.replace('MMM', 'DDD'))
    expect(await take(data, changed)).toMatchInlineSnapshot(`
      "list.csv
        line 2: written agreements/btec-health-to-bsc-care.yaml
            conditions: changed by hand, and stays "DMM or better"; the list says "DDD or better".
            clause: "Entry requirements: MMM" becomes "Entry requirements: DDD".
            note: "…in their place." becomes "…in their place. The list asks for something else by now than the conditions he…".
            understood: "DDD" is taken as: DDD or better
      1 row read = 1 written + 0 unchanged + 0 kept + 0 not understood
      Next: npm run check -- three-rivers
      "
    `)
    expect(readFileSync(file, 'utf8')).toContain('conditions: { grade: DMM }')
    expect(end()).toMatchInlineSnapshot(
      `"note: "The clause has the words of an imported list: put the signed ones in their place. The list asks for something else by now than the conditions here, which were changed by hand: see which is right.""`,
    )
    const written = readFileSync(file, 'utf8')
    await take(data, changed)
    expect(readFileSync(file, 'utf8')).toBe(written)
    edit('{ grade: DMM }', '{ grade: DDD }')
    await take(data, changed)
    expect(end()).toMatchInlineSnapshot(
      `"note: "The clause has the words of an imported list: put the signed ones in their place.""`,
    )
  })
})
