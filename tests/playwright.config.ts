import { defineConfig } from '@playwright/test'
import { browserFlags, findBrowser } from '../scripts/browser.ts'
import { builds } from '../scripts/builds.ts'
import { freePorts } from './ports.ts'

// The workers read this file again: what the first reading chose is kept in the environment.
process.env.E2E_PORTS ??= (await freePorts(builds.length)).join(' ')
const ports = process.env.E2E_PORTS.split(' ')
const executablePath = findBrowser()

/** Each build is a project with its own server. The first one runs every test, the others those that are tagged @every-build. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../.cache/e2e',
  globalSetup: './serve-builds.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 40_000,
  workers: 2,
  projects: builds.map((build, index) => ({
    name: build.name,
    use: { baseURL: `http://127.0.0.1:${ports[index]}${build.base}` },
    ...(index > 0 && { grep: /@every-build/ }),
  })),
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: { args: browserFlags, ...(executablePath && { executablePath }) },
  },
})
