import { useState } from 'preact/hooks'
import { certificateLinks } from '../../certificate/link.ts'
import type { Route } from '../../search/routes.ts'
import { linkTo } from '../../text/links.ts'
import { packLabel, packMissing } from '../../text/pack.ts'

/** Prints the plan that it stands in, and after it the sheet for each step that has one, each on paper of its own. Steps
 *  without an agreement are in the plan alone. */
export function Pack({ route }: { route: Route }) {
  const [state, setState] = useState<'loading' | 'missing'>()
  const sheets = certificateLinks(route)
  if (sheets.length === 0) return null
  const print = async (plan: Element | null) => {
    if (plan === null || state === 'loading') return
    setState('loading')
    try {
      const { printPack } = await import('../certificate/pack.ts')
      await printPack(
        plan,
        sheets.map(({ path }) => linkTo(path)),
      )
      setState(undefined)
    } catch {
      setState('missing')
    }
  }
  return (
    <li>
      <button
        type="button"
        class="link"
        onClick={(event) => void print(event.currentTarget.closest('.plan'))}
      >
        {packLabel(sheets.length)}
      </button>
      <span role="status">
        {state === 'loading' && ' Loading…'}
        {state === 'missing' && ` ${packMissing}`}
      </span>
    </li>
  )
}
