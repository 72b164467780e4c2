import { join } from 'node:path'
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

/** What the tests ask is asked of this network, whichever one is published from here. */
const example = 'three-rivers'

/** The example network at the top of a host and under a base path, as on project pages; then the other networks. */
export const builds: Build[] = [
  { name: example, network: example, base: '/', site: 'https://waymark.example' },
  { name: 'route-finder', network: example, base: '/route-finder/' },
  ...listNetworks().flatMap((network) =>
    network === example ? [] : [{ name: network, network, base: '/' }],
  ),
].map((build) => ({ ...build, dir: join('.cache', 'builds', build.name) }))
