import type { Condition, Leaf } from '../schema/condition.ts'

/** More ways than this no signed agreement has; working them out would take long. */
const most = 2000

/** Every least set of single things that meets a condition: `all [a, any [b, c]]` is a and b, or a and c. Undefined where
 *  there are too many to list. */
export function waysOf(condition: Condition): Leaf[][] | undefined {
  if ('all' in condition) return together(condition.all.map(waysOf))
  if ('any' in condition) return some(condition.any.map(waysOf), 1)
  if ('at_least' in condition) return some(condition.of.map(waysOf), condition.at_least)
  return [[condition]]
}

function together(parts: (Leaf[][] | undefined)[]): Leaf[][] | undefined {
  let ways: Leaf[][] = [[]]
  for (const part of parts) {
    if (part === undefined || ways.length * part.length > most) return undefined
    ways = ways.flatMap((way) => part.map((more) => [...way, ...more]))
  }
  return ways
}

/** Every choice of so many of the parts. */
function some(parts: (Leaf[][] | undefined)[], wanted: number): Leaf[][] | undefined {
  if (wanted === 0) return [[]]
  const [first, ...rest] = parts
  if (parts.length < wanted || first === undefined) return parts.length < wanted ? [] : undefined
  const withFirst = together([first, some(rest, wanted - 1)])
  const without = some(rest, wanted)
  if (withFirst === undefined || without === undefined) return undefined
  return withFirst.length + without.length > most ? undefined : [...withFirst, ...without]
}
