/** The address of a page of this site under whatever base path it is served: every link goes through here. `path` begins
 *  with a slash, and may end in a fragment. */
export function linkTo(path: string): string {
  const base = import.meta.env.BASE_URL ?? '/'
  return `${base.replace(/\/$/, '')}${path}`
}

export const courseLink = (id: string): string => linkTo(`/courses/${id}/`)
export const agreementLink = (id: string): string => linkTo(`/agreements/${id}/`)
export const providerLink = (id: string): string => linkTo(`/providers/${id}/`)
export const subjectLink = (code: string): string => linkTo(`/subjects/${code}/`)
export const careerLink = (id: string): string => linkTo(`/careers/${id}/`)
export const awardLink = (id: string): string => linkTo(`/awards/${id}/`)
