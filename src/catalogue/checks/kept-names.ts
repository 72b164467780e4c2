import { nearest } from '../nearest.ts'
import { type Check, courseFile, type Finding } from './check.ts'
import { references } from './known-names.ts'

/** A course that published terms name is called so for good, whatever other is like it. One whose file is gone, or has another name
 *  now, is told once, and not at each record that names it. */
export const namesKept: Check = {
  name: 'published names are kept',
  severity: 'stops',
  find(catalogue, { broken, registered }) {
    if (registered === undefined) return []
    const there = new Set(catalogue.courses.map(({ id }) => id))
    const named = references(catalogue).flatMap(({ kind, value }) => (kind === 'course' ? [value] : []))
    const gone = new Set(
      named.filter((id) => registered.courses.has(id) && !there.has(id) && !broken.has(id)),
    )
    return [...gone].map((id): Finding => {
      const [provider, file] = id.split('/')
      const free = [...there].filter(
        (other) => other.startsWith(`${provider}/`) && !registered.courses.has(other),
      )
      const renamed = nearest(id, free)
      const putBack =
        renamed === undefined
          ? `Put courses/${file}.yaml back.`
          : `If this is that course, give its file the old name back: courses/${file}.yaml.`
      return {
        file: courseFile(catalogue, renamed ?? id),
        path: [],
        statement: `Published terms name ${id}, and no file has this name any more.`,
        hint: `${putBack} A course that has ended keeps its file, with status: closed.`,
      }
    })
  },
}
