import type { APIRoute, GetStaticPaths } from 'astro'
import { opensStep } from '../../eligibility/standing.ts'
import { buildGraph } from '../../graph/build.ts'
import { packGraph } from '../../graph/packed.ts'
import { partFrom } from '../../graph/part.ts'
import { mostStepsEver } from '../../search/find-routes.ts'
import { placeOfRef, startEntries, startTable } from '../../text/tables.ts'
import { site } from '../_site.ts'

/** For every place where a learner can be, everything that can be reached from there: one file for each provider and
 *  sector, and one for each award and sector held from elsewhere. */
export const getStaticPaths = (() => {
  const { graph, standing } = site()
  const places = new Map<string, Set<number>>()
  for (const { file, ref } of startEntries(startTable(graph)).flatMap((entry) => entry.places)) {
    const place = placeOfRef(graph, ref)
    if (place !== undefined) places.set(file, (places.get(file) ?? new Set()).add(place))
  }
  return [...places].map(([file, from]) => {
    const starts = new Set(
      [...from].flatMap((place) => graph.holdings[place - graph.courses.length]?.award ?? []),
    )
    // Who holds the award in a subject that nothing names starts from the award in any subject.
    const anySubject = [...starts].flatMap((award) => placeOfRef(graph, `${award}@`) ?? [])
    const part = partFrom(
      graph,
      [...new Set([...from, ...anySubject])],
      mostStepsEver,
      (agreement) => agreement === undefined || opensStep(standing(agreement)),
    )
    return {
      params: { file: file.replace(/\.json$/, '') },
      props: { packed: packGraph(buildGraph(part), starts) },
    }
  })
}) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) => Response.json(props.packed)
