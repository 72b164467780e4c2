import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/certificate/canonical.ts'
import { codeOf } from '../../src/certificate/code.ts'
import { type RegisterFile, readRegister } from '../../src/certificate/register.ts'
import { publishedOf, type Status, statusOf } from '../../src/certificate/status.ts'
import { conditionsAsked, listDifference } from '../../src/certificate/terms-differences.ts'
import type { Agreement } from '../../src/schema/agreement.ts'
import { agreement, changed, freeze, networkOf, publishedOn, withFile } from './register-scene.ts'

const file = (files: RegisterFile[], version: number) =>
  files.find(({ path }) => path === `NGU-0042/${version}.json`)?.text ?? ''
const codeFor = async (files: RegisterFile[], version: number) => codeOf(await sha256(file(files, version)))

async function ask(
  files: RegisterFile[],
  code: string,
  today = '2026-11-21',
  reference = 'NGU-0042',
): Promise<Status> {
  const { register } = await readRegister(files)
  const texts = new Map(files.map(({ path, text = '' }) => [path, text]))
  return statusOf({
    published: publishedOf(register, reference),
    code,
    read: (of, version) => texts.get(`${of}/${version}.json`) ?? '',
    today,
  })
}

const once = await publishedOn({ '2026-05-01': [agreement] })
const code = await codeFor(once, 1)
const then = (next: Partial<Agreement>, ...others: Agreement[]) =>
  publishedOn({ '2026-05-01': [agreement], '2026-06-01': [changed(next), ...others] })

