import { readFileSync } from 'node:fs'
import { type Command, Misuse, readArguments, runCommand } from './arguments.ts'
import { changesAsMarkdown } from './diff/markdown.ts'
import { readReport } from './diff/read-report.ts'

/** It trusts nothing in the report, which the pull request's own code has written, and needs nothing installed. */
const command: Command = {
  run: 'node scripts/comment.ts',
  does: 'Prints the comment for a pull request.',
  takes: { REPORT: 'What npm run diff -- BASE HEAD --json prints.' },
  example: 'node scripts/comment.ts report.json',
}

await runCommand(() => {
  const { words } = readArguments(process.argv.slice(2), command)
  const [path, ...rest] = words
  if (path === undefined || rest.length > 0)
    throw new Misuse('Name the report.\n  It is what npm run diff -- BASE HEAD --json prints.')
  const report = readReport(readFileSync(path, 'utf8'))
  if (report === undefined) throw new Misuse(`${path} is no report of changes.`)
  process.stdout.write(changesAsMarkdown(report))
})
