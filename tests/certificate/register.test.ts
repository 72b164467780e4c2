import { describe, expect, it } from 'vitest'
import { canonicalJson, sha256 } from '../../src/certificate/canonical.ts'
import { extendsLog } from '../../src/certificate/log.ts'
import { faultsOfTerms } from '../../src/certificate/published-terms.ts'
import {
  frozenPath,
  logPath,
  type RegisterFile,
  readRegister,
  signaturePath,
} from '../../src/certificate/register.ts'
import { oldSignatures } from '../../src/certificate/signed-again.ts'
import { agreement, changed, freeze, logAll, networkOf, publishedOn, withFile } from './register-scene.ts'

const offer = changed({ version: 2, guarantee: 'offer' })
const place = changed({ version: 3, guarantee: 'place' })
const three = await publishedOn({ '2026-05-01': [agreement], '2026-06-01': [offer], '2026-07-01': [place] })

async function complaint(files: RegisterFile[]): Promise<string> {
  const { fault } = await readRegister(files)
  return fault === undefined
    ? 'sound'
    : `${fault.what}\n${fault.file}:${fault.line}\n  ${fault.statement}\n  ${fault.hint}`
}
const line = (files: RegisterFile[], change: (lines: string[]) => string[]) =>
  withFile(files, logPath, (text) =>
    change(text.trimEnd().split('\n'))
      .map((one) => `${one}\n`)
      .join(''),
  )

