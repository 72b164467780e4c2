import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { formatFault } from '../../src/catalogue/fault.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { added, agreement, changed, college, complaints, course, files, withFiles } from './scene.ts'

/** What a contributor reads when a file is not YAML, or is YAML that a reviewer could misread. */

describe('lines that do not line up', () => {
  it('says when a line begins with a tab', () => {
    expect(changed(agreement, '  all:', '\tall:')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:11:1
        The line begins with a tab.
        Delete it and use spaces: two for each step to the right."
    `)
  })

  it('says when a line stands too far right', () => {
    expect(changed(course, 'award:', '  award:')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:2:3
        "award: btec-extended-diploma" stands further right than the line above, which has a value already.
        Move it left or right until it stands under the fields that it belongs with."
    `)
  })

  it('says when a line of a list stands too far left', () => {
    expect(changed(agreement, '    - { unit', '   - { unit')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:13:4
        "- { unit: "6E12", grade: M }" does not line up with the lines above.
        Move it left or right until it stands under the fields that it belongs with."
    `)
  })
})

describe('quotes and brackets', () => {
  it('points at the quote that is not closed', () => {
    expect(changed(agreement, 'clause: App', 'clause: "App')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:5:9
        The quote that opens here is not closed: clause: "Applicants who meet the conditions will be invited to inte…
        Add " where the words end."
    `)
  })

  it('points at the bracket that is not closed', () => {
    expect(changed(course, '[september]', '[september')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:5:10
        The [ that opens here is not closed: intakes: [september
        Add ] where the list ends."
    `)
  })

  it('points at the bracket that is not closed, and at none of the lines round it', () => {
    const open = changed(agreement, 'to: [northgate/fdsc-nursing]', 'to: [northgate/fdsc-nursing')
    expect(open).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:8:5
        The [ that opens here is not closed: to: [northgate/fdsc-nursing
        Add ] where the list ends."
    `)
    const within = changed(course, 'months: 22 }]', 'months: 22 }')
    expect(within).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:4:8
        The [ that opens here is not closed: modes: [{ mode: full-time, months: 22 }
        Add ] where the list ends."
    `)
  })

  it('points at the brace that is not closed', () => {
    expect(changed(agreement, 'entry: { year: 1 }', 'entry: { year: 1')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:9:8
        The { that opens here is not closed: entry: { year: 1
        Add } where the group ends."
    `)
  })

  it('says when a bracket closes nothing', () => {
    expect(changed(course, '[september]', '[september]]')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:5:21
        This ] closes nothing.
        Take it out, or add the [ that it belongs to."
    `)
  })

  it('says when a comma is missing', () => {
    expect(changed(agreement, 'year: 1 }', 'year: 1 credit: 2 }')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:9:16
        A comma is missing in: 1 credit: 2 }
        Put a comma between two fields: { year: 3, credit: … }."
    `)
  })

  it('says what is left over after a quote', () => {
    expect(changed(course, /title:.*/, 'title: "Health" and Care')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:17
        "and Care" is left over after the value.
        Put the whole value in one pair of quotes, or take it out."
    `)
  })

  it('names the apostrophe that ends words in single quotes', () => {
    expect(changed(course, /title:.*/, "title: 'The team's care'")).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:17
        The apostrophe of team's ends the words here, since they stand in single quotes.
        Put double quotes round them: "The team's care""
    `)
    expect(changed(course, /title:.*/, "title: 'The teams' care: one'")).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:18
        The apostrophe of teams' ends the words here, since they stand in single quotes.
        Put double quotes round them: "The teams' care: one""
    `)
    expect(changed(course, /title:.*/, `title: 'The "team's" care'`)).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:18
        The apostrophe of team's ends the words here, since they stand in single quotes.
        Write the apostrophe twice, or put double quotes round the words."
    `)
  })

  it('takes no quote for an apostrophe where a comma is missing after it', () => {
    expect(changed(course, 'title: Human Biology }', "title: 'Biology' code: '1' }")).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:7:28
        A comma is missing in: 'Biology' code: '1' }
        Put a comma between two fields: { year: 3, credit: … }."
    `)
  })

  it('puts words that hold a colon in quotes', () => {
    expect(changed(course, 'Health and', 'Health: and')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:8
        "Health: and Social Care" holds a colon and a space, which look like a field.
        Put it in quotes: "Health: and Social Care""
    `)
  })

  it('puts an account in quotes', () => {
    expect(added(college, 'maintainers: [@riverside]')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:3:15
        @riverside begins with @, a sign that YAML keeps for itself.
        Put it in quotes: "@riverside""
    `)
  })

  it('misses the space after a colon', () => {
    expect(changed(course, 'title: ', 'title:')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:1
        "title:Health and Social Care" is not a field and its value.
        Write name: value, with a colon and a space between."
    `)
  })
})

describe('what YAML can do and records may not', () => {
  it('says which field stands twice', () => {
    expect(added(course, 'title: Another')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:11:1
        title stands here twice.
        Keep one of the two."
    `)
  })

  it('takes a grade that begins with a star for what it is', () => {
    expect(changed(agreement, 'grade: MMM', 'grade: *D*D')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:12:16
        *D*D begins with *, which points to another part of a file.
        If it is a grade, put it in quotes: "*D*D". If not, write the value out."
    `)
  })

  it('refuses an anchor', () => {
    expect(changed(course, 'title: Health', 'title: &Health')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:8
        &Health begins with &, which names a part of a file.
        If it belongs to the words, put them in quotes. If not, take it out."
    `)
  })

  it('refuses a merge key', () => {
    expect(added(course, '<<: *base')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:11:5
        *base begins with *, which points to another part of a file.
        If it is a grade, put it in quotes: "*base". If not, write the value out."
    `)
  })

  it('refuses a tag', () => {
    expect(changed(course, 'title: Health', 'title: !!str Health')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:8
        !!str begins with !, which makes it a YAML tag.
        If it belongs to the words, put them in quotes. If not, take it out."
    `)
  })

  it('refuses a change of YAML version', () => {
    expect(complaints({ [college]: `%YAML 1.1\n---\n${files[college]}` })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:1:1
        %YAML 1.1 is an instruction to YAML.
        Take the line out."
    `)
  })

  it('refuses a second record in one file', () => {
    expect(added(college, '---\nname: Another College')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:3:1
        A second record begins here.
        Move it to a file of its own; or, if it belongs to this record, take the line of hyphens or dots out."
    `)
  })

  it('refuses a field without a name', () => {
    expect(added(college, ': Riverside')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:3:1
        A field here has no name before its colon.
        Write name: value, or put words that hold a colon in quotes."
    `)
  })

  it('unfolds no file that grows a thousandfold', () => {
    const laughs = [
      'a: &a [ha, ha]',
      ...[...'bcdefghijklmnopqrst'].map(
        (letter, index) =>
          `${letter}: &${letter} [*${'abcdefghijklmnopqrs'[index]}, *${'abcdefghijklmnopqrs'[index]}]`,
      ),
    ]
    const started = performance.now()
    expect(complaints({ [college]: laughs.join('\n') })).toMatch(
      /^data.*provider.yaml:1:4\n {2}&a begins with &/,
    )
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('gives up on brackets within brackets', () => {
    expect(added(college, `about: ${'['.repeat(100)}${']'.repeat(100)}`)).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:3:48
        Lists and groups are nested more than 40 deep here.
        Write the record with fewer brackets, or fewer steps to the right."
    `)
    expect(added(college, `about: ${'['.repeat(30_000)}`)).toContain('nested more than 40 deep')
  })
})

