import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/certificate/canonical.ts'
import { codeOf } from '../../src/certificate/code.ts'
import { type RegisterFile, readRegister } from '../../src/certificate/register.ts'
import { publishedOf, statusOf } from '../../src/certificate/status.ts'
import type { Agreement } from '../../src/schema/agreement.ts'
import { answerWords, checkedWhen, signatureWords } from '../../src/text/verify.ts'
import { countWords, type ManyRow, tableAsCsv } from '../../src/text/verify-many.ts'
import { agreement, changed, publishedOn } from '../certificate/register-scene.ts'

const real: Agreement = { ...agreement, source: { kind: 'signed-document' } }
const first = { '2026-05-01': [real] }
const then = (next: Partial<Agreement>, ...others: Agreement[]) =>
  publishedOn({ ...first, '2026-06-01': [{ ...real, ...next }, ...others] })

async function codeFor(files: RegisterFile[], version: number): Promise<string> {
  return codeOf(await sha256(files.find(({ path }) => path === `NGU-0042/${version}.json`)?.text ?? ''))
}

/** The answer about a certificate of version 1, or about whatever else is asked. */
async function answer(
  files: RegisterFile[],
  asked: { reference?: string; code?: string; today?: string } = {},
) {
  const { register } = await readRegister(files)
  const texts = new Map(files.map(({ path, text = '' }) => [path, text]))
  const { reference = 'NGU-0042', today = '2026-11-21' } = asked
  const code = asked.code ?? (await codeFor(files, 1))
  const status = await statusOf({
    published: publishedOf(register, reference),
    code,
    read: (of, version) => texts.get(`${of}/${version}.json`) ?? '',
    today,
  })
  return answerWords(status, { reference, code })
}

async function told(files: RegisterFile[], asked: Parameters<typeof answer>[1] = {}): Promise<string> {
  const { tone, head, says, changes } = await answer(files, asked)
  return [`[${tone}] ${head}`, ...says, ...changes.map((line) => `- ${line}`)].join('\n')
}

describe('what is said of a certificate', () => {
  it('that stands', async () => {
    expect(await told(await publishedOn(first))).toMatchInlineSnapshot(`
      "[holds] Stands as printed
      Version 1 is the newest that was published, and nothing has been taken back."
    `)
  })

  it('of made-up terms never looks like that of real ones', async () => {
    const { tone, head } = await answer(
      await publishedOn({ '2026-05-01': [changed({ source: { kind: 'illustrative' } })] }),
    )
    expect([tone, head]).toEqual(['care', 'A specimen, as it was published'])
  })

  it('that has a newer version', async () => {
    const next: Partial<Agreement> = {
      version: 2,
      guarantee: 'consideration',
      clause: 'Applicants will be looked at beside everybody else.',
      conditions: { all: [{ grade: 'DMM' }, { interview: 'passed' }] },
      valid: { entry: ['2028'] },
      support: ['taster day'],
      apply: { via: 'direct' },
      deadlines: [{ what: 'application', each_year: '01-31', hard: true }],
      signed: [{ side: 'receiving', provider: 'northgate', role: 'Academic Registrar', on: '2026-05-30' }],
    }
    expect(await told(await then(next))).toMatchInlineSnapshot(`
      "[care] Published, and there is a newer version
      The terms of version 1 were published and have not been withdrawn.
      Version 2 was published on 1 June 2026.
      Whether earlier versions are still honoured is not stated. Ask the contact.
      - The promise was: an interview. It is now: equal consideration, which is weaker.
      - The words that were signed changed from “Applicants who meet the conditions will be invited to interview.” to “Applicants will be looked at beside everybody else.”
      - No longer asked: MMM or better, Unit 6E12 at Merit and GCSE maths grade 4 or Functional Skills maths level 2.
      - Now asked: DMM or better and to pass an interview.
      - Applying was: through UCAS. It is now: directly to the provider.
      - No longer a date: progression form, 14 December 2026.
      - A new date: application, 31 January each year.
      - It was: valid for entry in 2027, for learners who started between September 2025 and September 2027. It is now: valid for entry in 2028.
      - What it says of the support that is offered changed.
      - It was signed again: Northgate University (Academic Registrar, 30 May 2026)."
    `)
  })

  it.each(['honoured', 'not-honoured'] as const)(
    'whose newer version says that it is %s',
    async (earlier) => {
      const lines = await told(await then({ version: 2, guarantee: 'offer', earlier_versions: earlier }))
      expect(lines).toContain(
        earlier === 'honoured' ? 'earlier versions are honoured' : 'earlier versions are not honoured',
      )
      expect(await told(await then({ version: 2, guarantee: 'offer' }))).toContain(
        'Whether earlier versions are still honoured is not stated.',
      )
    },
  )

  it.each(['closed', 'suspended', 'withdrawn'] as const)('that is %s', async (status) => {
    expect(await told(await then({ status, status_since: '2026-05-20' }))).toMatchSnapshot()
  })

  it('that is replaced', async () => {
    const newer = changed({ id: 'northgate/newer', reference: 'NGU-0090', supersedes: ['NGU-0042'] })
    expect(await told(await then({}, newer))).toMatchInlineSnapshot(`
      "[care] Replaced on 1 June 2026 by NGU-0090
      Another agreement has taken the place of this one. Whether those who hold this paper keep its terms is not stated: ask the contact."
    `)
  })

  it('that has run out', async () => {
    expect(await told(await publishedOn(first), { today: '2029-08-01' })).toMatchInlineSnapshot(`
      "[care] Run out
      The years of entry that these terms were for are over. They were published and stood until then."
    `)
  })

  it('that is none', async () => {
    const files = await publishedOn(first)
    expect(await told(files, { reference: 'NGU-9999' })).toMatchInlineSnapshot(`
      "[no] No such certificate
      This network has no agreement with this reference, and never published one.
      Look at the reference again: one wrong figure is enough. If it is as printed, the paper was not made from anything published here."
    `)
    const madeUp = codeOf(await sha256('made up'))
    expect(await told(files, { code: madeUp })).toMatchInlineSnapshot(`
      "[no] No such certificate
      No terms of this agreement were ever published with the code 90B8Z-ACWP2.
      If that is what the paper says, its terms were not published here: do not rely on them. Ask the contact of the agreement."
    `)
  })

  it('that is mistyped', async () => {
    const files = await publishedOn(first)
    const right = await codeFor(files, 1)
    expect(await told(files, { code: `${right}0` })).toMatchInlineSnapshot(`
      "[no] Mistyped
      A code has ten letters and figures. This has more or fewer.
      Compare it with the paper and type it again."
    `)
    expect(await told(files, { code: `${right.slice(0, -1)}*` })).toMatchInlineSnapshot(`
      "[no] Mistyped
      A code has ten letters and figures, and no other signs.
      Compare it with the paper and type it again."
    `)
    const slip = right.endsWith('0') ? '1' : '0'
    expect(await told(files, { code: `${right.slice(0, -1)}${slip}` })).toMatchInlineSnapshot(`
      "[no] Mistyped
      No code reads like this: a letter or figure is wrong, or two have changed places.
      Compare it with the paper and type it again."
    `)
  })

  it('that could not be checked says nothing against it', () => {
    const { tone, head, says } = answerWords({ kind: 'offline' }, { reference: 'NGU-0042', code: 'x' })
    expect([`[${tone}] ${head}`, ...says].join('\n')).toMatchInlineSnapshot(`
      "[unknown] Could not be checked
      The register could not be read: perhaps this device is offline. That says nothing about the certificate.
      Check it again when you are online, or ask the contact that is named on the paper."
    `)
    const broken = answerWords({ kind: 'broken', version: 1 }, { reference: 'NGU-0042', code: 'x' })
    expect([`[${broken.tone}] ${broken.head}`, ...broken.says].join('\n')).toMatchInlineSnapshot(`
      "[unknown] Could not be checked
      The register’s own file of version 1 is not what was published: it was changed, or damaged on the way.
      That says nothing about the certificate. Tell the network, and ask the contact that is named on the paper."
    `)
  })

  it('that was asked about with something that is no reference', () => {
    const asked = { reference: '<b>', code: 'x' }
    const { head, says } = answerWords({ kind: 'no-reference' }, asked)
    expect([head, ...says].join('\n')).toMatchInlineSnapshot(`
      "Not a reference
      What was typed is not a reference. It is some letters, a hyphen and some figures, like NGU-0042, at the top right of the paper."
    `)
  })

  it('has its terms beside it, to be compared with the paper', async () => {
    expect((await answer(await publishedOn(first))).terms).toMatchSnapshot()
  })
})

