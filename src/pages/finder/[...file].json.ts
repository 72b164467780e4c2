import type { APIRoute, GetStaticPaths } from 'astro'
import { opensStep } from '../../eligibility/standing.ts'
import { buildGraph } from '../../graph/build.ts'
import { packGraph } from '../../graph/packed.ts'
import { partFrom } from '../../graph/part.ts'
import { shutFrom } from '../../graph/shut.ts'
import type { Agreement } from '../../schema/agreement.ts'
import { mostStepsEver } from '../../search/find-routes.ts'
import { placeOfRef, startEntries, startTable } from '../../text/tables.ts'
import { site } from '../_site.ts'

/** For every place where a learner can be, everything that can be reached from there: one file for each provider and
 *  sector, and one for each award and sector held from elsewhere. Beside each, below unused/, what opens no step today. */
export const getStaticPaths = (() => {
  const { graph, standing } = site()
  const places = new Map<string, Set<number>>()
  for (const { file, ref } of startEntries(startTable(graph)).flatMap((entry) => entry.places)) {
    const place = placeOfRef(graph, ref)
    if (place !== undefined) places.set(file, (places.get(file) ?? new Set()).add(place))
  }
  const opens = (agreement: Agreement | undefined) =>
    agreement === undefined || opensStep(standing(agreement))
  return [...places].flatMap(([name, from]) => {
    const file = name.replace(/\.json$/, '')
    const starts = new Set(
      [...from].flatMap((place) => graph.holdings[place - graph.courses.length]?.award ?? []),
    )
    // Who holds the award in a subject that nothing names starts from the award in any subject.
    const anySubject = [...starts].flatMap((award) => placeOfRef(graph, `${award}@`) ?? [])
    const all = [...new Set([...from, ...anySubject])]
    const packed = packGraph(buildGraph(partFrom(graph, all, mostStepsEver, opens)), starts)
    const shut = shutFrom(graph, all, mostStepsEver, opens)
    return [
      { params: { file }, props: { content: packed } },
      { params: { file: `unused/${file}` }, props: { content: shut } },
    ]
  })
}) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) => Response.json(props.content)
