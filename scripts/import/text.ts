import { createReadStream, existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { ListFault } from './list-fault.ts'

/** The text of a file in pieces, as it is read. Throws a ListFault that names the line on which the bytes stop being UTF-8. */
export async function* piecesOf(path: string): AsyncGenerator<string> {
  refuseMissing(path)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const name = basename(path)
  let line = 1
  let isFirst = true
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (isFirst) refuseUtf16(chunk, name)
    isFirst = false
    const text = decoded(decoder, chunk, () => badEncoding(name, line + linesBeforeBad(chunk)))
    line += text.split('\n').length - 1
    yield text
  }
  const rest = decoded(decoder, undefined, () => badEncoding(name, line))
  if (rest !== '') yield rest
}

function decoded(decoder: TextDecoder, chunk: Buffer | undefined, fault: () => ListFault): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined })
  } catch {
    throw fault()
  }
}

const linesBeforeBad = (chunk: Buffer): number =>
  (chunk.toString('utf8').split('\uFFFD')[0] ?? '').split('\n').length - 1

const badEncoding = (name: string, line: number): ListFault =>
  new ListFault(
    `${name}:${line}\n  This line has letters that are not in UTF-8, so they cannot be told.\n  In the spreadsheet, save the list again as "CSV UTF-8".`,
  )

/** Every second byte of such a file is nought. */
function refuseUtf16(chunk: Buffer, name: string): void {
  const marked = (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff)
  const start = chunk.subarray(0, 200)
  if (marked || start.filter((byte) => byte === 0).length > start.length / 3)
    throw new ListFault(
      `${name}:1\n  The file is in UTF-16 ("Unicode text"), not in UTF-8.\n  In the spreadsheet, save the list again as "CSV UTF-8".`,
    )
}

function refuseMissing(path: string): void {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new ListFault(
      `${path}\n  There is no such file here.\n  Check the path, from the folder that you are in.`,
    )
}
