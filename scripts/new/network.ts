import { aYearFrom } from '../../src/text/still-useful.ts'
import type { NewRecord } from './kinds.ts'

/** The files of a network that builds and shows one route, from a college's course to a degree: a beginning to be changed, and
 *  marked as made up until it is. Its agreement is looked at again a year from today. */
export function networkFiles(id: string, title: string, today: string): NewRecord[] {
  const source = { kind: 'illustrative' }
  const at = (path: string) => `data/${id}/${path}`
  return [
    { path: at('network.yaml'), kind: 'network', record: networkRecord(title) },
    {
      path: at('providers/first-college/provider.yaml'),
      kind: 'provider',
      record: { name: 'First College', kind: 'college', source },
    },
    {
      path: at('providers/first-college/courses/btec-health.yaml'),
      kind: 'course',
      record: {
        title: 'Health and Social Care',
        award: 'btec-extended-diploma',
        subject: '1.3',
        modes: [{ mode: 'full-time', months: 22 }],
        intakes: ['september'],
      },
    },
    {
      path: at('providers/first-university/provider.yaml'),
      kind: 'provider',
      record: { name: 'First University', kind: 'university', source },
    },
    {
      path: at('providers/first-university/courses/bsc-health.yaml'),
      kind: 'course',
      record: {
        title: 'Health and Social Care',
        award: 'bsc-hons',
        subject: '1.3',
        modes: [{ mode: 'full-time', months: 34 }],
        intakes: ['september'],
      },
    },
    {
      path: at('providers/first-university/agreements/btec-health-to-bsc-health.yaml'),
      kind: 'agreement',
      record: { ...agreementRecord, review: { due: aYearFrom(today) } },
    },
  ]
}

const networkRecord = (title: string) => ({
  title,
  short: title.slice(0, 30).trim(),
  statement:
    'Every route here is an agreement between a college and a university, or an ordinary application.',
  about: `${title} is being set up. Say here who runs it and what it is for.`,
  contact: { role: 'Network co-ordinator', email: 'hello@network.example' },
  licence: { name: 'Creative Commons Attribution 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  illustrative: true,
  notice: 'This network is being set up: what it shows so far is made up.',
})

const agreementRecord = {
  reference: 'FU-0001',
  status: 'in-force',
  guarantee: 'interview',
  clause: 'Applicants who meet the conditions below will be invited to interview.',
  from: [{ course: 'first-college/btec-health' }],
  to: ['first-university/bsc-health'],
  entry: { year: 1 },
  conditions: { grade: 'MMM' },
  apply: { via: 'ucas' },
  signed: [
    { side: 'sending', provider: 'first-college', role: 'Principal', on: '2026-01-15' },
    { side: 'receiving', provider: 'first-university', role: 'Academic Registrar', on: '2026-01-15' },
  ],
  source: { kind: 'illustrative' },
}
