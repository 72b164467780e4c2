import type { Proposal } from './proposal.ts'

/** Where a file stands in a proposal: the only one, the first of several, or one that joins the first in its branch. */
export type Turn = { is: 'only' } | { is: 'first' } | { is: 'next'; branch: string }

interface Asked {
  isNew: boolean
  /** From the root of the repository. */
  path: string
  turn: Turn
  /** Whether the browser lets the page copy; where it does not, the text stands open and selected. */
  copies: boolean
}

/** What the person does with one file, step by step, from the button on. */
export function proposalSteps(proposal: Proposal, asked: Asked): string[] {
  if (proposal.way === 'by-hand')
    return [
      'Copy the text below, or download the file.',
      `Send it to the network’s co-ordinator, and say that it goes to ${asked.path}.`,
      'They check it and publish it.',
    ]
  return [...openSteps(proposal.way, asked), ...commitSteps(asked.turn)]
}

function openSteps(way: 'filled' | 'paste', { isNew, turn, copies }: Asked): string[] {
  // Whoever has come to the second file is signed in, and has a copy of the project.
  const first =
    turn.is === 'next'
      ? ''
      : ' You may have to sign in first. Where GitHub asks for it, choose “Fork this repository”: that makes a copy of your own.'
  if (way === 'filled')
    return [
      `GitHub opens in a new tab, with the file filled in.${first}`,
      ...(turn.is === 'next'
        ? []
        : ['Should the large field there be empty, press “Copy the text” here, and paste it there.']),
    ]
  const paste = isNew
    ? 'Click into the large empty field there and paste.'
    : 'Click into the text of the file there, select all of it, and paste.'
  return copies
    ? [`The text is copied, and GitHub opens in a new tab.${first}`, paste]
    : [
        'Copy the text yourself: it stands open below, selected.',
        `Then choose “Open GitHub”. It opens in a new tab.${first}`,
        paste,
      ]
}

function commitSteps(turn: Turn): string[] {
  if (turn.is === 'next')
    return [
      `Press “Commit changes”, leave it at “Commit directly to the ${turn.branch} branch”, and press “Commit changes” once more.`,
      'Come back to this tab.',
    ]
  const commit =
    'Press “Commit changes”, and say in a sentence what is new. Where GitHub lets you choose, choose “Create a new branch”.'
  if (turn.is === 'only')
    return [
      commit,
      'Choose “Propose changes”, then “Create pull request”. A maintainer reads it and publishes it.',
    ]
  return [
    commit,
    'Choose “Propose changes”. GitHub then compares your file with those that are published. Do not choose “Create pull request” yet: come back to this tab first.',
  ]
}
