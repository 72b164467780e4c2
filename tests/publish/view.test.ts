import { describe, expect, it } from 'vitest'
import { soundRecord } from '../../src/components/publish/view/sound.ts'
import { leftOutOfView } from '../../src/text/publish-view.ts'

const least = {
  reference: 'NGU-0900',
  status: 'draft',
  guarantee: 'interview',
  clause: 'You will be invited.',
  from: [{ course: 'riverside/btec-health' }],
  to: ['northgate/fdsc-nursing-associate'],
  entry: { year: 3 },
  apply: { via: 'ucas' },
  source: { kind: 'signed-document' },
}

const shown = (changes: object) => soundRecord('agreement', { ...least, ...changes })

describe('what can be shown of a record already', () => {
  it('is all of it where nothing is wrong, with what is usual', () => {
    const { fields, gaps } = shown({})
    expect(gaps).toEqual([])
    expect(fields).toEqual({
      ...least,
      version: 1,
      bridging: { need: 'not-stated' },
      support: [],
      deadlines: [],
      valid: {},
      signed: [],
      history: [],
    })
  })

  it('keeps a group when one part of it is wrong or missing', () => {
    const credit = shown({ entry: { year: 3, credit: { recognised: 240 } } })
    expect(credit.fields.entry).toEqual({ year: 3 })
    expect(credit.gaps).toEqual([['entry', 'credit', 'level']])
    const dates = shown({ deadlines: [{ what: 'a form' }, { what: 'a second', on: '2026-12-14' }] })
    expect(dates.fields.deadlines).toEqual([{ what: 'a second', on: '2026-12-14', hard: true }])
    expect(dates.gaps).toEqual([['deadlines', 0]])
    const valid = shown({ valid: { from: 'soon', entry: ['2027', 'later'] } })
    expect(valid.fields.valid).toEqual({ entry: ['2027'] })
  })

  it('leaves out what two fields together get wrong', () => {
    const reversed = shown({ entry: { year: 3, credit: { recognised: [120, 90], level: 5 } } })
    expect(reversed.fields.entry).toEqual({ year: 3 })
    expect(reversed.gaps).toEqual([
      ['entry', 'credit', 'recognised'],
      ['entry', 'credit', 'recognised'],
    ])
  })

  it('is something of a record that has hardly begun, and nothing of an empty one', () => {
    expect(soundRecord('agreement', { guarantee: 'place' }).fields.guarantee).toBe('place')
    expect(soundRecord('provider', { name: 'Hilltop College', location: { lat: 'north' } })).toEqual({
      fields: { name: 'Hilltop College', nation: 'england', maintainers: [] },
      gaps: [['location', 'lat']],
    })
    expect(soundRecord('course', {}).gaps).toEqual([])
  })

  it('says what it leaves out', () => {
    expect(leftOutOfView(['Level', 'Level', 'By this date (Date 1)'])).toMatchInlineSnapshot(
      `"Left out here until it is put right: “Level” and “By this date (Date 1)”."`,
    )
  })
})
