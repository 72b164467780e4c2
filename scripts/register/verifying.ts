import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readRegisterFiles } from '../../src/catalogue/disk.ts'
import { codeOf, readCode } from '../../src/certificate/code.ts'
import { onceEndedAt } from '../../src/certificate/log.ts'
import { readReference } from '../../src/certificate/payload.ts'
import { frozenPath, logPath, type Register, readRegister } from '../../src/certificate/register.ts'
import { type CertificateStatus, publishedOf, statusOf } from '../../src/certificate/status.ts'
import type { ConditionLine } from '../../src/text/condition-lines.ts'
import { dateInWords } from '../../src/text/dates.ts'
import { type Answer, answerWords, provesWords, type TermsWords } from '../../src/text/verify.ts'
import type { Told } from './read-network.ts'

export interface Verifying {
  /** Both as they were typed. */
  reference: string
  code: string
  /** A copy of a network's register and nothing else. */
  folder: string
  today: string
  /** The head of the log as the certificate names it. */
  head?: string | undefined
}

/** What has become of a certificate, from a copy of the register alone. `ok` only where it stands, or where a newer version
 *  says that it is honoured. */
export async function verifyCertificate(asked: Verifying): Promise<Told> {
  const { folder, head } = asked
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
  const cannotSay = (...why: string[]): Told => ({
    ok: false,
    lines: ['CANNOT SAY', ...why.map((line) => `  ${line}`), ...copyLines(register)],
  })
  if (head !== undefined && !onceEndedAt(register.log, head))
    return cannotSay(
      'This copy of the register never ended where the certificate says that it did: it is an older copy, or another one.',
    )
  if (isOnlyFrozen(asked, register))
    return cannotSay(
      'The terms with this code are in this copy, and its log ends before it says that they were published: the log was cut, or is older than the files beside it.',
      'Get another copy, or ask the network.',
    )
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return answerFrom(asked, register, (reference, version) => texts.get(frozenPath(reference, version)) ?? '')
}

/** Nobody is handed a certificate before the log has its terms; so a copy that has the one without the other is not whole. */
function isOnlyFrozen({ reference, code }: Verifying, { frozen }: Register): boolean {
  const read = readCode(code)
  const versions = frozen.get(readReference(reference) ?? '') ?? []
  return 'code' in read && versions.some(({ logged, hash }) => !logged && codeOf(hash) === read.code)
}

async function answerFrom(
  { reference: typed, code, today }: Verifying,
  register: Register,
  read: (reference: string, version: number) => string,
): Promise<Told> {
  const reference = readReference(typed)
  const status =
    reference === undefined
      ? ({ kind: 'no-reference' } as const)
      : await statusOf({ published: publishedOf(register, reference), code, read, today })
  const words = answerWords(status, { reference: typed, code })
  // A copy does not know what else the network lists.
  const says =
    status.kind === 'unknown-reference'
      ? ['This copy of the register has nothing under this reference.', ...words.says.slice(1)]
      : words.says
  const honoured =
    status.kind === 'newer-version' && status.newest?.frozen.terms.earlier_versions === 'honoured'
  return {
    ok: status.kind === 'stands' || honoured,
    lines: [
      ...answerLines({ ...words, says }),
      ...('frozen' in status ? signatureLines(status, register) : []),
      ...copyLines(register),
    ],
  }
}

function answerLines({ head, says, changes, terms }: Answer): string[] {
  return [
    head.toUpperCase(),
    ...says.map((line) => `  ${line}`),
    ...changes.map((line) => `  - ${line}`),
    ...(terms === undefined ? [] : termsLines(terms)),
  ]
}

function termsLines(terms: TermsWords): string[] {
  return [
    '',
    `  This shows ${lower(provesWords.does)}`,
    ...provesWords.doesNot.map((line) => `  It does not show ${lower(line)}`),
    '',
    `  ${terms.identity}`,
    `  Published by ${terms.network} on ${terms.publishedOn}`,
    ...(terms.specimen ? ['  SPECIMEN: these terms are made up.'] : []),
    `  From: ${terms.from.join('; ')}`,
    `  To: ${terms.to.join('; ')}`,
    `  Promise: ${terms.promise}`,
    ...(terms.clause === undefined ? [] : [`  “${terms.clause}”`]),
    `  ${terms.means}`,
    `  Entry: ${terms.entry}`,
    ...(terms.conditions.length === 0 ? ['  Conditions: none is stated.'] : ['  Conditions:']),
    ...conditionRows(terms.conditions, 2),
    ...terms.apply.map((line, index) => `  ${index === 0 ? 'Applying: ' : ''}${line}`),
    ...(terms.limits === undefined ? [] : [`  Limits: ${terms.limits}`]),
    `  For whom: ${terms.valid}`,
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

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
