import { loadCatalogue } from '../../catalogue/loaded.ts'
import { goalTable } from '../../text/tables.ts'

/** What the finder's second picker offers. */
export function GET(): Response {
  const catalogue = loadCatalogue()
  return Response.json({ entries: goalTable(catalogue), synonyms: catalogue.synonyms })
}
