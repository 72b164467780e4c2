import { z } from 'zod'
import { conditionSchema } from './condition.ts'
import { modes } from './modes.ts'
import {
  knownAward,
  knownCareer,
  knownSubject,
  month,
  recordId,
  slug,
  sourceSchema,
  unitCode,
  url,
  words,
} from './values.ts'
import { monthNames } from './vocabulary.ts'

export const courseSchema = z.strictObject({
  title: words(140).meta({
    description: 'The title without the award: "Health and Social Care", "Nursing Associate".',
    examples: ['Health and Social Care'],
  }),
  award: knownAward.meta({
    description: 'The award it leads to, from data/reference/awards.yaml.',
    examples: ['btec-extended-diploma'],
  }),
  subject: z.union([knownSubject, z.literal('various')]).meta({
    description:
      'Tier-2 sector subject area in quotes, "1.3"; various for an entry that stands for many courses.',
    examples: ['"1.3"'],
  }),
  covers_many: z
    .boolean()
    .optional()
    .describe('true: stands for many courses ("undergraduate degrees"), listed by the provider.'),
  also_known_as: z
    .array(words(140))
    .default([])
    .describe('Other titles that people know it by, older ones included.'),
  qualification: recordId
    .optional()
    .describe("The awarding body's qualification that it leads to, if the network lists it."),
  awarded_by: slug.optional().describe('The provider that makes the award, where another one teaches it.'),
  modes: z
    .array(
      z.strictObject({
        mode: z.enum(modes).describe('How it is studied.'),
        months: z
          .int()
          .min(1)
          .max(120)
          .describe(
            'Months from the start to the end of the last term: September to June is 10, two such years are 22, three are 34.',
          ),
      }),
    )
    .default([])
    .meta({
      description: 'Ways to study it. Left out: not stated.',
      examples: ['[{ mode: full-time, months: 22 }]'],
    }),
  intakes: z
    .array(z.enum(monthNames))
    .default([])
    .meta({ description: 'Months in which it starts. Left out: not stated.', examples: ['[september]'] }),
  credit: z
    .int()
    .min(1)
    .max(600)
    .optional()
    .describe("Credits, where they differ from the award's usual total."),
  code: z
    .strictObject({
      ucas: z
        .string()
        .regex(/^[A-Z0-9]{4}$/, {
          error: 'is not a UCAS course code.\nWrite its four characters in quotes, like "N400".',
        })
        .optional()
        .describe('UCAS course code.'),
      qan: z
        .string()
        .regex(/^\d{3}\/\d{4}\/[\dX]$/, {
          error: 'is not a qualification number.\nWrite it in quotes, like "603/2476/0".',
        })
        .optional()
        .describe('Ofqual qualification number.'),
      sqa: z
        .string()
        .regex(/^[A-Z0-9]{4} ?\d{2}$/, { error: 'is not an SQA code.\nWrite it in quotes, like "GT6H 15".' })
        .optional()
        .describe('SQA code.'),
    })
    .optional()
    .describe('Codes that others know it by, each in quotes.'),
  units: z
    .array(
      z.strictObject({
        code: unitCode.optional().describe("The unit's code, in quotes."),
        title: words(120).describe('What the unit is called.'),
        level: z.int().min(1).max(12).optional().describe('Its level, where it differs from the course.'),
        credits: z.int().min(1).max(120).optional().describe('What it is worth.'),
      }),
    )
    .default([])
    .describe('Units that agreements name.'),
  fee: z
    .int()
    .min(0)
    .max(60000)
    .optional()
    .describe('Whole pounds for the whole course, before any loan or grant.'),
  careers: z
    .array(knownCareer)
    .default([])
    .describe('Careers that it leads to, from data/reference/careers.yaml.'),
  url: url.optional().describe('Its page.'),
  summary: words(400).optional().describe('What it is, in a sentence or two.'),
  status: z
    .enum(['open', 'closing', 'closed'])
    .default('open')
    .describe('closing: a last intake is known. closed: no new learners.'),
  last_start: month.optional().describe('The last month in which it starts.'),
  replaced_by: recordId.optional().describe('The course that takes its place.'),
  entry: conditionSchema
    .optional()
    .describe(
      'Its published standard entry requirements: how to apply where no agreement helps. Left out: not stated.',
    ),
  source: sourceSchema.optional().describe('Where this record comes from.'),
  note: words(300).optional().describe('What a reader should know.'),
})

/** A course as its file says it, with `id` ("riverside/btec-health") and `provider`, both from its path. */
export type Course = z.infer<typeof courseSchema> & { id: string; provider: string }
