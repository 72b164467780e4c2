/** The address of a page of this site under whatever base path it is served: every link goes through here. `path` begins
 *  with a slash, and may end in a fragment. */
export function linkTo(path: string): string {
  const base = import.meta.env.BASE_URL ?? '/'
  return `${base.replace(/\/$/, '')}${path}`
}
