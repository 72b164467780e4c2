import { describe, expect, it } from 'vitest'
import { proposeChange, proposeNew, publishedBranch, uploadPage } from '../../src/text/proposal.ts'
import { proposalSteps, type Turn } from '../../src/text/proposal-steps.ts'

const repository = 'https://github.com/waymark-example/three-rivers'
const on = { owner: 'waymark-example', repository: 'three-rivers', branch: 'main' }
const place = {
  on,
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
    expect(proposeChange({ ...place, on: { ...on, branch: 'partners/2027' } })).toMatchInlineSnapshot(`
      {
        "address": "https://github.com/waymark-example/three-rivers/edit/partners/2027/data/three-rivers/providers/northgate/agreements/health.yaml",
        "way": "paste",
      }
    `)
  })

  it('is made by hand where the files are not on GitHub, or nobody says where', () => {
    for (const elsewhere of [
      undefined,
      'https://gitlab.example/rivers/data',
      'https://github.com.evil.example/a/b',
      'https://github.com/only',
    ])
      expect(publishedBranch(elsewhere)).toBeUndefined()
    for (const written of [repository, `${repository}/`, `${repository}.git`])
      expect(publishedBranch(written)).toEqual(on)
    expect(publishedBranch(repository, 'live')).toEqual({ ...on, branch: 'live' })
    expect(proposeNew({ ...place, on: undefined }, 'x')).toEqual({ way: 'by-hand' })
    expect(proposeChange({ ...place, on: undefined })).toEqual({ way: 'by-hand' })
  })

  it('goes to a person’s own branch where there is one, as a file or as a folder of files', () => {
    const mine = { owner: 'ada', repository: 'three-rivers', branch: 'patch#1' }
    expect(proposeNew({ ...place, on: mine }, 'x')).toMatchObject({
      address: expect.stringMatching(/^https:\/\/github\.com\/ada\/three-rivers\/new\/patch%231\?filename=/),
    })
    expect(uploadPage(on)).toBe('https://github.com/waymark-example/three-rivers/upload/main')
  })

  it('says what to do, step by step', () => {
    const address = 'https://github.com/a/b'
    const steps = (way: 'filled' | 'paste' | 'by-hand', is: Turn['is'], isNew = true, copies = true) =>
      proposalSteps(way === 'by-hand' ? { way } : { way, address }, {
        isNew,
        path: place.path,
        turn: is === 'next' ? { is, branch: 'patch-1' } : { is },
        copies,
      })
    expect({
      'a new file': steps('filled', 'only'),
      'a long new file': steps('paste', 'only'),
      'a change': steps('paste', 'only', false),
      'a change, where the browser does not copy': steps('paste', 'only', false, false),
      'the first of several': steps('filled', 'first'),
      'the next': steps('filled', 'next'),
      'the next, a change': steps('paste', 'next', false),
      'kept elsewhere': steps('by-hand', 'only'),
    }).toMatchInlineSnapshot(`
      {
        "a change": [
          "The text is copied, and GitHub opens in a new tab. You may have to sign in first. Where GitHub asks for it, choose “Fork this repository”: that makes a copy of your own.",
          "Click into the text of the file there, select all of it, and paste.",
          "Press “Commit changes”, and say in a sentence what is new. Where GitHub lets you choose, choose “Create a new branch”.",
          "Choose “Propose changes”, then “Create pull request”. A maintainer reads it and publishes it.",
        ],
        "a change, where the browser does not copy": [
          "Copy the text yourself: it stands open below, selected.",
          "Then choose “Open GitHub”. It opens in a new tab. You may have to sign in first. Where GitHub asks for it, choose “Fork this repository”: that makes a copy of your own.",
          "Click into the text of the file there, select all of it, and paste.",
          "Press “Commit changes”, and say in a sentence what is new. Where GitHub lets you choose, choose “Create a new branch”.",
          "Choose “Propose changes”, then “Create pull request”. A maintainer reads it and publishes it.",
        ],
        "a long new file": [
          "The text is copied, and GitHub opens in a new tab. You may have to sign in first. Where GitHub asks for it, choose “Fork this repository”: that makes a copy of your own.",
          "Click into the large empty field there and paste.",
          "Press “Commit changes”, and say in a sentence what is new. Where GitHub lets you choose, choose “Create a new branch”.",
          "Choose “Propose changes”, then “Create pull request”. A maintainer reads it and publishes it.",
        ],
        "a new file": [
          "GitHub opens in a new tab, with the file filled in. You may have to sign in first. Where GitHub asks for it, choose “Fork this repository”: that makes a copy of your own.",
          "Should the large field there be empty, press “Copy the text” here, and paste it there.",
          "Press “Commit changes”, and say in a sentence what is new. Where GitHub lets you choose, choose “Create a new branch”.",
          "Choose “Propose changes”, then “Create pull request”. A maintainer reads it and publishes it.",
        ],
        "kept elsewhere": [
          "Copy the text below, or download the file.",
          "Send it to the network’s co-ordinator, and say that it goes to data/three-rivers/providers/northgate/agreements/health.yaml.",
          "They check it and publish it.",
        ],
        "the first of several": [
          "GitHub opens in a new tab, with the file filled in. You may have to sign in first. Where GitHub asks for it, choose “Fork this repository”: that makes a copy of your own.",
          "Should the large field there be empty, press “Copy the text” here, and paste it there.",
          "Press “Commit changes”, and say in a sentence what is new. Where GitHub lets you choose, choose “Create a new branch”.",
          "Choose “Propose changes”. GitHub then compares your file with those that are published. Do not choose “Create pull request” yet: come back to this tab first.",
        ],
        "the next": [
          "GitHub opens in a new tab, with the file filled in.",
          "Press “Commit changes”, leave it at “Commit directly to the patch-1 branch”, and press “Commit changes” once more.",
          "Come back to this tab.",
        ],
        "the next, a change": [
          "The text is copied, and GitHub opens in a new tab.",
          "Click into the text of the file there, select all of it, and paste.",
          "Press “Commit changes”, leave it at “Commit directly to the patch-1 branch”, and press “Commit changes” once more.",
          "Come back to this tab.",
        ],
      }
    `)
  })
})
