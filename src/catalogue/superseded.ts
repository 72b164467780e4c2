import type { Agreement } from '../schema/agreement.ts'

/** References that an agreement which opens a step, or once did, takes the place of: what it replaced does not come back
 *  when it is closed or withdrawn itself. A draft supersedes nothing. */
export function supersededReferences(agreements: Pick<Agreement, 'status' | 'supersedes'>[]): Set<string> {
  return new Set(
    agreements
      .filter((agreement) => agreement.status !== 'draft')
      .flatMap((agreement) => agreement.supersedes ?? []),
  )
}
