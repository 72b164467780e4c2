/** A value as JSON in the one form that RFC 8785 gives it, so that the same value has the same bytes on every machine: names
 *  in the order of their UTF-16 code units, no space between, numbers and strings as ECMAScript writes them. What is
 *  undefined in a record is left out. Throws on what JSON cannot say: NaN, infinities, half of a surrogate pair. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>
    // Without an argument, sort compares code units.
    const names = Object.keys(record)
      .filter((name) => record[name] !== undefined)
      .sort()
    return `{${names.map((name) => `${simple(name)}:${canonicalJson(record[name])}`).join(',')}}`
  }
  return simple(value)
}

function simple(value: unknown): string {
  const written =
    value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
      ? JSON.stringify(value)
      : undefined
  if (written === undefined) throw new Error(`JSON has no way to write ${String(value)}.`)
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
    throw new Error(`JSON has no way to write half of a surrogate pair: ${written}.`)
  return written
}

/** The SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits in lower case. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
