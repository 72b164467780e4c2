import { type Fault, formatMarked, noCommand, visible } from './fault.ts'

/** What the check found in one network. */
export interface NetworkReport {
  network: string
  files: number
  /** Zero where a fault stops publishing: then nobody can say what there is. */
  courses: number
  agreements: number
  /** Whether nothing stops publishing, in the national lists either. */
  passes: boolean
  /** In file order; one in the national lists stands only with the first network. */
  faults: Fault[]
}

/** What a person reads in a terminal: what stops publishing, in whichever network, then what is to look at, then a line for
 *  each network. */
export function reportAsText(reports: NetworkReport[]): string {
  return [...stopsFirst(reports).map((fault) => `${formatMarked(fault)}\n`), ...reports.map(summaryOf)].join(
    '\n',
  )
}

/** What has to be mended must not be looked for among what may be left. */
function stopsFirst(reports: NetworkReport[]): Fault[] {
  const faults = reports.flatMap((report) => report.faults)
  const { stops = [], attention = [] } = Object.groupBy(faults, ({ severity }) => severity)
  return [...stops, ...attention]
}

function summaryOf(report: NetworkReport): string {
  const stop = report.faults.filter((fault) => fault.severity === 'stops').length
  const look = report.faults.length - stop
  const read = [
    many(report.files, 'file'),
    ...(!report.passes ? [] : [many(report.courses, 'course'), many(report.agreements, 'agreement')]),
  ]
  const stopping =
    stop > 0
      ? `${many(stop, 'fault')} ${stop === 1 ? 'stops' : 'stop'} publishing`
      : report.passes
        ? 'Nothing stops publishing'
        : 'What stops the network above stops this one too'
  const said = [stopping, ...(look === 0 ? [] : [`${look} to look at`])]
  return `${noCommand(visible(report.network))}: ${read.join(', ')}. ${said.join('; ')}.`
}

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** What another program reads: the shape that data/README.md describes. A later version only adds to it, or has another
 *  number. */
export function reportAsJson(reports: NetworkReport[]): string {
  const passes = reports.every((report) => report.passes)
  return JSON.stringify({ version: 1, passes, networks: reports }, null, 2)
}

/** The text on GitHub, where a contributor's value in it could pass for a command: between two lines that bid GitHub take
 *  none until it reads `token`, which nobody can have guessed. */
export const textForGitHub = (text: string, token: string): string =>
  `::stop-commands::${token}\n${text}\n::${token}::`

/** What GitHub shows beside the changed line of a pull request: one command a fault,
 *  those that stop publishing first. Nothing in a contributor's file can
 *  end the command or begin another, since line breaks and the signs that part it are escaped as GitHub asks. */
export function reportAsAnnotations(reports: NetworkReport[]): string[] {
  return stopsFirst(reports).map(({ file, line, column, severity, statement, hint }) => {
    const level = severity === 'stops' ? 'error' : 'warning'
    const where = `file=${escapeProperty(file)},line=${line},col=${column}`
    return `::${level} ${where}::${escapeData([statement, hint].filter(Boolean).join('\n'))}`
  })
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
