import { expect, it } from 'vitest'
import { type Disk, writeWhole } from '../../scripts/register/disk.ts'
import { codeOf } from '../../src/certificate/code.ts'
import { extendLog, extendsLog } from '../../src/certificate/log.ts'
import { freezings, unloggedItems } from '../../src/certificate/publish.ts'
import { faultsOfTerms } from '../../src/certificate/published-terms.ts'
import { logPath, type RegisterFile, readRegister } from '../../src/certificate/register.ts'
import { publishedOf, statusOf } from '../../src/certificate/status.ts'
import type { Agreement } from '../../src/schema/agreement.ts'
import { changed, networkOf } from './register-scene.ts'

/** What may happen to a register over the months, at random: terms change, versions are frozen on two branches at once, the log
 *  is extended, agreements end, come back and are replaced, and the computer stops at any point. The model beside it is told only
 *  what has been logged, in plain words, and says what must be true. */

/** Numbers from 0 up to, not including, `below`; the same for the same seed (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

/** A disk that stops after so many operations; of a write that it stops in, some of the text may be there. */
function memoryDisk(files: Map<string, string>, roll: (below: number) => number, stopsAfter: number): Disk {
  let left = stopsAfter
  const step = (half: () => void) => {
    if (left-- > 0) return
    half()
    throw new Error('The computer stopped.')
  }
  return {
    makeFolder: () => step(() => {}),
    write(path, text) {
      step(() => roll(2) === 0 && files.set(path, text.slice(0, roll(text.length))))
      files.set(path, text)
    },
    rename(from, to) {
      step(() => {})
      files.set(to, files.get(from) ?? '')
      files.delete(from)
      // It may also stop once the new name is there.
      if (left === 0 && roll(2) === 0) step(() => {})
    },
  }
}

interface Certificate {
  reference: string
  version: number
  code: string
}

type Roll = ReturnType<typeof dice>
const references = ['NGU-0042', 'NGU-0043', 'NGU-0044']
const endings = ['closed', 'suspended', 'withdrawn', 'in-force'] as const
const letters = 'abcdefghijklmnopqrstuvwxyz'

class Story {
  roll: Roll
  disk = new Map<string, string>()
  agreements = new Map<string, Agreement>()
  /** By code. */
  printed = new Map<string, Certificate>()
  day = Date.parse('2026-05-01')
  /** The model: what the log has been told, by reference. */
  told = new Map<string, { newest: number; standing: string }>()
  /** The newest version that was frozen, logged or not. */
  frozen = new Map<string, number>()

  constructor(seed: number) {
    this.roll = dice(seed)
    for (const reference of references)
      this.agreements.set(reference, changed({ reference, id: `northgate/${reference.toLowerCase()}` }))
  }

  get today(): string {
    return new Date(this.day).toISOString().slice(0, 10)
  }
  get network() {
    return networkOf(...this.agreements.values())
  }
  get files(): RegisterFile[] {
    return [...this.disk].filter(([path]) => !/(^|\/)\./.test(path)).map(([path, text]) => ({ path, text }))
  }
  any(): Agreement {
    const all = [...this.agreements.values()]
    return all[this.roll(all.length)] as Agreement
  }
  set(agreement: Agreement, change: Partial<Agreement>): void {
    this.agreements.set(agreement.reference, { ...agreement, ...change })
  }
  words(): string {
    return Array.from({ length: 8 }, () => letters[this.roll(26)]).join('')
  }

  /** What is frozen has to be logged, or frozen again, before a file may say anything else. */
  async raise(): Promise<void> {
    const agreement = this.any()
    if (agreement.status !== 'in-force') return
    const { reference, version } = agreement
    const pending = this.frozen.get(reference) !== this.told.get(reference)?.newest
    this.set(agreement, { version: version + 1, clause: this.words() })
    if (pending && !(await this.freeze(Number.POSITIVE_INFINITY)).includes(reference))
      this.agreements.set(reference, agreement)
  }

  /** New terms under an old version are refused, and taken back. */
  async slip(): Promise<void> {
    const agreement = this.any()
    this.set(agreement, { clause: this.words() })
    const { register } = await readRegister(this.files)
    const refused = faultsOfTerms(this.network, register).length > 0
    expect(refused).toBe(this.frozen.get(agreement.reference) === agreement.version)
    this.agreements.set(agreement.reference, agreement)
  }

