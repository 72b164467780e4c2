import { describe, expect, it } from 'vitest'
import { checkOf } from '../../src/certificate/check-code.ts'
import { readRegister } from '../../src/certificate/register.ts'
import { publishedOf, statusOf } from '../../src/certificate/status.ts'
import { agreement, changed, freeze, networkOf, publishedOn } from './register-scene.ts'

const today = '2026-11-21'
const registerOf = async (files: Parameters<typeof readRegister>[0]) => (await readRegister(files)).register
const published = () => publishedOn({ '2026-04-09': [agreement] })

describe('the check of a sheet', () => {
  it('is a code that verifies, with the day on which its terms were published', async () => {
    const register = await registerOf(await published())
    const check = checkOf(agreement, register)
    expect(check).toEqual({
      code: expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/),
      publishedOn: '2026-04-09',
    })
    const text = register.frozen.get(agreement.reference)?.[0]?.text ?? ''
    const status = await statusOf({
      published: publishedOf(register, agreement.reference),
      code: 'code' in check ? check.code : '',
      read: () => text,
      today,
    })
    expect(status.kind).toBe('stands')
  })

  it('is no code where nothing was published, be it frozen or not', async () => {
    expect(checkOf(agreement, await registerOf([]))).toEqual({ because: 'never-published' })
    const frozen = await freeze([], networkOf(agreement), today)
    expect(checkOf(agreement, await registerOf(frozen))).toEqual({ because: 'never-published' })
  })

  it('is no code where another version was published, though this one is frozen', async () => {
    const newer = changed({ version: agreement.version + 1, guarantee: 'consideration' })
    const files = await freeze(await published(), networkOf(newer), today)
    const expected = { because: 'other-version', published: agreement.version }
    expect(checkOf(newer, await registerOf(await published()))).toEqual(expected)
    expect(checkOf(newer, await registerOf(files))).toEqual(expected)
  })

  it('is no code where these are not the terms that were published', async () => {
    const other = changed({ clause: 'Applicants will be invited to tea.' })
    expect(checkOf(other, await registerOf(await published()))).toEqual({
      because: 'other-terms',
      published: agreement.version,
    })
  })

  it('stays where only who looks after the agreement has changed', async () => {
    const register = await registerOf(await published())
    expect(checkOf(changed({ status: 'closed' }), register)).toEqual(checkOf(agreement, register))
  })
})
