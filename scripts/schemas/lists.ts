import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Award, Career, Scale, Sector, Subject } from '../../src/schema/reference.ts'
import type { Listed } from '../../src/schema/values.ts'

/** What a field may name, and what an editor says beside it. */
type Entry = [value: string | number, meaning: string]

/** A schema of definitions alone: what each list of data/reference has, with its title, for editors to complete from. The
 *  other schemas point here, so a new award changes this one file. */
export function listsToCompleteFrom(folder: string): object {
  const rows = <T>(name: string): T[] => parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')) as T[]
  const scales = rows<Scale>('scales')
  const lists: Record<Listed, Entry[]> = {
    awards: rows<Award>('awards').map((award) => [award.id, award.title]),
    careers: rows<Career>('careers').map((career) => [career.id, `${career.title}: ${career.work}`]),
    scales: scales.map((scale) => [scale.id, scale.title]),
    sectors: rows<Sector>('sectors').map((sector) => [sector.code, sector.title]),
    subjects: rows<Subject>('subjects').map((subject) => [subject.code, subject.title]),
    grades: gradesOf(scales),
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    definitions: Object.fromEntries(
      Object.entries(lists).map(([name, entries]) => [name, definitionOf(entries)]),
    ),
  }
}

/** Each grade once, with the scales that have it. */
function gradesOf(scales: Scale[]): Entry[] {
  const titles = new Map<string, string[]>()
  for (const { title, grades } of scales)
    for (const { grade } of grades) titles.set(grade, [...(titles.get(grade) ?? []), title])
  return [...titles].map(([grade, scalesWithIt]) => [grade, scalesWithIt.join('; ')])
}

/** The type is a list of one: with a plain one an editor writes "Incorrect type" over what the form beside it says, and
 *  without one it completes 7.10 without its quotes. */
const definitionOf = (entries: Entry[]): object => ({
  type: [typeof entries[0]?.[0] === 'number' ? 'integer' : 'string'],
  enum: entries.map(([value]) => value),
  enumDescriptions: entries.map(([, meaning]) => meaning),
})
