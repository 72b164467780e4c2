import { describe, expect, it } from 'vitest'
import { checksOn } from '../../src/catalogue/checks/on-a-day.ts'
import { checks } from '../../src/catalogue/checks/registry.ts'
import { formatFault } from '../../src/catalogue/fault.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import {
  accord,
  added,
  agreement,
  changed,
  college,
  complaints,
  course,
  credit,
  degree,
  files,
  networkFile,
  top,
  university,
  withFiles,
} from './scene.ts'

/** What takes more than one file to judge: names, promises, layout. */

const other = 'data/three-rivers/providers/northgate/agreements/another.yaml'
const tollgate = 'data/three-rivers/providers/tollgate/provider.yaml'
const secondCourse = 'data/three-rivers/providers/riverside/courses/btec-care.yaml'

describe('what is made up', () => {
  it('has no place in a network that is real', () => {
    expect(
      complaints({
        [agreement]: files[agreement]?.replace('kind: signed-document', 'kind: illustrative'),
        [college]: `${files[college]}source: { kind: illustrative }\n`,
      }),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:21:17
        NGU-0042 is made up (illustrative), and the network is real.
        Delete its file, or say where it really comes from. A network that is made up as a whole says illustrative: true in its network.yaml.

      data/three-rivers/providers/riverside/provider.yaml:3:17
        riverside is made up (illustrative), and the network is real.
        Delete its file, or say where it really comes from. A network that is made up as a whole says illustrative: true in its network.yaml."
    `)
  })

  it('is told of a network once, where it holds what is real', () => {
    const madeUp = `${files[networkFile]}illustrative: true\n`
    expect(complaints({ [networkFile]: madeUp })).toMatchInlineSnapshot(`
      "data/three-rivers/network.yaml:7:15 (to look at)
        The network is said to be made up, and NGU-0042 is not. Every page says that nothing is real, nobody is reminded of a review, and CODEOWNERS names no maintainer.
        When the network is real, delete what is made up, and take illustrative and notice out. Until then write source: { kind: illustrative }."
    `)
    const all = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        path.includes('/agreements/') ? text.replace(/kind: [a-z-]+ }/, 'kind: illustrative }') : text,
      ]),
    )
    expect(complaints({ ...all, [networkFile]: madeUp })).toBe('')
  })

  it('is not spoken of where network.yaml cannot be read', () => {
    const text = files[college]?.concat('source: { kind: illustrative }\n')
    expect(complaints({ [networkFile]: 'title: [', [college]: text })).not.toContain('made up')
  })
})

describe('names', () => {
  it('guesses the course that was meant', () => {
    expect(
      changed(agreement, 'course: riverside/btec-health', 'course: riverside/btec-helth'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:7:13
        course names "riverside/btec-helth", which nobody has published.
        Did you mean "riverside/btec-health"?"
    `)
  })

  it('guesses in each field what it may say', () => {
    const slips = files[credit]
      ?.replace('award: hnd', 'award: sendng')
      .replace('completed: sending', 'completed: sendng')
    expect(complaints({ [credit]: slips })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:6:14
        award names "sendng", which is not in the list of awards.
        Choose one from data/reference/awards.yaml, or add it there.

      data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:9:26
        completed names "sendng", which is not in the list of awards.
        Did you mean "sending"?"
    `)
  })

  it('asks for a course that nobody has published', () => {
    expect(
      changed(agreement, 'course: riverside/btec-health', 'course: eastmouth/l3-boats'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:7:13
        course names "eastmouth/l3-boats", which nobody has published.
        Publish the course first, or name another."
    `)
  })

  it('guesses the award that was meant', () => {
    expect(changed(course, 'btec-extended-diploma', 'btec-extended-diplom')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:2:8
        award names "btec-extended-diplom", which is not in the list of awards.
        Did you mean "btec-extended-diploma"?"
    `)
  })

  it('guesses an award inside a condition', () => {
    expect(
      changed(degree, 'completed: foundation-degree', 'completed: fundation-degree'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/courses/bsc-care.yaml:4:21
        completed names "fundation-degree", which is not in the list of awards.
        Did you mean "foundation-degree"?"
    `)
  })

  it('knows sending among the awards', () => {
    expect(changed(credit, 'completed: sending', 'completed: sendng')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:9:26
        completed names "sendng", which is not in the list of awards.
        Did you mean "sending"?"
    `)
  })

  it('guesses the provider that was meant', () => {
    expect(changed(accord, 'riverside', 'river-side')).toMatchInlineSnapshot(`
      "data/three-rivers/accords/rivers-2026.yaml:3:13
        providers names "river-side", which is not a provider here.
        Did you mean "riverside"?"
    `)
  })

  it('knows partners among the providers', () => {
    expect(changed(credit, 'provider: any', 'provider: partner')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:6:45
        provider names "partner", which is not a provider here.
        Did you mean "partners"?"
    `)
  })

  it('guesses the accord that was meant', () => {
    expect(changed(agreement, 'accord: rivers-2026', 'accord: rivers-2025')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:3:9
        accord names "rivers-2025", which is not an accord here.
        Did you mean "rivers-2026"?"
    `)
  })

  it('guesses the career that was meant', () => {
    expect(changed(course, '[nurse]', '[nurse, nruse]')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:9:18
        careers names "nruse", which is not in the list of careers.
        Did you mean "nurse"?"
    `)
  })

  it('says which subjects there are to choose from', () => {
    expect(changed(course, '"1.3"', '"15.5"')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:3:10
        subject names "15.5", which is not in the list of subjects.
        Choose one from data/reference/subjects.yaml."
    `)
  })

  it('knows the awards of a cap on credit', () => {
    expect(changed(university, 'award: honours', 'award: honour')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/provider.yaml:3:27
        award names "honour", which is not in the list of awards.
        Did you mean "honours"?"
    `)
  })

  it('does not complain of a course whose own file is broken', () => {
    expect(complaints({ [course]: files[course]?.replace('award:', 'awrd:') })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:2:1
        "awrd" is not a field here.
        Did you mean "award"?"
    `)
  })

  it('complains of nothing else while a national list is broken', () => {
    expect(changed('data/reference/awards.yaml', 'level: 3', 'level: three')).toMatchInlineSnapshot(`
      "data/reference/awards.yaml:1:100
        level is "three", not a whole number.
        Write level: level number in its own framework."
    `)
  })
})

describe('references and titles', () => {
  it('gives the next free number for a reference that is used twice', () => {
    expect(changed(credit, 'NGU-0043', 'NGU-0042')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:1:12
        reference is NGU-0042, which northgate/health-to-nursing has already.
        Give this one a number of its own: NGU-0043 is free."
    `)
  })

  it('gives no number to two of them', () => {
    const again = files[credit]?.replace('NGU-0043', 'NGU-0042')
    expect(complaints({ [credit]: again, [other]: again })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/another.yaml:1:12
        reference is NGU-0042, which northgate/health-to-nursing has already.
        Give this one a number of its own: NGU-0043 is free.

      data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:1:12
        reference is NGU-0042, which northgate/health-to-nursing has already.
        Give this one a number of its own: NGU-0044 is free."
    `)
  })

  it('says when one provider names one course twice', () => {
    expect(complaints({ [secondCourse]: files[course] })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:8
        title is "Health and Social Care", which riverside/btec-care is called too, with the same award.
        Make it one course with several modes or intakes, or say in the title what differs."
    `)
  })

  it('says when an agreement leads to one course twice', () => {
    expect(
      changed(agreement, '[northgate/fdsc-nursing]', '[northgate/fdsc-nursing, northgate/fdsc-nursing]'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:8:30
        to names "northgate/fdsc-nursing" twice.
        Keep one of the two."
    `)
  })

  it('says when a course names a mode, a unit or an intake twice, or an agreement a year', () => {
    const text = (files[course] ?? '')
      .replace('[{ mode', '[{ mode: full-time, months: 10 }, { mode')
      .replace('6E13', '6E12')
      .replace('[september]', '[september, september]')
    const years = files[agreement]?.replace('["2027"]', '["2027", "2027"]')
    expect(complaints({ [course]: text, [agreement]: years })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:17:55
        entry names "2027" twice.
        Keep one of the two.

      data/three-rivers/providers/riverside/courses/btec-health.yaml:4:42
        modes names "full-time" twice.
        Keep one of the two.

      data/three-rivers/providers/riverside/courses/btec-health.yaml:5:22
        intakes names "september" twice.
        Keep one of the two.

      data/three-rivers/providers/riverside/courses/btec-health.yaml:8:5
        units names "6E12" twice.
        Keep one of the two."
    `)
  })

  it('says when an agreement takes its own place', () => {
    expect(added(agreement, 'supersedes: [NGU-0042]')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:22:14
        supersedes names "NGU-0042", which is this record itself.
        Name the other one, or take the line out."
    `)
  })

  it('asks for the reference of an agreement that is superseded', () => {
    expect(added(agreement, 'supersedes: [NGU-0024]')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:22:14
        supersedes names "NGU-0024", which is no agreement's reference.
        Did you mean "NGU-0042"?"
    `)
  })

  it('says when two agreements take the place of each other', () => {
    const both = {
      [agreement]: `${files[agreement]}supersedes: [NGU-0043]\n`,
      [credit]: `${files[credit]}supersedes: [NGU-0042]\n`,
    }
    expect(complaints(both)).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:22:14
        supersedes names "NGU-0043", which in turn takes the place of this one, NGU-0042.
        Keep the line in the newer of the two.

      data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:12:14
        supersedes names "NGU-0042", which in turn takes the place of this one, NGU-0043.
        Keep the line in the newer of the two."
    `)
  })

  it('does not complain of a superseded agreement whose own file is broken', () => {
    const both = {
      [agreement]: `${files[agreement]}supersedes: [NGU-0043]\n`,
      [credit]: `${files[credit]}fee: 2\n`,
    }
    expect(complaints(both)).not.toContain('supersedes names')
  })
})

describe('signatures', () => {
  const sending = 'side: sending, provider: riverside'
  const twoPosts = `  - { ${sending}, role: Principal, on: 2026-04-02 }`

  it('are of the parties', () => {
    expect(
      changed(agreement, /(?<=side: )sending, provider: riverside/, 'sending, provider: tollgate'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:19:32
        provider names "tollgate", which is not a provider here.
        Add the folder providers/… with a provider.yaml, or name another."
    `)
    const stranger = { [tollgate]: 'name: Tollgate College\nkind: college\n' }
    const signed = files[agreement]?.replaceAll(/(?<=side: .*provider: )\w+/g, 'tollgate')
    expect(complaints({ ...stranger, [agreement]: signed })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:19:32
        provider names "tollgate", which is not on the sending side.
        Name who signed for it (riverside), or take the signature out.

      data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:20:34
        provider names "tollgate", which is not on the receiving side.
        Name who signed for it (northgate), or take the signature out."
    `)
  })

  it('stand on their own side', () => {
    expect(changed(agreement, /(?<=side: )sending/, 'receiving').split('\n\n')[1]).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:19:34
        provider names "riverside", which is not on the receiving side.
        It is on the other side: write side: sending."
    `)
  })

  it('stand once, though two people may sign for one provider', () => {
    const { [agreement]: text = '' } = files
    const again = text.replace(/( {2}- \{ side: sending.*\n)/, '$1$1')
    expect(complaints({ [agreement]: again })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:20:32
        riverside has signed twice as Director of Curriculum.
        Keep one of the two."
    `)
    expect(complaints({ [agreement]: text.replace('signed:\n', `signed:\n${twoPosts}\n`) })).toBe('')
  })

  it("are anyone's on the sending side where anyone may come", () => {
    const stranger = { [tollgate]: 'name: Tollgate College\nkind: college\n' }
    const line = 'signed: [{ side: sending, provider: tollgate, role: Principal, on: 2026-04-02 }]\n'
    expect(complaints({ ...stranger, [credit]: `${files[credit]}${line}` })).toBe('')
  })

  it('are not of a day that has not come', () => {
    const accordSigned = `${files[accord]}signed: [{ provider: northgate, role: Vice-Chancellor, on: 2026-04-09 }]\n`
    const on = (today: string) =>
      readCatalogue(withFiles({ [accord]: accordSigned }), 'three-rivers', checksOn(today))
        .faults.map(formatFault)
        .join('\n\n')
    expect(on('2026-04-08')).toMatchInlineSnapshot(`
      "data/three-rivers/accords/rivers-2026.yaml:5:60
        on is 2026-04-09, a day that has not come yet.
        Write the day on which it was signed; if it has not been, take the signature out.

      data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:20:75
        on is 2026-04-09, a day that has not come yet.
        Write the day on which it was signed; if it has not been, take the signature out."
    `)
    expect(on('2026-04-09')).toBe('')
  })
})

describe('promises', () => {
  it('wants both signatures before an agreement is in force', () => {
    expect(changed(agreement, / {2}- \{ side: sending.*\n/, '')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:2:9
        status is in-force, but the sending side has not signed.
        Add to signed: who signed for it, by post and date; or write status: draft."
    `)
  })

  it('wants any signature before an agreement is in force', () => {
    expect(changed(agreement, /signed:\n.*\n.*\n/, '')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:2:9
        status is in-force, but neither side has signed.
        Add to signed: who signed for it, by post and date; or write status: draft."
    `)
  })

  it('promises no place that can run out', () => {
    expect(
      changed(agreement, 'guarantee: interview', 'guarantee: place\nlimits: { places: 12 }'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:4:12
        guarantee is place, but limits says that places can run out.
        Write guarantee: offer or interview, or take the limit out if it does not apply to these learners."
    `)
  })

  it('wants to know what a guarantee depends on', () => {
    expect(changed(credit, /conditions:.*\n/, '')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:3:12
        guarantee is offer, and nothing says what it depends on.
        Add conditions; the least is { completed: sending }."
    `)
  })

  it('lists the grades of the scale', () => {
    expect(changed(agreement, 'grade: MMM', 'grade: MM')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:12:16
        grade is "MM", which is not on the scale of btec-extended-diploma.
        Its grades, lowest first: "PPP", "MMM", "DDD"."
    `)
  })

  it('says when an award has no grade', () => {
    expect(
      changed(degree, '{ completed: foundation-degree }', '{ grade: Merit, award: foundation-degree }'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/courses/bsc-care.yaml:4:17
        grade is "Merit", but foundation-degree has no overall grade.
        Ask for { completed: sending }, for credits, or for units."
    `)
  })

  it('knows the grades of a GCSE', () => {
    expect(changed(agreement, 'grade: "4"', 'grade: "10"')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:14:35
        grade is "10", which is not a GCSE grade.
        Write "9" to "1", or a letter from "A*" to "G"."
    `)
  })

  it('says when no is taken for a grade', () => {
    expect(changed(agreement, 'grade: MMM', 'grade: no')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:12:16
        grade is "no", which is not on the scale of btec-extended-diploma.
        Its grades, lowest first: "PPP", "MMM", "DDD"."
    `)
  })

  it('recognises no more credit than the learner brings', () => {
    const named = files[credit]?.replace(
      '{ award: hnd, subject: "1.3", provider: any }',
      'course: riverside/hnd-care',
    )
    expect(
      complaints({
        [credit]: named?.replace('recognised: 120', 'recognised: 150'),
        [course]: files[course],
        'data/three-rivers/providers/riverside/courses/hnd-care.yaml':
          'title: Care Practice\naward: hnd\nsubject: "1.3"\ncredit: 140\nentry: { age: 18 }\n',
      }),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:8:41
        recognised is 150 credits, but riverside/hnd-care brings 140.
        Correct the number, or the credit of the course."
    `)
  })

  it('recognises no more credit than the receiving provider takes', () => {
    expect(changed(credit, 'recognised: 120', 'recognised: 240')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:8:41
        recognised is 240 credits, more than the 160 that the receiving provider takes.
        Correct the number, or credit.caps in the provider.yaml."
    `)
  })

  it('says when an agreement leads down', () => {
    const down = files[agreement]
      ?.replace('riverside/btec-health', 'northgate/bsc-care')
      .replace('provider: riverside', 'provider: northgate')
      .replace('{ grade: MMM }', '{ completed: sending }')
    expect(complaints({ [agreement]: down })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:8:6
        to leads to northgate/fdsc-nursing (FdSc), which is at a lower level than where the learner comes from.
        Check that from and to are the right way round."
    `)
  })

  it('lets only the receiving side publish', () => {
    expect(changed(agreement, '[northgate/fdsc-nursing]', '[riverside/hnd-care]')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:8:6
        to names "riverside/hnd-care", which is not a course of northgate.
        Move this file to providers/riverside/agreements: whoever receives the learner publishes the promise."
    `)
  })

  it('lets only members publish under an accord', () => {
    expect(changed(accord, '[riverside, northgate]', '[riverside]')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:3:9
        accord names "rivers-2026", and northgate is not among its members.
        Add northgate to providers in accords/rivers-2026.yaml, or take accord out here."
    `)
  })
})

describe('the year of entry', () => {
  it('is top-up for a top-up', () => {
    expect(
      changed(credit, 'to: [northgate/bsc-care]', 'to: [northgate/bsc-care-top-up]'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:8:16
        year is 2, but northgate/bsc-care-top-up is a top-up: all of it is the final year.
        Write year: top-up."
    `)
  })

  it('is top-up for nothing else', () => {
    expect(changed(agreement, 'year: 1', 'year: top-up')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:9:16
        year is top-up, but northgate/fdsc-nursing (FdSc) is not a top-up.
        Write the year that they enter, like year: 3, or name the top-up in to."
    `)
  })

  it('is a year that the course has', () => {
    expect(changed(agreement, 'year: 1', 'year: 3')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:9:16
        year is 3, but northgate/fdsc-nursing has 240 credits, which is 2 years of full-time study.
        Correct the year, or give the course its own credit."
    `)
  })
})

describe('courses', () => {
  it('wants a last start where a course is closing', () => {
    expect(added(course, 'status: closing')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:11:9
        status is closing, and nothing says when it last starts.
        Add last_start: its last month, like "2026-09"; or write status: closed."
    `)
  })

  it('says when an open course has a last start', () => {
    expect(added(course, 'last_start: "2026-09"')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:11:13
        last_start is 2026-09, but status is open.
        Add status: closing, or take last_start out."
    `)
  })

  it('says when an open course is replaced', () => {
    expect(added(course, 'replaced_by: riverside/hnd-care')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:11:14
        replaced_by names "riverside/hnd-care", but status is open.
        Write status: closing with a last_start, or status: closed; or take replaced_by out."
    `)
  })

  it('names no successor that is closed itself', () => {
    const closed = {
      [degree]: `${files[degree]}status: closed\nreplaced_by: northgate/bsc-care-top-up\n`,
      [top]: `${files[top]}status: closed\n`,
    }
    expect(complaints(closed)).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/courses/bsc-care.yaml:6:14
        replaced_by names "northgate/bsc-care-top-up", which is closed itself.
        Name the course that learners can start now."
    `)
  })

  it('says when two courses replace each other', () => {
    const circle = {
      [degree]: `${files[degree]}status: closed\nreplaced_by: northgate/bsc-care-top-up\n`,
      [top]: `${files[top]}status: closed\nreplaced_by: northgate/bsc-care\n`,
    }
    expect(complaints(circle)).toContain('which in turn is replaced by this one, northgate/bsc-care.')
  })

  it('gives one course a subject of its own', () => {
    expect(changed(degree, 'subject: "1.3"', 'subject: various')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/courses/bsc-care.yaml:3:10
        subject is various, but this is one course.
        Choose its subject from data/reference/subjects.yaml; or, if it stands for many courses, add covers_many: true."
    `)
  })
})

describe('what someone should look at', () => {
  const catalogueOf = (changes: Record<string, string | undefined>) =>
    readCatalogue(withFiles(changes)).catalogue

  const onDay = (today: string, changes: Parameters<typeof withFiles>[0]) =>
    readCatalogue(withFiles(changes), 'three-rivers', checksOn(today)).faults.map(formatFault).join('\n\n')

  it("finds a person's name where a post belongs", () => {
    expect(changed(agreement, 'Director of Curriculum', 'Dr J. Smith')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:19:49 (to look at)
        role is "Dr J. Smith", which looks like a person's name.
        Write the post, which stays when people move on: Academic Registrar, Admissions office."
    `)
    const named = (role: string) => ({
      [university]: `${files[university]}admissions: { role: ${role}, email: ask@northgate.example }\n`,
    })
    expect(complaints(named('J. Smith'))).toContain('provider.yaml:4:21 (to look at)')
    for (const post of ['Professor of Nursing', 'I.T. Services', 'MS Teams desk', 'Admissions office'])
      expect(complaints(named(post)), post).toBe('')
  })

  it('finds two providers of one name', () => {
    expect(changed(university, 'Northgate University', 'riverside College')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:1:7 (to look at)
        name is "Riverside College", which northgate is called too.
        If it is the same provider, keep one folder; if not, say in the name what differs, like its town."
    `)
  })

  it('finds a grade that no unit has', () => {
    expect(changed(agreement, 'unit: "6E12", grade: M', 'unit: "6E12", grade: Q')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:13:30 (to look at)
        grade is "Q", which no unit of this award has.
        The grades of its units: "P", "M", "D"."
    `)
    expect(changed(agreement, 'unit: "6E12", grade: M', 'unit: "6E12", grade: Merit')).toBe('')
  })

  it('finds a closed course that starts again', () => {
    const closed = { [degree]: `${files[degree]}status: closed\nlast_start: "2027-09"\n` }
    expect(onDay('2027-08-31', closed)).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/courses/bsc-care.yaml:6:13 (to look at)
        last_start is 2027-09, which has not come yet, but status is closed.
        If learners can still start then, write status: closing; if not, correct last_start or take it out."
    `)
    expect(onDay('2027-09-01', closed)).toBe('')
  })

  it('finds a review that is too far off', () => {
    const due = (day: string) => ({ [credit]: `${files[credit]}review: { due: ${day} }\n` })
    expect(onDay('2026-11-21', due('2126-11-20'))).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:12:16 (to look at)
        due is 2126-11-20, more than 10 years from now.
        Correct the year. Reviews are usual every year or two."
    `)
    expect(onDay('2026-11-21', due('2036-11-21'))).toBe('')
  })

  it('publishes all the same', () => {
    expect(catalogueOf({ [agreement]: files[agreement]?.replace('"6E12"', '"6E21"') })).toBeDefined()
    expect(
      catalogueOf({ [degree]: files[degree]?.replace(/entry:.*\n/, ''), [credit]: undefined }),
    ).toBeDefined()
  })

  it('guesses the unit that the sending course lists', () => {
    expect(changed(agreement, '"6E12"', '"6E21"')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:13:15 (to look at)
        unit names "6E21", which riverside/btec-health does not list among its units.
        Did you mean "6E12"?"
    `)
  })

  it('says when the sending course does not list a unit', () => {
    expect(changed(agreement, 'unit: "6E12"', 'unit: "9Z99"')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:13:15 (to look at)
        unit names "9Z99", which riverside/btec-health does not list among its units.
        Correct the code, or add the unit to the course."
    `)
  })

  it('says when a form is due after the application', () => {
    expect(changed(agreement, '{ grade: MMM }', '{ applied_by: 2026-11-30 }')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:16:13 (to look at)
        "progression form" is due on 2026-12-14, but the conditions say applied_by: 2026-11-30.
        Correct one of the two dates; or, if late is still looked at, add hard: false."
    `)
  })

  it('compares days of every year by their place between September and August', () => {
    expect(changed(agreement, '{ grade: MMM }', '{ applied_by: "01-14" }')).toBe('')
    expect(changed(agreement, '{ grade: MMM }', '{ applied_by: "10-15" }')).toContain('is due on 2026-12-14')
  })

  it('wants the earliest deadline first', () => {
    expect(
      changed(agreement, 'on: 2026-12-14 }', 'on: 2026-12-14 }, { what: open day, on: 2026-11-05 }'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:16:57 (to look at)
        "open day" (2026-11-05) stands after "progression form" (2026-12-14), and is earlier.
        Put the earliest first."
    `)
  })

  it('says when nothing leads to a course', () => {
    expect(complaints({ [degree]: files[degree]?.replace(/entry:.*\n/, ''), [credit]: undefined })).toContain(
      'Nothing leads to northgate/bsc-care',
    )
    expect(changed(top, /entry:.*\n/, '')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/courses/bsc-care-top-up.yaml:1:8 (to look at)
        Nothing leads to northgate/bsc-care-top-up: no agreement names it, and it does not say what it asks for.
        Add entry: its usual entry requirements, or publish an agreement that leads to it."
    `)
  })

  it('says when nothing leads on from a course', () => {
    expect(
      complaints({
        [credit]: undefined,
        [secondCourse]: 'title: Certificate\naward: hnd\nsubject: "7.10"\nentry: { age: 18 }\n',
      }),
    ).toContain('Nothing leads on from riverside/btec-care')
  })
})

describe('files and folders', () => {
  it('wants a provider.yaml in each folder, and complains of it once', () => {
    expect(complaints({ [college]: undefined })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:1:1
        The folder providers/riverside has no provider.yaml.
        Add that file; two lines are enough to begin with:
        name: Riverside College
        kind: college"
    `)
  })

  it('renames .yml, and complains of it once', () => {
    expect(
      complaints({ [college]: undefined, [college.replace('.yaml', '.yml')]: files[college] }),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yml:1:1
        provider.yml does not end in .yaml.
        Rename it to provider.yaml."
    `)
  })

  it('says which folder was meant', () => {
    expect(
      complaints({ 'data/three-rivers/providers/riverside/course/hnc.yaml': 'title: HNC\n' }),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/course/hnc.yaml:1:1
        Nothing reads hnc.yaml in this folder.
        Did you mean the folder "courses"?"
    `)
  })

  it('says where a record belongs that lies beside provider.yaml', () => {
    expect(
      complaints({ 'data/three-rivers/providers/riverside/hnc.yaml': 'title: HNC\n' }),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/hnc.yaml:1:1
        Nothing reads hnc.yaml in this folder.
        Move it into the folder courses or agreements beside it."
    `)
  })

  it('wants file names that other records can write', () => {
    expect(
      complaints({ [other.replace('another', 'HND to Care')]: files[credit]?.replace('0043', '0044') }),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/HND to Care.yaml:1:1
        "HND to Care" is not a name that other records can use.
        hnd-to-care is there already: take out the one that is not meant, or give this one another name."
    `)
  })

  it('sends nobody to a name that is taken', () => {
    const twin = course.replace('btec-health', 'BTEC-Health')
    expect(complaints({ [twin]: files[course]?.replace('Health and', 'Care and') })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/BTEC-Health.yaml:1:1
        "BTEC-Health" is not a name that other records can use.
        btec-health is there already: take out the one that is not meant, or give this one another name."
    `)
    const folder = college.replace('riverside', 'Riverside')
    expect(complaints({ [folder]: 'name: Riverside\nkind: school\n' })).toContain(
      'riverside is there already',
    )
  })

  it('wants a logo to be an SVG file', () => {
    expect(complaints({ 'data/three-rivers/providers/riverside/Logo.PNG': '' })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/Logo.PNG:1:1
        Logo.PNG is a picture that nothing shows.
        A logo is an SVG file beside provider.yaml, named in lower case, like logo.svg."
    `)
  })

  it('misses a logo that is named and not there', () => {
    const named = {
      [college]: `${files[college]}brand: { colour: "#0E4B39", logo: logo.svg }\n`,
      [college.replace('provider.yaml', 'logos.svg')]: '<svg/>',
    }
    expect(complaints(named)).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:3:35
        logo names "logo.svg", which is not in this folder.
        Did you mean "logos.svg"?"
    `)
  })

  it('misses network.yaml', () => {
    expect(complaints({ [networkFile]: undefined })).toMatchInlineSnapshot(`
      "data/three-rivers/network.yaml:1:1
        The folder data/three-rivers has no network.yaml.
        Copy another network's file there, and change what differs."
    `)
  })

  it('misses a national list', () => {
    expect(complaints({ 'data/reference/scales.yaml': undefined })).toMatchInlineSnapshot(`
      "data/reference/scales.yaml:1:1
        data/reference has no scales.yaml.
        Copy it from the project's own data/reference."
    `)
  })
})

describe('the national lists', () => {
  it('name each award once', () => {
    expect(changed('data/reference/awards.yaml', 'id: hnd,', 'id: honours,')).toMatchInlineSnapshot(`
      "data/reference/awards.yaml:4:3
        honours stands in this list twice, first as item 2.
        Keep one of the two, or give this one a name of its own."
    `)
  })

  it('know the scale of each award', () => {
    expect(changed('data/reference/awards.yaml', 'scale: pmd', 'scale: pdm')).toMatchInlineSnapshot(`
      "data/reference/awards.yaml:2:116
        scale names "pdm", which is not in scales.yaml.
        Did you mean "pmd"?"
    `)
  })

  it('know the level of each award', () => {
    expect(
      changed(
        'data/reference/awards.yaml',
        'level: 5, framework: rqf, credits: 240, scale',
        'level: 8, framework: scqf, credits: 240, scale',
      ),
    ).toMatchInlineSnapshot(`
      "data/reference/awards.yaml:2:76
        level is 8 (scqf), which is not in levels.yaml.
        Correct the level or the framework."
    `)
  })

  it('know the sector of each subject', () => {
    expect(changed('data/reference/subjects.yaml', 'sector: 7', 'sector: 8')).toMatchInlineSnapshot(`
      "data/reference/subjects.yaml:3:62
        sector is 8, which is not in sectors.yaml.
        Correct it: the sector is the number before the dot of the code."
    `)
  })

  it('have the levels that an agreement may name', () => {
    expect(changed('data/reference/levels.yaml', 'rqf: 7', 'rqf: 8')).toMatchInlineSnapshot(`
      "data/reference/levels.yaml:1:1
        RQF level 7 is missing.
        Add a row with rank, rqf, title and examples."
    `)
  })
})

it('names each check after what must hold, and no two alike', () => {
  expect(new Set(checks.map((check) => check.name)).size).toBe(checks.length)
})
