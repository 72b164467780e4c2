import { z } from 'zod'
import { modes } from './modes.ts'
import {
  clockTime,
  colour,
  date,
  entryYear,
  gradeText,
  knownScale,
  knownSector,
  knownSubject,
  slug,
  sourceUrl,
  subjectCode,
  words,
} from './values.ts'

/** National facts that every network shares: `data/reference/*.yaml`, each a list. */

export const awardKinds = [
  'level-2',
  'a-level',
  'vocational',
  't-level',
  'access',
  'nvq',
  'apprenticeship',
  'foundation-year',
  'certificate',
  'hnc',
  'hnd',
  'foundation-degree',
  'top-up',
  'honours',
  'ordinary',
  'diploma',
  'postgraduate',
] as const
export type AwardKind = (typeof awardKinds)[number]

export const awardSchema = z.strictObject({
  id: slug.describe('The short name that records write.'),
  title: words(100).describe('The full name: "BTEC Level 3 National Extended Diploma".'),
  short: words(60).describe('What people say: "BTEC Extended Diploma".'),
  kind: z.enum(awardKinds).describe('What sort of award it is.'),
  level: z.int().min(1).max(12).describe('Level number in its own framework.'),
  framework: z
    .enum(['rqf', 'scqf'])
    .describe('Whose level number it is: rqf (England, Wales, Northern Ireland) or scqf (Scotland).'),
  credits: z
    .int()
    .min(1)
    .max(600)
    .optional()
    .describe('Usual total credit at higher levels. Left out: none, or it varies.'),
  scale: knownScale.optional().describe('Its grade scale, from scales.yaml. Left out: no overall grade.'),
  style: z
    .enum(['award-first', 'title-first', 'prefix', 'top-up'])
    .describe(
      'How a course\'s name is written: "BTEC Extended Diploma, Health"; "Health, T Level"; "FdSc Health"; "BSc (Hons) Health, top-up".',
    ),
  usual: z
    .strictObject({
      mode: z.enum(modes).describe('How it is usually studied.'),
      months: z.int().min(1).max(120).describe('How many months that takes.'),
    })
    .optional()
    .describe('Length that is assumed, and marked as assumed, where a course does not state it.'),
  synonyms: z.array(words(40)).default([]).describe('Other words that people type for it.'),
})
export type Award = z.infer<typeof awardSchema>

export const scaleSchema = z.strictObject({
  id: slug.describe('The short name that awards write.'),
  title: words(100).describe('What the scale is called.'),
  grades: z
    .array(
      z.strictObject({
        grade: gradeText.describe('A grade, as on the certificate.'),
        tariff: z.int().min(0).max(400).optional().describe('UCAS Tariff points, from 2017 entry on.'),
        note: words(120).optional().describe('What a reader should know of this grade.'),
      }),
    )
    .min(1)
    .describe('Lowest first.'),
  note: words(300).optional().describe('What a reader should know of the scale.'),
  source: sourceUrl.optional().describe('Where it was read.'),
})
export type Scale = z.infer<typeof scaleSchema>

export const levelSchema = z.strictObject({
  rank: z
    .int()
    .min(0)
    .max(8)
    .describe(
      'The order that both frameworks share. Levels of different frameworks are compared by this alone.',
    ),
  rqf: z.int().min(1).max(8).optional().describe('Its number in the RQF.'),
  scqf: z.array(z.int().min(1).max(12)).default([]).describe('Its number, or numbers, in the SCQF.'),
  title: words(60).describe('What it is called.'),
  examples: words(200).describe('Awards at this level.'),
})
export type Level = z.infer<typeof levelSchema>

export const subjectSchema = z.strictObject({
  code: subjectCode.describe('Tier-2 code, in quotes.'),
  title: words(80).describe('What the subject is called.'),
  sector: knownSector.describe('The number before the dot.'),
  synonyms: z.array(words(40)).default([]).describe('Other words that people type for it.'),
})
export type Subject = z.infer<typeof subjectSchema>

export const sectorSchema = z.strictObject({
  code: z.int().min(1).max(15).describe('Tier-1 code.'),
  title: words(80).describe('What the sector is called.'),
  hue: colour.describe('The colour of its lines on paper-white; 4.5 to 1 against it.'),
})
export type Sector = z.infer<typeof sectorSchema>

export const careerSchema = z.strictObject({
  id: slug.describe('The short name that courses write.'),
  title: words(60).describe('What the career is called.'),
  work: words(200).describe('What the work is, in a line.'),
  soc: z
    .strictObject({
      code: z
        .string()
        .regex(/^\d{4}$/, { error: 'is not a SOC code.\nWrite its four digits in quotes, like "6131".' })
        .describe('Four digits, in quotes.'),
      source: sourceUrl.describe('Where it was seen.'),
    })
    .optional()
    .describe('SOC 2020 unit group, only where a source was seen.'),
  synonyms: z.array(words(40)).default([]).describe('Other words that people type for it.'),
})
export type Career = z.infer<typeof careerSchema>

/** A word or abbreviation that people type, and the words of the catalogue that it stands for. */
export const synonymSchema = z.strictObject({
  typed: words(40).describe('What people type.'),
  means: words(80).describe('The words that it stands for.'),
})
export type Synonym = z.infer<typeof synonymSchema>

/** Up to when UCAS promises that every application for entry in a year is looked at alike. Only what has been published. */
export const ucasDateSchema = z.strictObject({
  entry: entryYear.describe('The year of entry, in quotes: the autumn in which the academic year begins.'),
  on: date.describe('The last day.'),
  at: clockTime.describe('The time on that day in London, in quotes.'),
  source: sourceUrl.describe('Where it was read.'),
})
export type UcasDate = z.infer<typeof ucasDateSchema>

const cahCode = (parts: 2 | 3) =>
  z.string().regex(new RegExp(`^CAH\\d\\d(-\\d\\d){${parts - 1}}$`), {
    error: `is not a code of the hierarchy.\nWrite CAH and ${parts} pairs of digits, like CAH02-04${parts === 3 ? '-01' : ''}.`,
  })

/** Which sector subject area a subject of the Common Aggregation Hierarchy is: `data/reference/cah-subjects.yaml`, for the
 *  import of the Discover Uni data set. */
export const cahSubjectsSchema = z.strictObject({
  version: words(40).describe('The version of the hierarchy that the codes are of.'),
  source: sourceUrl.describe('The page on which the hierarchy is published.'),
  other_versions: z
    .array(cahCode(2))
    .describe('Groups that only other versions have: a list with one of them is not in this version.'),
  codes: z
    .array(
      z.strictObject({
        code: cahCode(3).describe('The code, third level.'),
        label: words(120).describe('What the hierarchy calls it.'),
        subject: knownSubject
          .optional()
          .describe(
            'The tier-2 sector subject area that it is, in quotes. Left out: more than one, or none.',
          ),
      }),
    )
    .min(1)
    .describe('The subjects of the hierarchy, in its order.'),
})
export type CahSubjects = z.infer<typeof cahSubjectsSchema>

export const referenceSchemas = {
  awards: awardSchema,
  scales: scaleSchema,
  levels: levelSchema,
  sectors: sectorSchema,
  subjects: subjectSchema,
  careers: careerSchema,
  synonyms: synonymSchema,
  ucas: ucasDateSchema,
} as const