  end(): void {
    const agreement = this.any()
    const settled = this.told.get(agreement.reference)?.newest === agreement.version
    const unfrozen = !this.frozen.has(agreement.reference)
    if (settled || unfrozen) this.set(agreement, { status: endings[this.roll(endings.length)] })
  }

  replace(): void {
    const old = this.any()
    if (this.agreements.has('NGU-0090') || old.reference === 'NGU-0090') return
    this.set(changed({ reference: 'NGU-0090', id: 'northgate/newer' }), { supersedes: [old.reference] })
  }

  /** Says of which agreements a version was frozen. */
  async freeze(stopsAfter: number): Promise<string[]> {
    const { register } = await readRegister(this.files)
    const all = freezings(this.network, register, this.today)
    const wanted = new Map(all.map(({ path, text }) => [path, text]))
    const before = new Map(this.files.map(({ path, text }) => [path, text]))
    // Two branches, each with some of them, never write the same file.
    const mine = all.filter(() => this.roll(2) === 0)
    for (const branch of [mine, all.filter((one) => !mine.includes(one))])
      stop(() => writeWhole(memoryDisk(this.disk, this.roll, stopsAfter), '', branch))
    for (const { path, text } of this.files) expect(text).toBe(before.get(path) ?? wanted.get(path))
    const written = all.filter(({ path }) => this.disk.has(path)).map(({ agreement }) => agreement)
    for (const { reference, version } of written) this.frozen.set(reference, version)
    return written.map(({ reference }) => reference)
  }

  async log(stopsAfter: number): Promise<void> {
    const { register } = await readRegister(this.files)
    const before = register.log.text
    const items = unloggedItems(this.network, register, this.today)
    const after = (await extendLog(register.log, items, this.today)).text
    const disk = memoryDisk(this.disk, this.roll, stopsAfter)
    stop(() => writeWhole(disk, '', [{ path: logPath, text: after }]))
    const now = this.disk.get(logPath) ?? ''
    expect([before, after]).toContain(now)
    expect(extendsLog({ text: now }, before)).toBe(true)
    if (now !== after) return
    for (const [reference, newest] of this.frozen)
      this.told.set(reference, { newest, standing: this.standingNow(reference) })
  }

  standingNow(reference: string): string {
    const { status } = this.agreements.get(reference) as Agreement
    if (status === 'withdrawn' || status === 'suspended') return status
    const replaced = this.agreements.get('NGU-0090')?.supersedes?.includes(reference)
    return replaced ? 'superseded' : status
  }

  /** Whoever has the site open prints what it shows, if that is published. */
  async print(): Promise<void> {
    const { reference, version } = this.any()
    const { register } = await readRegister(this.files)
    const found = register.frozen.get(reference)?.find((one) => one.logged && one.terms.version === version)
    expect(found !== undefined).toBe(
      this.told.get(reference)?.newest === version && this.frozen.get(reference) === version,
    )
    const code = codeOf(found?.hash ?? '0')
    if (found !== undefined) this.printed.set(code, { reference, version, code })
  }

  async mustHold(): Promise<void> {
    const { register, fault } = await readRegister(this.files)
    expect(fault).toBeUndefined()
    expect(faultsOfTerms(this.network, register)).toEqual([])
    for (const { reference, version, code } of this.printed.values()) {
      const { newest, standing } = this.told.get(reference) ?? {}
      const read = (of: string, number: number) => this.disk.get(`${of}/${number}.json`) ?? ''
      const published = publishedOf(register, reference)
      const status = await statusOf({ published, code, read, today: '2026-12-01' })
      const stands = version === newest ? 'stands' : 'newer-version'
      expect(status).toMatchObject({ kind: standing === 'in-force' ? stands : standing, version, code })
      if (version !== newest) expect(status).toMatchObject({ newest: { version: newest } })
    }
  }

