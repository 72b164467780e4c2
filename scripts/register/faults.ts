import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import type { Finding } from '../../src/catalogue/checks/check.ts'
import type { DataFile } from '../../src/catalogue/disk.ts'
import { type Fault, inFileOrder } from '../../src/catalogue/fault.ts'
import { parseYaml } from '../../src/catalogue/parse.ts'
import { extendsLog } from '../../src/certificate/log.ts'
import { faultsOfTerms } from '../../src/certificate/published-terms.ts'
import { frozenPath, logPath, type Register, readRegister } from '../../src/certificate/register.ts'
import { oldSignatures } from '../../src/certificate/signed-again.ts'
import { keyFaults } from '../../src/certificate/signing-keys.ts'

/** What is looked at: a network's files and its catalogue, and the files of its register. */
export interface Looked {
  network: string
  files: DataFile[]
  /** Undefined where the data does not pass the other checks: then the register is looked at by itself. */
  catalogue: Catalogue | undefined
  registerFiles: DataFile[]
  /** The log as it was published last: this one has to go on from it. */
  published?: string | undefined
  /** Whether everything that is frozen has to be in the log, as it has before it is put on the web. */
  logged?: boolean
}

/** The register of a network, and where it is not sound: of the register itself the first thing that does not fit, else
 *  every agreement that no longer says what was frozen of it. New terms under old signatures are to look at; all else stops
 *  publishing. */
export async function lookAtRegister(looked: Looked): Promise<{ register: Register; faults: Fault[] }> {
  const { network, files, catalogue } = looked
  const { register, fault } = await readRegister(looked.registerFiles)
  const at = (file: string, statement: string, hint: string, line = 1): Fault => ({
    file: `data/${network}/register/${file}`,
    line,
    column: 1,
    severity: 'stops',
    statement,
    hint,
  })
  if (fault !== undefined)
    return { register, faults: [at(fault.file, fault.statement, fault.hint, fault.line)] }
  const placed = (severity: Fault['severity'], findings: Finding[]) =>
    findings.map((finding) => placedFault(finding, severity, files))
  const faults =
    catalogue === undefined
      ? []
      : [
          ...placed('stops', [...faultsOfTerms(catalogue, register), ...keyFaults(catalogue, register)]),
          ...placed('attention', oldSignatures(catalogue, register)),
        ]
  return { register, faults: inFileOrder([...faults, ...sincePublished(register, looked, at)]) }
}

function placedFault(
  { file, path, key, statement, hint }: Finding,
  severity: Fault['severity'],
  files: DataFile[],
): Fault {
  const text = files.find((one) => one.path === file)?.text
  const place =
    text === undefined || path.length === 0 ? undefined : parseYaml(file, text).parsed?.placeOf(path, key)
  return { file, line: 1, column: 1, ...place, severity, statement, hint }
}

function sincePublished(
  register: Register,
  { published, logged = false }: Pick<Looked, 'published' | 'logged'>,
  at: (file: string, statement: string, hint: string) => Fault,
): Fault[] {
  if (published !== undefined && !extendsLog(register.log, published))
    return [
      at(
        logPath,
        'The log that was published is not the beginning of this one.',
        'Put the log back as it was published. What was printed names it, so it can only be added to.',
      ),
    ]
  const pending = logged ? [...register.frozen.values()].flat().filter((frozen) => !frozen.logged) : []
  return pending.map(({ terms }) =>
    at(
      frozenPath(terms.reference, terms.version),
      'It is frozen, and not in the log.',
      'Run npm run publish -- --log.',
    ),
  )
}
