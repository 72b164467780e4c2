import type { Catalogue } from '../src/catalogue/catalogue.ts'
import { chosenNetwork, listNetworks, readDataFiles } from '../src/catalogue/disk.ts'
import { readCatalogue } from '../src/catalogue/read.ts'
import { type Review, reviewerOf, reviewsOf } from '../src/eligibility/reviews.ts'
import { londonDate } from '../src/graph/month.ts'
import { icsOf } from '../src/plan/ics.ts'
import { providerName } from '../src/text/names.ts'
import { reviewIssueSteps } from '../src/text/review-issues.ts'
import { reviewCalendar, reviewLine } from '../src/text/reviews.ts'
import { type Command, Misuse, readArguments, runCommand } from './arguments.ts'
import { github, openIssues, takeSteps } from './reviews/tracker.ts'

const command: Command = {
  run: 'npm run reviews',
  does: 'Tells which agreements each provider has to look at again, and by when.',
  takes: {
    '[NETWORK]': 'The network. Left out: the usual one.',
    '[--ics]': 'Prints every review as a calendar file.',
    '[--issues]': 'On GitHub: keeps one open issue for each provider with what waits.',
    '[--data FOLDER]': 'Another folder than data.',
  },
  example: 'npm run reviews -- three-rivers',
}

const today = process.env.WAYMARK_TODAY || londonDate(new Date())

await runCommand(async () => {
  const { words, on, said } = readArguments(process.argv.slice(2), command)
  const folder = said.get('data') ?? 'data'
  const network = words[0] ?? chosenNetwork()
  const names = listNetworks(folder)
  if (words.length > 1 || !names.includes(network))
    throw new Misuse(
      `There is no network "${words.join(' ')}" in data/.\n  Name one of: ${names.join(', ')}.`,
    )
  const { catalogue } = readCatalogue(readDataFiles(network, folder), network)
  if (catalogue === undefined)
    throw new Misuse(`${network} does not pass the check.\n  Mend that first: npm run check -- ${network}`)
  const reviews = reviewsOf(catalogue, today)
  if (on.has('issues')) return post(reviews, catalogue)
  if (on.has('ics')) {
    const calendar = reviewCalendar(reviews, catalogue, {
      stamp: `${today}T00:00:00Z`,
      link: formOf(catalogue),
    })
    process.stdout.write(icsOf(calendar))
  } else console.log(asText(reviews, catalogue))
})

function asText(reviews: Review[], catalogue: Catalogue): string {
  const due = reviews.filter(({ freshness }) => freshness === 'overdue' || freshness === 'soon')
  const undated = reviews.filter(({ freshness }) => freshness === 'undated')
  const lists = (own: Review[]) =>
    [...Map.groupBy(own, reviewerOf)].map(([provider, each]) =>
      [providerName(catalogue, provider), ...each.map((review) => `  ${reviewLine(review)}`)].join('\n'),
    )
  return [
    ...(due.length === 0
      ? [`${catalogue.network.id}: no review is overdue or due within 60 days.`]
      : lists(due)),
    ...(undated.length === 0 ? [] : ['In force, and nobody is reminded:', ...lists(undated)]),
  ].join('\n\n')
}

/** A network that is made up has nobody to remind. */
async function post(reviews: Review[], catalogue: Catalogue): Promise<void> {
  const { GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_API_URL = 'https://api.github.com' } = process.env
  if (catalogue.network.illustrative) {
    console.log(`${catalogue.network.id} is made up: no issue is opened.`)
    return
  }
  if (!GITHUB_REPOSITORY || !GITHUB_TOKEN)
    throw new Misuse('--issues is for a workflow.\n  It needs GITHUB_REPOSITORY and GITHUB_TOKEN.')
  const ask = github(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}`, GITHUB_TOKEN)
  const steps = reviewIssueSteps(reviews, catalogue, await openIssues(ask), formOf(catalogue))
  await takeSteps(steps, ask)
  console.log(`${catalogue.network.id}: ${steps.length} changed.`)
}

/** Where an agreement is changed: the form; where the network has no address, the file's name. */
function formOf({ network: { site, id: network } }: Catalogue): (id: string) => string {
  return (id) =>
    site === undefined
      ? `data/${network}/providers/${id.replace('/', '/agreements/')}.yaml`
      : `${site.replace(/\/$/, '')}/publish/#agreement=${id}`
}
