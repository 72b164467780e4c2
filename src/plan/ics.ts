import { daysAfter, londonInstant } from './day.ts'

/** Something to be put in a calendar. Days are `2026-12-14`, without hours: they are the same day wherever they are read. */
export interface CalendarEvent {
  /** The same in every file that tells of the same thing, so that a calendar takes the newer one for it. */
  uid: string
  summary: string
  description: string
  /** One day; a time on it in London; or several days, the last one included. */
  when: { on: string; at?: string } | { from: string; to: string }
  /** Whether the calendar is asked to remind: two weeks before, and the day before, at nine in the morning of a whole day. */
  remind: boolean
}

export interface CalendarFile {
  name: string
  /** When the file was made, an instant in UTC like `2026-11-21T10:00:00Z`. */
  stamp: string
  events: CalendarEvent[]
}

/** A calendar file after RFC 5545, in the order of the events. The same input gives the same text. */
export function icsOf({ name, stamp, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ uid, summary, description, when, remind }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${basic(stamp)}`,
    ...timeLines(when),
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    // Nobody is busy because something is due.
    'TRANSP:TRANSPARENT',
    ...(remind ? alarms('at' in when).flatMap((trigger) => alarmLines(trigger, summary)) : []),
    'END:VEVENT',
  ]
}

/** The end of whole days is the day after the last. What happens at one moment has no end: it may not be the same. */
function timeLines(when: CalendarEvent['when']): string[] {
  if ('at' in when && when.at !== undefined) return [`DTSTART:${basic(londonInstant(when.on, when.at))}`]
  const [first, last] = 'on' in when ? [when.on, when.on] : [when.from, when.to]
  return [`DTSTART;VALUE=DATE:${basic(first)}`, `DTEND;VALUE=DATE:${basic(daysAfter(last, 1))}`]
}

/** A whole day begins at midnight, so nine in the morning is counted from there. */
const alarms = (timed: boolean): string[] => (timed ? ['-P14D', '-P1D'] : ['-P13DT15H', '-PT15H'])

function alarmLines(trigger: string, summary: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
  ]
}

/** `2026-12-14` becomes `20261214`, an instant `20261214T180000Z`. */
const basic = (text: string): string => text.replaceAll(/[-:]|\.\d+/g, '')

/** Text as a value; control characters, which no calendar takes, are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
}

const most = 75

/** A line in pieces of at most 75 octets, each further one behind a space; no character is ever cut in two. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > most) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}
