import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { choicesOf, descriptionOf, fieldsOf, shapesOf } from '../../src/catalogue/wording/shape.ts'
import { itemSchema } from '../../src/catalogue/write/order.ts'
import { recordSchemas } from '../../src/catalogue/write/record-schemas.ts'
import { leafKinds, leafSchemas } from '../../src/schema/condition.ts'
import {
  draftUnseen,
  faultsHeading,
  formTitle,
  placeFaults,
  staleNote,
  toLookAtHeading,
  versionWords,
} from '../../src/text/publish.ts'
import { choiceLabel, leftOutChoice, wayChanged } from '../../src/text/publish-choices.ts'
import { leafFieldLabel, leafGroups, unfinished } from '../../src/text/publish-conditions.ts'
import { hintOf } from '../../src/text/publish-hints.ts'
import { backTo, kindChanged } from '../../src/text/publish-kind-changes.ts'
import { addLabel, entryLabel, type FormKind, labelOf } from '../../src/text/publish-labels.ts'
import { sections } from '../../src/text/publish-sections.ts'
import { inWords, lengthWords, takenAs } from '../../src/text/publish-typed.ts'

const kinds: FormKind[] = ['agreement', 'course', 'provider']

/** Every field of a record with its path, and its group's fields below it. */
function allFields(schema: z.ZodType, path: string[]): { path: string[]; schema: z.ZodType }[] {
  return Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
    const at = [...path, name]
    const group = itemSchema(field, 0) ?? field
    return [{ path: at, schema: field }, ...allFields(group, at)]
  })
}

