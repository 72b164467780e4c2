import type { Graph } from '../../graph/graph.ts'
import { type PackedGraph, unpackGraph } from '../../graph/packed.ts'
import { buildVocabulary, type Entry, type Vocabulary } from '../../search/words.ts'
import { linkTo } from '../../text/links.ts'
import { type StartEntry, type StartTable, startEntries } from '../../text/tables.ts'

/** The finder's files, each loaded once and only when it is needed, from this site alone. */

/** What is typed and what it means. */
export interface Synonyms {
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

/** Everything reachable from one place, as a graph to search in. For an award held from elsewhere in a sector that has no
 *  file, what takes it in any subject is loaded instead. */
export async function loadGraph(file: string): Promise<Graph> {
  const anySubject = file.replace(/[^/]+$/, 'any.json')
  return unpackGraph(await load<PackedGraph>(file).catch(() => load<PackedGraph>(anySubject)))
}
