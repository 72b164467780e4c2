import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { Misuse } from '../../scripts/arguments.ts'
import { type Disk, realDisk } from '../../scripts/register/disk.ts'
import { type Looked, lookAtRegister } from '../../scripts/register/faults.ts'
import { readSigningKey } from '../../scripts/register/key-file.ts'
import { extendTheLog, freezeTerms } from '../../scripts/register/publishing.ts'
import type { Told } from '../../scripts/register/read-network.ts'
import { signTerms } from '../../scripts/register/signing.ts'
import { verifyCertificate } from '../../scripts/register/verifying.ts'
import { root, runTool } from '../../scripts/tool.ts'
import { readDataFiles, readRegisterFiles } from '../../src/catalogue/disk.ts'
import { formatFault } from '../../src/catalogue/fault.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { sha256 } from '../../src/certificate/canonical.ts'
import { codeOf } from '../../src/certificate/code.ts'
import { readRegister } from '../../src/certificate/register.ts'
import { agreement, college, course, files, university } from '../catalogue/scene.ts'
import { sceneFolder } from './data-folder.ts'

// Each test starts commands.
vi.setConfig({ testTimeout: 60_000 })

interface Said {
  ok: boolean
  output: string
}
const told = ({ ok, lines }: Told): Said => ({ ok, output: `${lines.join('\n')}\n` })
const network = 'three-rivers'
const register = (data: string) => join(data, network, 'register')

/** What the commands do, without starting one for each. */
async function publish(data: string, today: string, ...args: string[]): Promise<Said> {
  const only = args.filter((arg) => arg !== '--log')
  const task = { network, dataFolder: data, disk: realDisk, today, only }
  return told(await (args.includes('--log') ? extendTheLog(task) : freezeTerms(task)))
}
async function check(data: string, since: Pick<Looked, 'published' | 'logged'> = {}): Promise<Said> {
  const networkFiles = readDataFiles(network, data)
  const { catalogue, faults } = readCatalogue(networkFiles, network)
  expect(faults).toEqual([])
  const registerFiles = readRegisterFiles(register(data))
  const looked = await lookAtRegister({ network, files: networkFiles, catalogue, registerFiles, ...since })
  const ok = looked.faults.every(({ severity }) => severity === 'attention')
  return { ok, output: looked.faults.map(formatFault).join('\n\n') }
}
const verify = async (code: string, folder: string, today: string, head?: string) =>
  told(await verifyCertificate({ reference: 'NGU-0042', code, folder, today, head }))
const edit = (data: string, path: string, find: string, replace: string) => {
  const file = join(data, '..', path)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(find)
  writeFileSync(file, text.replace(find, replace))
}
const codeIn = async (data: string, version: number) =>
  codeOf(await sha256(readFileSync(join(register(data), `NGU-0042/${version}.json`), 'utf8')))

async function published(): Promise<string> {
  const data = sceneFolder()
  await publish(data, '2026-05-01')
  await publish(data, '2026-05-01', '--log')
  return data
}

