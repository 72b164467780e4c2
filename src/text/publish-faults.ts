import { z } from 'zod'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { nameOf, nearestField } from '../catalogue/wording/place.ts'
import { choicesOf, mayBeLeftOut, schemaAt } from '../catalogue/wording/shape.ts'
import { recordSchemas } from '../catalogue/write/record-schemas.ts'
import { listInWords } from './dates.ts'
import { courseName, providerName } from './names.ts'
import { type Called, inFormWords } from './publish-file-words.ts'
import { withoutQuotes } from './publish-hints.ts'
import { type FormKind, labelOf } from './publish-labels.ts'
import { fieldTitle } from './publish-titles.ts'

/** A fault as the check has it, in the words of the file. */
interface Fault {
  path: PropertyKey[]
  statement: string
  hint: string
}

/** A fault of the check as the form says it: its fields by their labels, its choices as the lists call them, other records by
 *  name, and nothing of how a file is written. `at` is the field that it is shown at. */
export function formFault(
  kind: FormKind,
  fault: Fault,
  at: PropertyKey[],
  names: Called,
): { statement: string; hint: string } {
  const say = (text: string) => inFormWords(kind, text, { path: fault.path, at }, names)
  const statement = say(withSubject(kind, fault, at))
  const hint = hintLines(kind, fault)
    .map((line) => withoutQuotes(line))
    .join(' ')
  return { statement, hint: say(fittingHint(kind, fault.path, statement, hint)) }
}

/** What is so, of "this" where it is said at the field itself, else of the field or the group by name. */
function withSubject(kind: FormKind, { path, statement }: Fault, at: PropertyKey[]): string {
  const name = [nameOf(path), nearestField(path)].find((one) => statement.startsWith(`${one} `))
  if (name === undefined) return statement
  const rest = statement
    .slice(name.length)
    .replace(/ is missing from [^.]*\./, ' is missing.')
    .replace(/^ is "",.*$/, ' is empty.')
  const isItself = path.join() === at.join() || rest === ' is missing.'
  return `${isItself ? 'This' : `“${fieldTitle(kind, path)}”`}${rest}`
}

const forNames = /^(?:Use lower-case letters|Write the folder of)/

/** The advice for how it is filled in here. */
function fittingHint(kind: FormKind, path: PropertyKey[], statement: string, hint: string): string {
  const empty = statement.endsWith('is empty.')
  const ways = /^Add one of: (.*)\.$/.exec(hint)?.[1]?.split(/, | or /)
  if (ways !== undefined)
    return `Fill in one of: ${listInWords(
      ways.map((way) => `“${labelOf(kind, [...path, way])}”`),
      'or',
    )}.`
  if (empty && forNames.test(hint)) return 'Choose one from the list.'
  if (hint === '' && statement.endsWith('has nothing in it.')) return 'Add to it, or take it out.'
  const schema = schemaAt(recordSchemas[kind], path)
  const needed = empty || (schema !== undefined && !mayBeLeftOut(schema))
  return needed ? hint.replace(/,? or take the line out(?=\.)/, '') : hint
}

/** How to put it right, without lines to paste, and without the description that stands below the field's label. */
function hintLines(kind: FormKind, { path, statement, hint }: Fault): string[] {
  const lines = hint.split('\n').filter((line) => !line.startsWith('For example: '))
  const [first = '', ...rest] = lines
  const belongs = /^(?:Add|Write) (\w+): (.*)$/.exec(first)
  if (belongs === null || belongs[1] !== nearestField(path)) return lines
  const [, , what = ''] = belongs
  if (/^an? /.test(what)) return [`Write ${what}`, ...rest]
  return statement.endsWith('missing.') || !beginsWithChoice(kind, path, what) ? rest : lines
}

const beginsWithChoice = (kind: FormKind, path: PropertyKey[], what: string): boolean =>
  choicesOf(schemaAt(recordSchemas[kind], path) ?? z.never()).includes(/^[a-z0-9-]+/.exec(what)?.[0] ?? '')

/** A fault in the list above the form: the field first, as the form calls it. How to mend it stands at the field. */
export function faultLine(title: string, statement: string): string {
  if (title === '') return statement
  return `${title}${title.endsWith('?') ? '' : ':'} ${statement.replace(/^This (is )?/, (_whole, is: string | undefined) => (is === undefined ? 'this ' : ''))}`
}

/** What another record is called where a fault in it is told: an agreement by its reference. */
export function recordCalled(id: string, names: Called & Pick<Catalogue, 'agreements'>): string {
  const course = names.courses.find((one) => one.id === id)
  if (course !== undefined) return `${courseName(names, course)}, ${providerName(names, course.provider)}`
  return names.agreements.find((one) => one.id === id)?.reference ?? names.providers[id]?.name ?? id
}
