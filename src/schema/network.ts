import { z } from 'zod'
import { contactSchema, url, words } from './values.ts'

export const networkSchema = z.strictObject({
  title: words(80).describe('The name on every page.'),
  short: words(30).describe('The name where there is little room.'),
  region: words(80).optional().describe('The part of the country that it serves.'),
  statement: words(300).describe('One or two sentences under the first heading: what the routes here are.'),
  about: words(1200).describe('Who runs it and what it is for.'),
  site: url.optional().describe('The address at which it is published; printed on certificates.'),
  repository: url.optional().describe('Where the data files are kept; "change this" links lead there.'),
  branch: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/, {
      error: 'is not the name of a branch.\nWrite it as the repository has it, like main.',
    })
    .optional()
    .describe('The branch of the repository that is published. Left out: main.'),
  contact: contactSchema.describe('Who answers for the network, and for the accessibility of its site.'),
  licence: z
    .strictObject({ name: words(80).describe('What it is called.'), url: url.describe('Its text.') })
    .describe('The licence of its data.'),
  illustrative: z
    .boolean()
    .default(false)
    .describe('true: the whole network is made up, and every page says so.'),
  notice: words(300)
    .optional()
    .describe('A sentence on every page, where readers must know something of the whole network.'),
})
export type Network = z.infer<typeof networkSchema>
