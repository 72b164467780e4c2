import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readRegisterFiles } from '../../src/catalogue/disk.ts'
import { onceEndedAt } from '../../src/certificate/log.ts'
import { frozenPath, logPath, type Register, readRegister } from '../../src/certificate/register.ts'
import { type CertificateStatus, publishedOf, type Status, statusOf } from '../../src/certificate/status.ts'
import type { ConditionLine } from '../../src/text/condition-lines.ts'
import { dateInWords } from '../../src/text/dates.ts'
import { answerWords, type TermsWords } from '../../src/text/verify.ts'
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
  return { ok, lines: [...answer(status, reference, code, register), ...copyLines(register)] }
}

function answer(status: Status, reference: string, code: string, register: Register): string[] {
  const { head, says, changes, terms } = answerWords(status, { reference, code })
  return [
    head.toUpperCase(),
    ...says.map((line) => `  ${line}`),
    ...changes.map((line) => `  - ${line}`),
    ...(terms === undefined ? [] : termsLines(terms)),
    ...('frozen' in status ? signatureLines(status, register) : []),
  ]
}

function termsLines(terms: TermsWords): string[] {
  return [
    '',
    `  ${terms.identity}`,
    `  Published by ${terms.network} on ${terms.publishedOn}`,
    ...(terms.specimen ? ['  SPECIMEN: these terms are made up.'] : []),
    `  From: ${terms.from.join('; ')}`,
    `  To: ${terms.to.join('; ')}`,
    `  Promise: ${terms.promise}`,
    ...(terms.clause === undefined ? [] : [`  “${terms.clause}”`]),
    ...conditionRows(terms.conditions, 1),
    ...terms.signed.map((line) => `  Signed for ${line}`),
    `  Ask: ${terms.ask}`,
  ]
}

const conditionRows = (lines: ConditionLine[], depth: number): string[] =>
  lines.flatMap(({ text, below }) => [`${'  '.repeat(depth)}- ${text}`, ...conditionRows(below, depth + 1)])

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
