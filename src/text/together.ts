import { count, listInWords } from './dates.ts'

/** The words of one proposal with several files. */
export const together = {
  title: 'One proposal for all',
  lead: 'What you have begun goes to the network together, so that no part has to wait for another. It takes two or three minutes a file.',
  none: 'Nothing that is kept on this device is ready yet. Go on with a draft, and choose “Check it”.',
  noDrafts: 'Nothing is begun on this device, so there is nothing to propose.',
  addressTitle: 'Say where GitHub keeps your proposal',
  addressHint:
    'GitHub shows a page that begins with “Comparing changes” or “Open a pull request”. Copy its address from the top of the browser, and paste it here: it says where the other files go. It is kept on this device alone.',
  addressLabel: 'Address of that page',
  anew: 'Begin a new proposal',
  later: 'Comes next.',
  done: 'Done',
  stale: 'You have changed it since it was put there. Put the new text in its place.',
  lastTitle: 'Create the pull request',
  last: 'Open the comparison, look through the files, and choose “Create pull request”. Say there in a sentence what is new. A maintainer reads it and publishes it.',
  after:
    'Keep the drafts until they are published: if something has to be mended, you go on here, and this page leads to the same proposal. The list of drafts says when they are published, and you can clear them.',
}

/** A heading of the list: "2. BTEC Extended Diploma, Health". */
export const stepTitle = (number: number, title: string): string => `${number}. ${title}`

/** Why a draft can't go along yet. */
export function notReady(stops: number): string {
  return stops === 1
    ? 'One thing has to be put right first.'
    : `${count(stops, 'thing')} have to be put right first.`
}

/** Why a draft can't go along without others that it names. */
export function needsOthers(titles: string[]): string {
  return `It names ${quoted(titles)}, which ${titles.length === 1 ? 'does' : 'do'} not go along.`
}

/** In the form of a draft that belongs together with others of this device. */
export function belongsWith(names: string[], namedBy: string[]): string {
  const parts = [
    names.length > 0
      ? `It names ${quoted(names)}, of which there ${names.length === 1 ? 'is only a draft' : 'are only drafts'} on this device.`
      : '',
    namedBy.length > 0
      ? `${quoted(namedBy)} on this device ${namedBy.length === 1 ? 'names' : 'name'} it.`
      : '',
  ]
  return `${parts.filter(Boolean).join(' ')} Put them into one proposal: apart, one would have to wait until the other is published.`
}

/** Said when the address is read. */
export const branchRead = (branch: string, owner: string): string =>
  `Your proposal is in the branch ${branch} of ${owner}. The other files go there.`

/** Said when a file is marked as done. */
export const putWords = (title: string): string => `Done: ${title}.`

export const thereNow = 'It is there'

/** Another way for those who would rather send everything at once. */
export const allAtOnce = {
  title: 'Or all files at once',
  button: 'Download the files',
  onGitHub: [
    'Download the files, and unpack what you get: it is a folder called data.',
    'Open GitHub’s page for uploading. You may have to sign in first. Where GitHub asks for it, choose “Fork this repository”.',
    'Drag the folder data onto that page, and wait until the files are listed.',
    'Press “Commit changes”, then “Propose changes”, then “Create pull request”. A maintainer reads it and publishes it.',
  ],
  open: 'Open GitHub’s page for uploading',
  byHand: [
    'Download the files: they are packed into one.',
    'Send it to the network’s co-ordinator. Each file has its place in it.',
    'They check it and publish it.',
  ],
}

/** Titles have commas of their own. */
function quoted(titles: string[]): string {
  return listInWords(titles.map((title) => `“${title}”`))
}
