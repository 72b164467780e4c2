import type { FormKind } from '../../text/publish-labels.ts'

/** Where a record's file lies below the network's folder, without its ending. */
export function sourceName(kind: FormKind, id: string): string {
  if (kind === 'provider') return `providers/${id}/provider`
  return `providers/${id.replace('/', kind === 'course' ? '/courses/' : '/agreements/')}`
}
