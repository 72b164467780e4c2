import { partFrom } from '../../graph/part.ts'
import { site } from '../_site.ts'

/** The awards, grades, levels and subjects that every agreement is checked with: the same file for all of them. */
export function GET(): Response {
  const { awards, scales, levels, subjects } = partFrom(site().graph, [], 0, () => false)
  return Response.json({ awards, scales, levels, subjects, providers: {} })
}
