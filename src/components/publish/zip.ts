/** Files packed into one, without making them smaller: a handful of texts is not worth a library. All times are the format's
 *  first day, so the same files give the same bytes. */
export function zipOf(files: { path: string; text: string }[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const body: number[][] = []
  const directory: number[][] = []
  let offset = 0
  for (const { path, text } of files) {
    const name = [...encoder.encode(path)]
    const bytes = [...encoder.encode(text)]
    const facts = [
      ...short(utf8Names),
      ...short(0),
      ...short(0),
      ...short(firstDay),
      ...long(crc(bytes)),
      ...long(bytes.length),
      ...long(bytes.length),
      ...short(name.length),
      ...short(0),
    ]
    const entry = [...long(0x04034b50), ...short(version), ...facts, ...name, ...bytes]
    directory.push([
      ...long(0x02014b50),
      ...short(version),
      ...short(version),
      ...facts,
      // No remark, the first disk, text or not is not said, no attributes.
      ...short(0),
      ...short(0),
      ...short(0),
      ...long(0),
      ...long(offset),
      ...name,
    ])
    body.push(entry)
    offset += entry.length
  }
  const listed = directory.flat()
  const end = [
    ...long(0x06054b50),
    ...short(0),
    ...short(0),
    ...short(files.length),
    ...short(files.length),
    ...long(listed.length),
    ...long(offset),
    ...short(0),
  ]
  return Uint8Array.from([...body.flat(), ...listed, ...end])
}

const version = 20
const utf8Names = 0x0800
/** 1 January 1980. */
const firstDay = 0x0021

const short = (number: number): number[] => [number & 255, (number >>> 8) & 255]
const long = (number: number): number[] => [...short(number), ...short(number >>> 16)]

/** The check sum of the format: CRC-32, bit by bit. */
function crc(bytes: number[]): number {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}
