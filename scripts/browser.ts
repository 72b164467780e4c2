import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { startTool } from './tool.ts'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** What the tests' browser is started with: it talks to nobody but the site, and it may run as root. */
export const browserFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** The Chromium to test with: CHROMIUM_PATH, else Playwright's own, else the system's. Undefined when there is none. */
export function findBrowser(): string | undefined {
  return (
    process.env.CHROMIUM_PATH || [chromium.executablePath(), ...usualPlaces].find((path) => existsSync(path))
  )
}

/** Finds a Chromium or installs one. Throws when neither works. */
export async function provideBrowser(): Promise<string> {
  const found = findBrowser()
  if (found) return found
  if (isDebian() && process.getuid?.() === 0) installFromDebian()
  else await installFromPlaywright()
  const installed = findBrowser()
  if (!installed)
    throw new Error('No Chromium was found or installed. Name one: CHROMIUM_PATH=/path/to/chromium npm test')
  return installed
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
  // The list of packages may be old or missing on a fresh machine, so a first failure only means that it is fetched.
  if (!install()) apt('update') && install()
}

function installFromPlaywright(): Promise<void> {
  return new Promise((done) => {
    startTool('@playwright/test', ['install', 'chromium'], ['ignore', 'ignore', 'inherit']).on('exit', () =>
      done(),
    )
  })
}
