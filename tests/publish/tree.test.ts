import { describe, expect, it } from 'vitest'
import { leftBehind, ofKind } from '../../src/components/publish/conditions/changed-kind.ts'
import {
  added,
  emptyLeaf,
  grouped,
  keptKind,
  kindOfNode,
  type Move,
  movedNode,
  type Node,
  type NodeKind,
  pathTo,
  replaced,
} from '../../src/components/publish/conditions/tree.ts'
import { withValue } from '../../src/components/publish/value.ts'
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

/** What a file would say of it: without what the form keeps beside it. */
const written = (node: Node) => JSON.parse(JSON.stringify(node)) as Node
const become = (node: Node, kind: NodeKind) => written(ofKind(node, kind))

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
    expect(become({ all: [a, b, c], note: 'Ask first.' }, 'at_least')).toEqual({
      at_least: 2,
      of: [a, b, c],
      note: 'Ask first.',
    })
    expect(become({ at_least: 2, of: [a] }, 'any')).toEqual({ any: [a] })
    expect(become(b, 'dbs')).toEqual({ dbs: '' })
  })

  it('brings back what was typed when its kind is chosen again, a whole group or one condition', () => {
    const group = { any: [a, { all: [b, c] }] }
    const leaf = ofKind(group, 'graded_unit')
    expect(written(leaf)).toEqual({ graded_unit: '' })
    expect(leftBehind(leaf)).toEqual({ kind: 'any', parts: 2 })
    expect(become(leaf, 'any')).toEqual(group)
    expect(become(ofKind(leaf, 'dbs'), 'all')).toEqual({ all: group.any })
    expect(become(ofKind(a, 'dbs'), 'grade')).toEqual(a)
    expect(leftBehind(ofKind(a, 'dbs'))).toEqual({ kind: 'grade', parts: 0 })
    expect(leftBehind(ofKind({ dbs: 'basic' }, 'grade'))).toBeDefined()
    expect(leftBehind(a)).toBeUndefined()
    expect(leftBehind(ofKind(emptyLeaf('grade'), 'dbs'))).toBeUndefined()
  })

  it('brings it back wherever the condition was moved in between, and after it was filled in another way', () => {
    const root = { all: [{ any: [a, b] }, c] }
    const changed = replaced(root, [0], ofKind(root.all[0] as Node, 'dbs')) as Node
    const moved = movedNode(changed, [0], 'down')?.root as Node
    const filled = withValue(moved, ['all', 1, 'dbs'], 'basic')
    const node = (filled.all as Node[])[1] as Node
    expect(become(node, 'any')).toEqual({ any: [{ dbs: 'basic' }, a, b] })
  })

  it('puts a condition into the group that it becomes, as the first', () => {
    expect(become(a, 'all')).toEqual({ all: [a] })
    expect(become({ grade: 'MMM', note: 'Or above.' }, 'any')).toEqual({
      any: [{ grade: 'MMM', note: 'Or above.' }],
    })
    expect(become(ofKind(a, 'all'), 'grade')).toEqual(a)
    expect(become(ofKind(ofKind(a, 'all'), 'grade'), 'all')).toEqual({ all: [a] })
  })

  it('writes nothing of what a condition was before', () => {
    const left = ofKind({ any: [a, b] }, 'dbs')
    expect(Object.keys(left)).toEqual(['dbs'])
    expect(JSON.stringify(left)).toBe('{"dbs":""}')
    expect(conditionSchema.parse({ ...left, dbs: 'basic' })).toEqual({ dbs: 'basic' })
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
