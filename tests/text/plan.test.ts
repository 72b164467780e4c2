import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { icsOf } from '../../src/plan/ics.ts'
import { timelineOf } from '../../src/plan/timeline.ts'
import { planLines, planNotes } from '../../src/text/plan.ts'
import { calendarFileName, planCalendar } from '../../src/text/plan-calendar.ts'
import { planText } from '../../src/text/plan-text.ts'
import { rowWords } from '../../src/text/plan-timeline.ts'
import { type Asked, planThrough } from '../plan/scene.ts'
import { sketch } from '../sketch.ts'

const { catalogue } = readCatalogue(readDataFiles('three-rivers'))
if (catalogue === undefined) throw new Error('three-rivers does not pass the check')
const rivers = catalogue

const nursing = {
  from: 'riverside/btec-health',
  through: ['northgate/fdsc-nursing-associate'],
  by: ['NGU-0042'],
}
const earlyYears = {
  from: 'riverside/l2-childcare',
  through: ['riverside/l3-early-years', 'riverside/fda-early-years', 'halebank/ba-early-years-topup'],
}

/** The lines of one kind in the plan of a small network, from `btec` to `hnd`. */
function told(scene: string | Catalogue, kind: string, asked: Partial<Asked> = {}) {
  const names = typeof scene === 'string' ? sketch(scene) : scene
  const plan = planThrough(names, { from: 'town/btec', through: ['town/hnd'], ...asked })
  return planLines(plan, names)
    .filter(({ item }) => item.kind === kind)
    .map(({ when, title, details, missed }) => [when, title, ...details, missed].filter(Boolean).join(' | '))
}

