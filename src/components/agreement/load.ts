import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { CheckTerms } from '../../text/check.ts'
import { linkTo } from '../../text/links.ts'

/** What every agreement is checked with. */
export type CheckReference = Pick<Catalogue, 'awards' | 'scales' | 'levels' | 'subjects' | 'providers'>

export interface Check {
  terms: CheckTerms
  reference: CheckReference
}

/** An agreement's terms, from this site's own files. Fails when they can't be had. */
export async function loadCheck(agreement: string): Promise<Check> {
  const [terms, reference] = await Promise.all([
    load<CheckTerms>(`/agreements/${agreement}/check.json`),
    loadReference(),
  ])
  return { terms, reference }
}

/** The awards, grades, levels and subjects that there are; no providers. Fails when they can't be had. */
export const loadReference = () => load<CheckReference>('/agreements/reference.json')

const requests = new Map<string, Promise<unknown>>()

function load<T>(path: string): Promise<T> {
  const before = requests.get(path)
  if (before !== undefined) return before as Promise<T>
  const request = fetch(linkTo(path)).then((answer) => {
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
    return answer.json() as Promise<T>
  })
  // What failed is asked for again the next time.
  request.catch(() => requests.delete(path))
  requests.set(path, request)
  return request
}

/** Today in London, where the dates are: `2026-11-21`. */
export function todayInLondon(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
}
