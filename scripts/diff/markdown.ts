import {
  type ChangesReport,
  isSilent,
  listText,
  type NetworkChanges,
  routesSentence,
  sectionTitle,
} from '../../src/text/changes-report.ts'
import { beyondData, filesText, type Proposal } from './proposal.ts'

/** What GitHub takes as one comment is 65,536 characters. */
const mostCharacters = 60_000

/** The report as a comment on GitHub, and above it what the reader has to know of the proposal that it is about. Everything that comes out of
 *  data stands in fenced blocks, in which nothing is Markdown, HTML, a mention, a reference or a link; outside of them stand this
 *  program's own words and numbers. */
export function changesAsMarkdown({ networks }: ChangesReport, proposal?: Proposal): string {
  const above = proposal === undefined ? [] : worthParts(proposal)
  const parts = [...above, '### What learners will notice', ...networks.flatMap(networkParts)]
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

/** Which commit the comment is about, and what it is worth: who changes the program changes what it says. */
function worthParts({ commit, touched }: Proposal): string[] {
  const about = `About commit ${commit}. Where a newer one stands in this proposal, wait for this comment to follow.`
  if (touched === undefined)
    return [
      "**This proposal changes more files than GitHub lists, and may change the program too: don't rely on this comment.**",
      about,
    ]
  const beyond = beyondData(touched)
  if (beyond.length === 0) return [`${about} The proposal changes nothing but data.`]
  return [
    "**This proposal changes the program too, and the changed program wrote what follows: don't rely on this comment.** Outside of `data/` it touches:",
    fenced(filesText(beyond)),
    about,
  ]
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
