import type { Approved } from './approved.ts'

export interface Subject {
  code: string
  title: string
  synonyms: string[]
}

/** Names that the list gives to an area otherwise than subjects.yaml does. */
const otherNames: Record<string, string> = { 'nursing and subjects and vocations allied to medicine': '1.2' }

/** The tier-2 code of an area's name, whatever its case, spaces and dashes; undefined where subjects.yaml has none. */
export function areaCodes(subjects: Pick<Subject, 'code' | 'title'>[]): (area: string) => string | undefined {
  const codes = new Map([
    ...subjects.map(({ code, title }) => [plain(title), code] as const),
    ...Object.entries(otherNames),
  ])
  return (area) => codes.get(plain(area))
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

type CodeOf = (area: string) => string | undefined
type Verdict = (words: string, code: string) => boolean

/** Of the bodies that use the same words, how many have to agree before their filing is believed. */
const mostOf = 0.75

/** Words that stand beside every subject, so that they point to none; and short ones that mean something else too. */
const general = new Set(
  'management business enterprise leadership teaching education environment science engineering coaching building office bar stage shop send sen care pr it pe re rs ta'.split(
    ' ',
  ),
)

/** The subject of each row, or undefined. An area's name stands only where nothing speaks against it: not the bodies that
 *  file the same words elsewhere, and not the title's own words, where subjects.yaml knows them as another subject's. */
export function subjectsOf(rows: Approved[], subjects: Subject[]): (string | undefined)[] {
  const codeOf = areaCodes(subjects)
  const agreed = filingsOf(rows, codeOf)
  const pointsElsewhere = tellTales(subjects)
  const oddOne = usualWords(rows, codeOf)
  return rows.map((row) => {
    const code = codeOf(row.area)
    const words = aboutWords(row.title)
    if (code === undefined || words === undefined) return code
    return agreed(words, code) && !pointsElsewhere(words, code) && !oddOne(words, code) ? code : undefined
  })
}

/** Which bodies file each key under each code. */
function filings(
  rows: Approved[],
  codeOf: CodeOf,
  keysOf: (words: string) => string[],
): (key: string) => Map<string, Set<string>> {
  const found = new Map<string, Map<string, Set<string>>>()
  for (const row of rows) {
    const code = codeOf(row.area)
    const words = aboutWords(row.title)
    if (code === undefined || words === undefined) continue
    for (const key of keysOf(words)) {
      const codes = found.get(key) ?? new Map<string, Set<string>>()
      found.set(key, codes.set(code, (codes.get(code) ?? new Set()).add(row.organisation)))
    }
  }
  return (key) => found.get(key) ?? new Map()
}

const bodiesIn = (codes: Map<string, Set<string>>): number =>
  [...codes.values()].reduce((sum, bodies) => sum + bodies.size, 0)

/** Two bodies that file the same words under two subjects cannot both be right: a code stands where three in four of the
 *  bodies that use these words give it. */
function filingsOf(rows: Approved[], codeOf: CodeOf): Verdict {
  const of = filings(rows, codeOf, (words) => [words])
  return (words, code) => (of(words).get(code)?.size ?? 0) >= mostOf * bodiesIn(of(words))
}

/** How many bodies make what they do with a word usual. */
const several = 4

/** Whether a title has a word that several bodies use, and nearly all of them for one other subject. */
function usualWords(rows: Approved[], codeOf: CodeOf): Verdict {
  const of = filings(rows, codeOf, (words) => words.split(' '))
  return (words, code) =>
    words.split(' ').some((word) => {
      const codes = of(word)
      const all = bodiesIn(codes)
      return (
        all >= several && [...codes].some(([other, bodies]) => other !== code && bodies.size >= mostOf * all)
      )
    })
}

/** Filed by a word of theirs that means something else: a forest school is no forestry. */
const misleading = ['forest school']

function tellTales(subjects: Subject[]): Verdict {
  const generals = new Set([...general].map(singular))
  const phrases = subjects
    .flatMap(({ code, title, synonyms }) =>
      [title, ...synonyms].map((phrase) => ({ code, phrase: ` ${singular(plain(phrase))} ` })),
    )
    .filter(({ phrase }) => !generals.has(phrase.trim()))
  return (words, code) => {
    if (misleading.some((phrase) => words.includes(phrase))) return true
    const pointed = phrases
      .filter(({ phrase }) => ` ${singular(words)} `.includes(phrase))
      .map((found) => found.code)
    return pointed.length > 0 && !pointed.includes(code)
  }
}

/** "sports" and "sport" point to the same subject. */
const singular = (words: string): string => words.replace(/(?<=[a-z]{3})s\b/g, '')

/** What a title is about: its words after "in" or "for", without what is said in brackets of size, edition or place. */
function aboutWords(title: string): string | undefined {
  const bare = title.replace(
    /\((RQF|QCF|VRQ|NVQ|OQ|OG|ITQ|England|Construction|Diploma|Certificate|Extended Certificate|Award|Level \d|delivered by \w+|\d+|Entry \d)\)/gi,
    ' ',
  )
  const about =
    /^access to he diploma \((.*?)( - \w+)?\)/i.exec(bare)?.[1] ??
    /\b(?:diploma|certificate|award|nvq|qualification|gce|gcse|entry|national|examination|specialist)\b.*?\b(?:in|for)\b (.*)$/i.exec(
      bare,
    )?.[1] ??
    bare.replace(/^.*?\blevel \d\b/i, '')
  const words = plain(about).replace(/^(the|principles of|skills for professions in|introduction to) /, '')
  return words === '' ? undefined : words
}
