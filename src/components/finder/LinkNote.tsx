import type { Results } from '../../search/routes.ts'
import { townLeftOut, unusedParts, unusedSentence } from '../../text/share.ts'
import { Note } from './Note.tsx'
import { type Arrived, type Asked, routeCode, writeQuestion } from './question.ts'
import { listedIn } from './view.ts'

interface Props {
  arrived: Arrived
  asked: Asked
  results: Results
}

/** What somebody who came by a link must know of it: that it is another's, and what of it could not be used. */
export function LinkNote({ arrived: { fragment, open, shared, isOwn }, asked, results }: Props) {
  const given = new URLSearchParams(fragment)
  const codes = new Set(listedIn(results).map(({ id }) => routeCode(id)))
  const compared = (given.get('compare') ?? '').split('.').filter((code) => code !== '')
  const found = asked.compare.filter((code) => codes.has(code))
  const isOpenGone = given.has('open') && open !== 'compare' && !codes.has(open ?? '')
  const parts = unusedParts(fragment, writeQuestion(asked))
  const unused = isOwn
    ? given.has('near') && asked.near === undefined
      ? townLeftOut
      : undefined
    : unusedSentence(parts, isOpenGone, new Set(compared).size - found.length)
  return <Note shared={shared} unused={unused} />
}