describe('a plan as text', () => {
  test('a first step without a stated date is not passed over', () => {
    const names = sketch('btec > hnd application', 'hnd > topup interview by=2029-05-31')
    const plan = planThrough(names, { from: 'town/btec', through: ['town/hnd', 'town/topup'] })
    expect(planNotes(plan, names)[0]).toMatchInlineSnapshot(
      `"No last date is stated for step 1: ask early. The first date to keep: form, by 31 May 2029."`,
    )
  })

  test('one step, with a form that comes before UCAS', () => {
    expect(planText(planThrough(rivers, nursing), rivers)).toMatchInlineSnapshot(`
      "Plan: BTEC Extended Diploma, Health and Social Care to FdSc Nursing Associate

      The first date to keep: progression form to your tutor, by 14 December 2026.
      You would finish in June 2029, at Northgate University.
      Worked out on 21 November 2026 from what the agreements say; “ideally” is our advice. Dates can change: check each one before you rely on it, and make a new plan every autumn.

      Step 1: FdSc Nursing Associate, Northgate University

      Now: Ask your tutor for the form
        It is agreement NGU-0042, with Northgate University. Questions: Admissions office, admissions@northgate.example, 01632 960042.
        If you miss it: You may run out of time.

      By 14 December 2026: Progression form to your tutor
        If you miss it: You are considered as an ordinary applicant. The next date is 14 December 2027, to start in September 2028.

      Usually mid January 2027: Apply through UCAS
        The UCAS date for this start is not in our list yet. It is usually in the middle of January: look it up on ucas.com.
        When you apply, write: PA in Further Details.
        If you miss it: A university need not look at a later application; many do while they have room. Whether the agreement still counts then is not stated: ask.

      June 2027: Get what the next step asks for
        BTEC Extended Diploma at MMM or better
        Human Biology (unit 6E12) at Merit, if your college teaches it
        Either GCSE maths grade 4, or Functional Skills maths level 2
        If you miss it: The agreement is only for those who have it. Ask what else is open to you.

      Before September 2027: Use the help that is offered: taster day and interview practice
        Admissions office at Northgate University can say when it is.
        If you miss it: Nothing says that it counts against you.

      Before September 2027: Come to your interview
        Northgate University sets the day.
        If you miss it: Ask at once for another day: you may get no offer without it.

      September 2027: Start FdSc Nursing Associate
        Northgate University. September 2027 to June 2029, full-time.

      June 2029: Finish FdSc Nursing Associate
      "
    `)
  })

  test('three steps, each with its dates', () => {
    expect(planText(planThrough(rivers, earlyYears), rivers)).toMatchInlineSnapshot(`
      "Plan: Level 2 Diploma, Early Years Practitioner to BA (Hons) Early Years, top-up

      The first date to keep: tell your tutor, by 31 May 2027.
      You would finish in June 2032, at Halebank University College.
      Worked out on 21 November 2026 from what the agreements say; “ideally” is our advice. Dates can change: check each one before you rely on it, and make a new plan every autumn.

      Step 1: Level 3 Diploma, Early Years Educator, Riverside College
      Step 2: FdA Early Years, Riverside College
      Step 3: BA (Hons) Early Years, top-up, Halebank University College

      Ideally by 3 May 2027: Ask your tutor for the form (step 1)
        It is agreement RVC-0304, with Riverside College. Questions: School and adult admissions, enquiries@riverside.example, 01632 960010.
        If you miss it: You may run out of time.

      By 31 May 2027: Tell your tutor (step 1)
        If you miss it: You can still start in January.

      June 2027: Get what the next step asks for: Pass your course (step 1)
        If you miss it: The agreement is only for those who have it. Ask what else is open to you.

      Before September 2027: Use the help that is offered: nursery visits (step 1)
        School and adult admissions at Riverside College can say when it is.
        If you miss it: Nothing says that it counts against you.

      Before September 2027: Be cleared to start: enhanced DBS check (step 1)
        Riverside College can say how.
        If you miss it: You may not be allowed to start.

      September 2027: Start Level 3 Diploma, Early Years Educator (step 1)
        Riverside College. September 2027 to June 2029, full-time, or part-time in 2 years.

      Ideally by 3 May 2029: Tell your tutor that you want to use this agreement (step 2)
        It is agreement RVC-0305, with Riverside College. Questions: Higher education office, he@riverside.example, 01632 960014.
        If you miss it: You may run out of time.

      By 31 May 2029: Have ready to apply: 200 hours of work or volunteering in an early years setting (step 2)
        If you miss it: It is a condition of the agreement, which may not help you without it.

      By 31 May 2029: Application (step 2)
        When you apply, write: EY.
        If you miss it: You may still get in if the group has room.

      June 2029: Finish Level 3 Diploma, Early Years Educator (step 1)

      June 2029: Get what the next step asks for: Pass your course (step 2)
        If you miss it: The agreement is only for those who have it. Ask what else is open to you.

      Before September 2029: Be cleared to start: enhanced DBS check (step 2)
        Riverside College can say how.
        If you miss it: You may not be allowed to start.

      September 2029: Start FdA Early Years (step 2)
        Riverside College. September 2029 to June 2031, full-time, or part-time in 3 years.

      Ideally by 3 May 2031: Ask your tutor for the form (step 3)
        It is agreement HUC-0201, with Halebank University College. Questions: Early years and education office, education@halebank.example, 01632 960127.
        If you miss it: You may run out of time.

      By 31 May 2031: Choose full-time or part-time (step 3)
        If you miss it: You are put down for part-time.

      June 2031: Finish FdA Early Years (step 2)

      June 2031: Get what the next step asks for: Pass your course (step 3)
        If you miss it: The agreement is only for those who have it. Ask what else is open to you.

      Before September 2031: Use the help that is offered: Saturday study group and laptop loan (step 3)
        Early years and education office at Halebank University College can say when it is.
        If you miss it: Nothing says that it counts against you.

      September 2031: Start BA (Hons) Early Years, top-up (step 3)
        Halebank University College. September 2031 to June 2032, full-time, or part-time in 2 years.
        You enter the final year. All 240 credits count.

      June 2032: Finish BA (Hons) Early Years, top-up (step 3)
      "
    `)
  })

  test('after the date of the form, the plan is for a year later and says so', () => {
    const text = planText(planThrough(rivers, { ...nursing, today: '2026-12-15' }), rivers)
    expect(text.split('\n').slice(0, 22).join('\n')).toMatchInlineSnapshot(`
      "Plan: BTEC Extended Diploma, Health and Social Care to FdSc Nursing Associate

      The first date to keep: progression form to your tutor, by 14 December 2027.
      You would finish in June 2030, at Northgate University.
      Worked out on 15 December 2026 from what the agreements say; “ideally” is our advice. Dates can change: check each one before you rely on it, and make a new plan every autumn.

      Step 1: FdSc Nursing Associate, Northgate University

      Was 14 December 2026: Too late to start in September 2027 (progression form to your tutor)
        The next start that you can be in time for is September 2028. This plan is for that.

      June 2027: Get what the next step asks for
        BTEC Extended Diploma at MMM or better
        Human Biology (unit 6E12) at Merit, if your college teaches it
        Either GCSE maths grade 4, or Functional Skills maths level 2
        If you miss it: The agreement is only for those who have it. Ask what else is open to you.

      Ideally by 16 November 2027: Ask your tutor for the form
        It is agreement NGU-0042, with Northgate University. Questions: Admissions office, admissions@northgate.example, 01632 960042.
        If you miss it: You may run out of time.

      By 14 December 2027: Progression form to your tutor"
    `)
  })
})

