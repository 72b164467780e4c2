import { describe, expect, it } from 'vitest'
import {
  added,
  emptyLeaf,
  grouped,
  keptKind,
  kindOfNode,
  type Move,
  movedNode,
  type Node,
  ofKind,
  pathTo,
  replaced,
} from '../../src/components/publish/conditions/tree.ts'
import { conditionSchema, leafKinds } from '../../src/schema/condition.ts'

const a = { grade: 'MMM' }
const b = { attendance: 90 }
const c = { interview: 'passed' }
const d = { age: 18 }

/** The tree in a line: all(grade, any(attendance, interview)). */
function line(node: Node | undefined): string {
  if (node === undefined) return 'nothing'
  const kind = kindOfNode(node)
  const list = (node.all ?? node.any ?? node.of) as Node[] | undefined
  return list === undefined ? kind : `${kind}(${list.map(line).join(', ')})`
}

const move = (root: Node, trail: number[], way: Move) => {
  const next = movedNode(root, trail, way)
  return next === undefined ? 'cannot' : `${line(next.root)} at ${next.trail.join('.')}`
}

describe('a tree of conditions', () => {
  it('begins with one thing, and becomes a list when another is added', () => {
    const first = added(undefined, [], a)
    expect(line(first.root)).toBe('grade')
    expect(line(added(first.root, [], b).root)).toBe('all(grade, attendance)')
    expect(added({ all: [a, { any: [b] }] }, [1], c)).toEqual({
      root: { all: [a, { any: [b, c] }] },
      trail: [1, 1],
    })
  })

  it('moves a condition up and down, and not beyond its group', () => {
    const root = { all: [a, b, { any: [c, d] }] }
    expect(move(root, [0], 'down')).toBe('all(attendance, grade, any(interview, age)) at 1')
    expect(move(root, [2], 'up')).toBe('all(grade, any(interview, age), attendance) at 1')
    expect(move(root, [0], 'up')).toBe('cannot')
    expect(move(root, [2, 1], 'down')).toBe('cannot')
  })

  it('moves a condition into the group beside it and out again', () => {
    const root = { all: [a, { any: [b] }, c] }
    expect(move(root, [2], 'in')).toBe('all(grade, any(attendance, interview)) at 1.1')
    expect(move(root, [0], 'in')).toBe('all(any(grade, attendance), interview) at 0.0')
    expect(move({ all: [a, b] }, [0], 'in')).toBe('cannot')
    expect(move({ all: [a, { any: [b, c] }] }, [1, 0], 'out')).toBe(
      'all(grade, any(interview), attendance) at 2',
    )
    expect(move(root, [1, 0], 'out')).toBe('all(grade, attendance, interview) at 1')
    expect(move(root, [0], 'out')).toBe('cannot')
  })

  it('takes a condition out, and the whole with its last', () => {
    expect(line(replaced({ all: [a, b] }, [0], undefined))).toBe('all(attendance)')
    expect(line(replaced(a, [], undefined))).toBe('nothing')
  })

  it('puts a condition in a group, and knows where it stands in the file', () => {
    const root = grouped({ all: [a, { at_least: 2, of: [b, c] }] }, [0])
    expect(line(root)).toBe('all(any(grade), at_least(attendance, interview))')
    expect(pathTo(root, [1, 0], ['conditions'])).toEqual(['conditions', 'all', 1, 'of', 0])
  })

  it('keeps what is in a group and its note when it becomes another kind', () => {
    expect(ofKind({ all: [a, b, c], note: 'Ask first.' }, 'at_least')).toEqual({
      at_least: 2,
      of: [a, b, c],
      note: 'Ask first.',
    })
    expect(ofKind({ at_least: 2, of: [a] }, 'any')).toEqual({ any: [a] })
    expect(ofKind(b, 'dbs')).toEqual({ dbs: '' })
  })

  it('knows every kind of condition by its empty form, and keeps it when its field is emptied', () => {
    for (const kind of leafKinds) {
      expect(kindOfNode(emptyLeaf(kind)), kind).toBe(kind)
      expect(kindOfNode(keptKind({}, kind)), kind).toBe(kind)
    }
    expect(kindOfNode(keptKind({ grade: '4' }, 'gcse'))).toBe('gcse')
    expect(conditionSchema.safeParse(emptyLeaf('occupational_health')).success).toBe(true)
  })
})
