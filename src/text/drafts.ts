import { count, listInWords } from './dates.ts'
import { kindNames } from './publish.ts'
import { type FormKind, labelOf } from './publish-labels.ts'

/** The heading over the finished file. */
export function proposeHeading(sound: boolean, unchanged: boolean): string {
  if (!sound) return 'The file'
  return unchanged ? 'Nothing has changed' : 'Ready to propose'
}

/** Where somebody has it checked that says what is published already. */
export function unchangedWords(kind: FormKind): string {
  return `This ${kindNames[kind]} reads as it is published, so there is nothing to propose. Change what differs, and check it again.`
}

/** A draft that says nothing yet by which it could be named: "A course, still without a name". */
export const unnamed = (kind: string): string => `${kind}, still without a name`

/** What becomes of what is typed. `behind`: another tab has written to it, and this one does not write over that. */
export const keptWords: Record<'device' | 'tab' | 'behind', string> = {
  device: 'Kept on this device until you clear it. It is sent nowhere.',
  tab: 'This browser keeps nothing for this page. What you write is in this tab alone, and gone when you close or reload it: copy or download it before you go.',
  behind: 'What you write now is not kept until you choose above which of the two is to stand.',
}

/** What another tab has done with the draft that is open here. */
export type Elsewhere = 'changed' | 'cleared' | 'behind'

export const elsewhereWords: Record<Elsewhere, string> = {
  changed:
    'This is open in another tab too, and was changed there. What was written there is the newer, and stands here now.',
  cleared: 'This was cleared in another tab. It is kept again as soon as you change something here.',
  behind:
    'This is open in another tab too, and what was written there is newer than what stands here. Choose which of the two is to stay.',
}

export const clearedWords = (title: string): string => `Cleared: ${title}.`

/** Where an address names a draft that is not on this device any more. */
export const draftGone =
  'That draft is not on this device: it was cleared, or begun in another browser. You can begin anew.'

export const resumedNotice = 'You began to change this on this device, and go on where you left it.'

/** Where the published file has changed since somebody began to change it here. */
export function changedMeanwhile(kind: FormKind, taken: string[], undecided: number): string {
  const fields = taken.map((field) => `“${labelOf(kind, [field])}”`)
  return [
    `Somebody else has changed this ${kindNames[kind]} since you began.`,
    taken.length > 0 ? `You had not touched ${listInWords(fields)}, so the new words stand in the form.` : '',
    undecided > 0
      ? `You both changed ${count(undecided, 'field')}. Say below whose words are to stand.`
      : 'Nothing that you changed is touched by it.',
  ]
    .filter(Boolean)
    .join(' ')
}

export const versions = {
  was: 'When you began',
  theirs: 'Published now',
  mine: 'Yours',
  takeTheirs: 'Take what is published now',
  keepMine: 'Keep yours',
}

/** Said once a field is decided. */
export const decidedWords = (label: string, which: 'theirs' | 'mine'): string =>
  `${label}: ${which === 'theirs' ? 'what is published now stands' : 'yours stands'}.`

/** In place of the way to GitHub while something is undecided. */
export const undecidedFirst = 'Say first whose words are to stand, at the beginning of the form.'

export const undoneWords = 'The last change is taken back.'

/** Below the reference, while it is the one that the form proposed. */
export const proposedReference = (reference: string): string =>
  `${reference} is the next that is free. Write another if this agreement has one already.`

/** In the list of drafts, where the very words of one are published. */
export const publishedNow =
  'It is published now, word for word. Nothing is left to propose, so you can clear it.'

/** In the list of drafts, where a record of a new draft's name or reference is published that says something else. */
export function publishedOtherwise(kind: FormKind, reference: unknown): string {
  const what =
    kind === 'agreement'
      ? String(reference)
      : kind === 'course'
        ? 'A course of this name'
        : 'A provider of this short name'
  return `${what} is published now, and reads differently. If it is this one, clear the draft, and change what is published.`
}

/** Where an address names a draft whose very words are published. */
export const draftPublished =
  'That draft is published now, word for word. Clear it below, and change what is published instead.'
