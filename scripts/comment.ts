import { readFileSync } from 'node:fs'
import { Misuse, readArguments, runCommand } from './arguments.ts'
import { changesAsMarkdown } from './diff/markdown.ts'
import { readReport } from './diff/read-report.ts'

/** `node scripts/comment.ts REPORT`: the comment for a pull request, from a report that the pull request's own code has written. It
 *  trusts nothing in that file, and needs nothing installed. */

await runCommand(() => {
  const { words } = readArguments(process.argv.slice(2), {})
  const [path, ...rest] = words
  if (path === undefined || rest.length > 0)
    throw new Misuse('Name the report.\n  It is what npm run diff -- BASE HEAD --json prints.')
  const report = readReport(readFileSync(path, 'utf8'))
  if (report === undefined) throw new Misuse(`${path} is no report of changes.`)
  process.stdout.write(changesAsMarkdown(report))
})
