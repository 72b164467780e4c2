import { describe, expect, it } from 'vitest'
import {
  changedMeanwhile,
  clearedWords,
  decidedWords,
  draftGone,
  draftPublished,
  elsewhereWords,
  keptWords,
  proposedReference,
  proposeHeading,
  publishedNow,
  publishedOtherwise,
  resumedNotice,
  unchangedWords,
  undecidedFirst,
  undoneWords,
  unnamed,
  versions,
} from '../../src/text/drafts.ts'
import { fieldWords } from '../../src/text/field-words.ts'
import {
  allAtOnce,
  belongsWith,
  branchRead,
  needsOthers,
  notReady,
  putWords,
  stepTitle,
  together,
} from '../../src/text/together.ts'

describe('the words of drafts and proposals', () => {
  it('say what becomes of what is typed', () => {
    expect([
      unnamed('A course'),
      ...Object.values(keptWords),
      ...Object.values(elsewhereWords),
      clearedWords('Hillside College'),
      draftGone,
      resumedNotice,
      undoneWords,
      proposedReference('NGU-0101'),
      publishedNow,
      publishedOtherwise('agreement', 'NGU-0101'),
      publishedOtherwise('course', undefined),
      publishedOtherwise('provider', undefined),
      draftPublished,
    ]).toMatchInlineSnapshot(`
      [
        "A course, still without a name",
        "Kept on this device until you clear it. It is sent nowhere.",
        "This browser keeps nothing for this page. What you write is in this tab alone, and gone when you close or reload it: copy or download it before you go.",
        "What you write now is not kept until you choose above which of the two is to stand.",
        "This is open in another tab too, and was changed there. What was written there is the newer, and stands here now.",
        "This was cleared in another tab. It is kept again as soon as you change something here.",
        "This is open in another tab too, and what was written there is newer than what stands here. Choose which of the two is to stay.",
        "Cleared: Hillside College.",
        "That draft is not on this device: it was cleared, or begun in another browser. You can begin anew.",
        "You began to change this on this device, and go on where you left it.",
        "The last change is taken back.",
        "NGU-0101 is the next that is free. Write another if this agreement has one already.",
        "It is published now, word for word. Nothing is left to propose, so you can clear it.",
        "NGU-0101 is published now, and reads differently. If it is this one, clear the draft, and change what is published.",
        "A course of this name is published now, and reads differently. If it is this one, clear the draft, and change what is published.",
        "A provider of this short name is published now, and reads differently. If it is this one, clear the draft, and change what is published.",
        "That draft is published now, word for word. Clear it below, and change what is published instead.",
      ]
    `)
  })

  it('say of the finished file what there is to do with it', () => {
    expect([
      proposeHeading(false, false),
      proposeHeading(true, false),
      proposeHeading(true, true),
      unchangedWords('agreement'),
      undecidedFirst,
      belongsWith(['Hillside College'], []),
      belongsWith(['Hillside College', 'Health'], ['NGU-0101']),
      belongsWith([], ['NGU-0101', 'NGU-0102']),
    ]).toMatchInlineSnapshot(`
      [
        "The file",
        "Ready to propose",
        "Nothing has changed",
        "This agreement reads as it is published, so there is nothing to propose. Change what differs, and check it again.",
        "Say first whose words are to stand, at the beginning of the form.",
        "It names “Hillside College”, of which there is only a draft on this device. Put them into one proposal: apart, one would have to wait until the other is published.",
        "It names “Hillside College” and “Health”, of which there are only drafts on this device. “NGU-0101” on this device names it. Put them into one proposal: apart, one would have to wait until the other is published.",
        "“NGU-0101” and “NGU-0102” on this device name it. Put them into one proposal: apart, one would have to wait until the other is published.",
      ]
    `)
  })

  it('say what others have changed meanwhile, and ask in people’s words', () => {
    expect([
      changedMeanwhile('agreement', [], 0),
      changedMeanwhile('agreement', ['limits', 'note'], 0),
      changedMeanwhile('course', ['title'], 1),
      changedMeanwhile('agreement', [], 2),
      ...Object.values(versions),
      decidedWords('Limits', 'theirs'),
      decidedWords('Limits', 'mine'),
      fieldWords('agreement', ['note'], undefined),
      fieldWords('agreement', ['guarantee'], 'reduced-offer'),
      fieldWords('agreement', ['limits'], { places: 12, subject_to_places: true }),
      fieldWords('agreement', ['deadlines'], [{ what: 'progression form', on: '2026-12-14' }]),
      fieldWords('agreement', ['signed'], [{ side: 'sending', provider: 'riverside', on: '2026-04-02' }]),
      fieldWords('provider', ['kind'], 'sixth-form'),
    ]).toMatchInlineSnapshot(`
      [
        "Somebody else has changed this agreement since you began. Nothing that you changed is touched by it.",
        "Somebody else has changed this agreement since you began. You had not touched “Limits” and “What this version changes”, so the new words stand in the form. Nothing that you changed is touched by it.",
        "Somebody else has changed this course since you began. You had not touched “Title, without the award”, so the new words stand in the form. You both changed 1 field. Say below whose words are to stand.",
        "Somebody else has changed this agreement since you began. You both changed 2 fields. Say below whose words are to stand.",
        "When you began",
        "Published now",
        "Yours",
        "Take what is published now",
        "Keep yours",
        "Limits: what is published now stands.",
        "Limits: yours stands.",
        "Nothing",
        "Lower or priority offer",
        "How many places there are: 12, Only while places last: Yes",
        "What has to be done: progression form, By this date: 2026-12-14",
        "Side: The sending side, Provider: riverside, On: 2026-04-02",
        "sixth-form",
      ]
    `)
  })

  it('lead through one proposal with several files', () => {
    expect([
      ...Object.values(together),
      stepTitle(2, 'Hillside College'),
      notReady(1),
      notReady(3),
      needsOthers(['Hillside College']),
      needsOthers(['Hillside College', 'Health']),
      branchRead('patch-1', 'ada/three-rivers'),
      putWords('Hillside College'),
      ...Object.values(allAtOnce).flat(),
    ]).toMatchInlineSnapshot(`
      [
        "One proposal for all",
        "What you have begun goes to the network together, so that no part has to wait for another. It takes two or three minutes a file.",
        "Nothing that is kept on this device is ready yet. Go on with a draft, and choose “Check it”.",
        "Nothing is begun on this device, so there is nothing to propose.",
        "Say where GitHub keeps your proposal",
        "GitHub shows a page that begins with “Comparing changes” or “Open a pull request”. Copy its address from the top of the browser, and paste it here: it says where the other files go. It is kept on this device alone.",
        "Address of that page",
        "Begin a new proposal",
        "Comes next.",
        "Done",
        "You have changed it since it was put there. Put the new text in its place.",
        "Create the pull request",
        "Open the comparison, look through the files, and choose “Create pull request”. Say there in a sentence what is new. A maintainer reads it and publishes it.",
        "Keep the drafts until they are published: if something has to be mended, you go on here, and this page leads to the same proposal. The list of drafts says when they are published, and you can clear them.",
        "2. Hillside College",
        "One thing has to be put right first.",
        "3 things have to be put right first.",
        "It names “Hillside College”, which does not go along.",
        "It names “Hillside College” and “Health”, which do not go along.",
        "Your proposal is in the branch patch-1 of ada/three-rivers. The other files go there.",
        "Done: Hillside College.",
        "Or all files at once",
        "Download the files",
        "Download the files, and unpack what you get: it is a folder called data.",
        "Open GitHub’s page for uploading. You may have to sign in first. Where GitHub asks for it, choose “Fork this repository”.",
        "Drag the folder data onto that page, and wait until the files are listed.",
        "Press “Commit changes”, then “Propose changes”, then “Create pull request”. A maintainer reads it and publishes it.",
        "Open GitHub’s page for uploading",
        "Download the files: they are packed into one.",
        "Send it to the network’s co-ordinator. Each file has its place in it.",
        "They check it and publish it.",
      ]
    `)
  })
})
