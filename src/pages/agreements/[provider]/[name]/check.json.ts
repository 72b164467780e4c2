import type { APIRoute, GetStaticPaths } from 'astro'
import { opensStep } from '../../../../eligibility/standing.ts'
import { checkTerms } from '../../../../text/check-terms.ts'
import { site } from '../../../_site.ts'

/** Of each agreement that can be used today, what it takes to hold it against what a learner says. */
export const getStaticPaths = (() => {
  const { catalogue, graph, incoming, standing } = site()
  return graph.edges.flatMap(({ agreement }, edge) => {
    if (agreement === undefined || !opensStep(standing(agreement))) return []
    const [provider, name] = agreement.id.split('/')
    const covered = (incoming.coursesBefore[edge] ?? []).flatMap((index) => graph.courses[index] ?? [])
    const terms = checkTerms(agreement, { catalogue, covered, standing: standing(agreement) })
    return [{ params: { provider, name }, props: { terms } }]
  })
}) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) => Response.json(props.terms)