describe('a register', () => {
  it('is sound as it is written, empty, and before the log is extended', async () => {
    expect(await complaint([])).toBe('sound')
    expect(await complaint(three)).toBe('sound')
    expect(await complaint(await freeze([], networkOf(agreement), '2026-05-01'))).toBe('sound')
    expect(three.map(({ path }) => path).sort()).toEqual([
      'NGU-0042/1.json',
      'NGU-0042/2.json',
      'NGU-0042/3.json',
      'log.jsonl',
    ])
  })

  it('holds the hash of each version in the next one', async () => {
    const texts = new Map(three.map(({ path, text = '' }) => [path, text]))
    const previous = [1, 2, 3].map(
      (version) => JSON.parse(texts.get(frozenPath('NGU-0042', version)) ?? '').previous,
    )
    expect(previous).toEqual([
      null,
      await sha256(texts.get('NGU-0042/1.json') ?? ''),
      await sha256(texts.get('NGU-0042/2.json') ?? ''),
    ])
  })

  it('notices one changed letter', async () => {
    const edited = withFile(three, 'NGU-0042/2.json', (text) => text.replace('invited', 'invitet'))
    expect(await complaint(edited)).toMatchInlineSnapshot(`
      "edited
      NGU-0042/2.json:1
        This is not what was published: line 2 of the log has another hash.
        Frozen terms are never changed. Put the file back as it was: git knows it."
    `)
  })

  it('notices a byte-order mark and a line break that an editor adds', async () => {
    for (const edit of [(text: string) => `\uFEFF${text}`, (text: string) => `${text}\n`])
      expect(await complaint(withFile(three, 'NGU-0042/3.json', edit))).toMatch(/^edited\nNGU-0042\/3\.json/)
  })

  it('notices bytes that are not text', async () => {
    const files = three.map((file) => (file.path === 'NGU-0042/1.json' ? { ...file, text: undefined } : file))
    expect(await complaint(files)).toMatch(/^edited/)
  })

  it('notices a missing version', async () => {
    expect(await complaint(withFile(three, 'NGU-0042/1.json', () => undefined))).toMatchInlineSnapshot(`
      "missing
      NGU-0042/1.json:1
        Line 1 of the log says that this file was published, and it is not here.
        Frozen terms are never changed. Put the file back as it was: git knows it."
    `)
  })

  it('notices a log in another order', async () => {
    expect(await complaint(line(three, ([a = '', b = '', c = '']) => [a, c, b]))).toMatchInlineSnapshot(`
      "reordered
      log.jsonl:2
        This line stands in another place than when it was written.
        The log is only ever added to. Put it back as it was: git knows it."
    `)
  })

  it('notices a line that is missing from the log', async () => {
    expect(await complaint(line(three, ([a = '', , c = '']) => [a, c]))).toMatchInlineSnapshot(`
      "missing
      log.jsonl:2
        The line that belongs here is missing.
        The log is only ever added to. Put it back as it was: git knows it."
    `)
  })

  it('notices a line of the log that was changed', async () => {
    const earlier = line(three, ([a = '', ...rest]) => [a.replace('2026-05-01', '2026-04-01'), ...rest])
    expect(await complaint(earlier)).toMatchInlineSnapshot(`
      "edited
      log.jsonl:2
        This line does not follow from the one above it, or one of the two was changed.
        The log is only ever added to. Put it back as it was: git knows it."
    `)
    expect(await complaint(line(three, (lines) => lines.map((one) => one.replace('"n"', ' "n"'))))).toMatch(
      /^edited\nlog\.jsonl:1/,
    )
  })

  it('notices a log whose last line was not finished', async () => {
    expect(await complaint(withFile(three, logPath, (text) => text.slice(0, -1)))).toMatch(
      /^edited\nlog\.jsonl:3/,
    )
  })

  it('notices an older version that was put in afterwards', async () => {
    const young = await publishedOn({ '2026-05-01': [offer] })
    const [first] = await freeze([], networkOf(agreement), '2026-05-01')
    expect(await complaint([...young, ...(first ? [first] : [])])).toMatchInlineSnapshot(`
      "unlogged
      NGU-0042/1.json:1
        The log has version 2 of it and not this one, which is older.
        Delete it: nobody was ever shown it as published."
    `)
  })

  it('notices frozen terms under another name', async () => {
    const [first] = three
    const moved = { path: 'NGU-0043/1.json', text: first?.text }
    expect(await complaint([...three, moved])).toMatchInlineSnapshot(`
      "misplaced
      NGU-0043/1.json:1
        This is not what npm run publish or npm run sign writes under this name.
        Delete it, and run npm run publish again."
    `)
  })

  it('notices a newer version that does not follow from the published one', async () => {
    const alone = await freeze([], networkOf(changed({ version: 4 })), '2026-08-01')
    expect(await complaint([...three, ...alone])).toMatchInlineSnapshot(`
      "unchained
      NGU-0042/4.json:1
        It names another version before it than the one that was published.
        If it is not in the log yet, delete it and run npm run publish again. If it is, put it back as it was."
    `)
  })

  it('notices a file that is none of its own', async () => {
    expect(await complaint([...three, { path: 'NGU-0042/notes.txt', text: 'x' }])).toMatchInlineSnapshot(`
      "stray
      NGU-0042/notes.txt:1
        Nothing in a register has this name.
        Take it out of the folder register."
    `)
  })

  it('notices a signature that is not of these terms', async () => {
    const key = btoa('k'.repeat(32))
    const signature = btoa('s'.repeat(64))
    const signed = { format: 1, reference: 'NGU-0042', version: 3, provider: 'northgate', key, signature }
    const hash = await sha256(three.find(({ path }) => path === 'NGU-0042/3.json')?.text ?? '')
    const file = { path: signaturePath(signed), text: canonicalJson({ ...signed, hash }) }
    expect(await complaint([...three, file])).toMatchInlineSnapshot(`
      "signature
      NGU-0042/3.northgate.sig.json:1
        The signature does not hold for the frozen terms beside it.
        Delete it, and have the provider sign again: npm run sign."
    `)
  })

  it('cannot be rewritten as a whole without the published log showing it', async () => {
    const { log } = (await readRegister(three)).register
    const again = (await readRegister(await publishedOn({ '2026-05-01': [place] }))).register.log
    expect(extendsLog(again, log.text)).toBe(false)
    expect(extendsLog(log, again.text)).toBe(false)
    expect(extendsLog(log, '')).toBe(true)
    expect(extendsLog(log, log.text)).toBe(true)
    expect(extendsLog(log, log.text.split('\n').slice(0, 2).join('\n').concat('\n'))).toBe(true)
    expect(extendsLog(log, log.text.slice(0, -3))).toBe(false)
  })
})