describe('a signature', () => {
  it('is said to be whose it is only where the key is theirs and it holds', () => {
    const says = (holding: 'holds' | 'does-not-hold' | 'cannot-tell', listed = true) =>
      signatureWords({ provider: 'Northgate University', listed, holding })
    expect(
      [says('holds'), says('holds', false), says('does-not-hold'), says('cannot-tell')].join('\n'),
    ).toMatchInlineSnapshot(`
      "Signed by Northgate University: the signature holds, with the key that Northgate University publishes here.
      There is a signature in the name of Northgate University, with a key that Northgate University does not publish here. It counts for nothing.
      There is a signature in the name of Northgate University that does not hold: it was not made over these terms. It counts for nothing.
      There is a signature in the name of Northgate University. This browser cannot check it."
    `)
  })
})

describe('a list', () => {
  const row: ManyRow = {
    typed: '=HYPERLINK("x")',
    reference: 'NGU-0042',
    code: 'F90G6-PV4KG',
    version: '3',
    head: 'Stands as printed',
    tone: 'holds',
    specimen: false,
  }

  it('is copied as a table that no spreadsheet takes for a formula', () => {
    expect(tableAsCsv([row])).toMatchInlineSnapshot(`
      "Line,Pasted,Reference,Version,Code,Answer,Specimen
      1,"'=HYPERLINK(""x"")",NGU-0042,3,F90G6-PV4KG,Stands as printed,
      "
    `)
  })

  it('says how it came out', () => {
    expect(countWords(['Stands as printed', 'Mistyped', 'Mistyped'])).toBe(
      '1 × stands as printed; 2 × mistyped',
    )
  })
})

it('says on which day it was checked, and against what', () => {
  const index = { built: '2026-11-20', entries: 153, head: 'a3c992ceeabb0011' }
  expect(
    [checkedWhen('2026-11-21', index), checkedWhen('2026-11-21', undefined)].join('\n'),
  ).toMatchInlineSnapshot(`
    "Checked on 21 November 2026, against the register as built on 20 November 2026: 153 lines (head a3c992ceeabb). What was decided after that day it cannot know.
    Checked on 21 November 2026, without the register."
  `)
})
