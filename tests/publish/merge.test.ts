import { assert, constantFrom, dictionary, option, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeChange } from '../../src/components/publish/merge.ts'

const was = { guarantee: 'interview', version: 3, limits: { places: 12 }, note: 'Old.', support: ['a'] }

describe('a change to a record that others have changed meanwhile', () => {
  it('keeps what either side alone has changed, and asks where both have', () => {
    const theirs = { ...was, version: 4, limits: { places: 20 }, note: 'Theirs.' }
    const { support, ...rest } = was
    const mine = { ...rest, version: 4, guarantee: 'offer', note: 'Mine.' }
    expect(mergeChange({ was, theirs, mine })).toEqual({
      value: { guarantee: 'offer', version: 4, limits: { places: 20 }, note: 'Mine.' },
      taken: ['limits'],
      undecided: [{ field: 'note', was: 'Old.', theirs: 'Theirs.' }],
    })
  })

  it('takes over what they have added and taken out, and asks where one took out what the other changed', () => {
    const { note, support, ...less } = was
    expect(
      mergeChange({ was, theirs: { ...less, accord: 'rivers' }, mine: { ...was, note: 'Mine.' } }),
    ).toEqual({
      value: { guarantee: 'interview', version: 3, limits: { places: 12 }, note: 'Mine.', accord: 'rivers' },
      taken: expect.arrayContaining(['support', 'accord']),
      undecided: [{ field: 'note', was: 'Old.', theirs: undefined }],
    })
  })

  it('goes on asking for what was not decided, though they have changed nothing more', () => {
    const open = [{ field: 'note', was: 'Old.', theirs: 'Theirs.' }]
    const theirs = { ...was, note: 'Theirs.' }
    const mine = { ...was, note: 'Mine.' }
    expect(mergeChange({ was: theirs, theirs, mine }, open).undecided).toEqual(open)
  })

  it('asks for every difference where nobody knows how it was when the change was begun', () => {
    const { value, undecided } = mergeChange({ was: undefined, theirs: was, mine: { ...was, note: 'Mine.' } })
    expect(value.note).toBe('Mine.')
    expect(undecided).toEqual([{ field: 'note', was: undefined, theirs: 'Old.' }])
  })

  it('never puts an old word back in the place of a new one, and never loses one of one’s own unasked', () => {
    const fields = dictionary(constantFrom('a', 'b', 'c'), constantFrom(1, 2, 3))
    assert(
      property(record({ was: option(fields, { nil: undefined }), theirs: fields, mine: fields }), (sides) => {
        const { value, taken, undecided } = mergeChange(sides)
        const asked = undecided.map(({ field }) => field)
        for (const field of ['a', 'b', 'c']) {
          const [old, new_, own, now] = [
            sides.was?.[field],
            sides.theirs[field],
            sides.mine[field],
            value[field],
          ]
          if (asked.includes(field)) expect(now).toBe(own)
          else if (sides.was !== undefined && own === old) expect(now).toBe(new_)
          else expect(now).toBe(own)
          // What is given up without a question is either what they say too, or what they never changed.
          if (!asked.includes(field) && now !== new_) expect(new_).toBe(old)
          expect(taken.includes(field)).toBe(sides.was !== undefined && own === old && new_ !== old)
        }
      }),
      { numRuns: 500, seed: 6 },
    )
  })
})
