import type { APIRoute, GetStaticPaths } from 'astro'
import type { IntoFile } from '../../../../components/incoming/answer.ts'
import { opensStep } from '../../../../eligibility/standing.ts'
import { graphInto } from '../../../../graph/into.ts'
import { packGraph } from '../../../../graph/packed.ts'
import { mostStepsUsual } from '../../../../search/find-routes.ts'
import { startRef } from '../../../../text/incoming.ts'
import { site } from '../../../_site.ts'
import { startsOffered } from '../../../_starts.ts'

/** For every course everything that leads to it in four steps or fewer, with the places where the finder lets a learner
 *  start, so that both directions offer the same. */
export const getStaticPaths = (() => {
  const { graph, standing } = site()
  const months = new Map(startsOffered().map((start) => [start.ref, start.months ?? null]))
  return graph.courses.map(({ id }, index) => {
    const part = graphInto(
      graph,
      index,
      mostStepsUsual,
      (agreement) => agreement === undefined || opensStep(standing(agreement)),
    )
    const places = [...Array(part.courses.length + part.holdings.length).keys()]
    const content: IntoFile = {
      graph: packGraph(part, new Set(part.holdings.map(({ award }) => award))),
      starts: places.flatMap((place): IntoFile['starts'] => {
        const length = months.get(startRef(part, place))
        return length === undefined ? [] : [[place, length]]
      }),
    }
    const [provider, course] = id.split('/')
    return { params: { provider, course }, props: { content } }
  })
}) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) => Response.json(props.content)
