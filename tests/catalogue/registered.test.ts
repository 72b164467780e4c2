import { describe, expect, it } from 'vitest'
import { formatFault } from '../../src/catalogue/fault.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { readRegister } from '../../src/certificate/register.ts'
import { registeredIn } from '../../src/certificate/registered.ts'
import { publishedOn, agreement as signed } from '../certificate/register-scene.ts'
import { agreement, files, withFiles } from './scene.ts'

/** Names that were published, which nobody is sent to change. */

const published = registeredIn((await readRegister(await publishedOn({ '2026-05-01': [signed] }))).register)
const said = (changes: Record<string, string | undefined>) =>
  readCatalogue(withFiles(changes), 'three-rivers', [], published).faults.map(formatFault).join('\n\n')
const folder = 'data/three-rivers/providers'

describe('a reference that is used twice', () => {
  const first = `${folder}/northgate/agreements/a-copy.yaml`

  it('stays with the agreement that was published under it, wherever the other stands', () => {
    const copy = files[agreement]?.replace('guarantee: interview', 'guarantee: offer')
    expect(said({ [first]: copy })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/a-copy.yaml:1:12
        reference is NGU-0042, which northgate/health-to-nursing has already.
        Give this one a number of its own: NGU-0044 is free."
    `)
  })

  it('stays with the one that is no draft, where neither was published', () => {
    const draft = files[agreement]?.replace('in-force', 'draft')
    const { faults } = readCatalogue(withFiles({ [first]: draft }))
    expect(faults.map(({ file }) => file)).toEqual([first])
  })
})

describe('a course that published terms name', () => {
  const named = `${folder}/northgate/courses/fdsc-nursing.yaml`

  it('is to get its old name back where its file has another, and nothing else is to change', () => {
    const renamed = `${folder}/northgate/courses/fdsc-nursin.yaml`
    expect(said({ [named]: undefined, [renamed]: files[named] })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/courses/fdsc-nursin.yaml:1:1
        Published terms name northgate/fdsc-nursing, and no file has this name any more.
        If this is that course, give its file the old name back: courses/fdsc-nursing.yaml. A course that has ended keeps its file, with status: closed."
    `)
  })

  it('is to be put back where it is gone', () => {
    expect(said({ [named]: undefined })).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/courses/fdsc-nursing.yaml:1:1
        Published terms name northgate/fdsc-nursing, and no file has this name any more.
        Put courses/fdsc-nursing.yaml back. A course that has ended keeps its file, with status: closed."
    `)
  })

  it('is not asked for while its file cannot be read', () => {
    expect(said({ [named]: 'title: [' })).not.toContain('Published terms')
  })
})
