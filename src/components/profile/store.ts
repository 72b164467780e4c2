import { emptyProfile, type Profile } from '../../eligibility/profile.ts'
import { keptName } from './kept-name.ts'

/** Where what a learner has said of themselves is kept: in this tab until it is closed, and on this device only if they
 *  choose that. It never enters an address and is never sent. */

export interface Kept {
  profile: Profile
  onDevice: boolean
}

/** What was said before in this tab, or kept on this device; nothing where storage is closed or holds something else. */
export function loadProfile(): Kept {
  const device = read(() => localStorage.getItem(keptName))
  const tab = read(() => sessionStorage.getItem(keptName))
  return { profile: tab ?? device ?? emptyProfile, onDevice: device !== undefined }
}

function saveProfile({ profile, onDevice }: Kept): void {
  const text = JSON.stringify(profile)
  attempt(() => sessionStorage.setItem(keptName, text))
  attempt(() => (onDevice ? localStorage.setItem(keptName, text) : localStorage.removeItem(keptName)))
}

function clearProfile(): void {
  attempt(() => sessionStorage.removeItem(keptName))
  attempt(() => localStorage.removeItem(keptName))
}

/** Keeps what was said, or empties everything where nothing is left. */
export function keepProfile(kept: Kept): void {
  if (isSaid(kept.profile) || kept.onDevice) saveProfile(kept)
  else clearProfile()
}

/** Whether anything at all has been said. */
export function isSaid(profile: Profile): boolean {
  return JSON.stringify(profile) !== JSON.stringify(emptyProfile)
}

function read(get: () => string | null): Profile | undefined {
  try {
    const value: unknown = JSON.parse(get() ?? 'null')
    if (typeof value !== 'object' || value === null) return undefined
    const kept = { ...emptyProfile, ...(value as Partial<Profile>) }
    const whole =
      Array.isArray(kept.qualifications) &&
      [kept.gcse, kept.gcseCount, kept.skills, kept.facts].every(
        (part) => typeof part === 'object' && part !== null,
      )
    return whole ? kept : undefined
  } catch {
    return undefined
  }
}

/** Storage may be closed, by a setting or in a private window: then nothing is kept, and everything else works. */
function attempt(deed: () => void): void {
  try {
    deed()
  } catch {}
}
