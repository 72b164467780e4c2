import type { Graph } from '../../graph/graph.ts'
import { type PackedGraph, unpackGraph } from '../../graph/packed.ts'
import type { Shut } from '../../graph/shut.ts'
import { buildVocabulary, type Entry, type Vocabulary } from '../../search/words.ts'
import { linkTo } from '../../text/links.ts'
import { type StartEntry, type StartTable, startEntries } from '../../text/tables.ts'

/** The finder's files, each loaded once and only when it is needed, from this site alone. */

interface Synonyms {
  synonyms: { typed: string; means: string }[]
}

const requests = new Map<string, Promise<unknown>>()

/** One of the files, from this site. */
export function load<T>(file: string): Promise<T> {
  const before = requests.get(file)
  if (before !== undefined) return before as Promise<T>
  const request = fetch(linkTo(`/finder/${file}`)).then((answer) => {
    if (!answer.ok) throw new Error(`${file} answered ${answer.status}.`)
    return answer.json() as Promise<T>
  })
  // What failed is asked for again the next time.
  request.catch(() => requests.delete(file))
  requests.set(file, request)
  return request
}

export async function loadStarts(): Promise<Vocabulary<StartEntry>> {
  const { synonyms, ...table } = await load<StartTable & Synonyms>('starts.json')
  return buildVocabulary(startEntries(table), synonyms)
}

export async function loadGoals(): Promise<Vocabulary<Entry>> {
  const { entries, synonyms } = await load<{ entries: Entry[] } & Synonyms>('goals.json')
  return buildVocabulary(entries, synonyms)
}

/** Whether nobody has published what any course that reaches this goal asks for. */
export async function loadSilence(goal: string): Promise<boolean> {
  const { entries, silent } = await load<{ entries: Entry[]; silent: number[] }>('goals.json')
  return silent.some((index) => entries[index]?.value === goal)
}

/** What is typed and what it means, for the real titles: the table that holds it is loaded already. */
export async function loadSynonyms(): Promise<Synonyms['synonyms']> {
  return (await load<Synonyms>('starts.json')).synonyms
}

/** Everything reachable from one place, as a graph to search in. For an award held from elsewhere in a sector that has no
 *  file, what takes it in any subject is loaded instead. */
export async function loadGraph(file: string): Promise<Graph> {
  const anySubject = file.replace(/[^/]+$/, 'any.json')
  return unpackGraph(await load<PackedGraph>(file).catch(() => load<PackedGraph>(anySubject)))
}

/** The same with what opens no step today, so that it can be said why not. */
export async function loadWithUnused(part: Graph, file: string): Promise<Graph> {
  const { withShut } = await import('../../graph/shut.ts')
  const anySubject = file.replace(/[^/]+$/, 'any.json')
  const unused = (name: string) => load<Shut>(`unused/${name}`)
  return withShut(part, await unused(file).catch(() => unused(anySubject)))
}
