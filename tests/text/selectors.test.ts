import { expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import type { Selector } from '../../src/schema/agreement.ts'
import { selectorText, selectorWords } from '../../src/text/selectors.ts'

const provider = (name: string, kind = 'college') => ({ name, kind })
const catalogue = {
  awards: {
    hnd: { title: 'Higher National Diploma (SQA)', short: 'HND', style: 'prefix' },
    access: { title: 'Access to Higher Education Diploma', short: 'Access to HE', style: 'award-first' },
    'a-level': { title: 'A levels', short: 'A levels', style: 'award-first' },
  },
  subjects: { '1.2': { title: 'Nursing' }, '1.3': { title: 'Health and social care' } },
  providers: {
    riverside: provider('Riverside College'),
    tarrow: provider('Tarrow College'),
    merrow: provider('Merrow College'),
    hale: provider('Hale College'),
    sqa: provider('SQA', 'awarding-body'),
  },
  accords: {
    rivers: { title: 'Three Rivers Accord', providers: ['riverside', 'tarrow'] },
    unnamed: { title: 'Unnamed Accord', providers: [] },
  },
  courses: [
    { id: 'riverside/hnd-care', provider: 'riverside', award: 'hnd', title: 'Care' },
    { id: 'sqa/hnd-care', provider: 'sqa', award: 'hnd', title: 'Care' },
  ],
} as unknown as Catalogue

const text = (selector: Selector, accord?: string) => selectorText(selector, { accord }, catalogue)

it('says in words who may come', () => {
  expect(
    [
      text({ course: 'riverside/hnd-care' }),
      text({ course: 'sqa/hnd-care' }),
      text({ award: 'access', subject: '1.2', provider: 'any' }),
      text({ award: ['access', 'a-level'], subject: ['1.2', '1.3'], provider: ['riverside', 'tarrow'] }),
      text({ level: 3, provider: ['riverside', 'tarrow', 'merrow', 'hale'] }),
      text({ level: 3, provider: 'partners' }, 'rivers'),
      text({ level: 3, provider: 'partners' }, 'unnamed'),
      text({ level: 3, provider: 'partners' }),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "HND Care, at Riverside College
    HND Care, awarded by SQA, at any college
    Access to Higher Education Diploma, in Nursing, wherever they studied
    Access to Higher Education Diploma or A levels, in Nursing or Health and social care, at Riverside College or Tarrow College
    Any level 3 qualification, in any subject, at any of 4 schools and colleges
    Any level 3 qualification, in any subject, at the members of the Three Rivers Accord
    Any level 3 qualification, in any subject, at partner colleges, which the source does not list
    Any level 3 qualification, in any subject, at partner colleges, which the source does not list"
  `)
})

it('lists providers by name where they are too many for a line', () => {
  const { where, providers } = selectorWords(
    { level: 3, provider: ['riverside', 'tarrow', 'merrow', 'hale'] },
    {},
    catalogue,
  )
  expect({ where, providers }).toEqual({
    where: 'at any of 4 schools and colleges',
    providers: ['Riverside College', 'Tarrow College', 'Merrow College', 'Hale College'],
  })
})
