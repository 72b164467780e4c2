import { z } from 'zod'

/** What a schema says of the value at a path: the words for a message come from the same definition as the check. */

/** The schema at a path, through optional, default, lazy and list wrappers; undefined inside a choice of shapes. */
export function schemaAt(schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema
  for (const part of path) at = at === undefined ? undefined : partOf(unwrap(at), part)
  return at
}

function partOf(schema: z.ZodType, part: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(part)] as z.ZodType | undefined
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(part)] as z.ZodType | undefined
  return undefined
}

export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodLazy) return unwrap(schema.unwrap() as z.ZodType)
  return schema
}

/** The shapes of a choice, choices within it included; a schema that is no choice is its own only shape. */
export function shapesOf(schema: z.ZodType): z.ZodType[] {
  const inner = unwrap(schema)
  return inner instanceof z.ZodUnion ? (inner.options as z.ZodType[]).flatMap(shapesOf) : [inner]
}

/** The fixed words that a value may be; none where it is free. */
export function choicesOf(schema: z.ZodType): string[] {
  return shapesOf(schema).flatMap((shape) => {
    if (shape instanceof z.ZodEnum) return shape.options.map(String)
    return shape instanceof z.ZodLiteral ? [...shape.values].map(String) : []
  })
}

export function mayBeLeftOut(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
}

/** The fields of a group; none where it is not one. */
export function fieldsOf(schema: z.ZodType | undefined): Record<string, z.ZodType> {
  const inner = schema === undefined ? undefined : unwrap(schema)
  return inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>) : {}
}

export function descriptionOf(schema: z.ZodType | undefined): string | undefined {
  return metaOf(schema)?.description
}

/** The first example that a schema gives, as one would write it in the file. */
export function exampleOf(schema: z.ZodType | undefined): string | undefined {
  const example = metaOf(schema)?.examples
  return Array.isArray(example) ? String(example[0]) : undefined
}

function metaOf(schema: z.ZodType | undefined): z.GlobalMeta | undefined {
  if (schema === undefined) return undefined
  return (
    schema.meta() ??
    (mayBeLeftOut(schema) ? metaOf((schema as z.ZodOptional<z.ZodType>).unwrap()) : undefined)
  )
}
