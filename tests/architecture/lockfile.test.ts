import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  version?: string
  resolved?: string
  optionalDependencies?: Record<string, string>
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string> | undefined
>

it('locks every package that another one offers for some platform', () => {
  // npm leaves out, without a word, what it cannot find while it writes the lockfile; npm ci then fails on that platform.
  expect(missing(lock.packages)).toEqual([])
})

it('notices a platform package that is not locked', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-win': '1.0.0' } },
    'node_modules/a/node_modules/a-linux': {},
    'node_modules/b/node_modules/a-win': {},
  }
  expect(missing(packages)).toEqual(['node_modules/a offers a-win'])
})

it('names no host, so that any registry serves it', () => {
  const hosts = Object.entries(lock.packages).filter(([, locked]) => locked.resolved !== undefined)
  expect(hosts).toEqual([])
})

it('follows exact versions', () => {
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies']
  const wanted = kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}))
  expect(wanted.length).toBeGreaterThan(10)
  for (const [name, version] of wanted) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
  }
})

function missing(packages: Record<string, Locked>): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${path} offers ${name}`),
  )
}

/** Node looks for a package beside the one that wants it, then in each folder above. */
function isLocked(packages: Record<string, Locked>, from: string, name: string): boolean {
  const beside = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`
  if (beside in packages) return true
  if (from === '') return false
  const above = from.lastIndexOf('/node_modules/')
  return isLocked(packages, above < 0 ? '' : from.slice(0, above), name)
}
