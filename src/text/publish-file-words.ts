import type { z } from 'zod'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { choicesOf, fieldsOf, schemaAt } from '../catalogue/wording/shape.ts'
import { recordSchemas } from '../catalogue/write/record-schemas.ts'
import { leafKinds } from '../schema/condition.ts'
import { courseName, type Names, providerName } from './names.ts'
import { choiceLabel } from './publish-choices.ts'
import { branchNames, leafNames } from './publish-conditions.ts'
import { type FormKind, labelOf } from './publish-labels.ts'

/** What records are called by. */
export type Called = Names & Pick<Catalogue, 'courses'>

/** A field as the form calls it, and what it may hold. */
interface Named {
  label: string
  /** A fixed word of the file as its list in the form has it; any other word as it is. */
  choice: (word: string) => string
}

/** A message of the check about the field at `path`, in the words of the form, which shows it at `at`. It counts on what every message keeps to: a
 *  field is named with its colon ("Add status: closing"), has an underscore in it, or stands where only a field can. */
export function inFormWords(
  kind: FormKind,
  text: string,
  { path, at }: { path: PropertyKey[]; at: PropertyKey[] },
  names: Called,
): string {
  const field = (name = '') => fieldNamed(kind, name, path)
  const worded = rules.reduce(
    (said, [pattern, words]) =>
      said.replace(pattern, (whole: string, ...groups: string[]) => {
        const named = field(groups[0])
        return named === undefined ? whole : words(named, groups[1] ?? '', groups[2] ?? '')
      }),
    withRecords(text, names),
  )
  const own = field(String(path.at(-1)))
  return withoutFiles(withChoosing(withOwnChoice(worded, own), labelOf(kind, at)))
}

/** Where a message names a field. The first group is the field, the next what follows it. */
const rules: [RegExp, (field: Named, after: string, last: string) => string][] = [
  [
    /\b(?:add|write) ([a-z_]+): (true|false)\b/gi,
    ({ label }, value) => `${value === 'true' ? 'tick' : 'untick'} “${label}”`,
  ],
  [/\{ (\w+): [^}]*\}/g, ({ label }) => `“${label}”`],
  [
    /\b([a-z_]+(?:\.[a-z_]+)?): ((?:(?![a-z_.]+: )[^.;])*)/g,
    (field, value) => `“${field.label}”: ${withChoices(field, value)}`,
  ],
  [/\bAdd ([a-z_]+)(?=[;.,])/g, ({ label }) => `fill in “${label}”`],
  [/\btake ([a-z_]+) out\b/gi, ({ label }) => `empty “${label}”`],
  [
    /(?<=\bbut )([a-z_]+) (says|is) ([a-z-]+)/g,
    (field, verb, value) => `“${field.label}” ${verb} ${withChoices(field, value)}`,
  ],
  [/(?<=\bbefore )([a-z_]+)(?= \()/g, ({ label }) => `“${label}”`],
  [/\b([a-z]+(?:_[a-z]+)+)\b/g, ({ label }) => `“${label}”`],
]

const withChoices = (field: Named, text: string): string =>
  text.replace(/[a-z][a-z-]*/g, (word) => field.choice(word))

/** "This is interview": the value that the message is about. */
const withOwnChoice = (text: string, field: Named | undefined): string =>
  field === undefined
    ? text
    : text.replace(
        /^((?:This|“[^”]*”) (?:is|names)) ([a-z-]+)/,
        (_whole, is: string, word: string) => `${is} ${field.choice(word)}`,
      )

/** One does not write a fixed word here, but chooses it: at the field itself, or at another. */
const withChoosing = (text: string, own: string): string =>
  text.replace(/\b(?:write|add) “([^”]*)”: (?=“)/gi, (_whole, label: string) =>
    label === own ? 'choose ' : `under “${label}” choose `,
  )

/** The field that a name means in a message about a path: one beside it, one of the record, a kind of condition, or one of
 *  another kind of record. */
function fieldNamed(kind: FormKind, name: string, path: PropertyKey[]): Named | undefined {
  const [first = '', second] = name.split('.')
  const parts = second === undefined ? [first] : [first, second]
  const has = (record: FormKind, group: PropertyKey[]) => {
    const schema = Object.hasOwn(fieldsOf(schemaAt(recordSchemas[record], group)), first)
      ? schemaAt(recordSchemas[record], [...group, ...parts])
      : undefined
    return schema === undefined ? undefined : ofSchema(record, [...group, ...parts], schema)
  }
  const near = has(kind, path) ?? has(kind, path.slice(0, -1)) ?? has(kind, [])
  if (near !== undefined) return near
  if (Object.hasOwn(conditionNames, name))
    return { label: conditionNames[name] ?? name, choice: (word) => word }
  return second === undefined ? undefined : has('provider', [])
}

const conditionNames: Record<string, string> = {
  ...branchNames,
  ...Object.fromEntries(leafKinds.map((kind) => [kind, leafNames[kind]])),
}

function ofSchema(kind: FormKind, path: PropertyKey[], schema: z.ZodType): Named {
  const choices = choicesOf(schema)
  return {
    label: labelOf(kind, path),
    choice: (word) => (choices.includes(word) ? `“${choiceLabel(kind, path, word)}”` : word),
  }
}

/** Other records by what they are called. */
function withRecords(text: string, names: Called): string {
  return text
    .replace(/\b[a-z0-9-]+\/[a-z0-9-]+\b/g, (id) => {
      const course = names.courses.find((one) => one.id === id)
      return course === undefined
        ? id
        : `${courseName(names, course)}, ${providerName(names, course.provider)}`
    })
    .replace(/(?<=\b(?:of|or|and) |")[a-z0-9]+(?:-[a-z0-9]+)*\b/g, (id) =>
      Object.hasOwn(names.awards, id) ? (names.awards[id]?.short ?? id) : id,
    )
}

/** Without where in the files something stands, and how it is written there. */
function withoutFiles(text: string): string {
  return text
    .replace(/[,;] \S+\.yaml lists them/, '')
    .replace(/ (?:in|from) (?:the )?\S+\.yaml\b/g, '')
    .replace(/\btake the line out\b/gi, 'leave it empty')
    .replace(/\blike "([^"]+)"|"([\d-]+)"/g, (_whole, word?: string, code?: string) =>
      word === undefined ? `${code}` : `like ${word}`,
    )
    .replace(/"([^"\s]{1,4})"/g, /^(?:This|“)/.test(text) ? '“$1”' : '$1')
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/(^|\. )([a-z])/g, (_whole, before: string, letter: string) => before + letter.toUpperCase())
}
