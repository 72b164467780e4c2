import { expect, it } from 'vitest'
import { readQuestion } from '../../src/components/finder/question.ts'
import { monthText } from '../../src/graph/month.ts'

const finishOf = (finish: string) => {
  const asked = readQuestion(`from=town/btec&finish=${finish}`, '2026-11-21')
  return asked && monthText(asked.finish)
}

it('takes a finish in the past, and one up to ten years ahead', () => {
  expect(['1999-06', '2010-06', '2026-11', '2036-11'].map(finishOf)).toEqual([
    '2027-06',
    '2010-06',
    '2026-11',
    '2036-11',
  ])
})

it('takes next June for a finish so far ahead that no start after it can be known, and for one that is no month', () => {
  expect(['2036-12', '2099-12', '2027-13', 'june'].map(finishOf)).toEqual(Array(4).fill('2027-06'))
})
