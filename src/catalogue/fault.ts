/** What is wrong in a data file, where, and how to put it right. `statement` uses the contributor's own words and value;
 *  `hint` is empty where the statement says all there is to say. */
export interface Fault {
  file: string
  /** 1-based; 1 where the fault is about the whole file. */
  line: number
  column: number
  /** `stops`: the site is not published with it. `attention`: it is, and someone should look. */
  severity: 'stops' | 'attention'
  statement: string
  hint: string
}

/** The fault as a person reads it in a terminal, without a line break at the end. However a contributor's value is written, it
 *  begins no line of its own, and no line begins as a command to GitHub does. */
export const formatFault = (fault: Fault): string => formatWith(fault, '')

/** The same with a mark for what stops publishing too, for where it stands beside what does not. */
export const formatMarked = (fault: Fault): string => formatWith(fault, ' (stops publishing)')

function formatWith(fault: Fault, stops: string): string {
  const mark = fault.severity === 'attention' ? ' (to look at)' : stops
  const place = `${visible(fault.file)}:${fault.line}:${fault.column}${mark}`
  const words = [fault.statement, ...(fault.hint === '' ? [] : fault.hint.split('\n'))]
  return [noCommand(place), ...words.map((line) => `  ${noCommand(onOneLine(line))}`)].join('\n')
}

/** A line of text that GitHub, which ignores the spaces before a command, takes for nothing else. */
export const noCommand = (line: string): string => line.replace(/^\s*(?=::)/, '… ')

/** Control characters as they are written in YAML's double quotes where that is well known, else a mark in their place. */
const onOneLine = (text: string): string =>
  visible(text.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t'))

/** A name with a mark in place of what would break the line, or speak to the terminal. */
export function visible(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return name.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, '\uFFFD')
}

/** By file, then by place in it: the order in which a contributor mends them. */
export function inFileOrder(faults: Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.statement, b.statement),
  )
}

/** Order by code unit: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