describe('what missing a date means', () => {
  test('is what the agreement says, and when the next start is', () => {
    expect(told('btec > hnd by=12-14', 'deadline')).toMatchInlineSnapshot(`
      [
        "By 14 December 2026 | Form | What happens then is not stated. Take it for the last day. The next date is 14 December 2027, to start in September 2028.",
      ]
    `)
  })

  test('is said to be unknown where the agreement does not say it', () => {
    expect(told('btec > hnd by=2026-12-14 entry=2027', 'deadline')).toMatchInlineSnapshot(`
      [
        "By 14 December 2026 | Form | What happens then is not stated. Take it for the last day. No later start under this agreement is in sight.",
      ]
    `)
    expect(told('btec > hnd late=12-14', 'deadline')).toMatchInlineSnapshot(`
      [
        "By 14 December 2026 | Form | Later is still looked at.",
      ]
    `)
    expect(told('btec > hnd late=11-04', 'deadline')).toMatchInlineSnapshot(`
      [
        "Was 4 November 2026 | Form | Later is still looked at. It comes round again on 4 November 2027, to start in September 2028.",
      ]
    `)
  })
})

describe('what no record says', () => {
  test('a step without any date is told to ask', () => {
    expect(told('btec > hnd', 'apply')).toMatchInlineSnapshot(`
      [
        "Before September 2027 | Apply to College town | No last date is stated for this start. Ask early: College town can say. | All places may be taken.",
      ]
    `)
    expect(told('btec > hnd by=2026-12-14', 'apply', { finish: '2028-06' })).toMatchInlineSnapshot(`
      [
        "Before September 2028 | Apply to College town | No last date is stated for this start. Ask early: College town can say. | For another start it was stated as 14 December 2026. | All places may be taken.",
      ]
    `)
  })

  test('an ordinary application has the date of UCAS only where the course is listed there', () => {
    expect(told('btec > hnd application', 'ucas')).toMatchInlineSnapshot(`
      [
        "Usually mid January 2027 | Apply through UCAS, if the course is listed there | The UCAS date for this start is not in our list yet. It is usually in the middle of January: look it up on ucas.com. | If it is not, ask how to apply: College town can say. | A university need not look at a later application; many do while they have room.",
      ]
    `)
  })

  test('a published date of UCAS has its time', () => {
    const scene = sketch('btec > hnd')
    const agreements = scene.agreements.map((one) => ({
      ...one,
      apply: { via: 'ucas' as const, flag: 'PA' },
    }))
    const ucas = [{ entry: '2027', on: '2027-01-20', at: '18:00', source: 'https://ucas.example' }]
    expect(told({ ...scene, agreements, ucas }, 'ucas')).toMatchInlineSnapshot(`
      [
        "By 18:00 on 20 January 2027 | Apply through UCAS | Up to then, UCAS says, every application is looked at alike. | When you apply, write: PA. | A university need not look at a later application; many do while they have room. Whether the agreement still counts then is not stated: ask.",
      ]
    `)
    expect(told({ ...scene, agreements, ucas }, 'ucas', { today: '2027-02-01' })).toMatchInlineSnapshot(`
      [
        "Was 20 January 2027 | Apply through UCAS | Up to then, UCAS says, every application is looked at alike. | When you apply, write: PA. | You can still apply. A university need not look at a later application; many do while they have room. Whether the agreement still counts then is not stated: ask.",
      ]
    `)
  })

  test('a length and an intake that are assumed are said to be', () => {
    expect(told('btec > hnd', 'start')).toMatchInlineSnapshot(`
      [
        "September 2027 | Start hnd, town/hnd | College town. September 2027 to June 2029, full-time. | The source does not say how long it takes or when it starts: these dates are the usual ones.",
      ]
    `)
  })

  test('a wait that is longer than a summer is said', () => {
    expect(told(sketch('btec > hnd', 'hnd: january 22m part-time=34m'), 'start')).toMatchInlineSnapshot(`
      [
        "January 2028 | Start hnd, town/hnd | College town. January 2028 to October 2029, full-time, or part-time in 3 years. | You would wait 6 months for it.",
      ]
    `)
    expect(told('btec > hnd', 'start', { finish: '2025-06' })).toMatchInlineSnapshot(`
      [
        "September 2027 | Start hnd, town/hnd | College town. September 2027 to June 2029, full-time. | That is about 9 months from now. | The source does not say how long it takes or when it starts: these dates are the usual ones.",
      ]
    `)
  })
})

