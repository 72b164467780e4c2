import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../scripts/serve.ts'
import { runTool } from '../../scripts/tool.ts'

const top = mkdtempSync(join(tmpdir(), 'serve-'))
const dir = join(top, 'dist')
mkdirSync(join(dir, 'a page'), { recursive: true })
writeFileSync(join(top, 'secret.txt'), 'secret')
writeFileSync(join(dir, 'index.html'), 'home')
writeFileSync(join(dir, '404.html'), 'not here')
writeFileSync(join(dir, 'a page', 'index.html'), 'a page')
writeFileSync(join(dir, 'data.json'), '{}')

const server = serve(dir, '/base/')
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterAll(() => {
  server.close()
  rmSync(top, { recursive: true })
})

describe('the server', () => {
  it('gives files with their type and folders with a slash', async () => {
    expect(await get('/base/')).toMatchObject({ status: 200, body: 'home', type: 'text/html; charset=utf-8' })
    expect(await get('/base/data.json?x=1')).toMatchObject({
      status: 200,
      type: 'application/json; charset=utf-8',
    })
    expect(await get('/base/a%20page/')).toMatchObject({ status: 200, body: 'a page' })
  })

  it('adds a missing slash', async () => {
    expect(await get('/base')).toMatchObject({ status: 301, location: '/base/' })
    expect(await get('/base/a%20page')).toMatchObject({ status: 301, location: '/base/a%20page/' })
  })

  it('has nothing outside the base path and says so with the page for it', async () => {
    expect(await get('/')).toMatchObject({ status: 404, body: 'not here' })
    expect(await get('/data.json')).toMatchObject({ status: 404 })
    expect(await get('/base/none/')).toMatchObject({
      status: 404,
      body: 'not here',
      type: 'text/html; charset=utf-8',
    })
  })

  it('never reads outside its folder', async () => {
    for (const path of [
      '../secret.txt',
      '..%2fsecret.txt',
      '%2e%2e/secret.txt',
      '..%5csecret.txt',
      'a page/../../secret.txt',
    ]) {
      const { status, body } = await get(`/base/${path}`.replace(' ', '%20'))
      expect([400, 404], path).toContain(status)
      expect(body).not.toContain('secret')
    }
  })

  it('refuses what it cannot read and what is not a reading', async () => {
    expect(await get('/base/%')).toMatchObject({ status: 400 })
    expect(await get('//elsewhere.example')).toMatchObject({ status: 400 })
    expect(await get('/base/%00')).toMatchObject({ status: 400 })
    expect(await get('/base/', 'POST')).toMatchObject({ status: 405 })
  })

  it('says what to do where its port is taken, on every system', async () => {
    const { port } = server.address() as AddressInfo
    const { ok, output } = await runTool('scripts/serve.ts', [], { PORT: String(port), HOST: '127.0.0.1' })
    expect(ok).toBe(false)
    expect(output.replace(String(port), '4321')).toMatchInlineSnapshot(`
      "Port 4321 is taken, maybe by a site that still runs.
        Stop that one, or choose another: PORT=4322 npm start; on Windows: set PORT=4322, then npm start
      "
    `)
  })
})

/** Unlike fetch, this sends the path as it is written. */
function get(path: string, method = 'GET') {
  const { port } = server.address() as AddressInfo
  return new Promise<{ status: number; type: string; location: string; body: string }>((done, fail) => {
    request({ port, path, method, host: '127.0.0.1' }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text
      })
      const { 'content-type': type = '', location = '' } = response.headers
      response.on('end', () => done({ status: response.statusCode ?? 0, type, location, body }))
    })
      .on('error', fail)
      .end()
  })
}
