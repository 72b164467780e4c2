import type { Graph } from '../../graph/graph.ts'
import type { Judging } from '../../search/judged.ts'
import { permitsOf } from '../../search/judged.ts'
import type { Learning } from '../../search/no-route-openings.ts'
import { type Inquiry, type Search, searchOf } from '../../search/no-route-search.ts'
import { type Origin, originOf } from '../../search/routes.ts'
import type { About } from '../../text/no-route.ts'
import { type GoalNames, goalWords } from '../../text/no-route-names.ts'
import { originName } from '../../text/steps.ts'
import type { AnswerProps } from './AnswerView.tsx'
import { questionFor } from './answer.ts'
import { loadWithUnused } from './load-later.ts'
import type { Asked } from './question.ts'

/** An answer with all that is needed to say why it is what it is. */
export interface Inquest {
  inquiry: Inquiry<Asked>
  search: Search<Asked>
  judging: Judging | undefined
  learning: Learning | undefined
  about: About
  named: GoalNames
  /** With what opens no step today. */
  graph: Graph
  /** Where they are. */
  origin: Origin
  /** Whether what opens no step could not be loaded: then it is not known. */
  partly: boolean
}

/** Loads what opens no step from where the learner is, and asks there. */
export async function inquestOf(props: AnswerProps): Promise<Inquest | undefined> {
  const { asked, graph, today, file, start, learner, goal } = props
  const whole = await loadWithUnused(graph, file).catch(() => undefined)
  const where = whole ?? graph
  const questionIn = (other: Asked) => questionFor(where, other, start, today, learner)
  const question = questionIn(asked)
  if (question === undefined) return undefined
  const judging = learner && {
    graph: where,
    profile: learner.profile,
    today,
    starts: [question, ...(question.also ?? [])],
  }
  const permits = judging && permitsOf(judging, 'none')
  const inquiry: Inquiry<Asked> = {
    graph: where,
    asked,
    today,
    questionFor: (other) => {
      const put = questionIn(other)
      return put && { ...put, permits }
    },
    permits,
  }
  const { catalogue } = where
  const named = { ...catalogue, goalTitles: { [asked.to]: goal } }
  const origin = originOf(where, question.start)
  return {
    inquiry,
    search: searchOf(inquiry),
    judging,
    learning: judging && {
      profile: judging.profile,
      permitsFor: (profile) => permitsOf({ ...judging, profile }, 'none'),
    },
    named,
    about: {
      asked,
      start: originName(catalogue, origin),
      goal: goalWords(asked.to, named),
      names: catalogue,
    },
    graph: where,
    origin,
    partly: whole === undefined,
  }
}
