import { type Document, isMap, isScalar } from 'yaml'

/** A record's text in pieces: put together again in this order they are the text, to the letter. */
export interface Parts {
  /** What stands before the first field. */
  head: string
  fields: FieldText[]
}

interface FieldText {
  key: string
  /** From the field's name to the end of its value, remarks on its own lines included. */
  body: string
  /** Empty lines and remarks at the margin that follow it: they belong to nobody, or to the next field. */
  tail: string
}

/** The text taken apart by its fields; undefined where they do not each begin a line at the margin. */
export function partsOf(text: string, document: Document): Parts | undefined {
  const { contents } = document
  if (!isMap(contents) || contents.flow) return undefined
  const starts = contents.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? -1) : -1))
  if (starts.some((start) => start < 0 || (start > 0 && text[start - 1] !== '\n'))) return undefined
  if (/^(\.\.\.|---)/m.test(text.slice(starts[0]))) return undefined
  return {
    head: text.slice(0, starts[0]),
    fields: contents.items.map(({ key }, index) => {
      const whole = text.slice(starts[index], starts[index + 1])
      const tail = tailOf(whole)
      return {
        key: isScalar(key) ? String(key.value) : '',
        body: whole.slice(0, whole.length - tail.length),
        tail,
      }
    }),
  }
}

function tailOf(whole: string): string {
  const lines = whole.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const last = lines.findLastIndex((line) => !/^(#.*|\s*)$/.test(line.trimEnd()))
  return lines.slice(last + 1).join('')
}
