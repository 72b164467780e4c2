import { startTable } from '../../text/tables.ts'
import { site } from '../_site.ts'

/** What the finder's first picker offers. */
export function GET(): Response {
  const { catalogue, graph } = site()
  return Response.json({ ...startTable(graph), synonyms: catalogue.synonyms })
}
