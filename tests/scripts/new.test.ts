import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runTool } from '../../scripts/tool.ts'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { formatFault } from '../../src/catalogue/fault.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { checksToday } from '../../src/text/checks-today.ts'
import { copyOf, sceneFolder } from './data-folder.ts'

/** As it is typed where nobody can be asked: everything by flag. */
const make = (folder: string, ...args: string[]) =>
  runTool('scripts/new.ts', [...args, '--data', folder], {
    NETWORK: 'three-rivers',
    WAYMARK_TODAY: '2026-11-21',
  })

const faultsIn = (folder: string, network: string) =>
  readCatalogue(readDataFiles(network, folder), network, checksToday('2026-11-21')).faults.map(formatFault)
const textIn = (folder: string, path: string) => readFileSync(join(folder, '..', path), 'utf8')

describe('a new record', () => {
  it('of each kind passes the check, and nothing more than before is to be looked at', async () => {
    const folder = copyOf('three-rivers')
    const before = faultsIn(folder, 'three-rivers')
    const outputs = [
      await make(folder, 'provider', '--name', 'Hill College', '--kind', 'college'),
      await make(
        folder,
        ...['course', '--provider', 'hill-college', '--title', 'Care: practice', '--id', 'btec-care'],
        ...['--award', 'btec-extended-diploma', '--subject', '1.3'],
      ),
      await make(
        folder,
        ...['agreement', '--receiving', 'northgate', '--from', 'hill-college/btec-care'],
        ...[
          '--to',
          'northgate/bsc-nursing-adult',
          '--guarantee',
          'offer',
          '--clause',
          'Whoever passes is made an offer.',
        ],
        ...['--conditions', 'completed', '--entry', '1', '--apply', 'not-stated', '--source', 'partner'],
      ),
    ]
    expect(outputs.map(({ output }) => output)).toMatchInlineSnapshot(`
      [
        "Written: data/three-rivers/providers/hill-college/provider.yaml
      Next: npm run check -- three-rivers
      ",
        "Written: data/three-rivers/providers/hill-college/courses/btec-care.yaml
      Next: npm run check -- three-rivers
      ",
        "Written: data/three-rivers/providers/northgate/agreements/btec-care-to-bsc-nursing-adult.yaml
        What nobody was asked is not in it: add deadlines and signatures to the file.
      Next: npm run check -- three-rivers
      ",
      ]
    `)
    expect(faultsIn(folder, 'three-rivers')).toEqual(before)
    expect(
      textIn(folder, 'data/three-rivers/providers/hill-college/courses/btec-care.yaml'),
    ).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../../../public/schema/course.schema.json
      title: "Care: practice"
      award: btec-extended-diploma
      subject: "1.3"
      "
    `)
    expect(
      textIn(folder, 'data/three-rivers/providers/northgate/agreements/btec-care-to-bsc-nursing-adult.yaml'),
    ).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../../../public/schema/agreement.schema.json
      reference: NGU-0100
      status: draft
      guarantee: offer
      clause: Whoever passes is made an offer.
      from:
        - { course: hill-college/btec-care }
      to: [northgate/bsc-nursing-adult]
      entry: { year: 1 }
      conditions: { completed: sending }
      apply: { via: not-stated }
      review: { due: 2027-11-21 }
      source: { kind: partner }
      "
    `)
  })

  it('is never written over another, and never where it would not pass', async () => {
    const folder = sceneFolder()
    const college = ['provider', '--name', 'Riverside', '--kind', 'college']
    const path = 'data/three-rivers/providers/riverside/provider.yaml'
    const before = textIn(folder, path)
    const again = await make(folder, ...college)
    expect(again.ok).toBe(false)
    expect(again.output).toMatchInlineSnapshot(`
      "data/three-rivers/providers/riverside/provider.yaml is there already, and stays as it is.
        Choose another name: --id …
      "
    `)
    expect(textIn(folder, path)).toBe(before)
    const course = ['course', '--provider', 'riverside', '--title', 'Health and Social Care', '--id', 'twin']
    const twin = await make(folder, ...course, '--award', 'btec-extended-diploma', '--subject', '1.3')
    expect(twin.ok).toBe(false)
    expect(twin.output).toMatchInlineSnapshot(`
      "Nothing was written, since it would not pass the check:

      data/three-rivers/providers/riverside/courses/twin.yaml:2:8
        title is "Health and Social Care", which riverside/btec-health is called too, with the same award.
        Make it one course with several modes or intakes, or say in the title what differs.
      "
    `)
    expect(readdirSync(join(folder, 'three-rivers/providers/riverside/courses'))).not.toContain('twin.yaml')
  })

  it('takes the next reference of its provider, and the initials for the first', async () => {
    const folder = sceneFolder()
    const before = faultsIn(folder, 'three-rivers')
    const agreement = [
      'agreement',
      '--from',
      'riverside/btec-health',
      '--guarantee',
      'information',
      '--clause',
      'We help.',
      ...['--apply', 'direct', '--source', 'signed-document', '--entry'],
    ]
    await make(
      folder,
      ...agreement,
      'top-up',
      '--receiving',
      'northgate',
      '--to',
      'northgate/bsc-care-top-up',
      '--id',
      'one',
    )
    await make(
      folder,
      ...agreement,
      '1',
      '--receiving',
      'riverside',
      '--to',
      'riverside/hnd-care',
      '--id',
      'two',
    )
    const [one, two] = ['northgate/agreements/one', 'riverside/agreements/two'].map((path) =>
      textIn(folder, `data/three-rivers/providers/${path}.yaml`),
    )
    expect(one).toContain('reference: NGU-0044\n')
    expect(one).toContain('entry: { year: top-up }\n')
    expect(two).toContain('reference: RC-0001\n')
    expect(faultsIn(folder, 'three-rivers')).toEqual(before)
  })

  it('has a file name in plain letters, and no spaces round its words', async () => {
    const folder = sceneFolder()
    const named = (name: string) => make(folder, 'provider', '--name', name, '--kind', 'school')
    expect((await named('  St. Ælfgyð’s: “Sixth” Straße ')).output).toContain(
      'providers/st-aelfgyd-s-sixth-strasse/',
    )
    expect((await named('Nul')).output).toContain('providers/nul-1/')
    const path = 'data/three-rivers/providers/st-aelfgyd-s-sixth-strasse/provider.yaml'
    expect(textIn(folder, path)).toContain('name: "St. Ælfgyð’s: “Sixth” Straße"\n')
  })

  it('can be asked for in another network than the usual one', async () => {
    const folder = copyOf('uk-published')
    const { output } = await make(
      folder,
      'provider',
      '--name',
      'Hill',
      '--kind',
      'school',
      '--network',
      'uk-published',
    )
    expect(output).toContain('Written: data/uk-published/providers/hill/provider.yaml\n')
  })
})

