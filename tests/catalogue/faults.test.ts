import { describe, expect, it } from 'vitest'
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
  files,
  networkFile,
  university,
  withFiles,
} from './scene.ts'

/** What a contributor reads when a file's values do not fit. Each test is one slip, and shows the whole message. */

it('finds nothing wrong with the network that the others break', () => {
  expect(complaints({})).toBe('')
})

describe('a code without quotes', () => {
  it('shows 7.10 as it was written, and asks for quotes', () => {
    expect(changed(course, '"1.3"', '7.10')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:3:10
        subject is 7.10, which YAML reads as the number 7.1.
        Put it in quotes: "7.10"."
    `)
  })

  it('asks for quotes around a code that begins with a nought', () => {
    expect(changed(agreement, '"6E12"', '014')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:13:15
        unit is 014, which YAML reads as the number 14.
        Put it in quotes: "014"."
    `)
  })

  it('asks for quotes around a code that looks like a power of ten', () => {
    expect(changed(agreement, '"6E12"', '6E12')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:13:15
        unit is 6E12, which YAML reads as the number 6000000000000.
        Put it in quotes: "6E12"."
    `)
  })

  it('asks for quotes around a grade that is a digit', () => {
    expect(changed(agreement, 'grade: "4"', 'grade: 4')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:14:35
        grade is 4, which YAML reads as a number.
        Put it in quotes: "4"."
    `)
  })

  it('asks for quotes around a telephone number, and keeps its nought', () => {
    expect(added(college, 'admissions: { role: Office, phone: 01632960042 }')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:3:36
        phone is 01632960042, which YAML reads as the number 1632960042.
        Put it in quotes: "01632960042"."
    `)
  })

  it('says what a reference number looks like where quotes alone would not help', () => {
    expect(added(college, 'ukprn: 1000777')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:3:8
        ukprn is 1000777, which is not a UKPRN.
        Write its eight digits in quotes, like "00000042"."
    `)
  })

  it('asks for quotes and brackets around one entry year', () => {
    expect(changed(agreement, '["2027"]', '2027')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:17:46
        entry is 2027, not a list.
        Put it in quotes and square brackets: ["2027"]"
    `)
  })

  it('says that true is no grade', () => {
    expect(changed(agreement, 'grade: MMM', 'grade: true')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:12:16
        grade is true, which YAML reads as yes or no.
        If the word itself is meant, put it in quotes: "true"."
    `)
  })
})

