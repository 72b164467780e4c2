/** The known name that a mistyped one was most likely meant to be; undefined where nothing is near. One slip is allowed, or
 *  one for each three letters; case, hyphens and swapped neighbours count little. Work grows with the product of
 *  the two lengths, once for each name. */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '-')
  let best: string | undefined
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1
  for (const name of names) {
    if (Math.abs(name.length - typed.length) >= least) continue
    const distance = editDistance(plain(typed), plain(name))
    if (distance < least && distance < name.length) {
      least = distance
      best = name
    }
  }
  return best ?? begunBy(plain(typed), names)
}

/** The only name that a shortened one begins: "sept" for september. */
function begunBy(typed: string, names: Iterable<string>): string | undefined {
  const begun = typed.length < 3 ? [] : [...names].filter((name) => name.startsWith(typed))
  return begun.length === 1 ? begun[0] : undefined
}

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b` (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(at(row, j - 1) + 1, at(above, j) + 1, at(above, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1)
      row.push(cost)
    }
    before = above
    above = row
  }
  return at(above, b.length)
}

const at = (row: number[], index: number): number => row[index] ?? 0
