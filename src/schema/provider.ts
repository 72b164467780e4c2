import { z } from 'zod'
import { colour, contactSchema, knownAward, sourceSchema, url, words } from './values.ts'

/** 32 bytes in base64: of the last two characters only so many bits count. */
const publicKey = z.string().regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/, {
  error:
    'is not an Ed25519 public key.\nWrite its 44 characters in quotes, as npm run sign -- --public prints them; never the private key.',
})

export const providerSchema = z.strictObject({
  name: words(120).meta({ description: 'Its full name.', examples: ['Riverside College'] }),
  short: words(30).optional().describe('What people call it, where the name is long.'),
  kind: z
    .enum(['college', 'university', 'sixth-form', 'school', 'training-provider', 'employer', 'awarding-body'])
    .meta({
      description: 'What it is. awarding-body: its "courses" are qualifications that any college may teach.',
      examples: ['college'],
    }),
  ukprn: z
    .string()
    .regex(/^\d{8}$/, { error: 'is not a UKPRN.\nWrite its eight digits in quotes, like "00000042".' })
    .optional()
    .describe('UK provider reference number, in quotes.'),
  town: words(60).optional().describe('Where it is.'),
  nation: z
    .enum(['england', 'scotland', 'wales', 'northern-ireland'])
    .default('england')
    .describe('Which nation it is in.'),
  location: z
    .strictObject({
      lat: z.number().min(49).max(61).describe('Degrees north.'),
      lon: z.number().min(-9).max(2).describe('Degrees east; west is below 0.'),
    })
    .optional()
    .describe('Degrees north and east: how far it is from elsewhere is worked out from this.'),
  website: url.optional().describe('Its home page.'),
  admissions: contactSchema.optional().describe('Who answers questions about entry.'),
  brand: z
    .strictObject({
      colour: colour.describe('Its colour, in quotes: without them, # begins a comment.'),
      logo: z
        .string()
        .regex(/^[a-z0-9-]+\.svg$/, {
          error:
            'is not the name of an SVG file.\nPut the file beside provider.yaml and give its name, like logo.svg.',
        })
        .optional()
        .describe('An SVG file in the same folder.'),
    })
    .optional()
    .describe('How its own pages look.'),
  maintainers: z
    .array(
      z.string().regex(/^@[A-Za-z0-9-]{1,39}$/, {
        error:
          'is not an account.\nWrite an @ and the account\'s name, in quotes, like "@riverside-registry".',
      }),
    )
    .default([])
    .describe('Accounts that may change this folder, like "@riverside-registry".'),
  credit: z
    .strictObject({
      caps: z
        .array(
          z.strictObject({
            award: z.union([knownAward, z.array(knownAward).min(1)]).describe('An award, or a list of them.'),
            most: z.int().min(1).max(480).describe('The most credit that counts towards it.'),
          }),
        )
        .default([])
        .describe('The most credit that may be brought into these awards.'),
      currency_years: z.int().min(1).max(20).optional().describe('How old credit may be, in years.'),
    })
    .optional()
    .describe('What credit may be brought along.'),
  signing_key: z
    .union([publicKey, z.array(publicKey).min(1)])
    .optional()
    .describe(
      'The public key (Ed25519, base64) with which it signs frozen terms, as `npm run sign -- --public` writes it. Or a list, the newest first: older ones stay, so that what they signed still holds.',
    ),
  about: words(400).optional().describe('A sentence or two on its page.'),
  source: sourceSchema.optional().describe('Where this record comes from.'),
})

/** A provider as its file says it, with `id`, its folder's name. */
export type Provider = z.infer<typeof providerSchema> & { id: string }
