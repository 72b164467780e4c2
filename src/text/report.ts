import type { Agreement } from '../schema/agreement.ts'
import type { Network } from '../schema/network.ts'

/** The ways to say that something is wrong, as forms in `.github/ISSUE_TEMPLATE`. */
export type ReportForm = 'wrong-route' | 'not-honoured'

/** The address of a form, filled in with what the page knows: the agreement, and nothing about a reader. Undefined where the
 *  network names no repository on GitHub, which is where such forms are. */
export function reportLink(
  { repository }: Pick<Network, 'repository'>,
  form: ReportForm,
  { reference, version }: Pick<Agreement, 'reference' | 'version'>,
): string | undefined {
  const home = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+/.exec(repository ?? '')?.[0].replace(/\.git$/, '')
  if (home === undefined) return undefined
  const filled = new URLSearchParams({
    template: `${form}.yml`,
    title: `${form === 'wrong-route' ? 'Wrong' : 'Not honoured'}: ${reference}`,
    reference,
    ...(form === 'not-honoured' ? { version: String(version) } : {}),
  })
  return `${home}/issues/new?${filled}`
}
