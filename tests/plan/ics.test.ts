import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type CalendarEvent, icsOf } from '../../src/plan/ics.ts'

/** Calendar files, read by a parser that is not ours. */

const stamp = '2026-11-21T10:00:00Z'

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'one@waymark.example',
  summary: 'Hand in the form',
  description: '',
  when: { on: '2026-12-14' },
  remind: false,
  ...more,
})

const write = (...events: CalendarEvent[]) => icsOf({ name: 'My plan', stamp, events })

function read(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
}

function readOne(more: Partial<CalendarEvent>): ICAL.Event {
  const [first] = read(write(event(more)))
  if (first === undefined) throw new Error('The parser finds no event.')
  return first
}

describe('a calendar file', () => {
  test('says what it is, and no more than a plan may', () => {
    const calendar = new ICAL.Component(ICAL.parse(write(event())))
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Waymark//Plan//EN')
    expect(calendar.getFirstProperty('method')).toBeNull()
  })

  test('is written line by line as the standard wants it', () => {
    expect(write(event({ description: 'Otherwise, you wait', remind: true })).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Waymark//Plan//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:My plan',
      'BEGIN:VEVENT',
      'UID:one@waymark.example',
      'DTSTAMP:20261121T100000Z',
      'DTSTART;VALUE=DATE:20261214',
      'DTEND;VALUE=DATE:20261215',
      'SUMMARY:Hand in the form',
      'DESCRIPTION:Otherwise\\, you wait',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P13DT15H',
      'DESCRIPTION:Hand in the form',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT15H',
      'DESCRIPTION:Hand in the form',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test.each([
    ['in the night in which clocks go forward', '2027-03-28', '2027-03-29'],
    ['in the night in which clocks go back', '2027-10-31', '2027-11-01'],
    ['on 28 February of a common year', '2027-02-28', '2027-03-01'],
    ['on 28 February of a leap year', '2028-02-28', '2028-02-29'],
    ['on 29 February', '2028-02-29', '2028-03-01'],
    ['on the last day of a year', '2027-12-31', '2028-01-01'],
  ])('a whole day %s is that day, and ends on the next', (_, on, next) => {
    const { startDate, endDate } = readOne({ when: { on } })
    expect(startDate.isDate).toBe(true)
    expect([startDate.toString(), endDate.toString()]).toEqual([on, next])
  })

  test('a month is all its days', () => {
    const { startDate, endDate } = readOne({ when: { from: '2028-02-01', to: '2028-02-29' } })
    expect([startDate.toString(), endDate.toString()]).toEqual(['2028-02-01', '2028-03-01'])
  })

  test.each([
    ['in winter', '2027-01-13', '18:00', '2027-01-13T18:00:00Z'],
    ['in summer', '2027-06-30', '18:00', '2027-06-30T17:00:00Z'],
    ['before clocks go forward', '2027-03-28', '00:30', '2027-03-28T00:30:00Z'],
    ['after clocks go forward', '2027-03-28', '18:00', '2027-03-28T17:00:00Z'],
    ['before clocks go back', '2027-10-30', '18:00', '2027-10-30T17:00:00Z'],
    ['after clocks go back', '2027-10-31', '18:00', '2027-10-31T18:00:00Z'],
    ['that clocks show twice, the first one', '2027-10-31', '01:30', '2027-10-31T00:30:00Z'],
    ['at midnight in summer', '2027-07-01', '00:00', '2027-06-30T23:00:00Z'],
  ])('a time in London %s is the right instant', (_, on, at, instant) => {
    const { startDate } = readOne({ when: { on, at } })
    expect(startDate.toJSDate().toISOString()).toBe(instant.replace('Z', '.000Z'))
  })

  test('it reminds at nine in the morning two weeks before a day, and on the day before', () => {
    const { component, startDate } = readOne({ remind: true })
    const rings = component.getAllSubcomponents('valarm').map((alarm) => {
      const at = startDate.clone()
      at.isDate = false
      at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration)
      return at.toString()
    })
    expect(rings).toEqual(['2026-11-30T09:00:00', '2026-12-13T09:00:00'])
  })

  test('commas, semicolons, backslashes and line ends come back as they were', () => {
    const text = 'Form; then, C:\\forms\nand wait: "here", ok'
    const { summary, description, uid } = readOne({
      uid: 'NGU-0042~northgate/fdsc,apply~a;b/4-start',
      summary: text,
      description: text,
    })
    expect([summary, description, uid]).toEqual([text, text, 'NGU-0042~northgate/fdsc,apply~a;b/4-start'])
  })

  test('a long title with Welsh letters is folded between letters and read whole', () => {
    const summary =
      'Coleg Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch: tŷ, dŵr, môr a gŵydd; ŵŷâêîôû'.repeat(
        3,
      )
    expectShortLines(write(event({ summary })))
    expect(readOne({ summary }).summary).toBe(summary)
  })

  test('whatever is written is read back, and no line is longer than 75 octets', () => {
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    // No control characters: a calendar has no way to say them.
    const text = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .map((made) => made.replaceAll(/[^\P{Cc}\n]/gu, ''))
    fc.assert(
      fc.property(text, text, day, fc.boolean(), (summary, description, on, remind) => {
        const file = write(event({ summary, description, when: { on }, remind }))
        expectShortLines(file)
        const [found] = read(file)
        expect([found?.summary, found?.description ?? '', found?.startDate.toString()]).toEqual([
          summary,
          description,
          on,
        ])
      }),
      { seed: 20261121, numRuns: 300 },
    )
  })
})

function expectShortLines(file: string): void {
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
}
