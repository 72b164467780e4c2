import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { reportLink } from '../../src/text/report.ts'

const agreement = { reference: 'NGU-0042', version: 3 }
const at = (repository: string | undefined) => ({ repository })

it('leads to a form that knows the agreement already', () => {
  const network = at('https://github.com/example/rivers.git')
  expect([
    reportLink(network, 'wrong-route', agreement),
    reportLink(network, 'not-honoured', agreement),
  ]).toMatchInlineSnapshot(`
    [
      "https://github.com/example/rivers/issues/new?template=wrong-route.yml&title=Wrong%3A+NGU-0042&reference=NGU-0042",
      "https://github.com/example/rivers/issues/new?template=not-honoured.yml&title=Not+honoured%3A+NGU-0042&reference=NGU-0042&version=3",
    ]
  `)
})

it('leads nowhere where the network has no such forms', () => {
  for (const repository of [
    undefined,
    'https://gitlab.example/a/b',
    'https://github.com/only-an-owner',
    'https://github.com.evil.example/a/b',
  ])
    expect(reportLink(at(repository), 'wrong-route', agreement)).toBeUndefined()
})

it('fills in only fields that the forms have', () => {
  const folder = '.github/ISSUE_TEMPLATE'
  expect(readdirSync(folder).sort()).toEqual([
    'config.yml',
    'join.yml',
    'not-honoured.yml',
    'wrong-route.yml',
  ])
  for (const form of ['wrong-route', 'not-honoured'] as const) {
    const { body } = parse(readFileSync(`${folder}/${form}.yml`, 'utf8')) as { body: { id?: string }[] }
    const link = new URL(reportLink(at('https://github.com/a/b'), form, agreement) ?? '')
    const filled = [...link.searchParams.keys()].filter((key) => key !== 'template' && key !== 'title')
    for (const field of filled) expect(body.map(({ id }) => id)).toContain(field)
  }
})
