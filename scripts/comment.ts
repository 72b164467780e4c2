import { readFileSync } from 'node:fs'
import { type Command, Misuse, readArguments, runCommand } from './arguments.ts'
import { changesAsMarkdown } from './diff/markdown.ts'
import { readProposal } from './diff/proposal.ts'
import { readReport } from './diff/read-report.ts'

/** It trusts nothing in the report, which the pull request's own code has written, and needs nothing installed. */
const command: Command = {
  run: 'node scripts/comment.ts',
  does: 'Prints the comment for a pull request.',
  takes: {
    REPORT: 'What npm run diff -- BASE HEAD --json prints.',
    '--commit COMMIT': 'The commit that it is about, by its whole name.',
    '--touched FILE': "GitHub's own list of the files: on each line the names of one as a JSON list.",
    '--count NUMBER': 'How many files GitHub says there are.',
  },
  example: `node scripts/comment.ts report.json --commit ${'0'.repeat(40)} --touched files.jsonl --count 3`,
}

await runCommand(() => {
  const { words, said } = readArguments(process.argv.slice(2), command)
  const [path, ...rest] = words
  if (path === undefined || rest.length > 0)
    throw new Misuse('Name the report.\n  It is what npm run diff -- BASE HEAD --json prints.')
  const report = readReport(readFileSync(path, 'utf8'))
  if (report === undefined) throw new Misuse(`${path} is no report of changes.`)
  const [commit, touched, count] = ['commit', 'touched', 'count'].map((name) => said.get(name))
  if (commit === undefined || touched === undefined || count === undefined)
    throw new Misuse(
      'Say what the report is about: --commit, --touched and --count belong to it.\n  Without them nobody could tell what it is worth.',
    )
  process.stdout.write(changesAsMarkdown(report, readProposal(commit, readFileSync(touched, 'utf8'), count)))
})
