import { join } from 'node:path'
import { builds } from '../scripts/builds.ts'
import { serve } from '../scripts/serve.ts'
import { root } from '../scripts/tool.ts'

/** Serves every build on the port that the configuration chose for it, until the tests are done. */
export default async function serveBuilds(): Promise<() => void> {
  const ports = (process.env.E2E_PORTS ?? '').split(' ').map(Number)
  const servers = builds.map((build, index) =>
    serve(join(root, build.dir), build.base).listen(ports[index], '127.0.0.1'),
  )
  await Promise.all(servers.map((server) => new Promise((done) => server.once('listening', done))))
  return () => {
    for (const server of servers) server.close()
  }
}
