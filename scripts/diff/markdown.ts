import {
  type ChangesReport,
  isSilent,
  listText,
  type NetworkChanges,
  routesSentence,
  sectionTitle,
} from '../../src/text/changes-report.ts'

/** What GitHub takes as one comment is 65,536 characters. */
const mostCharacters = 60_000

/** The report as a comment on GitHub. Everything that comes out of data stands in fenced blocks, in which nothing is Markdown, HTML, a
 *  mention, a reference or a link; outside of them stand this program's own words and numbers. */
export function changesAsMarkdown({ networks }: ChangesReport): string {
  const parts = ['### What learners will notice', ...networks.flatMap(networkParts)]
  const kept: string[] = []
  let size = 0
  for (const part of parts) {
    size += part.length + 2
    if (size > mostCharacters) {
      kept.push('The rest is too long for a comment: run `npm run diff` to read it.')
      break
    }
    kept.push(part)
  }
  return `${kept.join('\n\n')}\n`
}

function networkParts(changes: NetworkChanges): string[] {
  const name = `\`${changes.network.replace(/[^a-z0-9-]/g, '')}\``
  if (isSilent(changes)) return [`**${name}**: learners will notice nothing.`]
  return [
    `**${name}**: ${routesSentence(changes)}`,
    ...changes.sections.map(
      (section) =>
        `<details><summary>${sectionTitle(section)}</summary>\n\n${fenced(listText(section))}\n\n</details>`,
    ),
  ]
}

/** A fenced block that its text cannot end: the fence is longer than every run of its signs inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}
