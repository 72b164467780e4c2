import { expect, it } from 'vitest'
import { guarantees } from '../../src/schema/vocabulary.ts'
import { otherPromiseWords } from '../../src/text/other-promises.ts'

const sentence = (...asked: Parameters<typeof otherPromiseWords>) => {
  const words = otherPromiseWords(...asked)
  return words && `${words.before}NGU-0047${words.after}`
}

it('says what another agreement promises, and that one has to ask', () => {
  expect(
    guarantees.map((guarantee) => sentence({ guarantee, differs: 'guarantee' }, false)),
  ).toMatchInlineSnapshot(`
    [
      "Another agreement, NGU-0047, promises a place to the same learners. Ask which one stands.",
      "Another agreement, NGU-0047, promises an offer to the same learners. Ask which one stands.",
      "Another agreement, NGU-0047, promises an interview to the same learners. Ask which one stands.",
      "Another agreement, NGU-0047, promises a lower offer to the same learners. Ask which one stands.",
      "Another agreement, NGU-0047, promises equal consideration to the same learners. Ask which one stands.",
      "Another agreement, NGU-0047, promises information only to the same learners. Ask which one stands.",
      "Another agreement, NGU-0047, lists the same learners. Ask which one stands.",
    ]
  `)
})

it('says in what two agreements with the same promise differ, and whether all learners are meant', () => {
  expect(sentence({ guarantee: 'offer', differs: 'conditions' }, true)).toMatchInlineSnapshot(
    `"Another agreement, NGU-0047, promises an offer to some of these learners, on other conditions. Ask which one stands."`,
  )
  expect(sentence({ guarantee: 'not-stated', differs: 'credit' }, true)).toMatchInlineSnapshot(
    `"Another agreement, NGU-0047, lists some of these learners, with other credit. Ask which one stands."`,
  )
})

it('says nothing where the same is promised twice', () => {
  expect(sentence({ guarantee: 'offer', differs: 'nothing' }, false)).toBeUndefined()
})