describe('the words of the form', () => {
  it('says that nothing is lost when a condition becomes another, and how to have it back', () => {
    expect([
      kindChanged('graded_unit', { kind: 'any', parts: 2 }),
      kindChanged('dbs', { kind: 'grade', parts: 0 }),
      kindChanged('all', undefined),
      kindChanged('dbs', undefined),
      backTo({ kind: 'any', parts: 2 }),
      wayChanged('course'),
    ]).toMatchInlineSnapshot(`
      [
        "Changed to “Graded units (SQA)”. The group that was here, with 2 conditions, is kept while this form is open. The button that follows brings it back.",
        "Changed to “A DBS check”. What was written under “An overall grade” is kept while this form is open. The button that follows brings it back.",
        "Changed to “All of these”. What was asked for stands in it.",
        "Changed to “A DBS check”.",
        "Back to “One of these is enough”",
        "What was chosen under “One course” is kept while this form is open: choose that again to have it back.",
      ]
    `)
  })

  it('gives every field of every record one place', () => {
    for (const kind of kinds) {
      const placed = sections[kind].flatMap(({ fields }) => fields)
      expect(placed.toSorted(), kind).toEqual(Object.keys(fieldsOf(recordSchemas[kind])).toSorted())
    }
  })

  it('offers every kind of condition once, and names its fields', () => {
    expect(leafGroups.flatMap((group) => group.kinds).toSorted()).toEqual(leafKinds.toSorted())
    for (const kind of leafKinds) expect(leafFieldLabel(kind, kind), kind).toBeDefined()
    expect(unfinished('gcse')).toMatchInlineSnapshot(`"(GCSEs: still to be filled in)"`)
  })

  it('calls each field by a name that people know, and says what belongs there without a word on YAML', () => {
    const lines = kinds.flatMap((kind) =>
      allFields(recordSchemas[kind], []).map(
        ({ path, schema }) =>
          `${kind}.${path.join('.')}: ${labelOf(kind, path)} | ${hintOf(kind, path, descriptionOf(schema))}`,
      ),
    )
    for (const line of lines) expect(line).not.toMatch(/quotes|yaml|true:|_\w+ \||undefined/)
    expect(lines.join('\n')).toMatchSnapshot()
  })

  it('says of each condition’s fields what belongs there', () => {
    const lines = leafKinds.flatMap((kind) =>
      Object.entries(leafSchemas[kind].shape).map(([name, schema]) => {
        const label = leafFieldLabel(kind, name) ?? labelOf('agreement', ['conditions', name])
        return `${kind}.${name}: ${label} | ${hintOf('agreement', ['conditions', name], descriptionOf(schema as z.ZodType), label)}`
      }),
    )
    for (const line of lines) expect(line).not.toMatch(/in quotes|yaml|`|true:/)
    expect(lines.join('\n')).toMatchSnapshot()
  })

  it('says each choice in words', () => {
    const lines = kinds.flatMap((kind) =>
      allFields(recordSchemas[kind], []).flatMap(({ path, schema }) => {
        const words = [...choicesOf(schema), ...shapesOf(itemSchema(schema, 0) ?? schema).flatMap(choicesOf)]
        const choices = [...new Set(words)].map((choice) => choiceLabel(kind, path, choice))
        return choices.length === 0 || path.at(-1) === 'intakes'
          ? []
          : [`${kind}.${path.join('.')}: ${choices.join(' / ')}`]
      }),
    )
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "agreement.status: Draft: not yet signed by both sides / In force: both sides have signed / A public page says so; nobody has confirmed it / Suspended for now / Closed to new cohorts; those under way keep it / Withdrawn
      agreement.guarantee: Guaranteed place / Guaranteed offer / Guaranteed interview / Lower or priority offer / Equal consideration / Information only / Promise not stated
      agreement.from.provider: Anywhere / Partners
      agreement.entry.year: The foundation year / The whole course is the final year / Not stated
      agreement.entry.credit.framework: RQF (England, Wales, Northern Ireland) / SCQF (Scotland)
      agreement.bridging.need: None is needed / Recommended / Required / Not stated
      agreement.apply.via: Through UCAS / Directly to the provider / With an internal form / Through your employer / How to apply is not stated
      agreement.earlier_versions: Yes / No
      agreement.signed.side: The sending side / The receiving side
      agreement.source.kind: A signed document / A published page / Somebody there told us / Made up, to show how it works
      course.subject: Various
      course.modes.mode: Full-time / Part-time / Day release / Block release / While working / From home
      course.status: Yes / Yes, until a last intake / No
      course.source.kind: A signed document / A published page / Somebody there told us / Made up, to show how it works
      provider.kind: College / University / Sixth-form college / School / Training provider / Employer / Awarding body
      provider.nation: England / Scotland / Wales / Northern Ireland
      provider.source.kind: A signed document / A published page / Somebody there told us / Made up, to show how it works"
    `)
  })

  it('says what there is, and what becomes of it', () => {
    expect([
      ...kinds.flatMap((kind) => [formTitle(kind, undefined), formTitle(kind, 'a/b')]),
      faultsHeading(0, 1),
      faultsHeading(1, 0),
      faultsHeading(3, 1),
      toLookAtHeading(1),
      toLookAtHeading(2),
      versionWords(3, 4),
      versionWords(3, 3),
      staleNote(3),
      draftUnseen,
      placeFaults.noFolder,
      placeFaults.noName,
      placeFaults.badName('Health Care', 'health-care'),
      placeFaults.taken('northgate/health'),
      entryLabel(['from'], 2),
      addLabel(['from']),
      addLabel(['other']),
      leftOutChoice('agreement', ['conditions', 'tables'], '2017'),
      leftOutChoice('agreement', ['earlier_versions'], undefined),
      takenAs('2027-09-01'),
      takenAs(9250),
      inWords('12-14'),
      inWords('Hello'),
      lengthWords(900, 1200),
      lengthWords(1100, 1200),
      lengthWords(1300, 1200),
    ]).toMatchInlineSnapshot(`
      [
        "A new agreement",
        "Change this agreement",
        "A new course",
        "Change this course",
        "A new college, university or other provider",
        "Change this college, university or other provider",
        "Nothing stops this, and 1 thing to look at",
        "One thing has to be put right",
        "3 things have to be put right",
        "One thing to look at, which does not stop this",
        "2 things to look at, which do not stop this",
        "The terms differ from those that are published, so this is version 4. Say below what it changes.",
        undefined,
        {
          "hint": "Say it in a sentence.",
          "statement": "note does not say yet what version 4 changes.",
        },
        "Still a draft: no learner is shown it as a way on until both sides have signed.",
        "Nobody is named who publishes it. Choose a provider.",
        "The file has no name. Write a short one: lower-case letters, digits and single hyphens.",
        ""Health Care" is not a short name. Use lower-case letters, digits and single hyphens: health-care",
        "northgate/health is there already. Give this one another name, or change the one that is there.",
        "Way in 2",
        "Add a way in",
        "Add a line",
        "Those from 2017 entry on (usual)",
        "Not stated",
        "Taken as 1 September 2027.",
        "Taken as 9250.",
        "14 December each year",
        undefined,
        undefined,
        "1,100 of 1,200 characters.",
        "1,300 characters: 100 more than there is room for.",
      ]
    `)
  })
})
