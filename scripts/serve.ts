import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { type Command, Misuse, readArguments, runCommand, withSetting } from './arguments.ts'

const command: Command = {
  run: 'npm run serve',
  does: 'Serves the site that was built, on this computer.',
  settings: {
    PORT: 'Where it listens. Left out: 4321.',
    HOST: 'The address it listens at. Left out: 127.0.0.1, which only this computer reaches.',
    BASE_PATH: 'The folder that the site was built for. Left out: /',
    OUT_DIR: 'Where the built site is. Left out: dist',
  },
  example: withSetting('PORT=4322', 'npm run serve'),
}

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
}

/** Serves a built site as a plain file host would: under its base path and nowhere else, folders with a trailing slash,
 *  404.html for what is not there. Only files inside `dir` are read. */
export function serve(dir: string, base: string): Server {
  const top = resolve(dir)
  const prefix = `/${base}/`.replace(/\/+/g, '/')

  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405)
    const path = pathOf(request.url ?? '/')
    if (path === undefined) return answer(response, 400)
    if (`${path}/` === prefix) return redirect(response, prefix)
    const file = path.startsWith(prefix) ? join(top, path.slice(prefix.length)) : undefined
    if (!file || !`${file}${sep}`.startsWith(top + sep)) return notFound(response)
    if (isFile(file)) return answer(response, 200, file)
    if (!isFile(join(file, 'index.html'))) return notFound(response)
    path.endsWith('/')
      ? answer(response, 200, join(file, 'index.html'))
      : redirect(response, `${encodeURI(path)}/`)
  })

  function notFound(response: ServerResponse) {
    answer(response, 404, join(top, '404.html'))
  }
}

/** The decoded path of a request, or undefined when it cannot be a file's name. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''))
    return path.startsWith('/') && !path.startsWith('//') && !path.includes('\0') ? path : undefined
  } catch {
    return undefined
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function redirect(response: ServerResponse, location: string) {
  response.writeHead(301, { location }).end()
}

function answer(response: ServerResponse, status: number, file?: string) {
  const found = file !== undefined && existsSync(file)
  const type = (found && contentTypes[extname(file)]) || 'text/plain; charset=utf-8'
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  })
  response.end(found ? readFileSync(file) : `${status}\n`)
}

if (import.meta.main)
  await runCommand(async () => {
    readArguments(process.argv.slice(2), command)
    const { BASE_PATH = '/', OUT_DIR = 'dist', PORT = '4321', HOST = '127.0.0.1' } = process.env
    const server = serve(OUT_DIR, BASE_PATH).listen(Number(PORT), HOST)
    try {
      await once(server, 'listening')
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw fault
      throw new Misuse(
        `Port ${PORT} is taken, maybe by a site that still runs.\n  Stop that one, or choose another: ${withSetting('PORT=4322', 'npm start')}`,
      )
    }
    console.log(`Open http://localhost:${PORT}${`/${BASE_PATH}/`.replace(/\/+/g, '/')}   (Ctrl+C stops it)`)
  })
