import { choiceLabel } from './publish-choices.ts'
import { type FormKind, labelOf } from './publish-labels.ts'

const fixedWords = new Set(['guarantee', 'status', 'via', 'need', 'side', 'mode', 'earlier_versions'])

/** What stands in a field, in one line for people who never see the file; "Nothing" where it is not there. */
export function fieldWords(kind: FormKind, path: string[], value: unknown): string {
  if (value === undefined || value === null || value === '') return 'Nothing'
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (Array.isArray(value)) return value.map((item) => fieldWords(kind, path, item)).join('; ')
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, part]) => `${labelOf(kind, [...path, name])}: ${fieldWords(kind, [...path, name], part)}`)
      .join(', ')
  const isFixed = fixedWords.has(path.at(-1) ?? '') || (kind !== 'provider' && path.at(-1) === 'kind')
  return isFixed ? choiceLabel(kind, path, String(value)) : String(value)
}