  async step(): Promise<void> {
    this.day += 86_400_000
    const stopsAfter = this.roll(3) === 0 ? this.roll(8) : Number.POSITIVE_INFINITY
    const deeds = [
      () => this.raise(),
      () => this.slip(),
      () => this.end(),
      () => this.freeze(stopsAfter),
      () => this.freeze(stopsAfter),
      () => this.log(stopsAfter),
      () => this.log(stopsAfter),
      () => this.print(),
      () => this.print(),
      () => (this.roll(4) === 0 ? this.replace() : undefined),
    ]
    await deeds[this.roll(deeds.length)]?.()
    await this.mustHold()
  }
}

function stop(work: () => void): void {
  try {
    work()
  } catch (fault) {
    if ((fault as Error).message !== 'The computer stopped.') throw fault
  }
}

/** Something is done to the files behind the back of the commands; undefined where there is nothing to do it to. */
function tamper(files: RegisterFile[], roll: Roll): RegisterFile[] | undefined {
  const frozen = files.filter(({ path }) => path !== logPath)
  const lines = (files.find(({ path }) => path === logPath)?.text ?? '').split('\n').slice(0, -1)
  const one = frozen[roll(frozen.length)]
  const withLog = (changed: string[]) => [
    ...frozen,
    { path: logPath, text: changed.map((line) => `${line}\n`).join('') },
  ]
  const at = roll(lines.length)
  const logged = one !== undefined && lines.some((line) => line.includes(hashOnly(one, line)))
  switch (roll(7)) {
    case 0: {
      const file = files[roll(files.length)]
      const text = file?.text ?? ''
      const place = roll(text.length)
      const other = letters[roll(26)] as string
      if (file === undefined || text[place] === other) return undefined
      return files.map((each) =>
        each === file ? { ...each, text: text.slice(0, place) + other + text.slice(place + 1) } : each,
      )
    }
    case 1:
      return logged ? files.filter((file) => file !== one) : undefined
    case 2:
      return lines.length > 1 && at > 0
        ? withLog(lines.with(at, lines[at - 1] ?? '').with(at - 1, lines[at] ?? ''))
        : undefined
    case 3:
      return lines.length > 0 ? withLog(lines.toSpliced(at, 1)) : undefined
    case 4:
      return lines.length > 0 ? withLog(lines.toSpliced(at, 0, lines[at] ?? '')) : undefined
    case 5:
      return one === undefined ? undefined : [...files, { ...one, path: one.path.replace('NGU', 'XGU') }]
    default:
      return one === undefined || !logged
        ? undefined
        : files.map((file) => (file === one ? { ...file, text: `${file.text}\n` } : file))
  }
}

/** Whether a line of the log is about a file: both name the reference and the version. */
function hashOnly({ path }: RegisterFile, line: string): string {
  const [reference = '', version] = path.replace('.json', '').split('/')
  const about = JSON.parse(line) as { event: string; reference: string; version: number }
  return about.event === 'published' && about.reference === reference && about.version === Number(version)
    ? reference
    : 'no such line'
}

it('stays sound through a thousand stories, with a crash at any write, and every certificate is answered for', async () => {
  const standings = new Set<string>()
  let caught = 0
  const tell = async (seed: number) => {
    const story = new Story(seed)
    for (let step = 0; step < 14; step++) await story.step()
    for (const { reference } of story.printed.values())
      standings.add(story.told.get(reference)?.standing ?? '')
    const log = story.disk.get(logPath) ?? ''
    const tampered = tamper(story.files, story.roll)
    if (tampered === undefined) return
    const { register, fault } = await readRegister(tampered)
    // The chain holds all but its end, which only the published log does.
    const { text } = register.log
    const atTheEnd = log.startsWith(text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1))
    const noticed =
      fault !== undefined ||
      faultsOfTerms(story.network, register).length > 0 ||
      (atTheEnd && !extendsLog(register.log, log))
    expect(noticed, `seed ${seed}`).toBe(true)
    caught++
  }
  // Hashing is done elsewhere, so that many stories wait for it at once.
  for (let hundred = 0; hundred < 10; hundred++)
    await Promise.all(Array.from({ length: 100 }, (_, one) => tell(hundred * 100 + one)))
  // The stories are worth something only if they get to all of this.
  expect([...standings].sort()).toEqual(['closed', 'in-force', 'superseded', 'suspended', 'withdrawn'])
  expect(caught).toBeGreaterThan(500)
}, 120_000)
