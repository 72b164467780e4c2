import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonOf, readBranch } from '../../src/text/proposal-branch.ts'

const base = { owner: 'waymark-example', repository: 'three-rivers', branch: 'main' }
const home = 'https://github.com/waymark-example/three-rivers'
const mine = { owner: 'ada', repository: 'three-rivers', branch: 'patch-1' }

const read = (address: string) => readBranch(address, base)
const fault = (address: string) => (read(address) as { fault?: string }).fault

describe('the address of a proposal on GitHub', () => {
  it('is read from the page that GitHub shows after the first file, whoever may write where', () => {
    for (const address of [
      `${home}/compare/main...ada:three-rivers:patch-1?expand=1`,
      `${home}/compare/main...ada:three-rivers:patch-1?quick_pull=1#top`,
      `${home}/compare/main...ada:patch-1`,
      `  ${home}/compare/main...ada:patch-1\n`,
      `${home}/compare/waymark-example:main...ada:patch-1`,
      'https://github.com/ada/three-rivers/compare/main...patch-1',
      'https://github.com/ada/three-rivers/tree/patch-1',
      'https://github.com/ada/three-rivers/tree/patch-1/',
      'https://github.com/ada/three-rivers/tree/patch-1/data/three-rivers/providers',
      'https://github.com/ada/three-rivers/blob/patch-1/data/three-rivers/providers/hillside/provider.yaml',
      'https://github.com/ada/three-rivers/pull/new/patch-1',
      'github.com/ada/three-rivers/tree/patch-1',
      'https://www.github.com/ada/three-rivers/tree/patch-1',
    ])
      expect(read(address), address).toEqual({ branch: mine })
    expect(read(`${home}/compare/main...ada:my-copy:patch-1`)).toEqual({
      branch: { ...mine, repository: 'my-copy' },
    })
    expect(read(`${home}/compare/main...patch-1`)).toEqual({ branch: { ...base, branch: 'patch-1' } })
    expect(read('https://github.com/ada/three-rivers-2/tree/main')).toEqual({
      branch: { owner: 'ada', repository: 'three-rivers-2', branch: 'main' },
    })
  })

  it('keeps a branch whose name has slashes, letters of any language or a percent sign', () => {
    for (const branch of ['ada/hillside', 'höhe', '50%', 'a#b', 'a&b']) {
      const written = branch.split('/').map(encodeURIComponent).join('/')
      const found = { branch: { ...mine, branch } }
      expect(read(`https://github.com/ada/three-rivers/tree/${written}`), branch).toEqual(found)
      expect(read(`${home}/compare/main...ada:three-rivers:${encodeURIComponent(branch)}`)).toEqual(found)
    }
  })

  it('is refused in words where it is none', () => {
    expect(
      [
        '',
        'patch-1',
        `${home}`,
        `${home}/pull/12`,
        `${home}/tree/main`,
        `${home}/compare/main`,
        'https://github.com/somebody/else/tree/patch-1',
      ].map(fault),
    ).toMatchInlineSnapshot(`
      [
        "No address is written here. After “Propose changes”, GitHub shows a page that begins with “Comparing changes” or “Open a pull request”: copy its address from the top of the browser.",
        "That is not the address of a page on GitHub. After “Propose changes”, GitHub shows a page that begins with “Comparing changes” or “Open a pull request”: copy its address from the top of the browser.",
        "That page of GitHub is none of a proposal. After “Propose changes”, GitHub shows a page that begins with “Comparing changes” or “Open a pull request”: copy its address from the top of the browser.",
        "That is the page of a pull request which has been created already. More files can still join it: near its title, after “from”, choose the name of the branch, and paste the address of the page that opens.",
        "That is the branch main, which is published already. Choose “Propose changes” for the first file, which makes a branch of your own. After “Propose changes”, GitHub shows a page that begins with “Comparing changes” or “Open a pull request”: copy its address from the top of the browser.",
        "That address names no branch with your proposal. After “Propose changes”, GitHub shows a page that begins with “Comparing changes” or “Open a pull request”: copy its address from the top of the browser.",
        "That page is of somebody/else, which is another project. This network’s files are in waymark-example/three-rivers, and your copy has the same name. After “Propose changes”, GitHub shows a page that begins with “Comparing changes” or “Open a pull request”: copy its address from the top of the browser.",
      ]
    `)
  })

  it('is refused wherever it leads away from GitHub or hides what it says', () => {
    for (const address of [
      'javascript:alert(1)//github.com/ada/three-rivers/tree/patch-1',
      'data:text/html,https://github.com/ada/three-rivers/tree/patch-1',
      'https://github.com.evil.example/ada/three-rivers/tree/patch-1',
      'https://evil.example/github.com/ada/three-rivers/tree/patch-1',
      'https://github.com@evil.example/ada/three-rivers/tree/patch-1',
      'https://ada:secret@github.com/ada/three-rivers/tree/patch-1',
      'https://github.com:8443/ada/three-rivers/tree/patch-1',
      'https://gist.github.com/ada/three-rivers/tree/patch-1',
      'https:\\\\github.com\\ada\\three-rivers\\tree\\patch-1',
      'https://github.com/ada/three-rivers/tree/patch\u202e-1',
      'https://github.com/ada/three-rivers/tree/patch%E2%80%AE-1',
      'https://github.com/ada/three-rivers/tree/patch%00',
      'https://github.com/ada/three-rivers/tree/a%20b',
      'https://github.com/ada/three-rivers/tree/a..b',
      'https://github.com/ada/three-rivers/tree/-rf',
      'https://github.com/ada/three-rivers/tree/%zz',
      'https://github.com/ada/three-rivers/tree/',
      'https://github.com/ada%2Fx/three-rivers/tree/patch-1',
      'https://github.com/%E2%80%AEada/other/tree/patch-1',
      `${home}/compare/main...a:b:c:d`,
      `${home}/compare/main...`,
      `${home}/compare/main..patch-1`,
      `https://github.com/ada/three-rivers/tree/${'x'.repeat(3000)}`,
    ])
      expect(fault(address), address).toMatch(/^That (is|page|address)/)
    for (const address of ['https://github.com/%E2%80%AEada/other/tree/x', 'https://github.com/%00/%00'])
      expect(fault(address)).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('never leads anywhere but to the comparison with what this network publishes, whatever is pasted', () => {
    const piece = oneof(
      string(),
      string({ unit: 'binary' }),
      constantFrom(
        'https://github.com/',
        'ada',
        'three-rivers',
        '/tree/',
        '/compare/',
        'main...',
        ':',
        '..',
        '%2F',
        '%',
        '@',
        '?',
      ),
    )
    assert(
      property(array(piece, { maxLength: 12 }), (pieces) => {
        const found = read(pieces.join(''))
        if ('fault' in found) {
          expect(found.fault).not.toMatch(/[\p{Cc}\p{Cf}]/u)
          return
        }
        const url = new URL(comparisonOf(found.branch, base))
        expect(url.origin).toBe('https://github.com')
        expect(url.pathname.startsWith('/waymark-example/three-rivers/compare/main...')).toBe(true)
        expect([url.search, url.hash]).toEqual(['?expand=1', ''])
      }),
      { numRuns: 500, seed: 6 },
    )
  })

  it('is found again in the address of the comparison that is made of it', () => {
    const word = string({ unit: constantFrom(...'abcXYZ019'), minLength: 1, maxLength: 12 })
    const part = string({ unit: constantFrom(...'ab1-_.%#&+é漢'), minLength: 1, maxLength: 8 }).filter(
      (text) => !/^[-.]|\.\.|\.$/.test(text),
    )
    assert(
      property(tuple(word, array(part, { minLength: 1, maxLength: 3 })), ([owner, parts]) => {
        const branch = { owner, repository: 'three-rivers', branch: parts.join('/') }
        expect(read(comparisonOf(branch, base))).toEqual({ branch })
      }),
      { numRuns: 300, seed: 6 },
    )
  })
})
