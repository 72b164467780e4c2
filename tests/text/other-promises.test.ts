import { expect, it } from 'vitest'
import { guarantees } from '../../src/schema/vocabulary.ts'
import { otherPromiseText } from '../../src/text/other-promises.ts'

const reference = 'NGU-0047'

it('says what another agreement promises', () => {
  expect(
    guarantees.map((guarantee) => otherPromiseText({ reference, guarantee, differs: 'guarantee' }, false)),
  ).toMatchInlineSnapshot(`
    [
      "Another agreement, NGU-0047, promises a place to the same learners.",
      "Another agreement, NGU-0047, promises an offer to the same learners.",
      "Another agreement, NGU-0047, promises an interview to the same learners.",
      "Another agreement, NGU-0047, promises a lower offer to the same learners.",
      "Another agreement, NGU-0047, promises equal consideration to the same learners.",
      "Another agreement, NGU-0047, promises information only to the same learners.",
      "Another agreement, NGU-0047, lists the same learners.",
    ]
  `)
})

it('says in what two agreements with the same promise differ, and whether all learners are meant', () => {
  expect(
    otherPromiseText({ reference, guarantee: 'offer', differs: 'conditions' }, true),
  ).toMatchInlineSnapshot(
    `"Another agreement, NGU-0047, promises an offer to some of these learners, on other conditions."`,
  )
  expect(
    otherPromiseText({ reference, guarantee: 'not-stated', differs: 'credit' }, true),
  ).toMatchInlineSnapshot(`"Another agreement, NGU-0047, lists some of these learners, with other credit."`)
})

it('says nothing where the same is promised twice', () => {
  expect(otherPromiseText({ reference, guarantee: 'offer', differs: 'nothing' }, false)).toBeUndefined()
})
