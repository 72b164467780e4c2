// Installs what package-lock.json names, when it is not installed yet, and makes sure of a Node that can run the rest.
// It runs before anything is installed and on Node 20, so it imports nothing but Node's own modules.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const stamp = new URL('node_modules/.installed-lock', root)
const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) install()
requireNode()

function install() {
  console.log('Installing the packages in package-lock.json …')
  // npm names its own script here; without it (run by hand) the command is looked up, through a shell for Windows' npm.cmd.
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync(`npm ${args.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true })
  if (status !== 0) stop('npm ci did not finish. Its own message is above; run "npm ci" to see it alone.')
  writeFileSync(stamp, lock)
}

/** npm scripts find node_modules/.bin/node first; where no build of Node 24 was installed, the system's Node does the work. */
function requireNode() {
  const bundled = ['linux-x64/bin/node', 'linux-arm64/bin/node', 'win-x64/bin/node.exe'].some((path) =>
    existsSync(new URL(`node_modules/node-${path}`, root)),
  )
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (bundled || major > 22 || (major === 22 && minor >= 22)) return
  stop(
    `This machine has Node ${process.versions.node}, and the site needs 22.22 or newer.\n  Install Node 24 from https://nodejs.org and run the command again.`,
  )
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
