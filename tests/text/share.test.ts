import { describe, expect, it } from 'vitest'
import {
  linkByHand,
  linkCopied,
  linkHolds,
  linkHoldsInto,
  sharedSentence,
  townLeftOut,
  unusedParts,
  unusedSentence,
} from '../../src/text/share.ts'

describe('what is said of a link', () => {
  it('tells who came by it that it is another’s, and what it does not hold', () => {
    expect(sharedSentence('2026-10-02')).toMatchInlineSnapshot(
      `"Somebody copied this link on 2 October 2026. What you see is today’s answer to the same question, so it may differ from what they saw. The link holds nothing that they said of themselves."`,
    )
    expect([linkHolds, linkHoldsInto, linkCopied, linkByHand]).toMatchInlineSnapshot(`
      [
        "It holds your question, your choices, and what is open or compared. It does not hold what you told us you have.",
        "It holds your question, your choices, and what is open.",
        "The link is copied.",
        "Copy the link from the field: press and hold it, or press Ctrl and C.",
      ]
    `)
  })

  it('names what was not used, and repeats nothing that anybody wrote', () => {
    const parts = unusedParts(
      'from=a/b&near=<b>&miles=7&least=gold&finish=soon&evil=<script>',
      'from=a/b&finish=2027-06',
    )
    expect(unusedSentence(parts, false, 0)).toMatchInlineSnapshot(
      `"Not used from this link: the town, the weakest promise, when you finish and a part that this site does not know. They are not known here, or not in today’s answer; everything else is as it was sent."`,
    )
    expect(unusedSentence([], true, 0)).toMatchInlineSnapshot(
      `"Not used from this link: the route that was open. It is not known here, or not in today’s answer; everything else is as it was sent."`,
    )
    expect(unusedSentence([], true, 2)).toMatchInlineSnapshot(
      `"Not used from this link: the route that was open and 2 routes of the comparison. They are not known here, or not in today’s answer; everything else is as it was sent."`,
    )
    expect(unusedSentence([], false, 0)).toBeUndefined()
    expect(townLeftOut).toMatchInlineSnapshot(
      `"The town that you chose is left out: no course of any way that we know of is in it."`,
    )
  })
})
