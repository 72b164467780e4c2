import type { APIRoute, GetStaticPaths } from 'astro'
import { opensStep } from '../../eligibility/standing.ts'
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
  return [...places].map(([file, from]) => ({
    params: { file: file.replace(/\.json$/, '') },
    props: {
      part: partFrom(
        graph,
        [...from],
        mostStepsEver,
        (agreement) => agreement === undefined || opensStep(standing(agreement)),
      ),
    },
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) => Response.json(props.part)
