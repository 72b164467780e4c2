/** The one name under which this site keeps anything of a learner. */
export const keptName = 'waymark.profile'

/** Whether a learner has said something before, in this tab or kept on this device: then what judges by it is worth loading. */
export function hasSaidSomething(): boolean {
  try {
    return sessionStorage.getItem(keptName) !== null || localStorage.getItem(keptName) !== null
  } catch {
    return false
  }
}
