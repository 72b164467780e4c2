import { idOf } from '../form.ts'
import type { Tree } from './ConditionField.tsx'
import { grouped, type Move, movedNode, type Node, pathTo, replaced, type Trail } from './tree.ts'

const moves: [Move, string, string][] = [
  ['up', 'Move up', '↑'],
  ['down', 'Move down', '↓'],
  ['in', 'Move into the group beside it', '→'],
  ['out', 'Move out of its group', '←'],
]

interface Props {
  tree: Tree
  trail: Trail
  /** What the node is called: "Condition 2.1". */
  place: string
}

/** What can be done with a node: moving it, putting it in a group, taking it out. */
export function NodeTools({ tree, trail, place }: Props) {
  const id = (root: Node, to: Trail) => idOf(pathTo(root, to, tree.at))
  return (
    <div class="node-tools">
      {moves.map(([move, words, sign]) => {
        const next = movedNode(tree.root, trail, move)
        if (next === undefined) return null
        const now = next.trail.map((index) => index + 1).join('.')
        return (
          <button
            key={move}
            type="button"
            title={words}
            aria-label={`${words}: ${place}`}
            onClick={() =>
              tree.change(next.root, id(next.root, next.trail), `Moved: it is now condition ${now}.`)
            }
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        )
      })}
      <button
        type="button"
        class="wordy"
        aria-label={`Put in a group: ${place}`}
        onClick={() =>
          tree.change(
            grouped(tree.root, trail),
            `${id(tree.root, trail)}-kind`,
            'It is in a group now. Choose whether one is enough or all are needed, and add to it.',
          )
        }
      >
        Group
      </button>
      <button
        type="button"
        class="wordy"
        aria-label={`Take out: ${place}`}
        onClick={() => {
          const parent = trail.slice(0, -1)
          const focus = trail.length === 0 ? `${idOf(tree.at)}-add` : `${id(tree.root, parent)}-kind`
          tree.change(replaced(tree.root, trail, undefined), focus, `${place} is taken out.`)
        }}
      >
        Take out
      </button>
    </div>
  )
}