describe('a number', () => {
  it('takes the pound sign and the comma off a fee', () => {
    expect(added(course, 'fee: £9,000')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:11:6
        fee is "£9,000", not a whole number.
        Write it as a plain number: 9000"
    `)
  })

  it('refuses pence', () => {
    expect(added(course, 'fee: 9000.50')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:11:6
        fee is 9000.50, not a whole number.
        Write fee: whole pounds for the whole course, before any loan or grant."
    `)
  })

  it('says how large a fee may be', () => {
    expect(added(course, 'fee: 900000')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:11:6
        fee is 900000; 60000 is the most.
        Correct the number: whole pounds for the whole course, before any loan or grant."
    `)
  })

  it('wants credit as two numbers where it is a range', () => {
    expect(changed(credit, 'recognised: 120', 'recognised: 90-120')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:8:41
        recognised is "90-120", not a whole number or a list of two.
        Write recognised: how many credits count: a number, or [least, most].
        For example: recognised: 120"
    `)
  })

  it('says when a range of credit runs backwards', () => {
    expect(changed(credit, 'recognised: 120', 'recognised: [120, 90]')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:8:41
        recognised runs from 120 down to 90.
        Put the smaller number first."
    `)
  })

  it('says when a range of credit has one end', () => {
    expect(changed(credit, 'recognised: 120', 'recognised: [90]')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:8:41
        recognised has 1 entry, and needs 2.
        Write two, like [90, 120]."
    `)
  })

  it('says which entry years there are', () => {
    expect(changed(agreement, 'year: 1', 'year: 9')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:9:16
        year is 9; 5 is the most.
        Correct the number: foundation (a foundation year), 1, 2, 3, 4, top-up (the whole course is the final year), or not-stated."
    `)
  })
})

describe('a date', () => {
  it('shows how a date is written', () => {
    expect(changed(agreement, '2026-12-14', '14/12/2026')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:16:43
        on is "14/12/2026", which is not a date.
        Write year-month-day, like 2026-12-14."
    `)
  })

  it('knows that February has no 31st', () => {
    expect(changed(agreement, '2026-12-14', '2026-02-31')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:16:43
        on is "2026-02-31", which is not a day in the calendar.
        Check the day and the month."
    `)
  })

  it('does not take a year for a date', () => {
    expect(changed(agreement, 'on: 2026-12-14', 'on: 2026')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:16:43
        on is 2026, which is not a date.
        Write year-month-day, like 2026-12-14."
    `)
  })

  it('knows that there is no 30th of February in any year', () => {
    expect(changed(agreement, 'on: 2026-12-14', 'each_year: "02-30"')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:16:50
        each_year is "02-30", which is not a day in the calendar.
        Check the day and the month."
    `)
  })

  it('shows how a month is written', () => {
    expect(changed(agreement, '2025-09,', 'Sept 2025,')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:17:20
        item 1 of cohorts is "Sept 2025", which is not a month.
        Write year-month in quotes, like "2027-09"."
    `)
  })

  it('names both forms where a day or a month may stand', () => {
    expect(changed(agreement, 'valid: {', 'valid: { from: 2026-9,')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:17:16
        from is "2026-9", which is not a date or a month.
        Write year-month-day, like 2026-12-14. Or write year-month in quotes, like "2027-09"."
    `)
  })

  it('says when cohorts run backwards', () => {
    expect(changed(agreement, '[2025-09, 2027-09]', '[2027-09, 2025-09]')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:17:19
        cohorts end at 2025-09, before they begin at 2027-09.
        Swap them, or correct one."
    `)
  })

  it('says when an agreement ends before it begins', () => {
    expect(
      changed(agreement, 'valid: {', 'valid: { from: 2026-09-01, until: 2026-08-31,'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:17:35
        until is 2026-08-31, before from (2026-09-01).
        Swap them, or correct one."
    `)
  })

  it('wants one date for each deadline', () => {
    expect(changed(agreement, ', on: 2026-12-14', '')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:16:13
        item 1 of deadlines needs one date.
        Give on: 2026-12-14 for one year, or each_year: "12-14" for every year."
    `)
  })
})

describe('a field', () => {
  it('says which field is misspelt', () => {
    expect(added(course, 'feee: 9000')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:11:1
        "feee" is not a field here.
        Did you mean "fee"?"
    `)
  })

  it('does not call a misspelt field missing as well', () => {
    expect(changed(course, 'title:', 'titel:')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:1
        "titel" is not a field here.
        Did you mean "title"?"
    `)
  })

  it('lists the fields where none is near', () => {
    expect(added(college, 'opened: 1964')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:3:1
        "opened" is not a field here.
        The fields here are: name, short, kind, ukprn, town, nation, location, website, admissions, brand, maintainers, credit, signing_key, about, source."
    `)
  })

  it('says where a field belongs that stands one step too far left', () => {
    expect(added(agreement, 'email: admissions@northgate.example')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:22:1
        "email" is not a field here.
        It belongs inside contact: move it there."
    `)
  })

  it('gives a line to paste where a field is missing', () => {
    expect(changed(agreement, /apply:.*\n/, '')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:1:1
        apply is missing.
        Add apply: how to apply.
        For example: apply: { via: ucas }"
    `)
  })

  it('says from which part a field is missing', () => {
    expect(changed(agreement, 'role: Director of Curriculum, ', '')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:19:5
        role is missing from item 1 of signed.
        Add role: the signatory's post, never a person's name.
        For example: role: Academic Registrar"
    `)
  })

  it('names the choices for a field that is missing', () => {
    expect(changed(college, /kind:.*\n/, '')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:1:1
        kind is missing.
        Add kind: what it is. awarding-body: its "courses" are qualifications that any college may teach. Choose one of college, university, sixth-form, school, training-provider, employer, awarding-body.
        For example: kind: college"
    `)
  })

  it('says when a field has no value', () => {
    expect(added(course, 'fee:')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:11:5
        fee has no value.
        Write it after the colon, or take the line out."
    `)
  })

  it('says when a needed field has no value', () => {
    expect(changed(course, /title:.*/, 'title:')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:7
        title has no value.
        Write title: the title without the award: "Health and Social Care", "Nursing Associate".
        For example: title: Health and Social Care"
    `)
  })

  it('counts the letters of words that are too long', () => {
    expect(changed(course, 'Health and', 'Health '.repeat(25))).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:1:8
        title has 187 characters, and 140 is the most.
        Say it shorter."
    `)
  })

  it('puts one course into the brackets of a list', () => {
    expect(changed(agreement, '[northgate/fdsc-nursing]', 'northgate/fdsc-nursing')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:8:5
        to is "northgate/fdsc-nursing", not a list.
        Put it in square brackets: [northgate/fdsc-nursing]"
    `)
  })

  it('shows what a selector looks like', () => {
    expect(
      changed(agreement, '- course: riverside/btec-health', '- riverside/btec-health'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:7:5
        item 1 of from is "riverside/btec-health", not a group of fields.
        Write it like this: { course: riverside/btec-health }"
    `)
  })

  it('says when a list has nothing in it', () => {
    expect(changed(agreement, '[northgate/fdsc-nursing]', '[]')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:8:5
        to has nothing in it.
        Write to: the courses that they may enter.
        For example: to: [northgate/fdsc-nursing-associate]"
    `)
  })

  it('turns yes into true', () => {
    expect(changed(agreement, 'grade: M }', 'grade: M, if_offered: yes }')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:13:45
        if_offered is "yes", not true or false.
        Write true, without quotes."
    `)
  })

  it('says when a whole file is a list', () => {
    expect(complaints({ [college]: '- Riverside College\n' })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:1:1
        The file is a list, not a group of fields.
        Write one field on a line: its name, a colon, a space and its value."
    `)
  })
})

describe('a word out of a few', () => {
  it('wants a GCSE subject under the name by which it is matched', () => {
    const asked = (subject: string) =>
      changed(course, 'entry: { gcse: any, grade: "4", count: 5 }', `entry: { gcse: ${subject}, grade: "4" }`)
    expect(asked('history')).toBe('')
    expect(
      [asked('Maths'), asked('GCSE Mathematics'), asked('mathematics')].join('\n\n'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:10:16
        gcse is "Maths", which is not in lower case.
        Write maths.

      data/three-rivers/providers/riverside/courses/btec-health.yaml:10:16
        gcse is "GCSE Mathematics", which is not in lower case.
        Write maths.

      data/three-rivers/providers/riverside/courses/btec-health.yaml:10:16
        gcse is "mathematics", which is not the name of a GCSE subject here.
        Write maths."
    `)
  })

  it('guesses the guarantee that was meant', () => {
    expect(changed(agreement, 'guarantee: interview', 'guarantee: intervew')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:4:12
        guarantee is "intervew", which is not one of its choices.
        Did you mean "interview"?"
    `)
  })

  it('lists the guarantees where none is near', () => {
    expect(changed(agreement, 'guarantee: interview', 'guarantee: promised')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:4:12
        guarantee is "promised", which is not one of its choices.
        Choose one of: place, offer, interview, reduced-offer, consideration, information, not-stated."
    `)
  })

  it('knows a month by its beginning', () => {
    expect(changed(course, 'september', 'Sept')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:5:11
        item 1 of intakes is "Sept", which is not one of its choices.
        Did you mean "september"?"
    `)
  })

  it('guesses a word that stands beside numbers', () => {
    expect(changed(agreement, 'year: 1', 'year: topup')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:9:16
        year is "topup", which is not one of its choices.
        Did you mean "top-up"?"
    `)
  })

  it('makes the short name of an award out of its title', () => {
    expect(changed(course, 'btec-extended-diploma', 'BTEC Extended Diploma')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:2:8
        award is "BTEC Extended Diploma", which is not a short name.
        Use lower-case letters, digits and single hyphens: btec-extended-diploma"
    `)
  })
})

describe('a condition', () => {
  it('guesses the condition that was meant', () => {
    expect(changed(agreement, '{ grade: MMM }', '{ grad: MMM }')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:12:9
        "grad" is not a condition.
        Did you mean "grade"?"
    `)
  })

  it('points at the slip, however deep it stands', () => {
    expect(changed(agreement, 'functional_skills: maths', 'funtional_skills: maths')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:14:44
        "funtional_skills" is not a condition.
        Did you mean "functional_skills"?"
    `)
  })

  it('points at a wrong value inside any inside all', () => {
    expect(changed(agreement, 'functional_skills: maths', 'functional_skills: math')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:14:63
        functional_skills is "math", which is not one of its choices.
        Did you mean "maths"?"
    `)
  })

  it('says when one condition asks for two things', () => {
    expect(
      changed(agreement, '{ grade: MMM }', '{ gcse: maths, grade: "4", attendance: 80 }'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:12:34
        One condition asks for 2 things: gcse and attendance.
        Give each its own braces: all: [{ gcse: … }, { attendance: … }], or any: if one is enough."
    `)
  })

  it('wants a list beside at_least', () => {
    expect(changed(credit, '{ completed: sending }', '{ at_least: 2 }')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:9:13
        of is missing from conditions.
        Add of: the conditions to choose from."
    `)
  })

  it('wants no more than the list has', () => {
    expect(
      changed(credit, '{ completed: sending }', '{ at_least: 2, of: [{ age: 18 }] }'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:9:25
        at_least is 2, and only 1 is listed.
        Correct the number, or add to the list."
    `)
  })

  it('wants a number beside of', () => {
    expect(changed(credit, '{ completed: sending }', '{ of: [{ age: 18 }] }')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:9:15
        of has no at_least beside it.
        Add how many of the list are needed: at_least: 2"
    `)
  })

  it('asks whether all of a list is needed', () => {
    expect(
      changed(credit, '{ completed: sending }', '[{ completed: sending }, { age: 18 }]'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:9:13
        A condition is missing that says whether all of this list is needed.
        Put all: in front of the list, or any: if one of them is enough."
    `)
  })

  it('shows how a bare grade becomes a condition', () => {
    expect(changed(credit, '{ completed: sending }', 'MMM')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:9:13
        "MMM" does not say what is asked for.
        Write it as a name and a value in braces, like { grade: "MMM" } or { completed: sending }."
    `)
  })

  it('lists the conditions where none is near', () => {
    expect(changed(credit, '{ completed: sending }', '{ points: 96 }')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/hnd-to-care.yaml:9:15
        "points" is not a condition.
        Conditions are: all, any, at_least, completed, grade, qualification, tariff, credits, access, unit, subject_unit, units_passed, graded_unit, average, gcse, functional_skills, attendance, reference, interview, audition, portfolio, assessment, covered, experience, employer_agrees, partner_college, subject_related, standard_entry, evidence, rpl, age, residency, achieved_within, dbs, occupational_health, applied_by, not_stated, other."
    `)
  })

  it('judges a unit by the fields of a unit', () => {
    expect(changed(agreement, 'grade: M }', 'grad: M }')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:13:23
        "grad" is not a field here.
        Did you mean "grade"?"
    `)
  })
})

describe('who may come', () => {
  it('wants one of course and award', () => {
    expect(
      changed(agreement, 'course: riverside/btec-health', '{ course: riverside/btec-health, award: hnd }'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:7:5
        item 1 of from has more than one of: course, award, level.
        Keep the one that the agreement names; a second one is an item of its own."
    `)
  })

  it('wants to know who, not only where from', () => {
    expect(changed(agreement, 'course: riverside/btec-health', '{ provider: any }')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:7:5
        item 1 of from does not say who may come.
        Add one of: course, award or level."
    `)
  })

  it('wants to know where the holder of an award studied', () => {
    expect(
      changed(agreement, 'course: riverside/btec-health', 'award: btec-extended-diploma'),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:7:5
        item 1 of from does not say where the learner studied.
        Add provider: any, partners, or the providers' names."
    `)
  })
})

describe('where it comes from', () => {
  it('does not copy the words of a published page', () => {
    const published = files[agreement]
      ?.replace('in-force', 'published')
      .replace('{ kind: signed-document }', '{ kind: published-page, url: "https://northgate.example/" }')
    expect(complaints({ [agreement]: published })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:5:9
        clause copies a published page, whose words are not ours.
        Take clause out, and say in your own words in summary what the page promises."
    `)
  })

  it('wants the address of a published page', () => {
    expect(changed(accord, 'kind: partner', 'kind: published-page')).toMatchInlineSnapshot(`
      "data/three-rivers/accords/rivers-2026.yaml:4:9
        url is missing from a published page.
        Add url: the address of the page."
    `)
  })

  it('makes no link out of a script', () => {
    expect(added(course, 'url: "javascript:alert(1)"')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/courses/btec-health.yaml:11:6
        url is "javascript:alert(1)", which is not a web address that starts with https://.
        Write the whole address, like https://college.example/courses."
    `)
  })

  it('wants https in front of an address', () => {
    expect(added(college, 'website: http://riverside.example')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml:3:10
        website is "http://riverside.example", which is not a web address that starts with https://.
        Write the whole address, like https://college.example/courses."
    `)
  })

  it('shows what a colour and a logo look like, one message each', () => {
    expect(added(university, 'brand: { colour: green, logo: Logo.PNG }')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/provider.yaml:4:18
        colour is "green", which is not a colour.
        Write # and six digits or letters from a to f, in quotes, like "#0E4B39".

      data/three-rivers/providers/northgate/provider.yaml:4:31
        logo is "Logo.PNG", which is not the name of an SVG file.
        Put the file beside provider.yaml and give its name, like logo.svg."
    `)
  })
})

it('reports many faults in many files at once, in the order of files and lines', () => {
  const all = complaints({
    [networkFile]: files[networkFile]?.replace('short:', 'shrt:'),
    [agreement]: files[agreement]
      ?.replace('interview\n', 'intervew\n')
      .replace('grade: "4"', 'grade: 4')
      .replace('via: ucas', 'via: post'),
    [course]: `${files[course]}fee: £9,000\n`,
  })
  expect(all).toMatchInlineSnapshot(`
    "data/three-rivers/network.yaml:2:1
      "shrt" is not a field here.
      Did you mean "short"?

    data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:4:12
      guarantee is "intervew", which is not one of its choices.
      Did you mean "interview"?

    data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:14:35
      grade is 4, which YAML reads as a number.
      Put it in quotes: "4".

    data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:15:15
      via is "post", which is not one of its choices.
      Choose one of: ucas, direct, internal-form, employer, not-stated.

    data/three-rivers/providers/riverside/courses/btec-health.yaml:11:6
      fee is "£9,000", not a whole number.
      Write it as a plain number: 9000"
  `)
})

it('gives no catalogue while a fault stops publishing', () => {
  expect(readCatalogue(withFiles({ [course]: '' })).catalogue).toBeUndefined()
  expect(readCatalogue(withFiles({})).catalogue?.courses).toHaveLength(5)
})
