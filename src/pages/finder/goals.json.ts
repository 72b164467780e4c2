import { loadCatalogue } from '../../catalogue/loaded.ts'
import { goalText, parseGoal, silentGoals } from '../../search/goal.ts'
import { goalTable } from '../../text/tables.ts'

/** What the finder's second picker offers, and the numbers of the entries of which nobody has published what they ask for. */
export function GET(): Response {
  const catalogue = loadCatalogue()
  const entries = goalTable(catalogue)
  const goals = entries.flatMap(({ value }) => parseGoal(value) ?? [])
  const silent = new Set(silentGoals(catalogue, goals).map(goalText))
  return Response.json({
    entries,
    silent: entries.flatMap(({ value }, index) => (silent.has(value) ? [index] : [])),
    synonyms: catalogue.synonyms,
  })
}
