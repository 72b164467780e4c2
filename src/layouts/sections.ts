/** What the header leads to, and the footer: only pages that exist. */
export interface Section {
  path: string
  title: string
}

export const headerSections: Section[] = [
  { path: '/', title: 'Find a route' },
  { path: '/courses/', title: 'Courses' },
  { path: '/providers/', title: 'Colleges and universities' },
  { path: '/guarantees/', title: 'What promises mean' },
  { path: '/verify/', title: 'Check a certificate' },
]

export const footerSections: Section[] = [
  { path: '/incoming/', title: 'Who can come to a course' },
  { path: '/subjects/', title: 'Subjects' },
  { path: '/careers/', title: 'Careers' },
  { path: '/awards/', title: 'Qualifications' },
  { path: '/agreements/', title: 'Agreements' },
  { path: '/publish/', title: 'Publish' },
  { path: '/network/', title: 'State of the network' },
  { path: '/about/', title: 'About' },
  { path: '/privacy/', title: 'Privacy' },
  { path: '/accessibility/', title: 'Accessibility' },
]

/** Whether a page belongs to a section: the home page only to itself. */
export function isWithin(path: string, section: Section): boolean {
  return section.path === '/' ? path === '/' : path.startsWith(section.path)
}
