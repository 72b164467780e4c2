import { startRef } from '../../text/incoming.ts'
import { townLeftOut, unusedParts, unusedSentence } from '../../text/share.ts'
import type { Noted } from '../finder/Note.tsx'
import type { Arrived } from '../finder/question.ts'
import type { AnswerInto } from './answer.ts'
import { type AskedInto, writeInto } from './question.ts'

/** What is to be said of a question that was not asked here, or that could not keep its town. */
export function noteOf({ fragment, shared, isOwn }: Arrived, asked: AskedInto, answer: AnswerInto): Noted {
  const lostTown = new URLSearchParams(fragment).has('near') && asked.near === undefined
  if (isOwn) return { shared: undefined, unused: lostTown ? townLeftOut : undefined }
  const { graph, arrivals } = answer
  const isOpenThere = arrivals.groups.some((group) =>
    group.arrivals.some(({ place }) => startRef(graph, place) === asked.open),
  )
  const isOpenGone = asked.open !== undefined && !isOpenThere
  return { shared, unused: unusedSentence(unusedParts(fragment, writeInto(asked)), isOpenGone, 0) }
}
