import { readLine } from '../src/certificate/payload.ts'
import { londonDate } from '../src/graph/month.ts'
import { type Command, Misuse, readArguments, runCommand } from './arguments.ts'
import { verifyCertificate } from './register/verifying.ts'

/** Ends with 0 only where the certificate stands, or a newer version honours it. */
const command: Command = {
  run: 'npm run verify-certificate',
  does: 'Tells what has become of a certificate, from a copy of the register alone.',
  takes: {
    'REFERENCE CODE': 'As they are printed on it; the address in its square does for both.',
    '--register FOLDER': 'The copy of the register.',
    '[--head HASH]': "The log's last hash as it is printed: the copy must go back to it.",
  },
  example: 'npm run verify-certificate -- NGU-0042 7KQ2M-9RT4X --register data/three-rivers/register',
}

await runCommand(async () => {
  const { words, said } = readArguments(process.argv.slice(2), command)
  const folder = said.get('register')
  const [first, ...more] = words
  const asked =
    readLine(words.join(' ')) ??
    (first === undefined || more.length === 0 ? undefined : { reference: first, code: more.join('') })
  if (asked === undefined || folder === undefined)
    throw new Misuse(
      `Give the reference and the code from the certificate, and a copy of the register.\n  ${command.example}`,
    )
  const today = process.env.WAYMARK_TODAY || londonDate(new Date())
  const told = await verifyCertificate({
    ...asked,
    folder,
    today,
    head: said.get('head'),
  })
  console.log(told.lines.join('\n'))
  if (!told.ok) process.exitCode = 1
})
