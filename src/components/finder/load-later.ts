import type { Graph } from '../../graph/graph.ts'
import { type Shut, withShut } from '../../graph/shut.ts'
import type { Entry } from '../../search/words.ts'
import { load } from './load.ts'

// What only some answers need of the finder's files: no first answer waits for it.

/** Whether nobody has published what any course that reaches this goal asks for. */
export async function loadSilence(goal: string): Promise<boolean> {
  const { entries, silent } = await load<{ entries: Entry[]; silent: number[] }>('goals.json')
  return silent.some((index) => entries[index]?.value === goal)
}

/** The same with what opens no step today, so that it can be said why not. */
export async function loadWithUnused(part: Graph, file: string): Promise<Graph> {
  const anySubject = file.replace(/[^/]+$/, 'any.json')
  const unused = (name: string) => load<Shut>(`unused/${name}`)
  return withShut(part, await unused(file).catch(() => unused(anySubject)))
}
