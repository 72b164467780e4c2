import type { DataFile } from '../../src/catalogue/disk.ts'
import { formatFault } from '../../src/catalogue/fault.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'

/** A whole network in small files, without a fault: one college, one university and what they have agreed. */
const network = 'data/three-rivers'
export const files: Record<string, string> = {
  [`${network}/network.yaml`]: `title: Three Rivers Progression Network
short: Three Rivers
statement: Every route here is an agreement.
about: A made-up network for the tests.
contact: { role: Co-ordinator, email: hello@network.example }
licence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
`,
  [`${network}/accords/rivers-2026.yaml`]: `title: The Rivers accord
statement: Members look for ways to let learners progress.
providers: [riverside, northgate]
source: { kind: partner }
`,
  [`${network}/providers/riverside/provider.yaml`]: `name: Riverside College
kind: college
`,
  [`${network}/providers/riverside/courses/btec-health.yaml`]: `title: Health and Social Care
award: btec-extended-diploma
subject: "1.3"
modes: [{ mode: full-time, months: 22 }]
intakes: [september]
units:
  - { code: "6E12", title: Human Biology }
  - { code: "6E13", title: Care Values }
careers: [nurse]
entry: { gcse: any, grade: "4", count: 5 }
`,
  [`${network}/providers/riverside/courses/hnd-care.yaml`]: `title: Care Practice
award: hnd
subject: "1.3"
entry: { completed: btec-extended-diploma }
`,
  [`${network}/providers/northgate/provider.yaml`]: `name: Northgate University
kind: university
credit: { caps: [{ award: honours, most: 160 }] }
`,
  [`${network}/providers/northgate/courses/fdsc-nursing.yaml`]: `title: Nursing Associate
award: foundation-degree
subject: "1.2"
`,
  [`${network}/providers/northgate/courses/bsc-care.yaml`]: `title: Care
award: honours
subject: "1.3"
entry: { completed: foundation-degree }
`,
  [`${network}/providers/northgate/courses/bsc-care-top-up.yaml`]: `title: Care Leadership
award: top-up
subject: "1.3"
entry: { completed: foundation-degree }
`,
  [`${network}/providers/northgate/agreements/health-to-nursing.yaml`]: `reference: NGU-0042
status: in-force
accord: rivers-2026
guarantee: interview
clause: Applicants who meet the conditions will be invited to interview.
from:
  - course: riverside/btec-health
to: [northgate/fdsc-nursing]
entry: { year: 1 }
conditions:
  all:
    - { grade: MMM }
    - { unit: "6E12", grade: M }
    - any: [{ gcse: maths, grade: "4" }, { functional_skills: maths, level: 2 }]
apply: { via: ucas, flag: PA in Further Details }
deadlines: [{ what: progression form, on: 2026-12-14 }]
valid: { cohorts: [2025-09, 2027-09], entry: ["2027"] }
signed:
  - { side: sending, provider: riverside, role: Director of Curriculum, on: 2026-04-02 }
  - { side: receiving, provider: northgate, role: Academic Registrar, on: 2026-04-09 }
source: { kind: signed-document }
`,
  [`${network}/providers/northgate/agreements/hnd-to-care.yaml`]: `reference: NGU-0043
status: draft
guarantee: offer
clause: Holders of the HND are made an offer.
from:
  - { award: hnd, subject: "1.3", provider: any }
to: [northgate/bsc-care]
entry: { year: 2, credit: { recognised: 120, level: 4 } }
conditions: { completed: sending }
apply: { via: direct }
source: { kind: signed-document }
`,
  'data/reference/awards.yaml': `- { id: btec-extended-diploma, title: BTEC Extended Diploma, short: BTEC, kind: vocational, level: 3, framework: rqf, scale: btec, style: award-first }
- { id: hnd, title: Higher National Diploma, short: HND, kind: hnd, level: 5, framework: rqf, credits: 240, scale: pmd, style: award-first }
- { id: foundation-degree, title: Foundation degree, short: FdSc, kind: foundation-degree, level: 5, framework: rqf, credits: 240, style: prefix }
- { id: honours, title: Honours degree, short: BSc (Hons), kind: honours, level: 6, framework: rqf, credits: 360, style: prefix }
- { id: top-up, title: Honours top-up, short: top-up, kind: top-up, level: 6, framework: rqf, credits: 120, style: top-up }
`,
  'data/reference/scales.yaml': `- { id: btec, title: BTEC grades, grades: [{ grade: PPP }, { grade: MMM }, { grade: DDD }] }
- { id: pmd, title: Pass Merit Distinction, grades: [{ grade: Pass }, { grade: Merit }, { grade: Distinction }] }
`,
  'data/reference/levels.yaml': [2, 3, 4, 5, 6, 7]
    .map((level) => `- { rank: ${level}, rqf: ${level}, title: Level ${level}, examples: various }\n`)
    .join(''),
  'data/reference/sectors.yaml': `- { code: 1, title: Health, hue: "#B3315B" }
- { code: 7, title: Retail, hue: "#A03A9C" }
`,
  'data/reference/subjects.yaml': `- { code: "1.2", title: Nursing, sector: 1 }
- { code: "1.3", title: Health and social care, sector: 1 }
- { code: "7.10", title: A subject with a long code, sector: 7 }
`,
  'data/reference/careers.yaml': `- { id: nurse, title: Nurse, work: Cares for patients. }
`,
}

export const course = `${network}/providers/riverside/courses/btec-health.yaml`
export const top = `${network}/providers/northgate/courses/bsc-care-top-up.yaml`
export const degree = `${network}/providers/northgate/courses/bsc-care.yaml`
export const agreement = `${network}/providers/northgate/agreements/health-to-nursing.yaml`
export const credit = `${network}/providers/northgate/agreements/hnd-to-care.yaml`
export const university = `${network}/providers/northgate/provider.yaml`
export const college = `${network}/providers/riverside/provider.yaml`
export const accord = `${network}/accords/rivers-2026.yaml`
export const networkFile = `${network}/network.yaml`

type Changes = Record<string, string | undefined>

/** The network with some files put in place of its own, or added; `undefined` takes a file away. */
export function withFiles(changes: Changes): DataFile[] {
  const all: Changes = { ...files, ...changes }
  return Object.entries(all).flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]))
}

/** Everything that the check says of the network with these files, as a contributor reads it. */
export function complaints(changes: Changes): string {
  return readCatalogue(withFiles(changes)).faults.map(formatFault).join('\n\n')
}

/** What the check says once `find` stands as `replace` in a file of the network. */
export function changed(path: string, find: string | RegExp, replace: string): string {
  const text = files[path] ?? ''
  const result = text.replace(find, () => replace)
  if (result === text) throw new Error(`Nothing in ${path} matches ${String(find)}.`)
  return complaints({ [path]: result })
}

/** What the check says once these lines stand at the end of a file. */
export function added(path: string, lines: string): string {
  return complaints({ [path]: `${files[path]}${lines}\n` })
}
