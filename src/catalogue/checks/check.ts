import type { Agreement } from '../../schema/agreement.ts'
import type { Condition, Leaf } from '../../schema/condition.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Fault } from '../fault.ts'

/** Something that must hold and needs more than one file to judge. A check never reads the clock: what depends on today is
 *  worked out where it is shown. */
export interface Check {
  /** What must hold: "known names". */
  name: string
  /** A check that asks for attention runs once nothing stops publishing. */
  severity: Fault['severity']
  find: (catalogue: Catalogue, surroundings: Surroundings) => Finding[]
}

/** What a check may know beyond the records that could be read. */
export interface Surroundings {
  /** Ids and references of records that could not be read: naming one of these is not a second fault. */
  broken: ReadonlySet<string>
  /** The paths of all files, pictures included. */
  paths: ReadonlySet<string>
  registered?: Registered | undefined
}

/** What was published for good, as far as it decides which of two files is to change. */
export interface Registered {
  /** Of agreements with one reference, the one that was published under it; undefined where none was. */
  keeps: (reference: string, agreements: Agreement[]) => Agreement | undefined
  /** Ids of the courses that published terms name. */
  courses: ReadonlySet<string>
}

export interface Finding {
  file: string
  path: PropertyKey[]
  key?: string
  statement: string
  hint: string
}

export const courseFile = (catalogue: Catalogue, id: string) =>
  `data/${catalogue.network.id}/providers/${id.replace('/', '/courses/')}.yaml`
export const agreementFile = (catalogue: Catalogue, id: string) =>
  `data/${catalogue.network.id}/providers/${id.replace('/', '/agreements/')}.yaml`
export const providerFile = (catalogue: Catalogue, id: string) =>
  `data/${catalogue.network.id}/providers/${id}/provider.yaml`
export const accordFile = (catalogue: Catalogue, id: string) =>
  `data/${catalogue.network.id}/accords/${id}.yaml`

/** Every leaf of a condition tree, with its path below `at`. */
export function leavesOf(
  condition: Condition | undefined,
  at: PropertyKey[],
): { leaf: Leaf; path: PropertyKey[] }[] {
  if (condition === undefined) return []
  const [key, branches] =
    'all' in condition
      ? ['all', condition.all]
      : 'any' in condition
        ? ['any', condition.any]
        : 'of' in condition && Array.isArray(condition.of)
          ? ['of', condition.of]
          : [undefined, []]
  if (key === undefined) return [{ leaf: condition as Leaf, path: at }]
  return (branches as Condition[]).flatMap((branch, index) => leavesOf(branch, [...at, key, index]))
}