describe('characters that cannot be seen', () => {
  it('says where text turns its direction', () => {
    expect(changed(course, 'Health and', 'Health \u202Eand')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:15
        After "title: Health " stands a character that cannot be seen: it turns the direction of the text.
        Delete it together with the letters on both sides, and type those again."
    `)
  })

  it('says where a character has no width', () => {
    expect(changed(course, 'Health', 'Heal\u200Bth')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:12
        After "title: Heal" stands a character that cannot be seen: it has no width.
        Delete it together with the letters on both sides, and type those again."
    `)
  })

  it('says where a space is not a space', () => {
    expect(changed(course, 'Health and', 'Health\u00A0and')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:14
        After "title: Health" stands a character that cannot be seen: a space of another kind.
        Delete it together with the letters on both sides, and type those again."
    `)
  })

  it('says where a control character stands', () => {
    expect(changed(course, 'Health and', 'Health\u0007and')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:14
        After "title: Health" stands a character that cannot be seen: a control character.
        Delete it together with the letters on both sides, and type those again."
    `)
  })

  it('says where an accent is apart from its letter', () => {
    expect(changed(course, 'Health and', 'Cafe\u0301 and')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:11
        After "title: Caf" stands an accent that is apart from its letter.
        Type the line again: title: Café and Social Care"
    `)
  })
})

describe('characters that are written as escapes', () => {
  const titled = (title: string) => changed(course, /title:.*/, `title: "${title}"`)

  it('are refused where they could not be seen, at their place', () => {
    expect(titled('Health \\u202Eand')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:16
        \\u202E stands for a character that cannot be seen: it turns the direction of the text.
        Take it out."
    `)
    expect(titled('Health \\U000E0041, \\e and\\_care')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:16
        \\U000E0041 stands for a character that cannot be seen: it has no width.
        Take it out.

      data/three-rivers/providers/riverside/courses/btec-health.yaml:1:28
        \\e stands for a character that cannot be seen: a control character.
        Take it out.

      data/three-rivers/providers/riverside/courses/btec-health.yaml:1:34
        \\_ stands for a character that cannot be seen: a space of another kind.
        Take it out."
    `)
    expect(added(college, 'admissions: { role: "Ad\\x07missions" }')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:3:24
        \\x07 stands for a character that cannot be seen: a control character.
        Take it out."
    `)
  })

  it('are refused where two of them, or one and its letter, make up what is', () => {
    expect(titled('Health \\uDB40\\uDC41')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:8
        The backslashes in these words make up a character that is not to be seen as it is.
        Write the words as they are to be read, without a backslash."
    `)
    expect(titled('Health \\uD83D')).toContain('1:8')
    expect(titled('Cafe\\u0301')).toContain('1:8')
  })

  it('may be letters, quotes and backslashes', () => {
    expect(titled('Caf\\u00E9 \\"and\\" a \\\\ \\uD83D\\uDE00')).toBe('')
  })

  it('are no line breaks, nor are there others', () => {
    expect(titled('Health\\n## Approved')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:8
        title has a line break within its words.
        Write them as one paragraph, without \\n, an empty line or |."
    `)
    expect(changed(agreement, /clause:.*/, 'clause: |\n  You are\n  invited.')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:5:9
        clause has a line break within its words.
        Write them as one paragraph, without \\n, an empty line or |."
    `)
    expect(changed(agreement, /clause:.*/, 'clause: >\n  You are\n\n  invited.')).toContain('line break')
    expect(changed(agreement, /clause:.*/, 'clause: |\n  You are invited.')).toBe('')
  })
})

describe('whole files', () => {
  it('says when a file is empty', () => {
    expect(complaints({ [college]: '' })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:1:1
        The file is empty.
        Copy a record of the same kind into it, and change what differs."
    `)
  })

  it('says when a file holds nothing but remarks', () => {
    expect(complaints({ [college]: '# to be written\n' })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:1:1
        The file has no fields in it.
        Copy a record of the same kind into it, and change what differs."
    `)
  })

  it('does not read a file that is far too long', () => {
    expect(added(college, `# ${'x'.repeat(200_000)}`)).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:1:1
        The file has 200041 characters; 200000 is the most.
        Split it, or take out what is not data."
    `)
  })

  it('says when a file is not UTF-8', () => {
    const { faults } = readCatalogue([
      ...withFiles({ [college]: undefined }),
      { path: college, text: undefined },
    ])
    expect(faults.map(formatFault).join('\n\n')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:1:1
        The file is not UTF-8 text.
        Open it in an editor and save it again with the encoding UTF-8."
    `)
  })

  it('accepts the line ends of Windows', () => {
    expect(
      complaints(
        Object.fromEntries(
          Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
        ),
      ),
    ).toBe('')
  })

  it('counts lines the same with the line ends of Windows', () => {
    const windows = files[course]?.replaceAll('\n', '\r\n').replace('"1.3"', '7.10')
    expect(complaints({ [course]: windows })).toContain('btec-health.yaml:3:10')
  })

  it('accepts a byte-order mark, and knows bytes that are no text', () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-'))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), `\uFEFF${text}`)
    }
    expect(readCatalogue(readDataFiles('three-rivers', join(folder, 'data'))).faults).toEqual([])
    writeFileSync(join(folder, college), Buffer.from([0xff, 0xfe, 0x6e, 0x00]))
    expect(
      readDataFiles('three-rivers', join(folder, 'data')).find((file) => file.path === college)?.text,
    ).toBeUndefined()
  })
})

