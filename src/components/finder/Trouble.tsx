import type { Ref } from 'preact'

const said = {
  'unknown-start': {
    title: 'We do not know this course any more',
    text: 'The link names a starting point that is not in this network now. Choose what you are studying above, and ask again.',
  },
  'unknown-goal': {
    title: 'We do not know where this link wants to get to',
    text: 'It names something that is not in this network now. Choose where you want to get to, and ask again.',
  },
}

/** Why a link cannot be answered, and what to do. */
export function Trouble({ kind, heading }: { kind: keyof typeof said; heading: Ref<HTMLHeadingElement> }) {
  return (
    <div class="no-answer">
      <h2 tabIndex={-1} ref={heading}>
        {said[kind].title}
      </h2>
      <p>{said[kind].text}</p>
    </div>
  )
}
