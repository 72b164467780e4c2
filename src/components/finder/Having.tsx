import { useState } from 'preact/hooks'
import type { AnswerProps } from './AnswerView.tsx'

/** What the learner has, asked only when they want to say it. */
export function Having({ answer, graph, learner, kept, onKept, onOpen }: AnswerProps) {
  const { judging, results, onlyWith, nearly } = answer
  const [opened, setOpened] = useState(false)
  if (learner === undefined || judging === undefined || kept === undefined)
    return (
      <p class="having">
        These routes ask for grades and other things.{' '}
        <button
          type="button"
          class="link"
          onClick={() => {
            setOpened(true)
            onOpen()
          }}
        >
          Tell us what you have
        </button>
        , and we can say which are open to you.
      </p>
    )
  const open = results.destinations.flatMap(({ routes, rest }) => [...routes, ...rest])
  return (
    <learner.code.WhatYouHave
      kept={kept}
      asks={learner.code.asksIn(open, [...onlyWith, ...nearly], judging)}
      routes={open.length}
      catalogue={graph.catalogue}
      studying={learner.code.studyingOf(judging)}
      onKept={onKept}
      opened={opened}
    />
  )
}

/** Before anything has been asked: for whoever has more than one qualification, and to clear what was said before. */
export function Beforehand({
  learner,
  kept,
  onKept,
  onOpen,
}: Pick<AnswerProps, 'learner' | 'kept' | 'onKept' | 'onOpen'>) {
  const [opened, setOpened] = useState(false)
  if (learner !== undefined && kept !== undefined)
    return <learner.code.Beforehand kept={kept} onKept={onKept} opened={opened} />
  return (
    <p class="having">
      Have you more than one qualification?{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          setOpened(true)
          onOpen()
        }}
      >
        Tell us what else you have
      </button>
      , and routes start from any of them.
    </p>
  )
}
