import { z } from 'zod'
import { date, slug, sourceSchema, words } from './values.ts'

export const accordSchema = z
  .strictObject({
    title: words(140).meta({ description: 'What it is called.', examples: ['The Rivers accord'] }),
    statement: words(800).describe('What its members agree to in principle. An accord alone opens no route.'),
    providers: z
      .array(slug)
      .default([])
      .describe('Its members. Left out: the source names none, and members_note says so.'),
    members_note: words(300)
      .optional()
      .describe('What a reader should know of the membership, where the list is not complete.'),
    signed: z
      .array(
        z.strictObject({
          provider: slug.describe('The provider that signed, by the name of its folder.'),
          role: words(80).describe("The signatory's post, never a person's name."),
          on: date.describe('The day on which it was signed.'),
        }),
      )
      .default([])
      .describe('Who signed, by post and date.'),
    review: z
      .strictObject({
        due: date.describe('The day by which it is looked at.'),
        every_months: z.int().min(1).max(60).optional().describe('How often, in months.'),
      })
      .optional()
      .describe('When its members look at it again.'),
    source: sourceSchema.meta({
      description: 'Where it comes from.',
      examples: ['{ kind: signed-document }'],
    }),
  })
  .refine((accord) => accord.providers.length > 0 || accord.members_note !== undefined, {
    error: 'names no member.\nList its members, or say in members_note why none is known.',
    path: ['providers'],
  })

/** An accord as its file says it, with `id`, its file's name. */
export type Accord = z.infer<typeof accordSchema> & { id: string }