describe('what is asked for', () => {
  test('stands where it is wanted', () => {
    const scene =
      'btec > hnd when { all: [{ grade: MMM }, { gcse: maths, grade: "4" }, { reference: supportive }, { interview: passed }, { age: 18 }, { dbs: enhanced }] }'
    const kinds = ['results', 'check', 'ready', 'meeting', 'clearance']
    expect(kinds.flatMap((kind) => told(scene, kind))).toMatchInlineSnapshot(`
      [
        "June 2027 | Get what the next step asks for | MMM or better | GCSE maths grade 4 | The agreement is only for those who have it. Ask what else is open to you.",
        "Before September 2027 | Check before you apply: 18 or older when the course starts | You may learn too late that it is not for you. College town can say more.",
        "Before September 2027 | Have ready to apply: A supportive reference | It is a condition of the agreement, which may not help you without it.",
        "Before September 2027 | Pass an interview | College town sets the day. | Ask at once for another day: you may get no offer without it.",
        "Before September 2027 | Be cleared to start: enhanced DBS check | College town can say how. | You may not be allowed to start.",
      ]
    `)
  })

  test('a guaranteed interview is in the plan though no condition names it', () => {
    expect(told('btec > hnd interview', 'meeting')).toMatchInlineSnapshot(`
      [
        "Before September 2027 | Come to your interview | College town sets the day. | Ask at once for another day: you may get no offer without it.",
      ]
    `)
  })
})

