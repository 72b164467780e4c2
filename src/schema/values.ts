import { z } from 'zod'

/** The small vocabularies and text shapes that every kind of file shares. A message is "what is so", a line break, then
 *  "how to put it right"; the reader puts the place and the contributor's own value in front. */

const shape = (pattern: RegExp, hint: string) => z.string().regex(pattern, { error: hint })

/** Ordinary words on one line. Control, bidirectional and zero-width characters are refused by the reader before this. */
export const words = (most = 200, tooLong?: string) =>
  z
    .string()
    .trim()
    .min(2, { error: 'is not enough to go by.\nWrite it out, or take the line out.' })
    .max(
      most,
      tooLong && {
        error: ({ input }) => `has ${String(input).length} characters, and ${most} is the most.\n${tooLong}`,
      },
    )
    .refine((text) => !/[\r\n]/.test(text), {
      error:
        'has a line break within its words.\nWrite them as one paragraph, without \\n, an empty line or |.',
    })

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `is not a short name.\nUse lower-case letters, digits and single hyphens: ${asSlug(String(input))}`,
})

/** The short name that some words come to: "BTEC Extended Diploma" is btec-extended-diploma. */
export function asSlug(text: string): string {
  const name = text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/[æœøðþßłđı]/g, (letter) => inPlainLetters[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return isKeptByWindows(name) ? `${name}-1` : name || 'like-this'
}

/** Letters that are no plain letter with a mark on it. */
const inPlainLetters: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

/** Whether Windows keeps this name for itself: nobody there could open a file of that name. */
export const isKeptByWindows = (name: string): boolean => /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i.test(name)

/** What a field names, where that stands in a list of data/reference: editors complete from the list. Only the form is judged
 *  here; that the list has it is a check, so a list may grow before the editors' schemas are written anew. */
export type Listed = 'awards' | 'careers' | 'scales' | 'sectors' | 'subjects' | 'grades'
const listed = (list: Listed) => ({ listed: list })

export const knownAward = slug.meta(listed('awards'))
export const knownCareer = slug.meta(listed('careers'))
export const knownScale = slug.meta(listed('scales'))
export const knownSector = z.int().min(1).max(15).meta(listed('sectors'))

/** `provider/record`: the path of the record's file, without its folder's name and ending. */
export const recordId = shape(
  /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
  'is not a provider and a record.\nWrite the folder of the provider, a slash and the name of the file, like riverside/btec-health.',
)

/** An agreement's reference, as people say it on the phone. */
export const reference = shape(
  /^[A-Z][A-Z0-9]{1,7}-[0-9]{3,6}$/,
  'is not a reference.\nWrite capitals, a hyphen and 3 to 6 digits, like "NGU-0042".',
)

function inCalendar(text: string): boolean {
  return !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
}

/** A day, `2026-12-14`. */
export const date = shape(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'is not a date.\nWrite year-month-day, like 2026-12-14.',
).refine(inCalendar, {
  error: 'is not a day in the calendar.\nCheck the day and the month.',
})

/** A month, `2027-09`. */
export const month = shape(
  /^\d{4}-(0[1-9]|1[0-2])$/,
  'is not a month.\nWrite year-month in quotes, like "2027-09".',
)

/** A day that comes back every year, `12-14`. */
export const yearlyDay = shape(
  /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'is not a day of the year.\nWrite month-day in quotes, like "12-14" for 14 December.',
).refine((text) => inCalendar(`2028-${text}`), {
  error: 'is not a day in the calendar.\nCheck the day and the month.',
})

/** A time of day, `18:00`. */
export const clockTime = shape(
  /^([01]\d|2[0-3]):[0-5]\d$/,
  'is not a time of day.\nWrite hours and minutes in quotes, like "18:00".',
)

/** The calendar year in which an entry cycle's academic year (August to July) begins. */
export const entryYear = shape(/^20\d\d$/, 'is not an entry year.\nWrite it in quotes, like "2027".')

/** A tier-2 sector subject area, "7.10" in quotes. `various` stands for a listing that covers many subjects. */
export const subjectCode = shape(
  /^(1[0-5]|[1-9])\.([1-9]|10)$/,
  'is not a sector subject area.\nUse a tier-2 code in quotes, like "1.3"; data/reference/subjects.yaml lists them.',
)

export const knownSubject = subjectCode.meta(listed('subjects'))

export const gradeText = shape(
  /^[A-Za-z0-9*+ ]{1,20}$/,
  'is not a grade.\nWrite it in quotes as on the certificate, like "MMM", "D*" or "4".',
)

export const knownGrade = gradeText.meta(listed('grades'))

/** Other names of the GCSE subjects that most agreements ask for. */
const gcseNames: Record<string, string> = {
  math: 'maths',
  mathematics: 'maths',
  sciences: 'science',
  'any subject': 'any',
  'any subjects': 'any',
}

function asGcse(text: string): string {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^gcses?( in)? /, '')
  return gcseNames[plain] ?? plain
}

