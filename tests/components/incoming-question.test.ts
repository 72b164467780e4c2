import { expect, it } from 'vitest'
import { usualChoices } from '../../src/components/finder/choices.ts'
import { asLearner, readInto, widened, writeInto } from '../../src/components/incoming/question.ts'
import { monthOf } from '../../src/graph/month.ts'
import { unusedParts } from '../../src/text/share.ts'

const today = '2026-11-21'
const whole =
  'to=northgate/bsc-nursing-adult&finish=2028-06&way=part-time&near=Eastmouth&miles=25&least=interview&steps=2&sort=moves&who=level-3&open=riverside/btec-health'

it('a link to who can come is used whole, and nothing of it is called unused', () => {
  const asked = readInto(whole, today)
  expect(asked && writeInto(asked)).toBe(whole)
  expect(unusedParts(`${whole}&shared=2026-10-02`, whole)).toEqual([])
})

it('who can come is asked as usual where the address makes no sense, and says what was not used', () => {
  const fragment = 'to=a/b&finish=2099-12&way=toString&miles=7&near=X&least=gold&steps=6&sort=luck&who=<b>'
  const asked = readInto(fragment, today)
  expect(asked).toEqual({
    to: 'a/b',
    finish: monthOf('2027-06'),
    way: 'any',
    ...usualChoices,
    near: 'X',
    who: undefined,
    open: undefined,
  })
  expect(asked && unusedParts(fragment, writeInto(asked))).toMatchInlineSnapshot(`
    [
      "when you finish",
      "the way of studying",
      "how far",
      "the weakest promise",
      "the number of steps",
      "the order",
      "what they come with",
    ]
  `)
})

it('a learner is asked with the same choices, and everything is shown without any', () => {
  const asked = readInto(whole, today)
  if (asked === undefined) throw new Error('It names a course.')
  expect(asLearner(asked, 'riverside/btec-health')).toMatchInlineSnapshot(
    `"from=riverside/btec-health&to=course:northgate/bsc-nursing-adult&finish=2028-06&way=part-time&near=Eastmouth&miles=25&least=interview&steps=2&sort=moves"`,
  )
  expect(writeInto(widened(asked))).toBe(
    'to=northgate/bsc-nursing-adult&finish=2028-06&sort=moves&open=riverside/btec-health',
  )
})
