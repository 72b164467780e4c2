import type { LogFault } from './log.ts'

/** The first thing in a register that does not fit. `file` is its path below the register's folder. */
export interface RegisterFault {
  what: 'edited' | 'missing' | 'reordered' | 'unlogged' | 'unchained' | 'misplaced' | 'signature' | 'stray'
  file: string
  line: number
  statement: string
  hint: string
}

const putBack = 'Frozen terms are never changed. Put the file back as it was: git knows it.'
const fault = (
  what: RegisterFault['what'],
  file: string,
  statement: string,
  hint: string,
  line = 1,
): RegisterFault => ({ what, file, line, statement, hint })

/** What to say of each thing that may not fit. */
export const words = {
  missing: (file: string, n: number) =>
    fault(
      'missing',
      file,
      `Line ${n} of the log says that this file was published, and it is not here.`,
      putBack,
    ),
  edited: (file: string, n: number) =>
    fault('edited', file, `This is not what was published: line ${n} of the log has another hash.`, putBack),
  misplaced: (file: string) =>
    fault(
      'misplaced',
      file,
      'This is not what npm run publish or npm run sign writes under this name.',
      'Delete it, and run npm run publish again.',
    ),
  wrongPrevious: (file: string) =>
    fault(
      'unchained',
      file,
      'It names another version before it than the one that was published.',
      'If it is not in the log yet, delete it and run npm run publish again. If it is, put it back as it was.',
    ),
  unlogged: (file: string, newer: number) =>
    fault(
      'unlogged',
      file,
      `The log has version ${newer} of it and not this one, which is older.`,
      'Delete it: nobody was ever shown it as published.',
    ),
  versionAgain: (log: string, n: number, file: string) =>
    fault(
      'reordered',
      log,
      `It publishes ${file} after that version or a newer one.`,
      'Put the log back as it was: git knows it.',
      n,
    ),
  eventWithoutTerms: (log: string, n: number, reference: string, version: number) =>
    fault(
      'reordered',
      log,
      `It says what became of ${reference} version ${version}, which is not the newest one above it.`,
      'Put the log back as it was: git knows it.',
      n,
    ),
  signatureFails: (file: string) =>
    fault(
      'signature',
      file,
      'The signature does not hold for the frozen terms beside it.',
      'Delete it, and have the provider sign again: npm run sign.',
    ),
  stray: (file: string) =>
    fault('stray', file, 'Nothing in a register has this name.', 'Take it out of the folder register.'),
}

const logStatements: Record<LogFault['what'], string> = {
  edited: 'This line does not follow from the one above it, or one of the two was changed.',
  missing: 'The line that belongs here is missing.',
  reordered: 'This line stands in another place than when it was written.',
}

export function wordLogFault(file: string, { line, what }: LogFault): RegisterFault {
  return fault(
    what,
    file,
    logStatements[what],
    'The log is only ever added to. Put it back as it was: git knows it.',
    line,
  )
}