/** A GCSE subject under the one name by which learners' own are found: in lower case, "maths" and not "mathematics". */
export const gcseSubject = words(40)
  .regex(/^[^A-Z]*$/, {
    error: ({ input }) => `is not in lower case.\nWrite ${asGcse(String(input))}.`,
  })
  .refine((subject) => !Object.hasOwn(gcseNames, subject), {
    error: ({ input }) => `is not the name of a GCSE subject here.\nWrite ${asGcse(String(input))}.`,
  })
  .meta({ errorMessage: 'This is not in lower case. Write it in small letters, like maths.' })

export const colour = shape(
  /^#[0-9A-Fa-f]{6}$/,
  'is not a colour.\nWrite # and six digits or letters from a to f, in quotes, like "#0E4B39".',
)

/** A unit's code, as on the specification. */
export const unitCode = shape(
  /^[A-Z0-9/]{1,12}$/,
  'is not a unit code.\nWrite the code in quotes as on the specification, like "6E12" or "H17X34".',
)

export const url = shape(
  /^https:\/\/[^\s<>"']+$/,
  'is not a web address that starts with https://.\nWrite the whole address, like https://college.example/courses.',
)

/** Where a fact was read: old pages are still facts about what was published, so http is let through, and never made a link. */
export const sourceUrl = shape(
  /^https?:\/\/[^\s<>"']+$/,
  'is not a web address.\nWrite the whole address of the page, like https://college.example/agreements.',
)

const email = shape(
  /^[^\s@<>"']+@[^\s@<>"']+\.[a-z]{2,}$/,
  'is not an email address.\nWrite it like admissions@college.example.',
)
const phone = shape(
  /^\+?[0-9][0-9 ]{6,18}$/,
  'is not a telephone number.\nWrite digits and spaces in quotes, like "01632 960042".',
)

export const contactSchema = z.strictObject({
  role: words(80).meta({
    description: "The office or post that answers, never a person's name.",
    examples: ['Admissions office'],
  }),
  email: email.optional().describe('An address that stays when people move on.'),
  phone: phone.optional().describe('In quotes, so that the leading 0 stays.'),
  url: url.optional().describe('A page or form, if that is how to ask.'),
})
export type Contact = z.infer<typeof contactSchema>

/** Where what a record says comes from. */
export const sourceSchema = z
  .strictObject({
    kind: z.enum(['signed-document', 'published-page', 'partner', 'illustrative']).meta({
      description:
        'signed-document, published-page (then url), partner (someone there told us), or illustrative (made up, to show how it works).',
      examples: ['signed-document'],
    }),
    url: sourceUrl.optional().describe('The page on which it was read.'),
    seen: date.optional().describe('The day on which it was read there.'),
    dated: words(40)
      .optional()
      .describe(
        'The date that the page or document itself bears, in its own precision: "2010-09", "about 2010".',
      ),
    ids: z
      .array(words(40))
      .optional()
      .describe('Identifiers of the records that were read, one for each listed pair of courses.'),
    note: words(400).optional().describe('What a reader should know of the source.'),
  })
  .refine((source) => source.kind !== 'published-page' || source.url !== undefined, {
    error: 'is missing from a published page.\nAdd url: the address of the page.',
    path: ['url'],
  })
export type Source = z.infer<typeof sourceSchema>
