import type { TitleReason } from '../../src/catalogue/titles.ts'
import type { Approved } from './approved.ts'

/** What a title is taken for: an award of awards.yaml, or the reason why none can be said. */
export type Taken = { award: string } | { why: TitleReason }

type Rule = (row: Approved) => Taken | undefined

/** Which award a title is. The first rule that knows answers; where none does, nobody is told that it is one. A name alone
 *  does not settle an award: an "Extended Diploma" of any body but Pearson is graded on another scale than a BTEC. */
export function takenFor(row: Approved): Taken {
  for (const rule of rules) {
    const taken = rule(row)
    if (taken !== undefined) return taken
  }
  return { why: 'unnamed' }
}

const as = (award: string): Taken => ({ award })
const because = (why: TitleReason): Taken => ({ why })
const says = (row: Approved, words: RegExp): boolean => words.test(row.title)

/** The regulator's own types that are no way in by themselves, whatever their level. */
const smallTypes = new Set([
  'GCSE (9 to 1)',
  'GCE AS Level',
  'Functional Skills',
  'Digital Functional Skills Qualification',
  'Essential Digital Skills',
  'English For Speakers of Other Languages',
  'Project',
  'Advanced Extension Award',
])

const smallType: Rule = (row) =>
  smallTypes.has(row.type) && !['4', '5', '6', '7', '8'].includes(row.level) ? because('small') : undefined

const lowLevel: Rule = ({ level, ...row }) => {
  if (level === 'entry' || level === '1') return because('below')
  if (level !== '1/2') return undefined
  return because(/\baward\b/i.test(row.title) ? 'small' : 'spans')
}

const highLevel: Rule = ({ level }) => (['6', '7', '8'].includes(level) ? because('above') : undefined)

/** A title that names another level than the list does is a slip in one of them. */
const oneLevel: Rule = (row) => {
  const stated = [...row.title.matchAll(/level\s*(\d)\b/gi)].map(([, digit]) => digit)
  return stated.some((digit) => digit !== row.level) ? because('unnamed') : undefined
}

/** Grades in music, dance and drama. The diplomas above them are named like taught ones, and are not. */
const exam: Rule = (row) => {
  if (row.type !== 'Performing Arts Graded Examination' && !says(row, /graded examination/i)) return undefined
  return because(row.level === '2' || row.level === '3' ? 'small' : 'exam')
}

const schoolAwards: Rule = (row) => {
  if (row.organisation === 'International Baccalaureate Organisation') return because('ib')
  if (row.type === 'GCE A Level') return as('a-level')
  if (row.type === 'Access to Higher Education')
    return says(row, /^access to he diploma\b/i) ? as('access-he') : undefined
  if (row.type === 'Technical Qualification') return says(row, /^t level\b/i) ? as('t-level') : undefined
  return undefined
}

/** An NVQ may be named a certificate or diploma too; its size does not change how it is earned. */
const nvq: Rule = (row) => {
  if (!says(row, /\bNVQ\b/i)) return undefined
  if (says(row, /\baward\b/i)) return because('small')
  return ['2', '3', '4'].includes(row.level) ? as(`l${row.level}-nvq`) : because('nvq')
}

const competence: Rule = (row) =>
  says(row, /\bcompetence\b/i) && !says(row, /\baward\b/i) ? because('competence') : undefined

const nationals: Record<string, string> = {
  'extended diploma': 'btec-extended-diploma',
  diploma: 'btec-diploma',
  'foundation diploma': 'btec-foundation-diploma',
  'extended certificate': 'btec-extended-certificate',
  certificate: 'btec-certificate',
}
/** The sizes of 2010 to 2016 that kept their name, their size and their grades in the sizes since. */
const keptSizes = new Set(['extended diploma', 'diploma', 'certificate'])

/** Only Pearson awards BTECs. Those that are not Nationals share words with them, not sizes or grades. */
const btec: Rule = (row) => {
  if (!/^Pearson\b/i.test(row.organisation) || !says(row, /\bBTEC\b/)) return undefined
  if (says(row, /\baward\b/i)) return because('small')
  if (isArtFoundation(row)) return as('art-foundation')
  if (says(row, /technical occupational entry/i) || row.level > '3') return undefined
  return row.level === '3' ? btecNational(row.title) : btecLevel2(row.title)
}

function btecNational(title: string): Taken {
  const size = /BTEC Level 3 National ((?:Extended |Foundation )?(?:Diploma|Certificate))\b/i.exec(title)?.[1]
  const academic =
    /Alternative Academic Qualification BTEC National in .*\((Extended Certificate|Certificate)\)/i.exec(
      title,
    )?.[1]
  const older = /\(QCF\)/.test(title)
    ? /BTEC Level 3 ((?:Extended )?(?:Diploma|Certificate))\b/i.exec(title)?.[1]?.toLowerCase()
    : undefined
  const name = (size ?? academic ?? (older !== undefined && keptSizes.has(older) ? older : '')).toLowerCase()
  const award = nationals[name]
  return award === undefined ? because('btec') : as(award)
}

function btecLevel2(title: string): Taken {
  if (/BTEC Level 2 (Technical|First) Diploma\b/i.test(title)) return as('btec-first')
  return /BTEC Level 2 (Technical |Extended )?Certificate\b/i.test(title)
    ? as('l2-certificate')
    : because('btec')
}

const isArtFoundation = (row: Approved) =>
  says(row, /\bFoundation Diploma (in|of) Art\b/i) && !says(row, /\bNational\b/i)

const artFoundation: Rule = (row) => (isArtFoundation(row) ? as('art-foundation') : undefined)

/** Names that say a part or a step of another size, so that the last word misleads. */
const size: Rule = (row) =>
  says(row, /\b(subsidiary|introductory|90.credit)\b/i) && !says(row, /\baward\b/i)
    ? because('size')
    : undefined

/** What is left is what it calls itself, where it calls itself one thing. */
const named: Rule = (row) => {
  const names = new Set(
    [...row.title.matchAll(/\b(diploma|certificate|award)\b/gi)].map(([name]) => name.toLowerCase()),
  )
  const [name, another] = names
  if (name === undefined || another !== undefined) return undefined
  return name === 'award' ? because('small') : as(`l${row.level}-${name}`)
}

const rules: Rule[] = [
  smallType,
  lowLevel,
  highLevel,
  oneLevel,
  exam,
  schoolAwards,
  nvq,
  competence,
  btec,
  artFoundation,
  size,
  named,
]
