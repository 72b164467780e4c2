import { loadCatalogue } from '../../src/catalogue/loaded.ts'
import { loadTitles } from '../../src/catalogue/titles.ts'
import { answer, type Learner, questionFor } from '../../src/components/finder/answer.ts'
import { type Asked, readQuestion } from '../../src/components/finder/question.ts'
import { judging } from '../../src/components/profile/judging.ts'
import { emptyProfile, type Profile } from '../../src/eligibility/profile.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { monthText } from '../../src/graph/month.ts'
import { promiseOf } from '../../src/search/label.ts'
import { whyNoRoute } from '../../src/search/no-route.ts'
import { type Inquiry, searchOf } from '../../src/search/no-route-search.ts'
import type { Route } from '../../src/search/routes.ts'
import { makeSpeller } from '../../src/search/speller.ts'
import { partsFor, recognise, titleVocabulary } from '../../src/search/titles.ts'
import { buildVocabulary, type Entry, knowsAll, lookUp } from '../../src/search/words.ts'
import { goalTable, type StartEntry, startEntries, startTable } from '../../src/text/tables.ts'
import { takeTitle, titleSheet } from '../../src/text/titles.ts'

/** The default network, asked as a learner asks the finder: words are typed, one of what is offered is chosen. */

/** The day on which every question is asked. */
const today = '2026-11-21'

interface Question {
  /** What they type, and what they choose of what is offered for it. */
  studying: [typed: string, chosen: string]
  at: string
  finish: string
  wants: [typed: string, chosen: string]
  /** Further parts of the address: `way`, `near`, `miles`, `least`, `steps`. */
  also?: Record<string, string>
  has?: Partial<Profile>
}

/** Routes as they are listed, best first: when it ends, the weakest promise, and for each step by what, where to, and when
 *  it starts. `why` has the reasons where there is no route. */
interface Answered {
  routes: string[]
  onlyWith: string[]
  nearly: string[]
  why: string[]
}

const catalogue = loadCatalogue()
const graph = buildGraph(catalogue)
const table = startTable(graph)
const starts = buildVocabulary(startEntries(table), catalogue.synonyms)
const goals = buildVocabulary(goalTable(catalogue), catalogue.synonyms)

export function ask(question: Question): Answered {
  const { studying, at, finish, wants, also = {}, has } = question
  const start = chosen(startsFor(studying[0]), studying)
  const goal = chosen(lookUp(goals, wants[0], makeSpeller(goals)), wants)
  const place = start.places.find(({ name }) => name === at)
  if (place === undefined)
    throw new Error(`${start.title} is at ${start.places.map(({ name }) => name).join(', ')}; not at ${at}.`)
  const parts = new URLSearchParams({ from: place.ref, finish, to: goal.value, ...also })
  const asked = readQuestion(String(parts), today)
  const learner: Learner | undefined = has && { profile: { ...emptyProfile, ...has }, code: judging }
  const found = asked && answer(graph, asked, start, today, learner)
  if (asked === undefined || found === undefined) throw new Error(`The finder has no place ${place.ref}.`)
  const routes = found.results.destinations.flatMap((one) => one.routes)
  return {
    routes: routes.map(written),
    onlyWith: found.onlyWith.map(written),
    nearly: found.nearly.map(written),
    why: routes.length > 0 ? [] : reasonsFor(asked, start),
  }
}

/** What the first picker offers: the network's own words, or, where they do not say it all, titles of real qualifications. */
function startsFor(typed: string): StartEntry[] {
  const speller = makeSpeller(starts)
  if (knowsAll(starts, typed, speller)) return lookUp(starts, typed, speller)
  return partsFor(typed).flatMap((part) => {
    const sheet = titleSheet(catalogue, loadTitles(), part, table)
    const titles = titleVocabulary(sheet.titles, catalogue.synonyms)
    return recognise(titles, typed, makeSpeller(titles)).flatMap((title) => {
      const { start } = takeTitle(sheet, title)
      return start === undefined ? [] : [{ ...start, title: title.title }]
    })
  })
}

function chosen<E extends Entry>(offered: E[], [typed, title]: [string, string]): E {
  const found = offered.find((entry) => entry.title === title)
  if (found !== undefined) return found
  throw new Error(`For “${typed}” there is ${offered.map((entry) => entry.title).join(', ') || 'nothing'}.`)
}

/** Each reason, without a learner's own facts, and what stands in the way. */
function reasonsFor(asked: Asked, start: StartEntry): string[] {
  const inquiry: Inquiry<Asked> = {
    graph,
    asked,
    today,
    questionFor: (other) => questionFor(graph, other, start, today, undefined),
    permits: undefined,
  }
  const { reasons } = whyNoRoute(inquiry, searchOf(inquiry), undefined, false)
  return reasons.map(({ reason }) =>
    [reason.is, 'filter' in reason ? reason.filter : '', 'any' in reason ? `elsewhere: ${reason.any}` : '']
      .filter(Boolean)
      .join(' '),
  )
}

function written({ steps, finish, guarantee }: Route): string {
  const taken = steps.map(({ agreement, course, entry, start }) =>
    [
      agreement?.reference ?? 'apply',
      course.id,
      entry.year === 1 ? '' : `year ${entry.year}`,
      monthText(start),
    ]
      .filter(Boolean)
      .join(' '),
  )
  return `${monthText(finish)} ${promiseOf(guarantee)}: ${taken.join(' > ')}`
}
