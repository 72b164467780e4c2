import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runTool } from '../../scripts/tool.ts'
import { copyOf, sceneFolder } from './data-folder.ts'
import { importing, listFile, stopsIn, textsIn } from './import-scene.ts'

const simple = `University,Course,Type,Entry requirements
Northgate University,Nursing Associate,Guaranteed interview,"MMM at BTEC, GCSE maths grade 4/C"
Northgate University,Care,1+3,"112 UCAS points; DBS"
Northgate University,Car Leadership,,MMM
Tarrowby University,Law,,MMM
Northgate University,Care Leadership,,
`
const northgate = ['--receiving', 'northgate', '--from', 'riverside/btec-health']
const agreement = (data: string, name: string) =>
  join(data, 'three-rivers/providers/northgate/agreements', `${name}.yaml`)
const nursing = 'btec-health-to-fdsc-nursing'

const take = (data: string, list: string, ...more: string[]) =>
  importing(data, ['agreements', list, ...northgate, ...more]).then(({ output }) => output)

describe('a list of agreements', () => {
  it('is told row by row, and nothing is written unless that is asked for', async () => {
    const data = sceneFolder()
    const before = textsIn(data)
    expect(await take(data, listFile(simple))).toMatchInlineSnapshot(`
      "list.csv
        line 2: to be written agreements/btec-health-to-fdsc-nursing.yaml
            not understood, kept in the note: Type "Guaranteed interview"
            understood: "MMM at BTEC, GCSE maths grade 4/C" is taken as: MMM or better; and GCSE maths grade 4
        line 3: to be written agreements/btec-health-to-bsc-care.yaml
            not understood, kept in the note: Type "1+3"
            understood: "112 UCAS points" is taken as: 112 UCAS Tariff points
            not understood, kept as words: "DBS"
        line 4: not understood
            "Car Leadership" is no course of northgate here. Did you mean "Care Leadership"?
        line 5: not understood
            "Tarrowby University" is no provider of this network. Add it, or say in the mapping what it is.
        line 6: to be written agreements/btec-health-to-bsc-care-top-up.yaml
            no entry requirements: taken as not stated
      5 rows read = 3 to be written + 0 unchanged + 0 kept + 2 not understood
      This was a dry run: nothing was written. To write, add --write.
      "
    `)
    expect(textsIn(data)).toEqual(before)
  })

  it('is written as drafts that pass the check, and a second time changes nothing', async () => {
    const data = sceneFolder()
    const list = listFile(simple)
    expect((await take(data, list, '--write')).split('\n').slice(-3)).toMatchInlineSnapshot(`
      [
        "5 rows read = 3 written + 0 unchanged + 0 kept + 2 not understood",
        "Next: npm run check -- three-rivers",
        "",
      ]
    `)
    expect(readFileSync(agreement(data, nursing), 'utf8')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../../../public/schema/agreement.schema.json
      reference: NGU-0044
      status: draft
      guarantee: not-stated
      clause: "Type: Guaranteed interview. Entry requirements: MMM at BTEC, GCSE maths grade 4/C"
      from:
        - { course: riverside/btec-health }
      to: [northgate/fdsc-nursing]
      entry: { year: not-stated }
      conditions: { all: [{ grade: MMM }, { gcse: maths, grade: "4" }] }
      apply: { via: not-stated }
      source: { kind: partner }
      note: "The list's type: Guaranteed interview. The clause has the words of an imported list: put the signed ones in their place."
      "
    `)
    expect(stopsIn(data)).toEqual([])
    const written = textsIn(data)
    expect((await take(data, list, '--write')).split('\n').slice(-3)).toMatchInlineSnapshot(`
      [
        "5 rows read = 0 written + 3 unchanged + 0 kept + 2 not understood",
        "There was nothing to change.",
        "",
      ]
    `)
    expect(textsIn(data)).toEqual(written)
  })

  it('of a published page is summarised, and its words are no clause', async () => {
    const data = sceneFolder()
    await take(data, listFile(simple), '--write', '--page', 'https://college.example/ways')
    const text = readFileSync(agreement(data, nursing), 'utf8')
    expect(text).toContain('status: published')
    expect(text).not.toContain('clause')
    expect(stopsIn(data)).toEqual([])
  })

  it('may say everything that an agreement has, in columns', async () => {
    const data = copyOf('three-rivers')
    const row = {
      Reference: 'NGU-0901',
      University: 'Northgate',
      Course: 'BA (Hons) Business Management',
      College: 'Riverside College',
      From: 'HND Business and Management',
      Guarantee: 'Consideration',
      Clause: 'You are considered.',
      'Entry requirements': 'Overall Merit',
      'Year of entry': '2',
      'Credit recognised': '90-120',
      'Credit level': '4',
      Bridging: 'recommended',
      Support: 'taster day; a mentor',
      'Apply through': 'UCAS',
      Flag: 'PA in Further Details',
      'Apply at': 'https://northgate.example/apply',
      Deadline: '14/12/2026',
      'Deadline for': 'progression form',
      Places: '12',
      'Valid from': '2026-09-01',
      'Valid until': '2028-08-31',
      'Entry years': '2027; 2028',
      'Review due': '2027-03-31',
      Contact: 'Admissions',
      'Contact email': 'a@northgate.example',
      'Contact phone': '01632 960040',
      Note: 'Agreed in May.',
    }
    const list = listFile(`${Object.keys(row).join('|')}\n${Object.values(row).join('|')}\n`)
    const output = await take(data, list, '--write')
    expect(output).toContain('1 row read = 1 written + 0 unchanged + 0 kept + 0 not understood')
    expect(
      readFileSync(agreement(data, 'hnd-business-to-ba-business-management-year-2'), 'utf8'),
    ).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../../../public/schema/agreement.schema.json
      reference: NGU-0901
      status: draft
      guarantee: consideration
      clause: You are considered.
      from:
        - { course: riverside/hnd-business }
      to: [northgate/ba-business-management]
      entry: { year: 2, credit: { recognised: [90, 120], level: 4 } }
      conditions: { grade: Merit }
      bridging: { need: recommended }
      support: [taster day, a mentor]
      apply: { via: ucas, flag: PA in Further Details, url: https://northgate.example/apply }
      deadlines:
        - { what: progression form, on: 2026-12-14 }
      limits: { places: 12 }
      valid: { from: 2026-09-01, until: 2028-08-31, entry: ["2027", "2028"] }
      review: { due: 2027-03-31 }
      contact: { role: Admissions, email: a@northgate.example, phone: "01632 960040" }
      source: { kind: partner }
      note: Agreed in May.
      "
    `)
    expect(stopsIn(data)).toEqual([])
  })

  it('begins a mapping, which says what its own words mean', async () => {
    const data = sceneFolder()
    const list = listFile(simple)
    const map = `${list}.yaml`
    expect(await take(data, list, '--suggest-mapping')).toMatchInlineSnapshot(`
      "# What the words of list.csv mean. Take the # away from a line and from the name above it, and put the right value in place of
      # the one that stands there. Lines that stay as they are change nothing.

      from: [riverside/btec-health]

      # Which provider each of these is.
      #providers:
      #  "Tarrowby University": provider

      # Which course each of these is.
      #courses:
      #  "Car Leadership": provider/course

      # What each type promises, and the year it leads into. Nothing is promised that is not said here.
      #types:
      #  "Guaranteed interview": { guarantee: not-stated }
      #  "1+3": { guarantee: not-stated }

      # Words that are kept as they stand. What they mean, as a condition.
      #requirements:
      #  "DBS": { other: "DBS" }
      "
    `)
    writeFileSync(
      map,
      `courses: { "car-leadership": northgate/bsc-care-top-up }
providers: { TARROWBY university: northgate }
types: { "Guaranteed interview": { guarantee: interview }, 1+3: { year: 1 } }
requirements: { DBS: { dbs: enhanced } }
`,
    )
    const output = await take(data, list, '--write', '--mapping', map)
    expect(output).not.toContain('kept as words')
    expect(output.split('\n').filter((line) => line.includes('"'))).toMatchInlineSnapshot(`
      [
        "      understood: "MMM at BTEC, GCSE maths grade 4/C" is taken as: MMM or better; and GCSE maths grade 4",
        "      understood: "112 UCAS points" is taken as: 112 UCAS Tariff points",
        "      understood: "DBS" is taken as: an enhanced DBS check",
        "      understood: "MMM" is taken as: MMM or better",
        "      "Law" is no course of northgate here. Add it, or say in the mapping what it is.",
      ]
    `)
    expect(readFileSync(agreement(data, nursing), 'utf8')).toContain('guarantee: interview')
    expect(readFileSync(agreement(data, 'btec-health-to-bsc-care'), 'utf8')).toContain('{ dbs: enhanced }')
    writeFileSync(map, 'types: { Place: { guarantee: plaice } }\nfrom: riverside\n')
    expect((await take(data, list, '--mapping', map)).replaceAll(map, 'map.yaml')).toMatchInlineSnapshot(`
      "map.yaml:2:7
        from is "riverside", not a list.
        Write from: the courses that learners come from, where no column says so.
      map.yaml:1:30
        guarantee is "plaice", which is not one of its choices.
        Did you mean "place"?
      "
    `)
  })

  it('with odd headings has them suggested by nearness, in the words that a mapping takes', async () => {
    const data = sceneFolder()
    const list = listFile(`Progression agreements for 2027
Institution Name;PROGRAMME TITLE;Entry Req.s;Region
Northgate University;Care;MMM;North
`)
    const map = `${list}.yaml`
    expect(await take(data, list)).toMatchInlineSnapshot(`
      "The list cannot be read to its end, so nothing was written.
      list.csv:2
        No column is the course that is entered. This line reads: "Institution Name", "PROGRAMME TITLE", "Entry Req.s", "Region".
        Did you mean "Course" by "PROGRAMME TITLE"? A mapping says what other names mean: add --suggest-mapping to have one begun.
      "
    `)
    const begun = await take(data, list, '--suggest-mapping')
    expect(begun).toMatchInlineSnapshot(`
      "# What the words of list.csv mean. Take the # away from a line and from the name above it, and put the right value in place of
      # the one that stands there. Lines that stay as they are change nothing.

      from: [riverside/btec-health]

      # Headings that nothing reads. What each of them means, by the guide's name for the column; or ignore. One has to be Course.
      #columns:
      #  "Institution Name": University
      #  "PROGRAMME TITLE": Course
      #  "Entry Req.s": Entry requirements
      #  "Region": ignore
      "
    `)
    writeFileSync(
      map,
      begun.replace(/^#columns:\n(# {2}.*\n)+/m, (part) => part.replaceAll('#', '')),
    )
    expect(await take(data, list, '--mapping', map)).toMatchInlineSnapshot(`
      "list.csv
        Line 1 above the heading: left out.
        line 3: to be written agreements/btec-health-to-bsc-care.yaml
            understood: "MMM" is taken as: MMM or better
      1 row read = 1 to be written + 0 unchanged + 0 kept + 0 not understood
      This was a dry run: nothing was written. To write, add --write.
      "
    `)
    writeFileSync(
      map,
      'columns: { PROGRAMME TITLE: Programme, Region: nothing }\ntypes: { 1+3: { entry: 1 } }\n',
    )
    expect((await take(data, list, '--mapping', map)).replaceAll(map, 'map.yaml')).toMatchInlineSnapshot(`
      "map.yaml:2:17
        "entry" is not a field here.
        The fields here are: guarantee, year.
      map.yaml:1:29
        PROGRAMME TITLE is "Programme", which is not a column of the guide.
        Did you mean "Course"? The columns: Reference, University, Course, College, From, Type, Guarantee, Clause, Summary, Entry requirements, Year of entry, Credit recognised, Credit level, Bridging, Support, Apply through, Flag, Apply at, Deadline, Deadline for, Places, Valid from, Valid until, Entry years, Review due, Contact, Contact email, Contact phone, Accord, Page, Seen, Note; or ignore.
      map.yaml:1:48
        Region is "nothing", which is not a column of the guide.
        Write the name of one. The columns: Reference, University, Course, College, From, Type, Guarantee, Clause, Summary, Entry requirements, Year of entry, Credit recognised, Credit level, Bridging, Support, Apply through, Flag, Apply at, Deadline, Deadline for, Places, Valid from, Valid until, Entry years, Review due, Contact, Contact email, Contact phone, Accord, Page, Seen, Note; or ignore.
      "
    `)
    const strange = listFile('Where,What\nHere,There\n')
    expect(await take(data, strange, '--suggest-mapping')).toMatchInlineSnapshot(`
      "# What the words of list.csv mean. Take the # away from a line and from the name above it, and put the right value in place of
      # the one that stands there. Lines that stay as they are change nothing.

      from: [riverside/btec-health]

      # Headings that nothing reads. What each of them means, by the guide's name for the column; or ignore. One has to be Course.
      #columns:
      #  "Where": ignore
      #  "What": ignore
      "
    `)
  })

  it('may have a title above its heading', async () => {
    const list = listFile('"Our ways on, 2027",,\n,,\nUniversity,Course,Type\nNorthgate,Care,\n')
    expect(await take(sceneFolder(), list)).toMatchInlineSnapshot(`
      "list.csv
        Line 1 above the heading: left out.
        line 4: to be written agreements/btec-health-to-bsc-care.yaml
            no entry requirements: taken as not stated
      1 row read = 1 to be written + 0 unchanged + 0 kept + 0 not understood
      This was a dry run: nothing was written. To write, add --write.
      "
    `)
  })

  it('never fills a merged cell with what the command says', async () => {
    const list = listFile(`University,College,From,Course,Entry requirements
Northgate,Riverside College,Care Practice,Care,MMM
,,,Care Leadership,MMM
Northgate,Riverside College,,Nursing Associate,MMM
`)
    const data = sceneFolder()
    expect(await take(data, list)).toMatchInlineSnapshot(`
      "list.csv
        line 2: to be written agreements/hnd-care-to-bsc-care.yaml
            not understood, kept as words: "MMM"
        line 3: not understood
            Empty here, and filled in above: University (line 2: "Northgate"), College (line 2: "Riverside College"), From (line 2: "Care Practice"). Of a merged cell only the first row keeps the words: write them in every row.
        line 4: not understood
            Empty here, and filled in above: From (line 2: "Care Practice"). Of a merged cell only the first row keeps the words: write them in every row.
      3 rows read = 1 to be written + 0 unchanged + 0 kept + 2 not understood
      This was a dry run: nothing was written. To write, add --write.
      "
    `)
    expect(await take(data, list, '--suggest-mapping')).not.toContain('Care Leadership')
  })

  it('may leave its university, college and From empty in every row', async () => {
    const list = listFile('University,College,From,Course\n,,,Care\n,,,Nursing Associate\n')
    expect(await take(sceneFolder(), list)).toContain('2 rows read = 2 to be written')
  })

  it('is told which command to type once its mapping is filled in, and that command works', async () => {
    const data = sceneFolder()
    const list = listFile(simple, 'our list.csv')
    const map = join(list, '..', 'map.yaml')
    const output = await take(data, list, '--suggest-mapping', '--mapping', map)
    expect(output.replaceAll(join(list, '..'), 'here').replace(data, 'there')).toMatchInlineSnapshot(`
      "Written: here/map.yaml
      Fill it in, then: npm run import -- agreements "here/our list.csv" --receiving northgate --mapping here/map.yaml --data there
      "
    `)
    const typed = [...(output.split('npm run import -- ')[1] ?? '').matchAll(/"([^"]*)"|(\S+)/g)]
    const again = await runTool(
      'scripts/import.ts',
      typed.map(([, quoted, plain]) => quoted ?? plain ?? ''),
      {
        NETWORK: 'three-rivers',
      },
    )
    expect(again.output).toContain('5 rows read = 3 to be written')
  })

  it('says what would not pass the check, and leaves that row out', async () => {
    const data = sceneFolder()
    const list = listFile(`University,Course,From,Reference,Year of entry,Contact email,Deadline
Northgate,Nursing Associate,Care Practice,NGU-0042,,,
Northgate,Nursing Associate,Care Practice,NGU-77,,,
Northgate,Care,Care Practice,,9,,
Northgate,Care,Care Practice,,,me,
Northgate,Care,Care Practice,,,,31/02/2026
Northgate,Care,Care Practice,,,,
Northgate,Care,Care Practice,,,,
`)
    expect(await take(data, list)).toMatchInlineSnapshot(`
      "list.csv
        line 2: not understood
            Reference NGU-0042 is that of northgate/agreements/health-to-nursing.yaml. References are never used again.
        line 3: not understood
            reference is "NGU-77", which is not a reference. Write capitals, a hyphen and 3 to 6 digits, like "NGU-0042".
        line 4: not understood
            Year of entry is "9". Write 1, 2, 3, 4, foundation or top-up.
        line 5: not understood
            email is "me", which is not an email address. Write it like admissions@college.example.
        line 6: not understood
            Deadline is "31/02/2026". There is no such day.
        line 7: to be written agreements/hnd-care-to-bsc-care.yaml
            no entry requirements: taken as not stated
        line 8: not understood
            It is about the same as line 7, which counts.
      7 rows read = 1 to be written + 0 unchanged + 0 kept + 6 not understood
      This was a dry run: nothing was written. To write, add --write.
      "
    `)
  })
})

describe('a row with many faults', () => {
  it('has all of them told at once, one to a line', async () => {
    const list =
      listFile(`University,Course,From,Reference,Year of entry,Valid from,Valid until,Entry years,Contact email,Apply at,Accord
Northgate,Nursing Associate,Care Practice,NGU-0042,9,2027-09-01,2026-08-31,27,me,ftp://x,nope
Northgate,Car Leadership,Caring Practice,,9,,,27,me,,nope
Tarrowby,Nursing Associate,Care Practice,,9,,,,me,,
`)
    expect(await take(sceneFolder(), list)).toMatchInlineSnapshot(`
      "list.csv
        line 2: not understood
            Year of entry is "9". Write 1, 2, 3, 4, foundation or top-up.
            Reference NGU-0042 is that of northgate/agreements/health-to-nursing.yaml. References are never used again.
            url is "ftp://x", which is not a web address that starts with https://. Write the whole address, like https://college.example/courses.
            item 1 of entry is "27", which is not an entry year. Write it in quotes, like "2027".
            email is "me", which is not an email address. Write it like admissions@college.example.
            until is 2026-08-31, before from (2027-09-01). Swap them, or correct one.
            accord names "nope", which is not an accord here. Add the file accords/….yaml, or name another.
        line 3: not understood
            "Car Leadership" is no course of northgate here. Did you mean "Care Leadership"?
            "Caring Practice" is no course here. Did you mean "Care Practice"?
            Year of entry is "9". Write 1, 2, 3, 4, foundation or top-up.
            item 1 of entry is "27", which is not an entry year. Write it in quotes, like "2027".
            email is "me", which is not an email address. Write it like admissions@college.example.
            accord names "nope", which is not an accord here. Add the file accords/….yaml, or name another.
        line 4: not understood
            "Tarrowby" is no provider of this network. Add it, or say in the mapping what it is.
            Year of entry is "9". Write 1, 2, 3, 4, foundation or top-up.
            email is "me", which is not an email address. Write it like admissions@college.example.
      3 rows read = 0 to be written + 0 unchanged + 0 kept + 3 not understood
      There was nothing to change.
      "
    `)
  })
})

describe('references', () => {
  it('that some rows bring and others get are never the same', async () => {
    const list = listFile(`University,Course,Reference
Northgate,Care Leadership,NGU-0044
Northgate,Nursing Associate,
Northgate,Care,NGU-0045
`)
    const data = sceneFolder()
    expect(await take(data, list, '--write')).toMatchInlineSnapshot(`
      "list.csv
        line 2: written agreements/btec-health-to-bsc-care-top-up.yaml
            no entry requirements: taken as not stated
        line 3: written agreements/btec-health-to-fdsc-nursing.yaml
            no entry requirements: taken as not stated
        line 4: not understood
            Reference NGU-0045 was free, and went to line 3, which brings none. Give that line one too.
      3 rows read = 2 written + 0 unchanged + 0 kept + 1 not understood
      Next: npm run check -- three-rivers
      "
    `)
    expect(stopsIn(data)).toEqual([])
    expect(readFileSync(agreement(data, nursing), 'utf8')).toContain('reference: NGU-0045')
  })
})

describe('the same list again', () => {
  it('follows what has changed in it, and keeps what people have written', async () => {
    const data = sceneFolder()
    await take(data, listFile(simple), '--write')
    const file = agreement(data, nursing)
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('apply: { via: not-stated }', '# Agreed by telephone.\napply: { via: ucas, flag: PA }')
        .replace('guarantee: not-stated', 'guarantee: interview'),
    )
    rmSync(agreement(data, 'btec-health-to-bsc-care-top-up'))
    const changed = listFile(simple.replace('grade 4/C', 'grade 5').replace(/.*1\+3.*\n/, ''))
    expect(await take(data, changed, '--write')).toMatchInlineSnapshot(`
      "list.csv
        line 2: written agreements/btec-health-to-fdsc-nursing.yaml
            guarantee: changed by hand, and stays "interview"; the list says "not-stated".
            apply.via: changed by hand, and stays "ucas"; the list says "not-stated".
            apply.flag: changed by hand, and stays "PA"; the list has none.
            clause: "…GCSE maths grade 4/C" becomes "…GCSE maths grade 5".
            conditions: "MMM or better; and GCSE maths grade 4" becomes "MMM or better; and GCSE maths grade 5".
            not understood, kept in the note: Type "Guaranteed interview"
            understood: "MMM at BTEC, GCSE maths grade 5" is taken as: MMM or better; and GCSE maths grade 5
        line 3: not understood
            "Car Leadership" is no course of northgate here. Did you mean "Care Leadership"?
        line 4: not understood
            "Tarrowby University" is no provider of this network. Add it, or say in the mapping what it is.
        line 5: kept agreements/btec-health-to-bsc-care-top-up.yaml
            The file was taken out since the last import, and stays out.
            no entry requirements: taken as not stated
        agreements/btec-health-to-bsc-care.yaml came from list.csv, and no row of this list is about it. It stays as it is.
      4 rows read = 1 written + 0 unchanged + 1 kept + 2 not understood
      Next: npm run check -- three-rivers
      "
    `)
    expect(readFileSync(file, 'utf8')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../../../public/schema/agreement.schema.json
      reference: NGU-0044
      status: draft
      guarantee: interview
      clause: "Type: Guaranteed interview. Entry requirements: MMM at BTEC, GCSE maths grade 5"
      from:
        - { course: riverside/btec-health }
      to: [northgate/fdsc-nursing]
      entry: { year: not-stated }
      conditions: { all: [{ grade: MMM }, { gcse: maths, grade: "5" }] }
      # Agreed by telephone.
      apply: { via: ucas, flag: PA }
      source: { kind: partner }
      note: "The list's type: Guaranteed interview. The clause has the words of an imported list: put the signed ones in their place."
      "
    `)
    const written = textsIn(data)
    expect((await take(data, changed, '--write')).split('\n').slice(-3)).toMatchInlineSnapshot(`
      [
        "4 rows read = 0 written + 0 unchanged + 2 kept + 2 not understood",
        "There was nothing to change.",
        "",
      ]
    `)
    expect(textsIn(data)).toEqual(written)
  })

  it('no longer asks for a clause that a person has put in', async () => {
    const data = sceneFolder()
    const list = listFile(simple)
    await take(data, list, '--write')
    const file = agreement(data, nursing)
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^clause: .*$/m, 'clause: You are invited to interview.'),
    )
    const output = await take(data, list, '--write')
    expect(output.split('\n').slice(1, 4)).toMatchInlineSnapshot(`
      [
        "  line 2: written agreements/btec-health-to-fdsc-nursing.yaml",
        "      clause: changed by hand, and stays "You are invited to interview."; the list says "Type: Guaranteed interview. Entry requirements: MMM at BTEC, GCSE maths grade 4…".",
        "      note: "…type: Guaranteed interview. The clause has the words of an imported list: put …" becomes "…type: Guaranteed interview."",
      ]
    `)
    expect(readFileSync(file, 'utf8')).toContain('note: "The list\'s type: Guaranteed interview."\n')
    const written = textsIn(data)
    await take(data, list, '--write')
    expect(textsIn(data)).toEqual(written)
  })

  it('is compared in words with what a person wrote, be that right or wrong', async () => {
    const data = sceneFolder()
    const wide = (email: string, places: string) =>
      listFile(
        `University,Course,From,Contact email,Places\nNorthgate,Nursing Associate,Care Practice,${email},${places}\n`,
      )
    await take(data, wide('old@northgate.example', '12'), '--write')
    const file = agreement(data, 'hnd-care-to-fdsc-nursing')
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace(/^conditions: .*$/m, 'conditions: { all: [{ grade: P }, { completed: nope }] }')
        .replace(/^limits: .*$/m, 'deadlines: [{ what: portfolio, on: 2027-01-31 }]'),
    )
    const output = await take(data, wide('new@northgate.example', '15'))
    expect(output.split('\n').slice(1, -3)).toMatchInlineSnapshot(`
      [
        "  line 2: to be written agreements/hnd-care-to-fdsc-nursing.yaml",
        "      conditions: changed by hand, and stays "All: Grade: P; Completed: nope"; the list says "not stated: The list gives no entry requirements."",
        "      deadlines: changed by hand, and stays "What has to be done: portfolio, By this date: 2027-01-31"; the list has none.",
        "      limits: taken out by hand, and stays out; the list says "How many places there are: 15".",
        "      contact.email: "old@northgate.example" becomes "new@northgate.example".",
        "      no entry requirements: taken as not stated",
      ]
    `)
    expect(readFileSync(file, 'utf8')).toContain('old@northgate.example')
  })

  it('never changes the terms of an agreement that has been signed', async () => {
    const data = sceneFolder()
    await take(data, listFile(simple), '--write')
    const file = agreement(data, nursing)
    const signed = readFileSync(file, 'utf8').replace('status: draft', 'status: in-force')
    writeFileSync(file, signed)
    const output = await take(data, listFile(simple.replace('grade 4/C', 'grade 5')), '--write')
    expect(output.split('\n').slice(1, 5)).toMatchInlineSnapshot(`
      [
        "  line 2: kept agreements/btec-health-to-fdsc-nursing.yaml",
        "      It is in-force by now, so its terms are not changed by an import. In the list there has changed:",
        "      clause: "…GCSE maths grade 4/C" becomes "…GCSE maths grade 5".",
        "      conditions: "MMM or better; and GCSE maths grade 4" becomes "MMM or better; and GCSE maths grade 5".",
      ]
    `)
    expect(readFileSync(file, 'utf8')).toBe(signed)
  })

  it('leaves a file alone that people wrote', async () => {
    const path = 'data/three-rivers/providers/northgate/agreements/btec-health-to-fdsc-nursing.yaml'
    const data = sceneFolder({ [path]: 'reference: NGU-0999\n# by hand\n' })
    const output = await take(data, listFile(simple), '--write')
    expect(output.split('\n').slice(1, 3)).toMatchInlineSnapshot(`
      [
        "  line 2: kept agreements/btec-health-to-fdsc-nursing.yaml",
        "      A file of this name is there that no import made. It stays as it is.",
      ]
    `)
    expect(readFileSync(join(data, '..', path), 'utf8')).toContain('by hand')
  })
})

describe('a broken list', () => {
  const broken: [string, string | Buffer][] = [
    [
      'saved in Windows letters',
      Buffer.from('University,Course\nNorthgate,Care\nNorthgate,Caf\xe9\n', 'latin1'),
    ],
    ['saved as Unicode text', Buffer.from('\ufeffUniversity\tCourse\n', 'utf16le')],
    ['with a column named twice', 'University,Course,Type,type\nNorthgate,Care,a,b\n'],
    ['with two columns for one thing', 'University,Course,Degree\nNorthgate,Care,Care\n'],
    ['without a heading', 'Northgate University,Care,1+3\n'],
    ['with a heading misspelt', 'Corse,Type\nCare,1+3\n'],
    ['whose quotes do not close', 'University,Course\nNorthgate,Care\nNorthgate,"Care\nNorthgate,Care\n'],
    ['with quotes in the middle of a cell', 'University,Course\nNorthgate,The "new" Care\n'],
    ['that is empty', '\n'],
  ]
  it.each(broken)('%s is refused with the line, and nothing is written', async (_, text) => {
    const data = sceneFolder()
    const before = textsIn(data)
    expect(await take(data, listFile(text), '--write')).toMatchSnapshot()
    expect(textsIn(data)).toEqual(before)
  })

  it('is read as it comes where that changes no meaning', async () => {
    const rows = [
      ['University', 'Course', 'Entry requirements'],
      ['Northgate University', 'Nursing\u00a0Associate', '"MMM\r\nGCSE maths grade 4"'],
      [],
      ['Northgate University', 'Care', "'-"],
      ['Northgate University', 'Care Leadership'],
      ['Northgate University', 'Care Leadership', 'MMM', 'more'],
      ['Northgate University', '=HYPERLINK("x")', 'MMM'],
      ['Northgate University', 'Care Leadership', '#REF!'],
    ]
    const answers = new Set<string>()
    for (const mark of [',', ';', '\t']) {
      const text = `\ufeff${rows.map((row) => row.map((cell) => (cell.includes('("') ? `"${cell.replaceAll('"', '""')}"` : cell)).join(mark)).join('\r\n')}\r\n`
      answers.add(await take(sceneFolder(), listFile(text)))
    }
    expect([...answers]).toHaveLength(1)
    expect([...answers][0]).toMatchInlineSnapshot(`
      "list.csv
        line 2: to be written agreements/btec-health-to-fdsc-nursing.yaml
            understood: "MMM" is taken as: MMM or better
            understood: "GCSE maths grade 4" is taken as: GCSE maths grade 4
        line 5: to be written agreements/btec-health-to-bsc-care.yaml
            asks for nothing that can be met: "-" is taken as not stated
        line 6: not understood
            It has 2 cells, and the heading names 3. A comma inside a cell needs quotes around the cell.
        line 7: not understood
            It has 4 cells, and the heading names 3. A comma inside a cell needs quotes around the cell.
        line 8: not understood
            Cell 2 (Course) is =HYPERLINK("x"), a formula and not its value. Paste the values, and save the list again.
        line 9: not understood
            Cell 3 (Entry requirements) is #REF!, a spreadsheet's complaint and not a value. Mend it there, and save the list again.
      6 rows read = 2 to be written + 0 unchanged + 0 kept + 4 not understood
      This was a dry run: nothing was written. To write, add --write.
      "
    `)
  })

  it('is not looked for where the command cannot be followed', async () => {
    const data = sceneFolder()
    const said = async (...args: string[]) => (await importing(data, ['agreements', ...args])).output
    const list = listFile(simple)
    expect([
      await said('no.csv', '--receiving', 'northgate'),
      await said(list),
      await said(list, '--receiving', 'nortgate'),
      await said(list, ...northgate, '--write', '--dry-run'),
      await said(list, '--receiving', 'northgate', '--from', 'riverside/btec-helth'),
      await said(list, ...northgate, '--mapping', 'no.yaml'),
      await said(list, ...northgate, '--page', 'college'),
    ]).toMatchInlineSnapshot(`
      [
        "The list cannot be read to its end, so nothing was written.
      no.csv
        There is no such file here.
        Check the path, from the folder that you are in.
      ",
        "Nobody says which provider it is for.
        Add --receiving with one of these: northgate, riverside.
      ",
        "There is no provider "nortgate" in three-rivers.
        Did you mean "northgate"?
      ",
        "--write and --dry-run stand together.
        Keep one of the two.
      ",
        "The courses that learners come from: "riverside/btec-helth" is no course here. Did you mean "riverside/btec-health"?
      ",
        "no.yaml
        There is no such mapping here.
        Add --suggest-mapping to have one begun there.
      ",
        "--page is "college", which is no address.
        Write it whole: https://college.example/agreements
      ",
      ]
    `)
  })
})
