import { join } from 'node:path'
import packageFile from '../package.json' with { type: 'json' }
import { listNetworks } from '../src/catalogue/disk.ts'

/** One way to build the site. The tests look at all of them, side by side. */
export interface Build {
  name: string
  network: string
  base: string
  /** Where the built site is, relative to the repository. */
  dir: string
  /** The public address, when the build has one: it turns on the sitemap and canonical addresses. */
  site?: string
}

const usual = packageFile.config.network

/** The network that `npm start` shows, at the top of a host and under a base path as on project pages; then the other networks. */
export const builds: Build[] = [
  { name: usual, network: usual, base: '/', site: 'https://waymark.example' },
  { name: 'route-finder', network: usual, base: '/route-finder/' },
  ...listNetworks().flatMap((network) => (network === usual ? [] : [{ name: network, network, base: '/' }])),
].map((build) => ({ ...build, dir: join('.cache', 'builds', build.name) }))