describe('agreements that are not what was published', () => {
  const judged = async (now: ReturnType<typeof changed>[], files = three) =>
    faultsOfTerms(networkOf(...now), (await readRegister(files)).register)
      .map(({ file, path, statement, hint }) => `${file} ${path.join('.')}\n  ${statement}\n  ${hint}`)
      .join('\n')

  it('are none while they say the same, whatever became of them', async () => {
    for (const status of ['in-force', 'closed', 'suspended', 'withdrawn'] as const)
      expect(await judged([{ ...place, status, note: 'New words.', review: { due: '2030-01-01' } }])).toBe('')
    expect(await judged([{ ...place, version: 4, guarantee: 'interview' }])).toBe('')
  })

  it('have other terms in the same version', async () => {
    expect(
      await judged([{ ...place, clause: 'Other words.', support: ['taster day'] }]),
    ).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml version
        Version 3 of NGU-0042 was published with other terms: clause, support.
        Write version: 4, and say in note what changed; or put back what was published."
    `)
  })

  it('have gone back to an older version', async () => {
    expect(await judged([offer])).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml version
        version is 2, but version 3 of NGU-0042 was published.
        Write version: 3 for those terms, or version: 4 for new ones."
    `)
  })

  it('are drafts again', async () => {
    expect(await judged([{ ...place, version: 4, status: 'draft' }])).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml status
        status is draft, but version 3 of NGU-0042 was published.
        Write suspended, closed or withdrawn, with status_since; or leave the published terms in force until new ones are signed."
    `)
  })

  it('have ended in a version that was never published', async () => {
    expect(await judged([{ ...place, version: 4, status: 'closed' }])).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml version
        version 4 of NGU-0042 was never published: its status is closed.
        Write version: 3, with the terms of that version."
    `)
  })

  it('are gone', async () => {
    expect(await judged([])).toMatchInlineSnapshot(`
      "data/three-rivers/register/NGU-0042/3.json 
        NGU-0042 was published, and no agreement has this reference any more.
        Put its file back. Of an agreement that has ended, write status: withdrawn or closed, with status_since."
    `)
  })

  it('have changed between being frozen and being logged', async () => {
    const pending = await freeze(three, networkOf({ ...place, version: 4 }), '2026-08-01')
    expect(await judged([{ ...place, version: 4 }], pending)).toBe('')
    expect(await judged([{ ...place, version: 4, guarantee: 'offer' }], pending)).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml version
        Version 4 of NGU-0042 was frozen, and this file has changed since: guarantee.
        It is not in the log yet: delete register/NGU-0042/4.json, and run npm run publish again."
    `)
    expect(await judged([{ ...place, version: 5 }], pending)).toContain('delete register/NGU-0042/4.json')
    const edited = withFile(pending, 'NGU-0042/4.json', (text) =>
      text.replace('Northgate University', 'Southgate University'),
    )
    expect(await complaint(edited)).toBe('sound')
    expect(await judged([{ ...place, version: 4 }], edited)).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml version
        Version 4 of NGU-0042 was frozen, and this file has changed since.
        It is not in the log yet: delete register/NGU-0042/4.json, and run npm run publish again."
    `)
    expect(
      await judged(
        [{ ...place, version: 4 }],
        await logAll(pending, networkOf({ ...place, version: 4 }), '2026-08-02'),
      ),
    ).toBe('')
  })
})

describe('new terms under old signatures', () => {
  const [college, university] = agreement.signed
  if (college === undefined || university === undefined) throw new Error('The scene has not two signatures.')
  const [collegeNow, universityNow] = [college, university].map((one) => ({ ...one, on: '2026-08-01' }))
  const said = async (change: Parameters<typeof changed>[0], files = three) =>
    oldSignatures(networkOf({ ...place, ...change }), (await readRegister(files)).register)
      .map(({ path, statement, hint }) => `${path.join('.')}\n  ${statement}\n  ${hint}`)
      .join('\n')
  const weaker: Parameters<typeof changed>[0] = {
    version: 4,
    guarantee: 'interview',
    support: ['taster day'],
  }

  it('are looked at, frozen or not, until they are published', async () => {
    expect(await said(weaker)).toMatchInlineSnapshot(`
      "signed
        Version 4 of NGU-0042 has other terms (guarantee, support), and the signatures are those of version 3.
        Write who has signed the new terms, and when. If these are the words that were signed then, and version 3 was written down wrongly, say so in note."
    `)
    const now = networkOf({ ...place, ...weaker })
    const pending = await freeze(three, now, '2026-08-01')
    expect(await said(weaker, pending)).toBe(await said(weaker))
    expect(await said(weaker, await logAll(pending, now, '2026-08-02'))).toBe('')
  })

  it('are told for the side that has not signed again', async () => {
    expect(await said({ ...weaker, signed: [college, universityNow ?? university] })).toMatchInlineSnapshot(`
      "signed
        Version 4 of NGU-0042 has other terms (guarantee, support), and the signatures of the sending side are those of version 3.
        Write who has signed the new terms, and when. If these are the words that were signed then, and version 3 was written down wrongly, say so in note."
    `)
  })

  it('are none where both have signed again, nothing was agreed anew, or nothing is in force', async () => {
    expect(await said({ ...weaker, signed: [collegeNow ?? college, universityNow ?? university] })).toBe('')
    expect(await said({ version: 4, note: 'A word is spelt right.' })).toBe('')
    expect(await said({ ...weaker, status: 'draft' })).toBe('')
  })

  it('are none of a side for which one of two posts has signed again', async () => {
    const both = [college, { ...college, role: 'Principal', on: '2026-08-01' }, universityNow ?? university]
    expect(await said({ ...weaker, signed: both })).toBe('')
  })
})
