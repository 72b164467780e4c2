import { useEffect, useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { judgeRecord, type RecordFault } from '../../catalogue/judge.ts'
import { checksToday } from '../../text/checks-today.ts'
import { staleNote, versionWords } from '../../text/publish.ts'
import { sections } from '../../text/publish-sections.ts'
import { todayInLondon } from '../agreement/load.ts'
import type { Draft } from './drafts.ts'
import { type Listed, listed } from './FaultSummary.tsx'
import { type FieldFault, fieldFaults } from './field-faults.ts'
import { type Place, placeFaultsOf } from './place.ts'
import type { Fields } from './value.ts'

interface Checked {
  /** How often somebody has asked; nothing is said to be wrong before they do. */
  asked: number
  /** Checks it now, and says whether nothing stops it. */
  check: () => boolean
  /** All that is wrong, in the order of the form. */
  all: Listed[]
  /** What is wrong with the record's own fields. */
  own: FieldFault[]
  misplaced: ReturnType<typeof placeFaultsOf>
  sound: boolean
  /** What is said of the version, where the terms have changed. */
  raised: string | undefined
}

const pauseBeforeCheck = 300

/** The check of a draft: when somebody asks for it, and from then on at every pause. */
export function useCheck(
  draft: Draft,
  place: Place,
  names: Catalogue,
  published: Fields | undefined,
): Checked {
  const [asked, setAsked] = useState(0)
  const [found, setFound] = useState<RecordFault[]>([])
  const { kind, value } = draft
  const raised = kind === 'agreement' && published !== undefined ? raisedFrom(published, value) : undefined
  const judge = () => [
    ...judgeRecord(place.path, value, names, checksToday(todayInLondon())),
    ...(raised !== undefined && value.note === published?.note ? [noteFault(place.path, raised.was)] : []),
  ]
  useEffect(() => {
    if (asked === 0) return
    const timer = setTimeout(() => setFound(judge()), pauseBeforeCheck)
    return () => clearTimeout(timer)
  }, [value, place.path])
  const misplaced = asked === 0 ? [] : placeFaultsOf(draft, place, names)
  const all = [
    ...misplaced.map(({ at, words }): Listed => ({ words, severity: 'stops', path: [], id: `place-${at}` })),
    ...listed(found, { kind, record: value, own: place.path, names }),
  ].sort((a, b) => placeInForm(kind, a.path) - placeInForm(kind, b.path))
  const check = () => {
    const now = judge()
    setFound(now)
    setAsked(asked + 1)
    return !now.some(isStopping) && placeFaultsOf(draft, place, names).length === 0
  }
  return {
    asked,
    check,
    all,
    own: fieldFaults(
      kind,
      found.filter(({ file }) => file === place.path),
      value,
      names,
    ),
    misplaced,
    sound: asked > 0 && !all.some(isStopping),
    raised: raised?.words,
  }
}

const isStopping = ({ severity }: { severity: string }): boolean => severity === 'stops'

function raisedFrom(published: Fields, value: Fields): { was: number; words: string } | undefined {
  const was = typeof published.version === 'number' ? published.version : 1
  const words = versionWords(was, value.version)
  return words === undefined ? undefined : { was, words }
}

const noteFault = (file: string, was: number): RecordFault => ({
  file,
  path: ['note'],
  severity: 'attention',
  ...staleNote(was),
})

/** Where in the form a field stands; what is in none comes last, with the record itself. */
function placeInForm(kind: Draft['kind'], path: PropertyKey[]): number {
  const fields = sections[kind].flatMap((section) => section.fields)
  const at = fields.indexOf(String(path[0]))
  return at < 0 ? fields.length : at
}
