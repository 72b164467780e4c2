import { expect, it } from 'vitest'
import { proposeHeading, unchangedWords } from '../../src/text/drafts.ts'

it('says of the finished file what there is to do with it', () => {
  expect([
    proposeHeading(false, false),
    proposeHeading(true, false),
    proposeHeading(true, true),
    unchangedWords('agreement'),
  ]).toMatchInlineSnapshot(`
    [
      "The file",
      "Ready to propose",
      "Nothing has changed",
      "This agreement reads as it is published, so there is nothing to propose. Change what differs, and check it again.",
    ]
  `)
})
