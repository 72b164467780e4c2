import { likeliest } from '../../eligibility/sending.ts'
import { judge } from '../../eligibility/verdict.ts'
import { monthOf } from '../../graph/month.ts'
import { firstStartOf } from '../../text/check.ts'
import { statementRows } from '../../text/statements.ts'
import { loadCheck, todayInLondon } from '../agreement/load.ts'
import { loadProfile } from '../profile/store.ts'

/** What the learner has said of each row of the sheet; none where the agreement cannot be used now. `chosen` are the values of
 *  the sheet's choices, empty where nothing is chosen. */
export async function statementsFor(
  agreement: string,
  chosen: { from: string; start: string },
): Promise<string[]> {
  const { profile } = loadProfile()
  const { terms, reference } = await loadCheck(agreement)
  const today = todayInLondon()
  const offered = terms.sendings.filter(({ end }) => chosen.from === '' || end === chosen.from)
  const sending = likeliest(offered, profile)
  const start = chosen.start === '' ? firstStartOf(terms, today) : monthOf(chosen.start)
  if (terms.conditions === undefined || sending === undefined || start === undefined) return []
  return statementRows(
    judge(terms.conditions, profile, { catalogue: reference, sending, start, today }),
    reference,
  )
}
