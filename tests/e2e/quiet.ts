import { test as base, type Page } from '@playwright/test'

/** Playwright's test, on a page that must stay quiet: it fails when a page breaks its own security policy, throws, writes an error
 *  to the console or asks another host for anything. Import `test` and `expect` from here. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const noises = listenTo(page, new URL(baseURL ?? 'http://127.0.0.1').origin)
    await use(page)
    expect(noises, 'the page stays quiet').toEqual([])
  },
})

export const { expect } = base

function listenTo(page: Page, own: string): string[] {
  const noises: string[] = []
  page.on('pageerror', (error) => noises.push(error.message))
  page.on('console', (message) => {
    // Chromium reports every 404 as an error, and some tests ask for a page that is not there, or take the network away.
    if (message.type() === 'error' && !/status of 404|ERR_INTERNET_DISCONNECTED/.test(message.text()))
      noises.push(message.text())
  })
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== own)
      noises.push(`asked for ${request.url()}`)
  })
  return noises
}