describe('publishing', () => {
  it('freezes what is in force, logs it, and then has nothing to do', async () => {
    const data = sceneFolder()
    const said = [
      await publish(data, '2026-05-01'),
      await publish(data, '2026-05-02'),
      await publish(data, '2026-05-02', '--log'),
      await publish(data, '2026-05-03', '--log'),
    ]
    expect(said.map(({ output }) => output).join('')).toMatchInlineSnapshot(`
      "three-rivers: 1 frozen. They are published once the log has them.
        NGU-0042 version 1, northgate/health-to-nursing
      three-rivers: nothing to freeze. Every agreement in force is frozen in its newest version.
      three-rivers: 1 line added to the log, which has 1.
        NGU-0042 version 1: published
      three-rivers: the log says everything already.
      "
    `)
    expect(readdirSync(register(data), { recursive: true }).sort()).toEqual([
      'NGU-0042',
      join('NGU-0042', '1.json'),
      'log.jsonl',
    ])
    expect((await check(data)).ok).toBe(true)
  })

  it('freezes what is made up only by name, until a network keeps such terms: they can never be taken out', async () => {
    const data = sceneFolder()
    edit(data, `data/${network}/network.yaml`, 'title:', 'illustrative: true\ntitle:')
    edit(data, agreement, 'kind: signed-document', 'kind: illustrative')
    const said = [
      await publish(data, '2026-05-01'),
      await publish(data, '2026-05-01', '--log'),
      await publish(data, '2026-05-01', 'NGU-0042'),
      await publish(data, '2026-05-01'),
    ]
    expect(said.map(({ output }) => output).join('')).toMatchInlineSnapshot(`
      "three-rivers: nothing was frozen.
        NGU-0042 is made up, and what is frozen can never be taken out: name it to freeze it all the same.
      three-rivers: the log says everything already.
      three-rivers: 1 frozen. They are published once the log has them.
        NGU-0042 version 1, northgate/health-to-nursing
      three-rivers: nothing to freeze. Every agreement in force is frozen in its newest version.
      "
    `)
    await publish(data, '2026-05-01', '--log')
    edit(data, agreement, 'status: in-force', 'version: 2\nstatus: in-force')
    edit(data, agreement, 'invited to interview', 'looked at')
    expect((await publish(data, '2026-05-02')).output).toContain('1 frozen')
  })

  it('refuses new terms in an old version, and says what to do', async () => {
    const data = await published()
    edit(data, agreement, 'invited to interview', 'looked at')
    const { ok, output } = await publish(data, '2026-05-02')
    expect(ok).toBe(false)
    expect(output).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/agreements/health-to-nursing.yaml:1:1
        Version 1 of NGU-0042 was published with other terms: clause.
        Write version: 2, and say in note what changed; or put back what was published.

      three-rivers: nothing was written.
      "
    `)
    expect((await check(data)).output).toContain('was published with other terms: clause.')
    edit(data, agreement, 'status: in-force', 'version: 2\nstatus: in-force')
    expect((await publish(data, '2026-05-02')).output).toContain('NGU-0042 version 2')
    const raised = await check(data)
    expect(raised.ok).toBe(true)
    expect(raised.output).toContain('(to look at)')
    expect(raised.output).toContain('the signatures are those of version 1')
  })

  it('lets a provider be renamed and a contact change without a new version', async () => {
    const data = await published()
    edit(data, college, 'Riverside College', 'Riverside and Tarrow College')
    writeFileSync(
      join(data, '..', agreement),
      `${files[agreement]}contact: { role: Admissions office, email: new@northgate.example }\n`,
    )
    expect((await publish(data, '2026-05-02')).output).toContain('nothing to freeze')
    expect((await check(data)).ok).toBe(true)
  })

  it('freezes only what is named, and says what it does not know', async () => {
    const data = sceneFolder()
    expect((await publish(data, '2026-05-01', 'NGU-0099')).output).toMatchInlineSnapshot(`
      "three-rivers: there is no agreement "NGU-0099".
        Give its reference, like NGU-0042, or its provider and file, like northgate/health-to-nursing.
      "
    `)
    expect((await publish(data, '2026-05-01', 'northgate/hnd-to-care')).output).toContain('nothing to freeze')
    expect((await publish(data, '2026-05-01', 'NGU-0042')).output).toContain('1 frozen')
    expect((await publish(data, '2026-05-01', 'NGU-0042', '--log')).output).toMatchInlineSnapshot(`
      "three-rivers: 1 line added to the log, which has 1.
        NGU-0042 version 1: published
      "
    `)
  })

  it('refuses a log that would go back in time', async () => {
    const data = await published()
    edit(data, agreement, 'status: in-force', 'status: withdrawn\nstatus_since: 2026-04-20')
    const { ok, output } = await publish(data, '2026-04-30', '--log')
    expect(ok).toBe(false)
    expect(output).toMatchInlineSnapshot(`
      "three-rivers: the log ends on 2026-05-01, and today is 2026-04-30.
        Set this computer's clock.
      "
    `)
  })

  it('leaves each file as it was or as it will be, wherever it is stopped', async () => {
    const whole = await published()
    const wanted = new Map(readRegisterFiles(register(whole)).map(({ path, text }) => [path, text]))
    const second = (files[agreement] ?? '')
      .replace('NGU-0042', 'NGU-0052')
      .replace('fdsc-nursing]', 'bsc-care]')
    for (let stopsAfter = 0; ; stopsAfter++) {
      const data = sceneFolder({ [agreement.replace('nursing', 'care')]: second })
      const disk = stopping(stopsAfter)
      const task = { network: 'three-rivers', dataFolder: data, disk, today: '2026-05-01', only: [] }
      const frozen = await freezeTerms(task).catch(() => undefined)
      const logged = frozen === undefined ? undefined : await extendTheLog(task).catch(() => undefined)
      expect([frozen?.ok, logged?.ok]).not.toContain(false)
      const there = readRegisterFiles(register(data))
      expect((await readRegister(there)).fault).toBeUndefined()
      for (const { path, text } of there) if (path === 'NGU-0042/1.json') expect(text).toBe(wanted.get(path))
      const again = { ...task, disk: realDisk }
      expect([(await freezeTerms(again)).ok, (await extendTheLog(again)).ok]).toEqual([true, true])
      expect((await readRegister(readRegisterFiles(register(data)))).register.log.entries).toHaveLength(2)
      if (logged !== undefined) return expect(stopsAfter).toBeGreaterThan(8)
    }
  })
})

/** The real disk, until it has done so much. */
function stopping(after: number): Disk {
  let left = after
  const step = () => {
    if (left-- === 0) throw new Error('The computer stopped.')
  }
  return {
    makeFolder(path) {
      step()
      realDisk.makeFolder(path)
    },
    write(path, text) {
      realDisk.write(path, text.slice(0, text.length / 2))
      step()
      realDisk.write(path, text)
    },
    rename(from, to) {
      step()
      realDisk.rename(from, to)
    },
  }
}

describe('checking against what was published', () => {
  it('refuses a log that does not go on from it, and what is not in the log', async () => {
    const data = await published()
    const log = join(register(data), 'log.jsonl')
    const old = readFileSync(log, 'utf8')
    expect((await check(data, { published: old, logged: true })).ok).toBe(true)
    rmSync(register(data), { recursive: true })
    await publish(data, '2026-05-09')
    expect((await check(data)).ok).toBe(true)
    const { ok, output } = await check(data, { published: old })
    expect(ok).toBe(false)
    expect(output).toMatchInlineSnapshot(`
      "data/three-rivers/register/log.jsonl:1:1
        The log that was published is not the beginning of this one.
        Put the log back as it was published. What was printed names it, so it can only be added to."
    `)
    expect((await check(data, { published: '', logged: true })).output).toMatchInlineSnapshot(`
      "data/three-rivers/register/NGU-0042/1.json:1:1
        It is frozen, and not in the log.
        Run npm run publish -- --log."
    `)
  })
})

describe('verifying from a copy of the register alone', () => {
  it('gives the answer that the site gives', async () => {
    const data = await published()
    const copy = mkdtempSync(join(tmpdir(), 'waymark-'))
    cpSync(register(data), copy, { recursive: true })
    const code = await codeIn(data, 1)
    rmSync(data, { recursive: true })
    const stands = await verify(code.toLowerCase(), copy, '2026-06-01')
    expect(stands.ok).toBe(true)
    expect(stands.output).toMatchInlineSnapshot(`
      "STANDS AS PRINTED
        Version 1 is the newest that was published, and nothing has been taken back.

        This shows that these words were published under this reference, when, and what has become of them since.
        It does not show who holds the paper, what grades they have, or that any condition is met.
        It does not show that the paper says the same: compare it with the terms below.

        NGU-0042, version 1, code BK511-8J0ZP
        Published by Three Rivers Progression Network on 1 May 2026
        From: BTEC, Health and Social Care, at Riverside College
        To: FdSc Nursing Associate, Northgate University
        Promise: An interview
        “Applicants who meet the conditions will be invited to interview.”
        If you meet the conditions, you will be seen: at an interview, an audition or a portfolio review. It does not promise an offer. What happens next depends on the interview.
        Entry: Year 1
        Conditions:
          - MMM or better
          - Unit 6E12 at Merit
          - GCSE maths grade 4 or Functional Skills maths level 2
        Applying: Through UCAS
        Write on it: “PA in Further Details”.
        Progression form: 14 December 2026. If it is missed: what happens after that is not stated.
        For whom: Valid for entry in 2027, for learners who started between September 2025 and September 2027.
        Signed for Riverside College: Director of Curriculum, 2 April 2026
        Signed for Northgate University: Academic Registrar, 9 April 2026
        Ask: Co-ordinator, Three Rivers Progression Network, hello@network.example

      This copy of the register ends with line 1, of 1 May 2026: what came later it cannot say. Its head is 26cbfe4033364470119aa0c6da9f19213cc3794eb1e66a1a50f72d8f65e911c0.
      "
    `)
    const head = /head is ([0-9a-f]{64})/.exec(stands.output)?.[1] ?? ''
    expect((await verify(code, copy, '2026-06-01', head.slice(0, 16))).ok).toBe(true)
    const other = await verify(code, copy, '2026-06-01', '0'.repeat(16))
    expect(other.ok).toBe(false)
    expect(other.output).toMatchInlineSnapshot(`
      "CANNOT SAY
        This copy of the register never ended where the certificate says that it did: it is an older copy, or another one.

      This copy of the register ends with line 1, of 1 May 2026: what came later it cannot say. Its head is 26cbfe4033364470119aa0c6da9f19213cc3794eb1e66a1a50f72d8f65e911c0.
      "
    `)
    const wrong = await verify(`${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`, copy, '2026-06-01')
    expect(wrong.ok).toBe(false)
    expect(wrong.output).toContain('MISTYPED')
    expect((await verify(code, copy, '2028-09-01')).output).toMatch(/^RUN OUT/)
    writeFileSync(
      join(copy, 'NGU-0042/1.json'),
      readFileSync(join(copy, 'NGU-0042/1.json'), 'utf8').replace('MMM', 'PPP'),
    )
    const tampered = await verify(code, copy, '2026-06-01')
    expect(tampered.ok).toBe(false)
    expect(tampered.output).toMatchInlineSnapshot(`
      "Cannot say: this copy of the register is not as it was written.
        NGU-0042/1.json:1
        This is not what was published: line 1 of the log has another hash.
        Get another copy, or ask the network.
      "
    `)
  })

  it('says what became of it, and what is new', async () => {
    const data = await published()
    const code = await codeIn(data, 1)
    edit(data, agreement, 'status: in-force', 'version: 2\nstatus: in-force')
    edit(data, agreement, 'guarantee: interview', 'guarantee: offer')
    await publish(data, '2026-06-01')
    await publish(data, '2026-06-01', '--log')
    const newer = await verify(code, register(data), '2026-06-02')
    // Whether the old version still counts is not stated, so a program is not told that it does.
    expect([newer.ok, newer.output.split('\n').slice(0, 2)]).toMatchInlineSnapshot(`
      [
        false,
        [
          "PUBLISHED, AND THERE IS A NEWER VERSION",
          "  The terms of version 1 were published and have not been withdrawn.",
        ],
      ]
    `)
    edit(data, agreement, 'status: in-force', 'status: withdrawn\nstatus_since: 2026-06-20')
    await publish(data, '2026-07-01', '--log')
    const gone = await verify(code, register(data), '2026-07-02')
    expect([gone.ok, gone.output.split('\n')[0]]).toEqual([false, 'WITHDRAWN ON 20 JUNE 2026'])
  })

  it.each([
    ['honoured', true],
    ['not-honoured', false],
  ])('ends well with an older version only where the newer one honours it: %s', async (said, ok) => {
    const data = await published()
    const code = await codeIn(data, 1)
    edit(data, agreement, 'status: in-force', `version: 2\nearlier_versions: ${said}\nstatus: in-force`)
    await publish(data, '2026-06-01')
    await publish(data, '2026-06-01', '--log')
    const older = await verify(code, register(data), '2026-06-02')
    expect(older.output).toContain(`earlier versions are ${said.replace('-', ' ')}`)
    expect(older.ok).toBe(ok)
  })

  it('cannot say where the log was cut before the terms that lie beside it', async () => {
    const data = await published()
    const code = await codeIn(data, 1)
    writeFileSync(join(register(data), 'log.jsonl'), '')
    const cut = await verify(code, register(data), '2026-06-02')
    expect(cut.ok).toBe(false)
    expect(cut.output).toMatchInlineSnapshot(`
      "CANNOT SAY
        The terms with this code are in this copy, and its log ends before it says that they were published: the log was cut, or is older than the files beside it.
        Get another copy, or ask the network.

      This copy of the register is empty.
      "
    `)
  })

  it('claims no more than the copy can know', async () => {
    const data = await published()
    const ask = async (reference: string) =>
      (
        await verifyCertificate({
          reference,
          code: 'AAAAA-AAAAA',
          folder: register(data),
          today: '2026-06-02',
        })
      ).lines.slice(0, 2)
    expect([await ask('NGU-0099'), await ask('hello')]).toMatchInlineSnapshot(`
      [
        [
          "NO SUCH CERTIFICATE",
          "  This copy of the register has nothing under this reference.",
        ],
        [
          "NOT A REFERENCE",
          "  What was typed is not a reference. It is some letters, a hyphen and some figures, like NGU-0042, at the top right of the paper.",
        ],
      ]
    `)
  })

  it('needs a register, and looks into no other folder', async () => {
    expect((await verify('x', tmpdir(), '2026-06-01')).output).toContain('so it is no register.')
    const folder = mkdtempSync(join(tmpdir(), 'waymark-'))
    mkdirSync(join(folder, 'photos/2026'), { recursive: true })
    for (const path of ['photos/2026/a.json', 'film.mkv', 'log.jsonl', '.hidden'])
      writeFileSync(join(folder, path), '')
    const found = readRegisterFiles(folder).map(({ path, text }) => [path, text])
    expect(found).toEqual([
      ['film.mkv', undefined],
      ['log.jsonl', ''],
      ['photos', undefined],
    ])
  })
})

describe('signing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-key-'))
  const key = join(folder, 'key.pem')
  const other = join(folder, 'other.pem')
  for (const path of [key, other]) {
    const script = `const c=require('node:crypto');process.stdout.write(c.generateKeyPairSync('ed25519').privateKey.export({type:'pkcs8',format:'pem'}))`
    writeFileSync(path, execFileSync(process.execPath, ['-e', script]), { mode: 0o600 })
  }
  const sign = async (data: string, path: string): Promise<Said> => {
    try {
      const signing = readSigningKey(path, root)
      const task = { network, dataFolder: data, disk: realDisk, reference: 'NGU-0042', key: signing }
      return told(await signTerms(task))
    } catch (fault) {
      if (!(fault instanceof Misuse)) throw fault
      return { ok: false, output: `${fault.message}\n` }
    }
  }
  const publicKey = async (path = key) => `signing_key: "${readSigningKey(path, root).public}"`
  const withKey = async (provider: string, path = key) => {
    const data = await published()
    writeFileSync(join(data, '..', provider), `${files[provider]}${await publicKey(path)}\n`)
    return data
  }
  const signed = async (data: string, path = key) => {
    const { ok, output } = await sign(data, path)
    return `${ok}\n${output.replaceAll(folder, '').replaceAll(/"[\w+/]{43}="/g, '"…"')}`
  }

  it('adds a signature that the check and an offline proof accept', async () => {
    const data = await withKey(university)
    expect(await signed(data)).toMatchInlineSnapshot(`
      "true
      northgate signed NGU-0042 version 1: three-rivers/register/NGU-0042/1.northgate.sig.json
      "
    `)
    expect(await signed(data)).toMatchInlineSnapshot(`
      "true
      northgate has signed NGU-0042 version 1 already.
      "
    `)
    expect((await check(data)).ok).toBe(true)
    const { output } = await verify(await codeIn(data, 1), register(data), '2026-06-01')
    const [, shown] = (await publicKey()).split('"')
    expect(output).toContain(`These bytes are signed with the key ${shown}.`)
  })

  it('of another key is refused by the check', async () => {
    const data = await withKey(university)
    await signed(data)
    const provider = join(data, '..', university)
    writeFileSync(provider, `${files[university]}${await publicKey(other)}\n`)
    const { ok, output } = await check(data)
    expect(ok).toBe(false)
    expect(output.replaceAll(/[\w+/]{43}=/g, '…')).toMatchInlineSnapshot(`
      "data/three-rivers/providers/northgate/provider.yaml:4:14
        NGU-0042 version 1 is signed with the key …, which is not listed here.
        Add the key to signing_key, after the newer ones; or delete register/NGU-0042/1.northgate.sig.json if northgate did not sign."
    `)
    const list = [await publicKey(other), await publicKey()].map(
      (line) => `  - ${line.replace('signing_key: ', '')}`,
    )
    writeFileSync(provider, `${files[university]}signing_key:\n${list.join('\n')}\n`)
    expect((await check(data)).ok).toBe(true)
  })

  it('is refused with a key that nobody publishes', async () => {
    expect(await signed(await withKey(university), other)).toMatchInlineSnapshot(`
      "false
      three-rivers: no provider publishes this key.
        If it is yours, add this line to your provider.yaml; if you had another, make a list of both, this one first:
        signing_key: "…"
      "
    `)
  })

  it('is refused for somebody who is no party', async () => {
    const third = 'data/three-rivers/providers/elsewhere/provider.yaml'
    const data = await published()
    const folderOf = join(data, 'three-rivers/providers/elsewhere')
    cpSync(join(data, 'three-rivers/providers/riverside'), folderOf, { recursive: true })
    writeFileSync(join(data, '..', third), `name: Elsewhere College\nkind: college\n${await publicKey()}\n`)
    expect(await signed(data)).toMatchInlineSnapshot(`
      "false
      The key is that of elsewhere, which is no party to NGU-0042.
        Its parties are: northgate, riverside.
      "
    `)
  })

  it('is refused for a party that has not signed the agreement', async () => {
    const elsewhere = 'data/three-rivers/providers/elsewhere'
    const data = sceneFolder({
      [`${elsewhere}/provider.yaml`]: `name: Elsewhere College\nkind: college\n${await publicKey()}\n`,
      [`${elsewhere}/courses/btec-health.yaml`]: files[course] ?? '',
      [agreement]: (files[agreement] ?? '').replace(/(?=to: )/, '  - course: elsewhere/btec-health\n'),
    })
    await publish(data, '2026-05-01')
    expect(await signed(data)).toMatchInlineSnapshot(`
      "false
      NGU-0042 version 1 does not say that elsewhere signed it.
        Add who signed to signed in the agreement, raise its version, and run npm run publish first.
      "
    `)
  })

  it('is refused where nothing is frozen', async () => {
    const data = sceneFolder({ [university]: `${files[university]}${await publicKey()}\n` })
    expect(await signed(data)).toMatchInlineSnapshot(`
      "false
      three-rivers: no terms of NGU-0042 are frozen, so there is nothing to sign.
        Freeze them first: npm run publish -- NGU-0042
      "
    `)
  })

  it('is refused with a key inside the repository, also by another name', async () => {
    const inside = await sign('', 'package.json')
    expect(inside.output).toMatchInlineSnapshot(`
      "package.json is inside the repository, where it could be committed by accident.
        Move it elsewhere. If it was ever committed, make a new key: whoever has seen it can sign as you.
      "
    `)
    const link = join(folder, 'link.pem')
    symlinkSync(join(process.cwd(), 'package.json'), link)
    expect((await sign('', link)).output).toContain('is inside the repository')
  })

  it('is refused without a key that can be read', async () => {
    const text = join(folder, 'text.pem')
    writeFileSync(text, 'secret words', { mode: 0o600 })
    const said = [await sign('', text), await sign('', join(folder, 'none.pem'))]
    expect(said.map(({ output }) => output.replaceAll(folder, '')).join('')).toMatchInlineSnapshot(`
      "/text.pem has no Ed25519 private key in it that can be read without a password.
        Make one: openssl genpkey -algorithm ed25519 -out /text.pem
      There is no file /none.pem.
        Make a key: openssl genpkey -algorithm ed25519 -out /none.pem
      "
    `)
    expect(said.map(({ output }) => output).join('')).not.toContain('secret')
  })

  it.skipIf(process.platform === 'win32')('warns of a key that others can read', async () => {
    const open = join(folder, 'open.pem')
    cpSync(key, open)
    chmodSync(open, 0o644)
    expect(readSigningKey(open, root).warnings.join('').replaceAll(folder, '')).toMatchInlineSnapshot(`
      "Others on this computer can read /open.pem.
        Keep it to yourself: chmod 600 /open.pem"
    `)
    expect(readSigningKey(key, root).warnings).toEqual([])
  })
})

describe('the commands as they are typed', () => {
  const run = (name: string, ...args: string[]) =>
    runTool(`scripts/${name}.ts`, args, { NETWORK: '', WAYMARK_TODAY: '2026-06-01' })

  it('publish, log and verify', async () => {
    const data = sceneFolder()
    const said = [
      await run('publish', '--data', data),
      await run('publish', '--data', data, '--log'),
      await run('publish', '--log', 'NGU-0042'),
    ]
    expect(said.map(({ ok }) => ok)).toEqual([true, true, false])
    expect(said.map(({ output }) => output).join('')).toMatchInlineSnapshot(`
      "three-rivers: 1 frozen. They are published once the log has them.
        NGU-0042 version 1, northgate/health-to-nursing
      three-rivers: 1 line added to the log, which has 1.
        NGU-0042 version 1: published
      --log writes all there is to write, and takes no agreement.
        npm run publish -- --log
      "
    `)
    const [left = '', right = ''] = (await codeIn(data, 1)).toLowerCase().split('-')
    const verified = await run('verify-certificate', 'ngu-0042', left, right, '--register', register(data))
    expect([verified.ok, verified.output.split('\n')[0]]).toEqual([true, 'STANDS AS PRINTED'])
    // As forgiving as the page: what is read aloud, and the address that a phone has read from the square.
    for (const typed of [
      `NGU OO42 ${left} ${right}`,
      `https://waymark.example/verify/#NGU-0042.${left}${right}`,
    ]) {
      const { output } = await run('verify-certificate', ...typed.split(' '), '--register', register(data))
      expect(output.split('\n')[0], typed).toBe('STANDS AS PRINTED')
    }
  })

  it('count only against a register', async () => {
    const list = join(mkdtempSync(join(tmpdir(), 'waymark-')), 'list.csv')
    writeFileSync(list, 'reference,version,code,on,id\r\n')
    const { ok, output } = await run('count', list, '--register', tmpdir())
    expect([ok, output.replace(tmpdir(), 'FOLDER')]).toMatchInlineSnapshot(`
      [
        false,
        "FOLDER has no log.jsonl, so it is no register.
        Name the folder that has it.
      ",
      ]
    `)
  })

  it('say what they need', async () => {
    const said = [await run('verify-certificate', 'NGU-0042'), await run('sign', 'NGU-0042')]
    expect(said.map(({ output }) => output).join('')).toMatchInlineSnapshot(`
      "Give the reference and the code from the certificate, and a copy of the register.
        npm run verify-certificate -- NGU-0042 7KQ2M-9RT4X --register data/three-rivers/register
      Say where your key is.
        npm run sign -- NGU-0042 --key ../signing-key.pem
      "
    `)
  })
})
