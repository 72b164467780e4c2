import { useEffect, useRef } from 'preact/hooks'
import type { Listed } from '../../search/routes.ts'
import { type CompareRow, comparedName, compareRows, sameWord } from '../../text/compare.ts'
import { linkTo } from '../../text/links.ts'
import { printedSentence } from '../../text/paper.ts'
import type { AnswerProps } from '../finder/AnswerView.tsx'
import { ShareLink } from '../finder/Order.tsx'
import { writeQuestion } from '../finder/question.ts'
import { as } from '../page/table-role.ts'

interface Props extends AnswerProps {
  routes: Listed[]
  onClose: () => void
  onDrop: (route: Listed) => void
}

/** Up to four routes side by side, one row for each thing in which they can differ. A table on a desk; on a phone each row
 *  says what every route has, one below the other. */
export function Comparison(props: Props) {
  const { routes, asked, graph, today, onClose, onDrop } = props
  const names = routes.map((route, index) => comparedName(route, index, graph.catalogue))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && onClose()
    addEventListener('keydown', leave)
    return () => removeEventListener('keydown', leave)
  }, [])
  return (
    <section class="comparison" aria-labelledby="comparison">
      <p class="not-on-paper">
        <button type="button" class="link" onClick={onClose}>
          Back to the routes
        </button>
      </p>
      <h2 id="comparison" tabIndex={-1} ref={heading}>
        {routes.length} routes side by side
      </h2>
      <p class="on-paper">{printedSentence(today)}</p>
      <div class="not-on-paper">
        <ShareLink question={writeQuestion(asked)} open="compare" today={today}>
          <button type="button" class="link" onClick={() => window.print()}>
            Print this
          </button>
        </ShareLink>
      </div>
      <table {...as('table')} class={`side-by-side of-${routes.length}`}>
        <thead {...as('rowgroup')}>
          <tr {...as('row')}>
            <td {...as('cell')} />
            {routes.map((route, index) => (
              <th key={route.id} {...as('columnheader')} scope="col">
                <span class="letter">{names[index]?.letter}</span>{' '}
                <a href={linkTo(`/courses/${route.steps.at(-1)?.course.id}/`)}>{names[index]?.to}</a>
                <span class="at">{names[index]?.at}</span>
                <button type="button" class="link not-on-paper" onClick={() => onDrop(route)}>
                  Take {names[index]?.letter} off
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as('rowgroup')}>
          {compareRows(routes, graph.catalogue).map((row) => (
            <Row key={row.name} row={row} letters={names.map(({ letter }) => letter)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row, letters }: { row: CompareRow; letters: string[] }) {
  return (
    <tr {...as('row')} class={row.isSame ? 'same' : 'differs'}>
      <th {...as('rowheader')} scope="row">
        {row.name} <span class="same-word">{sameWord(row.isSame)}</span>
      </th>
      {row.cells.map((lines, index) => (
        <td key={letters[index]} {...as('cell')}>
          <span class="letter" aria-hidden="true">
            {letters[index]}
          </span>
          <div>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {row.best[index] !== undefined && <p class="best">{row.best[index]}</p>}
          </div>
        </td>
      ))}
    </tr>
  )
}