describe('a new network', () => {
  it('has one route, passes the check, and gives nothing to look at', async () => {
    const folder = sceneFolder()
    const { ok, output } = await make(folder, 'network', 'high-hills')
    expect(output).toMatchInlineSnapshot(`
      "Written: data/high-hills/network.yaml
      Written: data/high-hills/providers/first-college/provider.yaml
      Written: data/high-hills/providers/first-college/courses/btec-health.yaml
      Written: data/high-hills/providers/first-university/provider.yaml
      Written: data/high-hills/providers/first-university/courses/bsc-health.yaml
      Written: data/high-hills/providers/first-university/agreements/btec-health-to-bsc-health.yaml
      Next: npm run check -- high-hills
      Then: set "network": "high-hills" under config in package.json, and npm start
      Before learners see it: write data/high-hills/network.yaml, delete the two providers that are made up, and take illustrative and notice out
      "
    `)
    expect(ok).toBe(true)
    // The small lists of the test know no BSc: the check is made with the published ones.
    const own = readDataFiles('high-hills', folder).filter(({ path }) => path.startsWith('data/high-hills/'))
    const lists = readDataFiles('three-rivers').filter(({ path }) => path.startsWith('data/reference/'))
    const { catalogue, faults } = readCatalogue([...lists, ...own], 'high-hills', checksToday('2026-11-21'))
    expect(faults.map(formatFault)).toEqual([])
    expect(catalogue?.network.title).toBe('The high hills network')
    expect(catalogue?.agreements.map(({ status, guarantee }) => [status, guarantee])).toEqual([
      ['in-force', 'interview'],
    ])
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('is not called a network twice', async () => {
    const folder = sceneFolder()
    await make(folder, 'network', 'my-network')
    expect(textIn(folder, 'data/my-network/network.yaml')).toContain('title: My network\n')
  })

  it('leaves one that is there as it is', async () => {
    const folder = sceneFolder()
    const before = faultsIn(folder, 'three-rivers')
    const { ok, output } = await make(folder, 'network', 'three-rivers')
    expect(ok).toBe(false)
    expect(output).toMatchInlineSnapshot(`
      "data/three-rivers is there already, and stays as it is.
        Choose another name.
      "
    `)
    expect(faultsIn(folder, 'three-rivers')).toEqual(before)
  })
})

describe('what cannot be followed', () => {
  it.each([
    ['nothing to make', []],
    ['a kind that there is not', ['agrement']],
    ['flags that are missing', ['course', '--title', 'Care']],
    ['a flag that there is not', ['provider', '--nmae', 'Hill']],
    ['a flag without a value', ['provider', '--name', '--kind', 'college']],
    ['a flag that stands twice', ['provider', '--name', 'Hill', '--name', 'Dale']],
    ['a word without a flag', ['provider', 'Hill']],
    ['a choice that there is not', ['provider', '--name', 'Hill', '--kind', 'colege']],
    ['a provider that there is not', ['course', '--provider', 'rivrside']],
    [
      'a course of somebody else',
      [
        'agreement',
        '--receiving',
        'riverside',
        '--from',
        'riverside/btec-health',
        '--to',
        'northgate/bsc-care',
      ],
    ],
    ['a name that is too short', ['provider', '--name', 'X', '--kind', 'college']],
    ['a file name with capitals', ['provider', '--name', 'Hill', '--kind', 'college', '--id', '../Hill']],
    [
      'a promise that depends on nothing',
      [
        ...['agreement', '--receiving', 'northgate', '--from', 'riverside/btec-health', '--entry', '1'],
        ...['--to', 'northgate/bsc-care', '--guarantee', 'place', '--clause', 'You get a place.'],
      ],
    ],
    [
      'several at once',
      ['course', '--provider', 'rivrside', '--title', 'X', '--award', 'btec', '--id', 'Hill'],
    ],
    ['an empty answer', ['provider', '--name', '  ', '--kind', '']],
    ['a name that Windows keeps', ['provider', '--name', 'Hill', '--kind', 'college', '--id', 'con']],
    ['a network that there is not', ['provider', '--network', 'three-rivrs']],
    ['a network without a name', ['network']],
    ['a network of two words', ['network', 'high', 'hills']],
    ['a network with capitals', ['network', 'High_Hills']],
    ['a network called like the national lists', ['network', 'reference']],
  ])('is told and not guessed: %s', async (_, args) => {
    const { ok, output } = await make(sceneFolder(), ...args)
    expect(ok).toBe(false)
    expect(output).not.toMatch(/\bat .*\.ts:\d/)
    expect(output).toMatchSnapshot()
  })
})
