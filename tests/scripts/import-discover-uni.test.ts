import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { copyOf } from './data-folder.ts'
import { dataSet, dataSetWith } from './discover-uni-sample.ts'
import { importing, stopsIn, textsIn } from './import-scene.ts'

const course = (data: string, name: string) =>
  join(data, 'three-rivers/providers/northgate/courses', `${name}.yaml`)

/** What is said of the rows, without how far it has come. */
const take = (data: string, folder: string, ...more: string[]) =>
  importing(data, [
    'discover-uni',
    folder,
    '--network',
    'three-rivers',
    ...(more.includes('--provider') ? [] : ['--provider', '00000002']),
    ...more,
  ]).then(({ output }) => output)

const counts = (output: string) => output.split('\n').find((line) => / read = /.test(line))

describe('the Discover Uni data set', () => {
  it('is told course by course, and nothing is written unless that is asked for', async () => {
    const data = copyOf('three-rivers')
    const before = textsIn(data)
    expect(await take(data, dataSet())).toMatchInlineSnapshot(`
      "KISCOURSE.csv: 11 rows, 10 of them for Northgate University = 9 courses + 1 more ways to study them + 0 without an id
        line 2: to be written courses/bsc-zoology.yaml
            3 stages of full-time study: taken as 34 months
        line 4: to be written courses/fdsc-farming-crops-and-soil.yaml
            How long it takes cannot be told, so modes is left out.
            It has several UCAS codes (0011, 0012), so that code is left out.
            Its page, http://northgate.example/farm, is no address that starts with https://, and is left out.
            UKPRN 00000003 registers it, and may make the award: awarded_by is left out until somebody knows.
        line 5: kept
            northgate/llb-law has this award and title already, and stays as it is.
        line 6: not understood
            "Backs": The award MChiro with honours is none of those in awards.yaml.
        line 7: to be written courses/ba-topup-music-making.yaml
            1 stage of full-time study: taken as 10 months
        line 8: not understood
            "Dance": It has one stage of full-time study, so that it may be a top-up, and its title does not say so.
        line 9: not understood
            "Law with Music": Its subjects are in more than one area: CAH16-01-01 (law) is 15.5, CAH25-02-02 (music) is 9.1.
        line 10: not understood
            "Food": No one subject area is known for CAH06-01-06 (food and beverage studies (non-specific)).
        line 11: not understood
            "zoology" has the award and title of line 2, which counts.
      Awards that are none of those in awards.yaml, with the courses left out for it:
           1  MChiro with honours
      Subjects with no one subject area in cah-subjects.yaml, with the courses left out for it:
           1  CAH06-01-06 (food and beverage studies (non-specific))
      9 courses read = 3 to be written + 0 unchanged + 1 kept + 5 not understood
      This was a dry run: nothing was written. To write, add --write.
      "
    `)
    expect(textsIn(data)).toEqual(before)
  }, 60_000)

  it('becomes courses that pass the check, and a second time changes nothing', async () => {
    const data = copyOf('three-rivers')
    await take(data, dataSet(), '--write')
    expect(readFileSync(course(data, 'bsc-zoology'), 'utf8')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../../../public/schema/course.schema.json
      title: Zoology
      award: bsc-hons
      subject: "2.1"
      modes: [{ mode: full-time, months: 34 }]
      code: { ucas: "7473" }
      url: https://northgate.example/zoology
      source:
        kind: published-page
        url: https://discoveruni.gov.uk/
        ids: [N-ZOO]
        note: From the Discover Uni data set.
      note: "Taught at: Quayside campus; Marsh House, Eastmouth. It can be studied part-time; how long that takes is not stated."
      "
    `)
    expect(readFileSync(course(data, 'fdsc-farming-crops-and-soil'), 'utf8')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../../../public/schema/course.schema.json
      title: Farming, Crops and Soil
      award: fdsc
      subject: "3.1"
      source:
        kind: published-page
        url: https://discoveruni.gov.uk/
        ids: [N-FARM]
        note: From the Discover Uni data set.
      note: A sandwich year is optional.
      "
    `)
    expect(readFileSync(course(data, 'ba-topup-music-making'), 'utf8')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../../../public/schema/course.schema.json
      title: Music Making
      award: ba-topup
      subject: "9.1"
      modes: [{ mode: full-time, months: 10 }]
      source:
        kind: published-page
        url: https://discoveruni.gov.uk/
        ids: [N-TOP]
        note: From the Discover Uni data set.
      "
    `)
    expect(stopsIn(data)).toEqual([])
    const written = textsIn(data)
    expect(counts(await take(data, dataSet(), '--write'))).toMatchInlineSnapshot(
      `"9 courses read = 0 written + 3 unchanged + 1 kept + 5 not understood"`,
    )
    expect(textsIn(data)).toEqual(written)
  }, 60_000)

  it('brings in what a later one says, and leaves what people have changed', async () => {
    const data = copyOf('three-rivers')
    await take(data, dataSet(), '--write')
    const path = course(data, 'bsc-zoology')
    const edited = readFileSync(path, 'utf8').replace('title: Zoology', 'title: Animals # as we say')
    writeFileSync(path, edited)
    const later = dataSet((name, text) => {
      if (name === 'KISCOURSE')
        return text
          .replaceAll(',Zoology,', ',Zoology and Life,')
          .replace(/^.*N-TOP.*\n/m, '')
          .replace('N-ZOO,01,3', 'N-ZOO,01,4')
      return name === 'UCASCOURSEID' ? text.replace('7473', 'C300') : text
    })
    expect(await take(data, later, '--write')).toMatchInlineSnapshot(`
      "KISCOURSE.csv: 10 rows, 9 of them for Northgate University = 8 courses + 1 more ways to study them + 0 without an id
        line 2: written courses/bsc-zoology.yaml
            title: changed by hand, and stays "Animals"; the list says "Zoology and Life".
            modes: "How it is studied: Full-time, Months from start to end: 34" becomes "How it is studied: Full-time, Months from start to end: 46".
            code.ucas: "7473" becomes "C300".
            4 stages of full-time study: taken as 46 months
        line 4: unchanged courses/fdsc-farming-crops-and-soil.yaml
            How long it takes cannot be told, so modes is left out.
            It has several UCAS codes (0011, 0012), so that code is left out.
            Its page, http://northgate.example/farm, is no address that starts with https://, and is left out.
            UKPRN 00000003 registers it, and may make the award: awarded_by is left out until somebody knows.
        line 5: kept
            northgate/llb-law has this award and title already, and stays as it is.
        line 6: not understood
            "Backs": The award MChiro with honours is none of those in awards.yaml.
        line 7: not understood
            "Dance": It has one stage of full-time study, so that it may be a top-up, and its title does not say so.
        line 8: not understood
            "Law with Music": Its subjects are in more than one area: CAH16-01-01 (law) is 15.5, CAH25-02-02 (music) is 9.1.
        line 9: not understood
            "Food": No one subject area is known for CAH06-01-06 (food and beverage studies (non-specific)).
        line 10: written courses/bsc-zoology-2.yaml
            3 stages of full-time study: taken as 34 months
      Awards that are none of those in awards.yaml, with the courses left out for it:
           1  MChiro with honours
      Subjects with no one subject area in cah-subjects.yaml, with the courses left out for it:
           1  CAH06-01-06 (food and beverage studies (non-specific))
        courses/ba-topup-music-making.yaml came from KISCOURSE.csv, and no row of this list is about it. It stays as it is.
      8 courses read = 2 written + 1 unchanged + 1 kept + 4 not understood
      Next: npm run check -- three-rivers
      "
    `)
    expect(readFileSync(path, 'utf8')).toBe(
      edited.replace('months: 34', 'months: 46').replace('7473', 'C300'),
    )
    expect(stopsIn(data)).toEqual([])
  }, 60_000)

  it('takes a Scottish degree for one that has four years', async () => {
    const data = copyOf('three-rivers')
    await take(data, dataSet(), '--provider', '00000003', '--write')
    const file = join(data, 'three-rivers/providers/hartmoor/courses/ba-scottish-painting.yaml')
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
      title: 'Painting',
      award: 'ba-hons-scottish',
      subject: '9.2',
      modes: [{ mode: 'full-time', months: 46 }],
    })
  }, 60_000)
})

it('a way to study that is not known is told, and makes no course part-time', async () => {
  const folder = dataSetWith('KISCOURSE', (text) => text.replace('N-FARM,01', 'N-FARM,03'))
  const output = await take(copyOf('three-rivers'), folder)
  expect(output.split('\n').filter((line) => line.includes('KISMODE'))).toMatchInlineSnapshot(`
    [
      "      "Farming, Crops and Soil": Its KISMODE is "03". Known are 01 for full-time and 02 for part-time.",
    ]
  `)
}, 60_000)

describe('a data set that cannot be taken', () => {
  const data = copyOf('three-rivers')

  it('lacks a table', async () => {
    const folder = dataSetWith('LOCATION', () => '')
    expect((await take(data, folder)).replace(folder, 'FOLDER')).toMatchInlineSnapshot(`
      "FOLDER
        These tables of the Discover Uni data set are not there: LOCATION.csv.
        Name the folder with its CSV files.
      "
    `)
  }, 60_000)

  it('lacks a column', async () => {
    const folder = dataSetWith('KISCOURSE', (text) => text.replace('NUMSTAGE', 'STAGES'))
    expect(await take(data, folder)).toMatchInlineSnapshot(`
      "KISCOURSE.csv:1
        The first line has no column NUMSTAGE.
        This import knows version 7.4 of the data set (August 2025). Check that the table is whole. A later version may have other columns: then ask whoever looks after this program to read it too.
      "
    `)
  }, 60_000)

  it('has lost its noughts in a spreadsheet', async () => {
    const folder = dataSetWith('KISCOURSE', (text) => text.replace('N-LAW,01', 'N-LAW,1'))
    expect(await take(data, folder)).toMatchInlineSnapshot(`
      "KISCOURSE.csv:5
        KISMODE is "1", where the data set has "01": a spreadsheet has taken the noughts in front away.
        Download the data set again, and do not save it from a spreadsheet.
      "
    `)
  }, 60_000)

  it('has a row that is too short', async () => {
    const folder = dataSetWith('SBJ', (text) => text.replace(',CAH16-01-01', ''))
    expect(await take(data, folder)).toMatchInlineSnapshot(`
      "SBJ.csv:5
        This row has 4 cells, and the first line names 5.
        Download the data set again, and do not save it from a spreadsheet.
      "
    `)
  }, 60_000)

  it('has subjects of another version', async () => {
    const folder = dataSetWith('SBJ', (text) => text.replace('CAH02-06-06', 'CAH02-03-06'))
    expect(await take(data, folder)).toMatchInlineSnapshot(`
      "SBJ.csv:6
        CAH02-03-06 is of another version of the hierarchy than XCAH03 1.1.4, which cah-subjects.yaml is for. Codes mean other subjects there.
        Take a data set of 2025 or later; or bring cah-subjects.yaml to the version of the list.
      "
    `)
  }, 60_000)

  it('has nothing of the provider, or the provider is another', async () => {
    expect(await take(data, dataSet(), '--provider', '00000006')).toMatchInlineSnapshot(`
      "KISCOURSE.csv
        None of its 11 rows is of a provider with PUBUKPRN 00000006.
        Check the eight digits of --provider.
      "
    `)
    expect(await take(data, dataSet(), '--provider', '00000099')).toMatchInlineSnapshot(`
      "No provider of three-rivers has the UKPRN 00000099.
        Say which one it is with --as, or add ukprn to its provider.yaml.
      "
    `)
    expect(await take(data, dataSet(), '--as', 'riverside')).toMatchInlineSnapshot(`
      "riverside has the UKPRN 00000001, and --provider says 00000002.
        Mend the one that is wrong.
      "
    `)
    expect(await take(data, dataSet(), '--provider', '2')).toMatchInlineSnapshot(`
      ""2" is no UKPRN.
        Give the eight digits that the data set has as PUBUKPRN: --provider 00000002
      "
    `)
  }, 60_000)
})

it('every subject area that a CAH code is given is one of subjects.yaml, and no code stands twice', () => {
  const read = (name: string) => parse(readFileSync(`data/reference/${name}.yaml`, 'utf8'))
  const areas = read('subjects').map(({ code }: { code: string }) => code)
  const { codes, version } = read('cah-subjects') as {
    version: string
    codes: { code: string; subject?: string }[]
  }
  expect(version).toBe('XCAH03 1.1.4')
  expect(codes.flatMap(({ subject }) => subject ?? []).filter((area) => !areas.includes(area))).toEqual([])
  expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length)
})
