import { describe, expect, it } from 'vitest'
import { proposalSteps, proposeChange, proposeNew } from '../../src/text/proposal.ts'

const place = {
  repository: 'https://github.com/waymark-example/three-rivers',
  branch: 'main',
  path: 'data/three-rivers/providers/northgate/agreements/health.yaml',
}

describe('a proposal', () => {
  it('opens GitHub with a new file in its place and its text filled in', () => {
    const text = 'title: "Health & care"\nnote: 50% + more\n'
    const proposal = proposeNew(place, text)
    expect(proposal).toMatchInlineSnapshot(`
      {
        "address": "https://github.com/waymark-example/three-rivers/new/main?filename=data%2Fthree-rivers%2Fproviders%2Fnorthgate%2Fagreements%2Fhealth.yaml&value=title%3A%20%22Health%20%26%20care%22%0Anote%3A%2050%25%20%2B%20more%0A",
        "way": "filled",
      }
    `)
    const { searchParams } = new URL('address' in proposal ? proposal.address : '')
    expect(searchParams.get('value')).toBe(text)
    expect(searchParams.get('filename')).toBe(place.path)
  })

  it('has the text pasted where the address would be too long for GitHub', () => {
    const page = 'https://github.com/waymark-example/three-rivers/new/main?filename='
    const room = 8000 - `${page}${encodeURIComponent(place.path)}&value=`.length
    expect(proposeNew(place, 'x'.repeat(room - 1)).way).toBe('filled')
    expect(proposeNew(place, 'x'.repeat(room))).toEqual({
      way: 'paste',
      address: `${page}${encodeURIComponent(place.path)}`,
    })
    // A letter that takes six signs in an address counts for six.
    expect(proposeNew(place, 'é'.repeat(Math.ceil(room / 6))).way).toBe('paste')
  })

  it('opens the page for changing a file that is there', () => {
    expect(proposeChange({ ...place, branch: 'partners/2027' })).toMatchInlineSnapshot(`
      {
        "address": "https://github.com/waymark-example/three-rivers/edit/partners/2027/data/three-rivers/providers/northgate/agreements/health.yaml",
        "way": "paste",
      }
    `)
  })

  it('is made by hand where the files are not on GitHub, or nobody says where', () => {
    for (const repository of [
      undefined,
      'https://gitlab.example/rivers/data',
      'https://github.com.evil.example/a/b',
      'https://github.com/only',
    ])
      expect(proposeNew({ ...place, repository }, 'x')).toEqual({ way: 'by-hand' })
    expect(proposeChange({ ...place, repository: `${place.repository}.git` })).toMatchObject({
      address: expect.stringContaining('/three-rivers/edit/main/data/'),
    })
  })

  it('says what to do, step by step', () => {
    const address = 'https://github.com/a/b'
    expect([
      ...proposalSteps({ way: 'filled', address }, true, place.path),
      ...proposalSteps({ way: 'paste', address }, true, place.path),
      ...proposalSteps({ way: 'paste', address }, false, place.path),
      ...proposalSteps({ way: 'by-hand' }, true, place.path),
    ]).toMatchInlineSnapshot(`
      [
        "GitHub opens in a new tab, with the file filled in. You may have to sign in first.",
        "Press “Commit changes”, and say in a sentence what is new.",
        "Choose “Propose changes”, then “Create pull request”. A maintainer reads it and publishes it.",
        "The text is copied, and GitHub opens in a new tab. You may have to sign in first.",
        "Click into the large empty field there and paste.",
        "Press “Commit changes”, then “Propose changes”, then “Create pull request”. A maintainer reads it and publishes it.",
        "The text is copied, and GitHub opens in a new tab. You may have to sign in first.",
        "Click into the text of the file there, select all of it, and paste.",
        "Press “Commit changes”, then “Propose changes”, then “Create pull request”. A maintainer reads it and publishes it.",
        "Copy the text below, or download the file.",
        "Send it to the network’s co-ordinator, and say that it goes to data/three-rivers/providers/northgate/agreements/health.yaml.",
        "They check it and publish it.",
      ]
    `)
  })
})
