import type { Graph } from '../../graph/graph.ts'
import type { Question } from '../../search/find-routes.ts'
import type { Listed } from '../../search/routes.ts'
import { variantsOf } from '../../search/variants-taken.ts'
import { noVariant, variantSentence } from '../../text/variants.ts'

/** The same route at another time, in another place or studied in another way, each with its own dates. */
export function OtherWays({ route, graph, question }: { route: Listed; graph: Graph; question: Question }) {
  const variants = variantsOf(graph, question, route)
  if (variants.length === 0) return <p class="other-ways">{noVariant}</p>
  return (
    <>
      <p class="other-ways">The same steps and promises, with one thing changed:</p>
      <ul class="other-ways">
        {variants.map((variant) => {
          const sentence = variantSentence(variant, route, graph.catalogue)
          return <li key={sentence}>{sentence}</li>
        })}
      </ul>
    </>
  )
}
