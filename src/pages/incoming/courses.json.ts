import { loadCatalogue } from '../../catalogue/loaded.ts'
import { incomingTable } from '../../text/incoming.ts'

/** What the picker of the page offers. */
export function GET(): Response {
  const catalogue = loadCatalogue()
  return Response.json({ entries: incomingTable(catalogue), synonyms: catalogue.synonyms })
}