describe('what a paste brings along', () => {
  it('says to delete the marks that a chat puts round a record', () => {
    const pasted = `\`\`\`yaml\n${files[college]}\`\`\`\n`
    expect(complaints({ [college]: pasted })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:1:1
        \`\`\`yaml is a mark that a chat or a mail puts round what is copied from it.
        Delete the whole line.

      data/three-rivers/providers/riverside/provider.yaml:4:1
        \`\`\` is a mark that a chat or a mail puts round what is copied from it.
        Delete the whole line."
    `)
  })

  it('names the long dash in the place of a hyphen, wherever in the list it stands', () => {
    const list = (first: string, second: string) =>
      changed(
        agreement,
        '  - course: riverside/btec-health',
        `  ${first} { course: riverside/btec-health }\n  ${second} { course: riverside/hnd-care }`,
      )
    expect(list('-', '–')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:8:3
        The line begins with –, a long dash, where a list has a plain hyphen.
        Type - in its place, and a space after it. If the long dash belongs to the words, put them in quotes."
    `)
    expect(list('—', '-')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:7:3
        The line begins with —, a long dash, where a list has a plain hyphen.
        Type - in its place, and a space after it. If the long dash belongs to the words, put them in quotes."
    `)
    expect(list('•', '•')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:7:3
        The line begins with •, a dot, where a list has a plain hyphen.
        Type - in its place, and a space after it. If the dot belongs to the words, put them in quotes.

      data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:8:3
        The line begins with •, a dot, where a list has a plain hyphen.
        Type - in its place, and a space after it. If the dot belongs to the words, put them in quotes."
    `)
  })

  it('leaves dashes and dots alone where they stand in words', () => {
    const clause = 'clause: >\n  Applicants\n  – all of them –\n  • are invited.'
    expect(changed(agreement, /clause:.*/, clause)).toBe('')
    expect(changed(agreement, /clause:.*/, 'clause: – all are invited.')).toBe('')
  })
})

describe('quotation marks of a clause', () => {
  it('are told where they stand round the whole of it, and left alone within', () => {
    const clause = (words: string) => changed(agreement, /clause:.*/, `clause: ${words}`)
    expect(clause('“You are invited.”')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:5:9 (to look at)
        clause has quotation marks round it, and the site puts its own there.
        Take out the mark before the first word, and the one behind the last."
    `)
    expect(clause('“You” are “invited”')).toBe('')
    expect(clause('‘You’ are ‘invited’')).toBe('')
    expect(clause('"You are invited."')).toBe('')
  })
})

describe('a slip that looks like another', () => {
  it('is named where git left two versions', () => {
    const both = '<<<<<<< HEAD\nkind: college\n=======\nkind: school\n>>>>>>> theirs\n'
    expect(complaints({ [college]: `name: Riverside College\n${both}` })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:2:1
        Two versions of the same lines stand here, as git leaves them where both were changed.
        Keep one of the two, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>."
    `)
  })

  it('is the # of a colour within braces', () => {
    expect(added(college, 'brand: { colour: #0E4B39 }')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:3:18
        #0E4B39 begins with #, so that YAML takes it and what follows for a remark.
        Put it in quotes: "#0E4B39""
    `)
  })

  it('is a group where a list of groups belongs', () => {
    expect(changed(agreement, /all:\n(.*\n)*?(?=apply)/, 'all: { grade: MMM }\n')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:11:8
        all is a group of fields, not a list.
        It is a list, of one too: put square brackets around it, [ before and ] after."
    `)
  })
})
