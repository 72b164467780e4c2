import { readLine } from '../src/certificate/payload.ts'
import { londonDate } from '../src/graph/month.ts'
import { Misuse, readArguments, runCommand } from './arguments.ts'
import { verifyCertificate } from './register/verifying.ts'

/** `npm run verify-certificate -- REFERENCE CODE --register FOLDER`: what has become of a certificate, from a copy of a
 *  register alone, without a network; the address in its square does for both. With `--head HASH`, as printed, the copy must go
 *  back to that. Ends with 0 only where it stands, or a newer version honours it. */

await runCommand(async () => {
  const { words, said } = readArguments(process.argv.slice(2), { values: ['register', 'head'] })
  const folder = said.get('register')
  const [first, ...more] = words
  const asked =
    readLine(words.join(' ')) ??
    (first === undefined || more.length === 0 ? undefined : { reference: first, code: more.join('') })
  if (asked === undefined || folder === undefined)
    throw new Misuse(
      'Give the reference and the code from the certificate, and a copy of the register.\n  npm run verify-certificate -- NGU-0042 7KQ2M-9RT4X --register data/three-rivers/register',
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