describe('a certificate', () => {
  it('stands as printed', async () => {
    expect(await ask(once, code)).toMatchObject({
      kind: 'stands',
      version: 1,
      code,
      publishedOn: '2026-05-01',
      frozen: { reference: 'NGU-0042', terms: { guarantee: 'interview' } },
    })
    expect(await ask(once, code.toLowerCase().replace('-', ' '))).toMatchObject({ kind: 'stands' })
  })

  it('stands, and there is a newer version that says something else', async () => {
    const files = await then({ version: 2, guarantee: 'offer', support: ['taster day'] })
    const status = await ask(files, code)
    expect(status).toMatchObject({
      kind: 'newer-version',
      version: 1,
      newest: { version: 2, publishedOn: '2026-06-01', frozen: { version: 2 } },
    })
    expect('newest' in status && status.newest?.differences).toEqual([
      { field: 'guarantee', before: 'interview', after: 'offer' },
      { field: 'support', before: [], after: ['taster day'] },
    ])
    expect(await ask(files, await codeFor(files, 2))).toMatchObject({ kind: 'stands', version: 2 })
  })

  it.each([
    ['closed', '2026-05-20'],
    ['suspended', '2026-05-20'],
    ['withdrawn', '2026-05-20'],
  ] as const)('is %s since the day that the agreement says', async (status, since) => {
    expect(await ask(await then({ status, status_since: since }), code)).toMatchObject({
      kind: status,
      since,
    })
    expect(await ask(await then({ status }), code)).toMatchObject({ kind: status, since: '2026-06-01' })
  })

  it('stands again once what was suspended is resumed', async () => {
    const files = await publishedOn({
      '2026-05-01': [agreement],
      '2026-06-01': [changed({ status: 'suspended' })],
      '2026-07-01': [agreement],
    })
    expect(await ask(files, code)).toMatchObject({ kind: 'stands' })
  })

  it('is of terms that another agreement took the place of', async () => {
    const newer = changed({ id: 'northgate/newer', reference: 'NGU-0090', supersedes: ['NGU-0042'] })
    expect(await ask(await then({}, newer), code)).toMatchObject({
      kind: 'superseded',
      by: 'NGU-0090',
      since: '2026-06-01',
    })
  })

  it('has run out with the years of entry that it is for', async () => {
    expect(await ask(once, code, '2028-07-31')).toMatchObject({ kind: 'stands' })
    expect(await ask(once, code, '2028-08-01')).toMatchObject({ kind: 'expired' })
  })

  it('is withdrawn in its old version too, and still says what is new', async () => {
    const files = await publishedOn({
      '2026-05-01': [agreement],
      '2026-06-01': [changed({ version: 2, guarantee: 'offer' })],
      '2026-07-01': [changed({ version: 2, guarantee: 'offer', status: 'withdrawn' })],
    })
    expect(await ask(files, code)).toMatchObject({ kind: 'withdrawn', version: 1, newest: { version: 2 } })
  })

  it('is none while its terms are frozen and not published', async () => {
    const pending = await freeze([], networkOf(agreement), '2026-05-01')
    expect(await ask(pending, code)).toEqual({ kind: 'unknown-reference' })
    const more = await freeze(once, networkOf(changed({ version: 2 })), '2026-06-01')
    expect(await ask(more, await codeFor(more, 2))).toEqual({ kind: 'other-code' })
  })

  it('is of nothing that was ever published', async () => {
    expect(await ask(once, code, '2026-11-21', 'NGU-9999')).toEqual({ kind: 'unknown-reference' })
    const question = { code, read: () => '', today: '2026-11-21' }
    expect(await statusOf({ ...question, published: 'listed' })).toEqual({ kind: 'never-published' })
    expect(await ask(once, codeOf(await sha256('made up')))).toEqual({ kind: 'other-code' })
  })

  it('is mistyped', async () => {
    const wrong = (place: number, by: string) => `${code.slice(0, place)}${by}${code.slice(place + 1)}`
    expect(await ask(once, wrong(3, code[3] === '7' ? '8' : '7'))).toEqual({ kind: 'mistyped', why: 'check' })
    expect(await ask(once, `${code}0`)).toEqual({ kind: 'mistyped', why: 'length' })
    expect(await ask(once, wrong(3, '*'))).toEqual({ kind: 'mistyped', why: 'symbol' })
    // Two slips that make up for each other in the check symbol.
    const near = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].map((by) => `${by}${code.slice(1, 10)}`)
    const slips = near
      .flatMap((one) => [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].map((by) => `${one}${by}`))
      .filter((one) => one[0] !== code[0])
    const statuses = await Promise.all(slips.map((one) => ask(once, one)))
    expect(statuses.filter(({ kind }) => kind === 'mistyped')).toHaveLength(slips.length)
    expect(statuses.filter((one) => 'why' in one && one.why === 'near')).toHaveLength(31)
  })

  it('cannot be answered for from terms that were tampered with on the way', async () => {
    const { register } = await readRegister(once)
    const forged = file(
      withFile(once, 'NGU-0042/1.json', (text) => text.replace('interview', 'place')),
      1,
    )
    const published = publishedOf(register, 'NGU-0042')
    const question = { published, code, today: '2026-11-21' }
    expect(await statusOf({ ...question, read: () => forged })).toEqual({ kind: 'broken', version: 1 })
  })

  it('cannot be answered for while nothing can be read', async () => {
    const { register } = await readRegister(once)
    const read = () => Promise.reject(new Error('offline'))
    const published = publishedOf(register, 'NGU-0042')
    await expect(statusOf({ published, code, today: '2026-11-21', read })).rejects.toThrow('offline')
  })
})

describe('what differs in a list', () => {
  it('is what was taken out and what was put in, in whatever order', () => {
    const before = conditionsAsked({ all: [{ completed: 'sending' }, { age: 18 }] })
    const after = conditionsAsked({ all: [{ age: 18 }, { attendance: 90 }] })
    expect(listDifference(before, after)).toEqual({
      removed: [{ completed: 'sending' }],
      added: [{ attendance: 90 }],
    })
    expect(conditionsAsked({ age: 18 })).toEqual([{ age: 18 }])
    expect(conditionsAsked(undefined)).toEqual([])
  })
})
