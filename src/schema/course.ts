import { z } from 'zod'
import { conditionSchema } from './condition.ts'
import { modes, month, monthNames, recordId, slug, sourceSchema, subjectCode, url, words } from './values.ts'

export const courseSchema = z.strictObject({
  title: words(140).describe('The title without the award: "Health and Social Care", "Nursing Associate".'),
  award: slug.describe('The award it leads to, from data/reference/awards.yaml.'),
  subject: z
    .union([subjectCode, z.literal('various')])
    .describe('Tier-2 sector subject area in quotes, "1.3"; various for an entry that stands for many courses.'),
  covers_many: z.boolean().optional().describe('true: stands for many courses ("undergraduate degrees"), listed by the provider.'),
  also_known_as: z.array(words(140)).default([]).describe('Other titles that people know it by, older ones included.'),
  qualification: recordId.optional().describe("The awarding body's qualification that it leads to, if the network lists it."),
  awarded_by: slug.optional().describe('The provider that makes the award, where another one teaches it.'),
  modes: z
    .array(
      z.strictObject({
        mode: z.enum(modes),
        months: z.int().min(1).max(120).describe('Months from the start to the end of the last term: September to June is 10, two such years are 22, three are 34.'),
      }),
    )
    .default([])
    .describe('Ways to study it. Left out: not stated.'),
  intakes: z.array(z.enum(monthNames)).default([]).describe('Months in which it starts. Left out: not stated.'),
  credit: z.int().min(1).max(600).optional().describe("Credits, where they differ from the award's usual total."),
  code: z
    .strictObject({
      ucas: z.string().regex(/^[A-Z0-9]{4}$/, { error: 'is not a UCAS course code.\nWrite its four characters in quotes, like "N400".' }).optional(),
      qan: z.string().regex(/^\d{3}\/\d{4}\/[\dX]$/, { error: 'is not a qualification number.\nWrite it in quotes, like "603/2476/0".' }).optional(),
      sqa: z.string().regex(/^[A-Z0-9]{4} ?\d{2}$/, { error: 'is not an SQA code.\nWrite it in quotes, like "GT6H 15".' }).optional(),
    })
    .optional(),
  units: z
    .array(z.strictObject({ code: z.string().regex(/^[A-Z0-9/]{1,12}$/).optional(), title: words(120), level: z.int().min(1).max(12).optional(), credits: z.int().min(1).max(120).optional() }))
    .default([]),
  fee: z.int().min(0).max(60000).optional().describe('Whole pounds for the whole course, before any loan or grant.'),
  careers: z.array(slug).default([]).describe('Careers that it leads to, from data/reference/careers.yaml.'),
  url: url.optional(),
  summary: words(400).optional().describe('What it is, in a sentence or two.'),
  status: z.enum(['open', 'closing', 'closed']).default('open').describe('closing: a last intake is known. closed: no new learners.'),
  last_start: month.optional().describe('The last month in which it starts.'),
  replaced_by: recordId.optional(),
  entry: conditionSchema.optional().describe('Its published standard entry requirements: how to apply where no agreement helps. Left out: not stated.'),
  source: sourceSchema.optional(),
  note: words(300).optional(),
})

/** A course as its file says it, with `id` ("riverside/btec-health") and `provider`, both from its path. */
export type Course = z.infer<typeof courseSchema> & { id: string; provider: string }
