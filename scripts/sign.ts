import { join } from 'node:path'
import { listNetworks, readRegisterFiles, registerFolder } from '../src/catalogue/disk.ts'
import { type Command, Misuse, readArguments, runCommand } from './arguments.ts'
import { realDisk } from './register/disk.ts'
import { readSigningKey } from './register/key-file.ts'
import { signTerms } from './register/signing.ts'
import { root } from './tool.ts'

const command: Command = {
  run: 'npm run sign',
  does: "Signs the newest frozen terms of an agreement with a provider's own key.",
  takes: {
    '[REFERENCE]': 'The agreement, like NGU-0042.',
    '--key FILE': 'The private key (Ed25519). It is kept outside the repository.',
    '[--public]': 'Signs nothing: prints the line for your provider.yaml.',
    '[--data FOLDER]': 'Another folder than data.',
  },
  settings: { NETWORK: 'The network. Left out: the one that has the reference.' },
  example: 'npm run sign -- NGU-0042 --key ../signing-key.pem',
}

await runCommand(async () => {
  const { words, on, said } = readArguments(process.argv.slice(2), command)
  const path = said.get('key')
  if (path === undefined) throw new Misuse(`Say where your key is.\n  ${command.example}`)
  const key = readSigningKey(path, root)
  for (const warning of key.warnings) console.error(warning)
  if (on.has('public')) {
    console.log(`signing_key: "${key.public}"`)
    return
  }
  const [reference] = words
  if (reference === undefined || words.length > 1)
    throw new Misuse(`Name one agreement by its reference.\n  ${command.example}`)
  const dataFolder = said.get('data') ?? join(root, 'data')
  const network = networkWith(reference, dataFolder)
  const told = await signTerms({ network, dataFolder, disk: realDisk, reference, key })
  console.log(told.lines.join('\n'))
  if (!told.ok) process.exitCode = 1
})

/** The network whose register has the reference; else the first, which then says that it has not. */
function networkWith(reference: string, dataFolder: string): string {
  const networks = process.env.NETWORK ? [process.env.NETWORK] : listNetworks(dataFolder)
  const has = (network: string) =>
    readRegisterFiles(registerFolder(network, dataFolder)).some(({ path }) =>
      path.startsWith(`${reference}/`),
    )
  return networks.find(has) ?? networks[0] ?? ''
}
