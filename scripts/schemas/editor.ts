import { parse } from 'yaml'
import { z } from 'zod'
import { guarantees } from '../../src/schema/vocabulary.ts'
import { promiseWords } from '../../src/text/guarantees.ts'

const lists = 'reference.schema.json'

type Json = z.core.JSONSchema.BaseSchema

/** The JSON Schema by which editors complete, explain and check a file. A text of the wrong form gets the check's own words
 *  (`errorMessage`), never its pattern; what names something of data/reference completes from reference.schema.json.
 *  Draft 7 is what yaml-language-server reads; `input`, since a field with a default may be left out of a file. */
export function editorSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // An example is written as in the file; an editor wants its value.
      if (jsonSchema.examples !== undefined)
        jsonSchema.examples = jsonSchema.examples.map((text) => parse(String(text)))
      if (jsonSchema.pattern !== undefined) jsonSchema.errorMessage ??= wordsFor(zodSchema)
      // Of two faults an editor joins those of the wrong type, in words of its own.
      if (jsonSchema.const !== undefined) delete jsonSchema.type
      if (String(jsonSchema.enum) === String(guarantees))
        jsonSchema.enumDescriptions = guarantees.map((guarantee) => promiseWords[guarantee].means)
      completeFromList(jsonSchema)
    },
  })
}

/** What the check says of a text that has no form at all, as a sentence without the field's name. */
function wordsFor(schema: z.core.$ZodType): string | undefined {
  const said = z.safeParse(schema, '\u0000').error?.issues[0]?.message
  return said && `This ${said.replaceAll('\n', ' ')}`
}

/** The form comes first: an editor tells the first of two faults that weigh the same. No example beside a list: an editor
 *  joins the two, and completes one as 1.3 without its quotes. */
function completeFromList(json: Json): void {
  const { listed, type, pattern, minimum, maximum, errorMessage } = json
  if (listed !== undefined) {
    for (const name of ['listed', 'type', 'pattern', 'minimum', 'maximum', 'errorMessage']) delete json[name]
    const form = { type, pattern, minimum, maximum, errorMessage }
    json.anyOf = [form, { $ref: `${lists}#/definitions/${String(listed)}` }] as Json['anyOf']
  }
  if (JSON.stringify(json.anyOf ?? []).includes(lists)) delete json.examples
}
