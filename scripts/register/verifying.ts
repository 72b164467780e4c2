import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { known } from '../../src/catalogue/catalogue.ts'
import { readRegisterFiles } from '../../src/catalogue/disk.ts'
import { onceEndedAt } from '../../src/certificate/log.ts'
import { frozenPath, logPath, type Register, readRegister } from '../../src/certificate/register.ts'
import { type CertificateStatus, publishedOf, type Status, statusOf } from '../../src/certificate/status.ts'
import { recordsIn } from '../../src/certificate/terms-names.ts'
import { conditionLines } from '../../src/text/conditions.ts'
import { dateInWords, listInWords } from '../../src/text/dates.ts'
import { courseName, providerName } from '../../src/text/names.ts'
import { promiseNames } from '../../src/text/promise-names.ts'
import { selectorText } from '../../src/text/selectors.ts'
import type { Told } from './read-network.ts'

export interface Verifying {
  reference: string
  code: string
  /** A copy of a network's register and nothing else. */
  folder: string
  today: string
  /** The head of the log as the certificate names it. */
  head?: string | undefined
}

/** What has become of a certificate, from a copy of the register alone. `ok` only where it stands. */
export async function verifyCertificate({ reference, code, folder, today, head }: Verifying): Promise<Told> {
  if (!existsSync(join(folder, logPath)))
    return {
      ok: false,
      lines: [`${folder} has no ${logPath}, so it is no register.`, '  Name the folder that has it.'],
    }
  const files = readRegisterFiles(folder)
  const { register, fault } = await readRegister(files)
  if (fault !== undefined)
    return {
      ok: false,
      lines: [
        'Cannot say: this copy of the register is not as it was written.',
        `  ${fault.file}:${fault.line}`,
        `  ${fault.statement}`,
        '  Get another copy, or ask the network.',
      ],
    }
  if (head !== undefined && !onceEndedAt(register.log, head))
    return {
      ok: false,
      lines: [
        'CANNOT SAY',
        '  This copy of the register never ended where the certificate says that it did: it is an older copy, or another one.',
        ...copyLines(register),
      ],
    }
  const texts = new Map(files.map(({ path, text = '' }) => [path, text]))
  const status = await statusOf({
    published: publishedOf(register, reference),
    code,
    read: (of, version) => texts.get(frozenPath(of, version)) ?? '',
    today,
  })
  const ok = status.kind === 'stands' || status.kind === 'newer-version'
  return { ok, lines: [...answer(status, reference, register), ...copyLines(register)] }
}

function answer(status: Status, reference: string, register: Register): string[] {
  switch (status.kind) {
    case 'mistyped':
      return ['MISTYPED', '  The code is not one that was printed on this certificate. Read it again.']
    case 'unknown-reference':
      return ['NO SUCH CERTIFICATE', `  Nothing of ${reference} was ever published here.`]
    case 'never-published':
    case 'other-code':
      return ['NO SUCH CERTIFICATE', `  No terms of ${reference} with this code were ever published.`]
    case 'broken':
      return [
        'CANNOT SAY',
        `  The frozen terms of version ${status.version} are not those that were published.`,
      ]
    default:
      return [...standingLines(status), ...termsLines(status), ...signatureLines(status, register)]
  }
}

function standingLines({ kind, since, by, newest, version }: CertificateStatus): string[] {
  const on = since === undefined ? '' : ` on ${dateInWords(since)}`
  const heads: Record<CertificateStatus['kind'], string> = {
    stands: 'STANDS AS PRINTED',
    'newer-version': 'PUBLISHED, AND THERE IS A NEWER VERSION',
    closed: `CLOSED TO NEW LEARNERS${on}`,
    expired: 'RUN OUT',
    suspended: `SUSPENDED${on}`,
    superseded: `REPLACED BY ${by}${on}`,
    withdrawn: `WITHDRAWN${on}`,
  }
  const fields = listInWords((newest?.differences ?? []).map(({ field }) => field))
  return [
    heads[kind],
    ...(newest === undefined
      ? []
      : [
          `  Version ${newest.version} was published on ${dateInWords(newest.publishedOn)}. It differs from version ${version} in: ${fields === '' ? 'nothing that was agreed' : fields}.`,
        ]),
  ]
}

function termsLines({ frozen, code, publishedOn, version }: CertificateStatus): string[] {
  const { terms, network, reference } = frozen
  const records = recordsIn(frozen)
  const to = terms.to.map((id) => {
    const course = known(Object.fromEntries(records.courses.map((one) => [one.id, one])), id)
    return `${courseName(records, course)}, ${providerName(records, course.provider)}`
  })
  return [
    '',
    `  ${reference} version ${version}, code ${code}`,
    `  Published by ${network.title} on ${dateInWords(publishedOn)}`,
    ...(terms.source === 'illustrative' ? ['  SPECIMEN: these terms are made up.'] : []),
    `  From: ${terms.from.map((selector) => selectorText(selector, terms, records)).join('; ')}`,
    `  To: ${to.join('; ')}`,
    `  Promise: ${promiseNames[terms.guarantee].short}`,
    ...(terms.clause === undefined ? [] : [`  “${terms.clause}”`]),
    ...conditionLines(terms.conditions, records).map(({ text }) => `  - ${text}`),
    ...terms.signed.map(
      ({ provider, role, on }) =>
        `  Signed for ${providerName(records, provider)}: ${role}, ${dateInWords(on)}`,
    ),
  ]
}

/** The register was read without a fault, so every signature in it holds. Whose key it is, a copy cannot say. */
function signatureLines({ frozen }: CertificateStatus, register: Register): string[] {
  const signatures = register.frozen
    .get(frozen.reference)
    ?.find(({ terms }) => terms.version === frozen.version)?.signatures
  return (signatures ?? []).map(
    ({ provider, key }) =>
      `  These bytes are signed with the key ${key}. Compare it with the one that ${frozen.names.providers[provider]?.name ?? provider} publishes.`,
  )
}

function copyLines({ log }: Register): string[] {
  const last = log.entries.at(-1)
  return [
    '',
    last === undefined
      ? 'This copy of the register is empty.'
      : `This copy of the register ends with line ${last.n}, of ${dateInWords(last.at)}: what came later it cannot say. Its head is ${log.head}.`,
  ]
}
