import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { codeowners, oldCodeowners } from '../../scripts/codeowners.ts'
import { providerFolders } from '../../scripts/maintainers.ts'
import { formatFault } from '../../src/catalogue/fault.ts'
import { changedOutside } from '../../src/catalogue/ownership.ts'
import { sceneFolder } from '../scripts/data-folder.ts'
import { college, files, networkFile } from './scene.ts'

const own = 'data/rivers/providers/riverside'
const folders = [
  { path: own, maintainers: ['@Riverside-Registry'] },
  {
    path: 'data/rivers/providers/northgate',
    maintainers: ['@northgate-registry', '@northgate-partnerships'],
  },
  { path: 'data/rivers/providers/tarrowby', maintainers: [] },
]
const told = (login: string, ...changed: string[]) =>
  changedOutside(changed, login, folders).map(formatFault).join('\n\n')

it('says nothing of a change in the folder that an account keeps, however its name is written', () => {
  expect(told('riverside-registry', `${own}/courses/a.yaml`, `${own}/provider.yaml`)).toBe('')
  expect(told('@RIVERSIDE-registry', `${own}/courses/a.yaml`)).toBe('')
})

it('stops a name with a backslash, which no folder is sure to hold, even for those who keep the folder', () => {
  expect(told('riverside-registry', `${own}\\courses\\a.yaml`)).toMatchInlineSnapshot(`
    "data/rivers/providers/riverside\\courses\\a.yaml:1:1
      The name "riverside\\courses\\a.yaml" has a backslash in it, which Windows takes for the end of a folder's name.
      Rename it, or move it into the folder that is meant."
  `)
})

it('stops what a maintainer changes in a folder that others keep, and asks to look at the rest, once for a folder', () => {
  expect(
    told(
      'riverside-registry',
      'data/rivers/providers/northgate/courses/a.yaml',
      'data/rivers/providers/northgate/agreements/b.yaml',
      'data/rivers/providers/tarrowby/provider.yaml',
      'data/rivers/accords/a.yaml',
      'data/reference/awards.yaml',
      'src/search/label.ts',
    ),
  ).toMatchInlineSnapshot(`
    "data/reference/awards.yaml:1:1 (to look at)
      data/reference belongs to no provider.
      Let the network agree to this change, or propose it by itself.

    data/rivers/accords/a.yaml:1:1 (to look at)
      data/rivers belongs to no provider.
      Let the network agree to this change, or propose it by itself.

    data/rivers/providers/northgate/agreements/b.yaml:1:1
      @riverside-registry does not keep data/rivers/providers/northgate; @northgate-registry, @northgate-partnerships do.
      Take it out of this proposal, and ask them to propose it. If they agree to it here, a maintainer of the network can merge it as it is.

    data/rivers/providers/tarrowby/provider.yaml:1:1 (to look at)
      Nobody is named who keeps data/rivers/providers/tarrowby.
      Let the network's co-ordinator agree, and name the accounts in provider.yaml: maintainers: ["@riverside-registry"]

    src/search/label.ts:1:1 (to look at)
      This changes more than data.
      Let those who keep the program agree to it, or propose it by itself."
  `)
})

it('stops an account that keeps nothing here, and one that keeps another folder, from changing what others keep, and lets it begin a folder of its own', () => {
  for (const login of ['stranger', 'riverside-registry']) {
    const stops = changedOutside(['data/rivers/providers/northgate/provider.yaml'], login, folders)
    expect(stops.map(({ severity }) => severity)).toEqual(['stops'])
  }
  const begins = changedOutside(['data/rivers/providers/new-college/provider.yaml'], 'stranger', folders)
  expect(begins.map(({ severity }) => severity)).toEqual(['attention'])
  expect(begins.map(formatFault).join('')).toMatchInlineSnapshot(`
    "data/rivers/providers/new-college/provider.yaml:1:1 (to look at)
      data/rivers/providers/new-college is new.
      Let the network's co-ordinator confirm who proposes it."
  `)
})

it('takes a folder whose name begins alike for another one', () => {
  expect(told('riverside-registry', 'data/rivers/providers/riverside-north/provider.yaml')).toContain(
    'is new',
  )
})

it('leaves the register to its own check', () => {
  expect(told('stranger', 'data/rivers/register/NGU-0042/2.json')).toBe('')
})

it('reads who keeps a folder from its record, and nobody from one that cannot be read', () => {
  expect(
    providerFolders([
      { path: `${own}/provider.yaml`, text: 'name: R\nmaintainers: ["@a", 7]\n' },
      { path: 'data/rivers/providers/x/provider.yaml', text: ': : [' },
    ]),
  ).toEqual([
    { path: own, maintainers: ['@a'] },
    { path: 'data/rivers/providers/x', maintainers: [] },
  ])
})

it('names in CODEOWNERS the maintainers of every network that is not made up', () => {
  const kept = { [college]: `${files[college]}maintainers: ["@riverside-registry"]\n` }
  expect(codeowners(sceneFolder(kept))).toContain(
    '/data/three-rivers/providers/riverside/ @riverside-registry\n',
  )
  const madeUp = { ...kept, [networkFile]: `${files[networkFile]}illustrative: true\n` }
  expect(codeowners(sceneFolder(madeUp))).not.toContain('riverside')
})

it('asks for a CODEOWNERS that names the maintainers as they are, where there is one', () => {
  const kept = { [college]: `${files[college]}maintainers: ["@riverside-registry"]\n` }
  const told = (text: string | undefined, changes: Record<string, string> = kept) => {
    const own: Record<string, string> = text === undefined ? {} : { '.github/CODEOWNERS': text }
    return oldCodeowners(sceneFolder({ ...changes, ...own }))
      .map(formatFault)
      .join()
  }
  expect(told(undefined)).toBe('')
  expect(told('# Nobody yet.\n', {})).toBe('')
  expect(told(codeowners(sceneFolder(kept)))).toBe('')
  expect(told('# Nobody yet.\n')).toMatchInlineSnapshot(`
    ".github/CODEOWNERS:1:1 (to look at)
      This file does not name the maintainers as provider.yaml has them.
      Write it anew: npm run codeowners"
  `)
  expect(told(codeowners(sceneFolder(kept)), {})).toContain('does not name')
})

it('has a CODEOWNERS that is up to date', () => {
  expect(readFileSync('.github/CODEOWNERS', 'utf8'), 'Run: npm run codeowners').toBe(codeowners('data'))
})
