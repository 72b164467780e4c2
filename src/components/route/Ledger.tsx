import { ledgerOf } from '../../plan/ledger.ts'
import type { Route } from '../../search/routes.ts'
import { amount, creditNotes, framedLevel } from '../../text/ledger.ts'
import { courseName } from '../../text/names.ts'
import type { RouteCatalogue } from './RouteCard.tsx'

/** What becomes of the learner's credit along a route; nothing where no step has to do with credit. */
export function Ledger({ route, catalogue }: { route: Route; catalogue: RouteCatalogue }) {
  const rows = ledgerOf(route, catalogue)
  if (rows.length === 0) return null
  return (
    <section class="credit-ledger">
      <h4>Credit on the way</h4>
      <div class="ledger-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Into</th>
              <th scope="col">You bring</th>
              <th scope="col">Counts</th>
              <th scope="col">Still to do</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.step.course.id}>
                <th scope="row">{courseName(catalogue, row.step.course)}</th>
                <td>{row.brought === 0 ? 'none' : `${row.brought} credits`}</td>
                <td>
                  {row.brought === 0
                    ? '–'
                    : row.recognised === undefined
                      ? 'not stated'
                      : amount(row.recognised)}
                  {row.level !== undefined && row.recognised !== undefined && ` at ${framedLevel(row.level)}`}
                </td>
                <td>{row.stillToDo === undefined ? 'not stated' : amount(row.stillToDo)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {creditNotes(rows, catalogue).map((note) => (
        <p key={note} class="asked">
          {note}
        </p>
      ))}
    </section>
  )
}
