/** The columns that a list of agreements may have. The first name of each is the one that the guide uses; a list may also use
 *  the others, in any case. */
export const columns = {
  reference: ['Reference'],
  receiving: ['University', 'Receiving provider', 'Receiving institution', 'Institution', 'Provider'],
  to: ['Course', 'Receiving course', 'University course', 'Degree', 'Progression course'],
  sending: ['College', 'Sending provider', 'Sending institution'],
  from: ['From', 'Sending course', 'College course', 'From course'],
  type: ['Type'],
  guarantee: ['Guarantee', 'Promise'],
  clause: ['Clause'],
  summary: ['Summary'],
  conditions: ['Entry requirements', 'Conditions', 'Requirements', 'Entry criteria'],
  year: ['Year of entry', 'Enters year'],
  credit: ['Credit recognised'],
  level: ['Credit level'],
  bridging: ['Bridging'],
  support: ['Support'],
  via: ['Apply through', 'Apply via'],
  flag: ['Flag'],
  apply: ['Apply at'],
  deadline: ['Deadline'],
  task: ['Deadline for'],
  places: ['Places'],
  from_date: ['Valid from'],
  until: ['Valid until'],
  entry: ['Entry years'],
  review: ['Review due'],
  role: ['Contact'],
  email: ['Contact email'],
  phone: ['Contact phone'],
  accord: ['Accord'],
  page: ['Page'],
  seen: ['Seen'],
  note: ['Note', 'Notes'],
} as const satisfies Record<string, readonly string[]>

export type ColumnName = keyof typeof columns

/** What stands in a row, by column. A column that the list has not, or that is empty in this row, is not there. */
export type Cells = Partial<Record<ColumnName, string>>

/** Names alike but for case, spaces and marks. */
export const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const byName = new Map(
  (Object.entries(columns) as [ColumnName, readonly string[]][]).flatMap(([column, names]) =>
    names.map((name) => [plainName(name), column] as const),
  ),
)

/** The column that a heading means; undefined where it means none. */
export const columnNamed = (heading: string): ColumnName | undefined => byName.get(plainName(heading))

/** What a heading is taken for: a column, or something that is left out on purpose. */
export type Meant = ColumnName | 'ignore'

/** The same, where people have said what some headings mean: `named` has these by their plain names. */
export const meantBy = (heading: string, named: ReadonlyMap<string, Meant>): Meant | undefined =>
  named.get(plainName(heading)) ?? columnNamed(heading)
