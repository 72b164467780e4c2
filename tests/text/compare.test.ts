import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { findRoutes } from '../../src/search/routes.ts'
import { variantsOf } from '../../src/search/variants-taken.ts'
import { comparedCount, comparedName, compareRows } from '../../src/text/compare.ts'
import { variantSentence } from '../../src/text/variants.ts'
import { questionOf } from '../search/scene.ts'
import { sketch } from '../sketch.ts'

function scene(...lines: string[]) {
  const graph = buildGraph(sketch(...lines))
  const question = questionOf(graph, 'btec')
  const { destinations } = findRoutes(graph, question, () => true)
  return { graph, question, routes: destinations.flatMap(({ routes }) => routes) }
}

/** A comparison as lines: "name (the same): A | B, best". */
function told(...lines: string[]): string[] {
  const { graph, routes } = scene(...lines)
  return compareRows(routes, graph.catalogue).map(({ name, cells, isSame, best }) => {
    const each = cells.map((words, index) =>
      [...words, ...(best[index] ? [`[${best[index]}]`] : [])].join('; '),
    )
    return `${name}${isSame ? ' (the same)' : ''}: ${each.join(' | ')}`
  })
}

describe('routes side by side', () => {
  it('say what each is best in only where they differ', () => {
    expect(
      told(
        'btec > fd interview by=2027-01-15',
        'btec > hnd place',
        'fd: 2y part-time=34m',
        'hnd > degree year3 offer +3y',
      ),
    ).toMatchInlineSnapshot(`
      [
        "You would finish: About June 2029; [soonest] | About June 2029; [soonest] | About June 2030",
        "Weakest promise: A place; [strongest] | An interview | An offer",
        "Each promise: Guaranteed place | Guaranteed interview | 1. Guaranteed place; 2. Guaranteed offer",
        "Steps: 1; [fewest] | 1; [fewest] | 2",
        "Changes of place (the same): 0 | 0 | 0",
        "Where: College town | College town | 1. College town; 2. College town",
        "Courses: hnd, town/hnd | fdsc, town/fd | 1. hnd, town/hnd; 2. bsc-hons, town/degree",
        "Study repeated: None | None | Not stated",
        "Time studying: 1 year and 10 months, from September 2027 to June 2029 | 1 year and 10 months, from September 2027 to June 2029 | 2 years and 8 months, from September 2027 to June 2030",
        "Ways to study: Full-time (2 years), as is usual: not stated | Full-time (2 years), part-time (3 years) | 1. Full-time (2 years), as is usual: not stated; 2. Full-time (1 year)",
        "What each step asks: What it asks for is not stated. | What it asks for is not stated. | 1. What it asks for is not stated.; 2. What it asks for is not stated.",
        "First date to act on: No date is stated | 15 January 2027: form | No date is stated",
        "Fees (the same): Not stated | Not stated | Not stated",
        "It can lead to work as (the same): Not stated | Not stated | Not stated",
      ]
    `)
  })

  it('call no promise strongest that nobody has confirmed', () => {
    const promise = told('btec > fd place published', 'btec > hnd consideration').find((line) =>
      line.startsWith('Weakest promise'),
    )
    expect(promise).toMatchInlineSnapshot(`"Weakest promise: A place, not confirmed | Equal consideration"`)
  })

  it('are named by letters and what they lead to', () => {
    const { graph, routes } = scene('btec > fd')
    expect(routes.map((route) => comparedName(route, 2, graph.catalogue))).toMatchInlineSnapshot(`
      [
        {
          "at": "College town",
          "letter": "C",
          "to": "fdsc, town/fd",
        },
      ]
    `)
    expect([
      comparedCount(1, 4, false),
      comparedCount(3, 4, false),
      comparedCount(4, 4, true),
    ]).toMatchInlineSnapshot(`
      [
        "1 route to compare. Tick another.",
        "3 routes to compare.",
        "Four routes fit side by side. Take one off to add another.",
      ]
    `)
  })
})

describe('another way to take a route', () => {
  it('is a sentence with its own end', () => {
    const { graph, question, routes } = scene(
      'btec > fd interview',
      'fd > degree year3 until=2029-12',
      'fd: 2y part-time=46m september january',
      'degree: 3y september january',
    )
    const sentences = routes.flatMap((route) =>
      variantsOf(graph, question, route).map((variant) => variantSentence(variant, route, graph.catalogue)),
    )
    expect(sentences).toMatchInlineSnapshot(`
      [
        "fdsc, town/fd part-time, 4 years: you would finish in June 2031, 2 years later.",
        "fdsc, town/fd also starts in January 2028: you would finish in October 2029, 4 months later.",
        "fdsc, town/fd part-time, 4 years: then we find no start of the next step that is open.",
        "fdsc, town/fd also starts in January 2028: then we find no start of the next step that is open.",
      ]
    `)
  })
})
