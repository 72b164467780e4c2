/** A proposal that is under way on this device: where GitHub keeps it, and the text that each of its files had when it was
 *  put there, by the key of its draft. */
export interface Underway {
  address: string
  put: Record<string, string>
}

const drawer = 'waymark.proposal'

export const nothingUnderway: Underway = { address: '', put: {} }

/** Lives with the page where the browser keeps nothing. */
let inTab: Underway | undefined

export function loadUnderway(): Underway {
  if (inTab !== undefined) return inTab
  try {
    const found: unknown = JSON.parse(localStorage.getItem(drawer) ?? 'null')
    if (typeof found !== 'object' || found === null) return nothingUnderway
    const { address, put } = found as Partial<Underway>
    if (typeof address !== 'string' || typeof put !== 'object' || put === null) return nothingUnderway
    const texts = Object.entries(put).filter(([, text]) => typeof text === 'string')
    return { address, put: Object.fromEntries(texts) }
  } catch {
    return nothingUnderway
  }
}

/** Keeps where the proposal stands; what says nothing is not kept. */
export function keepUnderway(next: Underway): void {
  try {
    if (next.address === '' && Object.keys(next.put).length === 0) localStorage.removeItem(drawer)
    else localStorage.setItem(drawer, JSON.stringify(next))
    inTab = undefined
  } catch {
    inTab = next
  }
}

/** A proposal of which no draft is left is over: the next one begins with a branch of its own. */
export function forgetUnderway(keys: string[]): void {
  const now = loadUnderway()
  const put = Object.fromEntries(Object.entries(now.put).filter(([key]) => keys.includes(key)))
  if (Object.keys(now.put).length > 0 && Object.keys(put).length === 0) keepUnderway(nothingUnderway)
}
