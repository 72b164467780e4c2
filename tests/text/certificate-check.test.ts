import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/certificate/check-code.ts'
import type { LogEntry } from '../../src/certificate/log.ts'
import { checkWords } from '../../src/text/certificate-check.ts'

const entry = { event: 'published' } as LogEntry
const words = (check: Check, headed: 'guarantee' | 'summary' = 'guarantee', entries = [entry]) =>
  checkWords({
    reference: 'NGU-0042',
    headed,
    check,
    log: { head: '4a5b6c7d8e9f01234a5b6c7d8e9f0123', entries },
    today: '2026-11-21',
  })

describe('what a sheet says of its check', () => {
  it('is the code, where to check it, when its terms were published, and how far the log went', () => {
    expect(
      words({ code: '7KQ2M-9RT4X', publishedOn: '2026-04-09' }, 'guarantee', [entry, entry]),
    ).toMatchInlineSnapshot(`
      {
        "code": {
          "path": "/verify/#NGU-0042.7KQ2M9RT4X",
          "symbols": "7KQ2M-9RT4X",
        },
        "log": "Register on 21 November 2026: 2 entries, ending in 4a5b 6c7d 8e9f 0123.",
        "published": "Terms as published on 9 April 2026.",
        "why": undefined,
      }
    `)
  })

  it('is why there is no code', () => {
    const checks: Check[] = [
      { because: 'never-published' },
      { because: 'other-version', published: 2 },
      { because: 'other-terms', published: 3 },
    ]
    expect(checks.map((check) => words(check).why)).toMatchInlineSnapshot(`
      [
        "These terms have not been entered in a register of the network. So this certificate cannot be checked online.",
        "The network’s register has version 2, and has not published this version. So this certificate cannot be checked online.",
        "The network’s register has other terms for version 3. So this certificate cannot be checked online.",
      ]
    `)
    expect(words({ because: 'never-published' }, 'summary')).toMatchInlineSnapshot(`
      {
        "code": undefined,
        "log": undefined,
        "published": "Terms as this site had them on 21 November 2026.",
        "why": "These terms have not been entered in a register of the network. So this summary cannot be checked online.",
      }
    `)
  })
})
