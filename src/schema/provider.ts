import { z } from 'zod'
import { contactSchema, slug, sourceSchema, url, words } from './values.ts'

export const providerSchema = z.strictObject({
  name: words(120),
  short: words(30).optional().describe('What people call it, where the name is long.'),
  kind: z.enum(['college', 'university', 'sixth-form', 'school', 'training-provider', 'employer', 'awarding-body']).describe('awarding-body: its "courses" are qualifications that any college may teach.'),
  ukprn: z.string().regex(/^\d{8}$/, { error: 'is not a UKPRN.\nWrite its eight digits in quotes, like "00000042".' }).optional(),
  town: words(60).optional(),
  nation: z.enum(['england', 'scotland', 'wales', 'northern-ireland']).default('england'),
  location: z
    .strictObject({ lat: z.number().min(49).max(61), lon: z.number().min(-9).max(2) })
    .optional()
    .describe('Degrees north and east: how far it is from elsewhere is worked out from this.'),
  website: url.optional(),
  admissions: contactSchema.optional().describe('Who answers questions about entry.'),
  brand: z
    .strictObject({
      colour: z.string().regex(/^#[0-9A-Fa-f]{6}$/, { error: 'is not a colour.\nWrite six hexadecimal digits in quotes, like "#0E4B39".' }),
      logo: z
        .string()
        .regex(/^[a-z0-9-]+\.svg$/, { error: 'is not the name of an SVG file.\nPut the file beside provider.yaml and give its name, like logo.svg.' })
        .optional()
        .describe('An SVG file in the same folder.'),
    })
    .optional(),
  maintainers: z.array(z.string().regex(/^@[A-Za-z0-9-]{1,39}$/)).default([]).describe('Accounts that may change this folder, like "@riverside-registry".'),
  credit: z
    .strictObject({
      caps: z.array(z.strictObject({ award: z.union([slug, z.array(slug).min(1)]), most: z.int().min(1).max(480) })).default([]).describe('The most credit that may be brought into these awards.'),
      currency_years: z.int().min(1).max(20).optional().describe('How old credit may be.'),
    })
    .optional(),
  about: words(400).optional(),
  source: sourceSchema.optional(),
})

/** A provider as its file says it, with `id`, its folder's name. */
export type Provider = z.infer<typeof providerSchema> & { id: string }