describe('a plan in a calendar', () => {
  const plan = planThrough(rivers, nursing)
  const site = { host: 'waymark.example', stamp: '2026-11-21T10:00:00Z' }
  const read = (file: string) =>
    new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

  test('another parser reads every line that is not past, on its days', () => {
    const events = read(icsOf(planCalendar(plan, rivers, site)))
    expect(
      events.map(({ startDate, endDate, summary }) => `${startDate} to ${endDate}: ${summary}`),
    ).toMatchInlineSnapshot(`
      [
        "2026-11-21 to 2026-11-22: Ask your tutor for the form",
        "2026-12-14 to 2026-12-15: Progression form to your tutor",
        "2027-01-01 to 2027-02-01: Usually mid January 2027: Apply through UCAS",
        "2027-06-01 to 2027-07-01: June 2027: Get what the next step asks for",
        "2027-08-01 to 2027-09-01: Before September 2027: Use the help that is offered: taster day and interview practice",
        "2027-08-01 to 2027-09-01: Before September 2027: Come to your interview",
        "2027-09-01 to 2027-10-01: September 2027: Start FdSc Nursing Associate",
        "2029-06-01 to 2029-07-01: June 2029: Finish FdSc Nursing Associate",
      ]
    `)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  })

  test('the same item has the same name in a plan that is made later', () => {
    const uids = (today: string) =>
      planCalendar(planThrough(rivers, { ...nursing, today }), rivers, site).events.map(({ uid }) => uid)
    expect(uids('2026-11-30')).toEqual(uids('2026-11-21'))
  })

  test('only dates that others set ring', () => {
    const ringing = planCalendar(plan, rivers, site).events.filter(({ remind }) => remind)
    expect(ringing.map(({ uid }) => uid)).toMatchInlineSnapshot(`
      [
        "NGU-0042~northgate%2Ffdsc-nursing-associate/1-deadline@waymark.example",
        "NGU-0042~northgate%2Ffdsc-nursing-associate/1-ucas@waymark.example",
      ]
    `)
  })

  test('nothing that is past is put into it', () => {
    const late = planThrough(rivers, { ...nursing, today: '2026-12-15' })
    expect(late.items.some(({ past }) => past)).toBe(true)
    for (const { when } of planCalendar(late, rivers, site).events)
      expect('on' in when ? when.on : when.to).toMatch(/^(2026-12-(1[5-9]|[23])|20(2[7-9]|3))/)
  })

  test('the file says by its name where the plan leads', () => {
    expect(calendarFileName(plan)).toBe('plan-northgate-fdsc-nursing-associate.ics')
  })
})

describe('the timeline', () => {
  test('says in words all that it draws', () => {
    const plan = planThrough(rivers, earlyYears)
    expect(timelineOf(plan).rows.map((row) => rowWords(row, plan, rivers))).toMatchInlineSnapshot(`
      [
        {
          "dates": [],
          "name": "Level 2 Diploma, Early Years Practitioner",
          "study": "you are here, until June 2027",
        },
        {
          "dates": [
            "Tell your tutor: by 31 May 2027",
          ],
          "name": "Level 3 Diploma, Early Years Educator",
          "study": "September 2027 to June 2029, full-time, after a wait of 2 months",
        },
        {
          "dates": [
            "Application: by 31 May 2029",
          ],
          "name": "FdA Early Years",
          "study": "September 2029 to June 2031, full-time, after a wait of 2 months",
        },
        {
          "dates": [
            "Choose full-time or part-time: by 31 May 2031",
          ],
          "name": "BA (Hons) Early Years, top-up",
          "study": "September 2031 to June 2032, full-time, after a wait of 2 months",
        },
      ]
    `)
  })

  test('rows follow one another without a gap or an overlap, from this month to the end', () => {
    const { rows, years } = timelineOf(planThrough(rivers, earlyYears))
    let end = 0
    for (const { wait, study } of rows) {
      expect((wait ?? study).at).toBeCloseTo(end, 1)
      expect(study.at).toBeCloseTo(end + (wait?.width ?? 0), 1)
      end = study.at + study.width
    }
    expect(end).toBeCloseTo(100, 1)
    expect(years.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030, 2031, 2032])
  })

  test('a date stands between the month before and the month after it', () => {
    const { rows } = timelineOf(planThrough(rivers, nursing))
    const marks = rows.flatMap((row) => row.marks)
    // From November 2026 to June 2029 there are 32 months: December 2026 is the second, January 2027 the third.
    expect(marks.map(({ at }) => Math.floor((at / 100) * 32))).toEqual([1, 2])
  })
})
