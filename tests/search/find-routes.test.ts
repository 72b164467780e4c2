import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { findLabels } from '../../src/search/find-routes.ts'
import { strengthOf } from '../../src/search/label.ts'
import { catalogueWith, sketch } from '../sketch.ts'
import { Dice, randomNetwork } from './networks.ts'
import { questionOf, reached, waysTo } from './scene.ts'

/** In these scenes it is 21 November 2026 and the learner finishes in June 2027, unless they say otherwise. */

describe('a route', () => {
  it('promises what its weakest step promises', () => {
    const scene = sketch('btec > hnd interview', 'hnd > degree place year3')
    expect(waysTo(scene, 'btec', 'degree')).toMatchObject([
      { via: 'hnd > degree', promise: 'interview', steps: 2 },
    ])
  })

  it('waits for the next intake', () => {
    const [way] = waysTo(sketch('btec > hnd', 'hnd: october'), 'btec', 'hnd')
    expect(way).toMatchObject({ start: '2027-10', finish: '2029-07' })
  })

  it('starts in September where the course does not say when it starts', () => {
    expect(waysTo(sketch('btec > hnd'), 'btec', 'hnd')).toMatchObject([
      { start: '2027-09', finish: '2029-06' },
    ])
  })

  it('takes a January intake when the learner finishes in December', () => {
    const scene = sketch('nvq > hnc', 'hnc: september january 10m')
    expect(waysTo(scene, 'nvq', 'hnc', { finish: '2027-12' })).toMatchObject([
      { start: '2028-01', finish: '2028-10' },
    ])
  })

  it('does not start in the month in which the learner finishes', () => {
    const [way] = waysTo(sketch('nvq > hnc'), 'nvq', 'hnc', { finish: '2027-09' })
    expect(way?.start).toBe('2028-09')
  })

  it('starts after today for a learner who finished years ago', () => {
    const [way] = waysTo(sketch('nvq > hnc'), 'nvq', 'hnc', { finish: '2015-06' })
    expect(way?.start).toBe('2027-09')
  })

  it('takes as long as the shortest way of studying', () => {
    const scene = sketch('btec > hnd', 'hnd: part-time=46m full-time=22m')
    expect(waysTo(scene, 'btec', 'hnd')).toMatchObject([{ finish: '2029-06' }])
  })

  it('takes as long as part-time study for a learner who can only study part-time', () => {
    const scene = sketch('btec > hnd', 'hnd: part-time=46m full-time=22m')
    expect(waysTo(scene, 'btec', 'hnd', { modes: ['part-time'] })).toMatchObject([{ finish: '2031-06' }])
  })

  it('is shorter by the years that an entry to year 2 or 3 leaves out', () => {
    const scene = sketch('hnc > degree year2', 'hnd > degree year3', 'degree: 3y')
    expect(waysTo(scene, 'hnc', 'degree')).toMatchObject([{ finish: '2029-06', repeated: 0 }])
    expect(waysTo(scene, 'hnd', 'degree')).toMatchObject([{ finish: '2028-06', repeated: 0 }])
  })

  it('is shorter in proportion where the course is part-time', () => {
    const scene = sketch('hnc > degree year2', 'degree: part-time=70m')
    expect(waysTo(scene, 'hnc', 'degree')).toMatchObject([{ start: '2027-09', finish: '2031-06' }])
  })

  it('repeats a year when an HND enters year 2', () => {
    expect(waysTo(sketch('hnd > degree year2'), 'hnd', 'degree')).toMatchObject([
      { repeated: 12, finish: '2029-06' },
    ])
  })

  it('repeats what the least of a range of credit leaves out', () => {
    const scene = sketch('hnc > degree year2 credit90-120')
    expect(waysTo(scene, 'hnc', 'degree')).toMatchObject([{ repeated: 3 }])
  })

  it('adds up what its steps repeat', () => {
    const scene = sketch('hnc > hnd', 'hnd > degree year2')
    expect(waysTo(scene, 'hnc', 'degree')).toMatchObject([{ repeated: 24 }])
  })

  it('counts a change of provider as a move', () => {
    const scene = sketch('north/btec > north/hnd', 'north/hnd > south/degree')
    expect(waysTo(scene, 'north/btec', 'south/degree')).toMatchObject([{ moves: 1 }])
  })

  it('goes by ordinary application where entry requirements name the award', () => {
    const scene = sketch('nvq > fd application', 'btec > hnd')
    expect(waysTo(scene, 'nvq', 'fd')).toMatchObject([{ promise: 'application', steps: 1 }])
    expect(waysTo(scene, 'btec', 'fd')).toEqual([])
  })

  it('does not begin with an application that asks for a second award too', () => {
    const scene = sketch(
      'access: 10m',
      'degree: entry { all: [{ completed: access-he }, { completed: a-level }] }',
    )
    expect(reached(scene, 'access')).toEqual([])
  })

  it('begins with an application whose other requirements do not depend on the award', () => {
    const scene = sketch(
      'access: 10m',
      'degree: entry { all: [{ completed: access-he }, { gcse: maths, grade: "4" }] }',
    )
    expect(reached(scene, 'access')).toEqual(['degree'])
  })
})

describe('the routes that are kept', () => {
  it('keep a longer route that promises more', () => {
    const scene = sketch('btec > degree consideration', 'btec > hnd place', 'hnd > degree place year3')
    expect(waysTo(scene, 'btec', 'degree').map(({ via, promise }) => [via, promise])).toEqual([
      ['degree', 'consideration'],
      ['hnd > degree', 'place'],
    ])
  })

  it('keep a route with a move that finishes sooner', () => {
    const scene = sketch('btec > hnd, north/hnd', 'hnd, north/hnd > degree', 'hnd: 3y', 'north/hnd: 2y')
    expect(waysTo(scene, 'btec', 'degree').map(({ via, moves }) => [via, moves])).toEqual([
      ['north/hnd > degree', 2],
      ['hnd > degree', 0],
    ])
  })

  it('keep a longer route that repeats less', () => {
    const scene = sketch('hnd > degree', 'hnd > fd credit240', 'fd > degree year3')
    expect(waysTo(scene, 'hnd', 'degree').map(({ via, repeated }) => [via, repeated])).toEqual([
      ['degree', 24],
      ['fd > degree', 0],
    ])
  })

  it('leave out a route that another is at least as good as in everything', () => {
    const scene = sketch('btec > degree place', 'btec > hnd interview', 'hnd > degree interview')
    expect(waysTo(scene, 'btec', 'degree').map(({ via }) => via)).toEqual(['degree'])
  })

  it('keep the route through the earlier record where two are equal in everything', () => {
    const scene = sketch('btec > hnc-b, hnc-a', 'hnc-b > hnd', 'hnc-a > hnd')
    expect(waysTo(scene, 'btec', 'hnd').map(({ via }) => via)).toEqual(['hnc-a > hnd'])
  })

  it('keep a way that arrives later where a step further on is for a later cohort', () => {
    const scene = sketch(
      'btec > hnc, access',
      'access > hnc',
      'hnc > fd',
      'fd > topup cohorts=2029-09..2029-09',
    )
    expect(waysTo(scene, 'btec', 'topup').map(({ via }) => via)).toEqual(['access > hnc > fd > topup'])
    expect(waysTo(scene, 'btec', 'fd').map(({ via }) => via)).toEqual(['hnc > fd'])
  })

  it('end where courses lead round in a circle', () => {
    const scene = sketch('btec > hnc', 'hnc > hnd', 'hnd > hnc', 'hnd > btec', 'hnd > fd', 'fd > hnd')
    expect(reached(scene, 'btec', { mostSteps: 6 })).toEqual(['fd', 'hnc', 'hnd'])
  })

  it('never lead back to where the learner is', () => {
    const scene = sketch('btec > hnc', 'hnc > btec', 'btec > degree cohorts=2028-09..2029-09')
    expect(reached(scene, 'btec', { started: '2025-09' })).toEqual(['hnc'])
  })

  it('may go sideways, with what that repeats', () => {
    const scene = sketch('hnd > fd', 'fd > topup top-up')
    expect(waysTo(scene, 'hnd', 'topup')).toMatchObject([{ via: 'fd > topup', repeated: 24 }])
  })

  it('have as many steps as the question allows, and never more than six', () => {
    const names = ['nvq', 'hnc-1', 'hnc-2', 'hnc-3', 'hnc-4', 'hnc-5', 'hnc-6', 'hnc-7']
    const scene = sketch(...names.slice(1).map((name, index) => `${names[index]} > ${name}`))
    expect(reached(scene, 'nvq', { mostSteps: 4 })).toEqual(names.slice(1, 5))
    expect(reached(scene, 'nvq', { mostSteps: 9 })).toEqual(names.slice(1, 7))
  })
})

describe('an agreement', () => {
  it('for anyone who holds an award is for the courses that lead to it and for holders from elsewhere', () => {
    const scene = sketch('any:btec@1.3 > degree', 'btec: 1.3', 'btec-art: 9.2', 'north/btec: 1.3')
    expect(reached(scene, 'btec')).toEqual(['degree'])
    expect(reached(scene, 'north/btec')).toEqual(['degree'])
    expect(reached(scene, 'btec-art')).toEqual([])
    expect(reached(scene, { award: 'btec-extended-diploma', subject: '1.3' })).toEqual(['degree'])
    expect(reached(scene, { award: 'btec-extended-diploma', subject: '9.2' })).toEqual([])
  })

  it('for any subject is for a holder in a subject that no record names', () => {
    const scene = sketch('any:btec > degree')
    expect(reached(scene, { award: 'btec-extended-diploma', subject: '9.9' })).toEqual(['degree'])
  })

  it('for a level is for every award of that level, the Scottish ones too', () => {
    const scene = sketch('any:level5 > degree', 'sqa-hnd: 2y', 'hnc: 1y')
    expect(reached(scene, 'sqa-hnd')).toEqual(['degree'])
    expect(reached(scene, 'hnc')).toEqual([])
  })

  it('for a level in a subject is for holders from elsewhere in that subject', () => {
    const scene = sketch('any:level3@1.3 > degree')
    expect(reached(scene, { award: 'l3-nvq', subject: '1.3' })).toEqual(['degree'])
  })

  it('for partners is for the members of its accord', () => {
    const scene = sketch(
      'accord rivers = north, south',
      'partners:btec > degree accord=rivers',
      'north/btec: 2y',
      'west/btec: 2y',
    )
    expect(reached(scene, 'north/btec')).toEqual(['degree'])
    expect(reached(scene, 'west/btec')).toEqual([])
  })

  it('for partners is for anyone where nobody says who they are', () => {
    const scene = sketch(
      'accord rivers = nobody',
      'partners:btec > degree accord=rivers',
      'partners:hnc > fd',
      'btec: 2y',
      'hnc: 1y',
    )
    expect(reached(scene, 'btec')).toEqual(['degree'])
    expect(reached(scene, 'hnc')).toEqual(['fd'])
  })

  it('for listed providers is for learners of one whose courses are not listed', () => {
    const scene = sketch('north+school:btec > degree', 'north/btec: 2y', 'any:btec@1.3 > hnd')
    const held = { award: 'btec-extended-diploma', subject: '1.3' }
    expect(reached(scene, { ...held, provider: 'school' })).toEqual(['degree', 'hnd'])
    expect(reached(scene, held)).toEqual(['hnd'])
  })

  it('for a level in a subject is for learners of a listed provider whose courses are not listed', () => {
    const scene = sketch('school:level3@1.3 > degree')
    expect(reached(scene, { award: 'l3-nvq', subject: '1.3', provider: 'school' })).toEqual(['degree'])
  })

  it("for an awarding body's qualification is for the colleges' courses that lead to it", () => {
    const scene = sketch(
      'pearson = awarding-body',
      'pearson/hnd > degree',
      'north/hnd: qualification=pearson/hnd',
      'south/hnd: 2y',
    )
    expect(reached(scene, 'north/hnd')).toEqual(['degree'])
    expect(reached(scene, 'south/hnd')).toEqual([])
  })

  it('for cohorts is for those who started between them, and for those who have not said', () => {
    const scene = sketch('btec > degree cohorts=2025-09..2026-09')
    expect(reached(scene, 'btec', { started: '2025-09' })).toEqual(['degree'])
    expect(reached(scene, 'btec', { started: '2024-09' })).toEqual([])
    expect(reached(scene, 'btec')).toEqual(['degree'])
  })

  it('that is closed is only for those who are known to have started before it closed', () => {
    const scene = sketch('btec > hnd', 'btec, hnd > degree closed since=2026-01-31')
    expect(reached(scene, 'btec', { started: '2025-09' })).toEqual(['degree', 'hnd'])
    expect(reached(scene, 'btec', { started: '2026-09' })).toEqual(['hnd'])
    expect(reached(scene, 'btec')).toEqual(['hnd'])
  })

  it('that is closed and names cohorts is for no later one, whenever it closed', () => {
    const scene = sketch('btec > degree closed cohorts=2021-09..2024-09')
    expect(reached(scene, 'btec', { started: '2024-09' })).toEqual(['degree'])
    expect(reached(scene, 'btec', { started: '2025-09' })).toEqual([])
  })

  it('for certain entry years opens no other', () => {
    const scene = sketch('btec > hnd entry=2028', 'nvq > fd entry=2026')
    expect(waysTo(scene, 'btec', 'hnd')).toMatchObject([{ start: '2028-09' }])
    expect(waysTo(scene, 'nvq', 'fd')).toEqual([])
  })

  it('counts a start in January to the entry year that began in August', () => {
    const scene = sketch('btec > hnd entry=2027', 'hnd: january')
    expect(waysTo(scene, 'btec', 'hnd')).toMatchObject([{ start: '2028-01' }])
  })

  it('whose deadline is past opens the next year', () => {
    const each = sketch('btec > hnd by=11-01')
    expect(waysTo(each, 'btec', 'hnd')).toMatchObject([{ start: '2028-09' }])
    const once = sketch('btec > hnd by=2026-11-01')
    expect(waysTo(once, 'btec', 'hnd')).toMatchObject([{ start: '2028-09' }])
  })

  it('whose deadline is today is still open', () => {
    expect(waysTo(sketch('btec > hnd by=11-21'), 'btec', 'hnd')).toMatchObject([{ start: '2027-09' }])
  })

  it('that still looks at late forms is open after its deadline', () => {
    expect(waysTo(sketch('btec > hnd late=11-01'), 'btec', 'hnd')).toMatchObject([{ start: '2027-09' }])
  })

  it.each(['draft', 'draft signed=sending', 'suspended', 'withdrawn', 'until=2026-10', 'entry=2025'])(
    'that is %s opens nothing',
    (terms) => {
      expect(reached(sketch(`btec > hnd ${terms}`), 'btec')).toEqual([])
    },
  )

  it('that another one takes the place of opens nothing, whatever becomes of that one', () => {
    const scene = (status: string) =>
      sketch('btec > hnd ref=SK-0900', `btec > degree supersedes=SK-0900 ${status}`)
    expect(reached(scene('in-force'), 'btec')).toEqual(['degree'])
    expect(reached(scene('withdrawn'), 'btec')).toEqual([])
    expect(reached(scene('draft'), 'btec')).toEqual(['hnd'])
  })

  it.each(['in-force', 'published', 'review=2026-12-01', 'review=2026-01-01'])(
    'that is %s opens a step',
    (terms) => {
      expect(reached(sketch(`btec > hnd ${terms}`), 'btec')).toEqual(['hnd'])
    },
  )
})

describe('a course', () => {
  it('is not entered after its last start', () => {
    const scene = sketch('btec > hnd', 'hnd: last=2027-09')
    expect(reached(scene, 'btec', { finish: '2027-06' })).toEqual(['hnd'])
    expect(reached(scene, 'btec', { finish: '2028-06' })).toEqual([])
  })

  it('that is closed is not entered, and still leads on for those who have taken it', () => {
    const scene = sketch('btec > hnd', 'hnd: closed', 'hnd > degree')
    expect(reached(scene, 'btec')).toEqual([])
    expect(reached(scene, 'hnd')).toEqual(['degree'])
  })
})

describe('what the learner asks for', () => {
  it('leaves out courses that are taught only in other ways', () => {
    const scene = sketch('btec > hnd, fd', 'hnd: full-time=22m', 'fd: part-time=34m')
    expect(reached(scene, 'btec', { modes: ['part-time'] })).toEqual(['fd'])
  })

  it('leaves out courses that are out of reach, also on the way', () => {
    const scene = sketch('btec > hnd, fd', 'hnd > degree', 'fd > topup')
    expect(reached(scene, 'btec', { within: ['fd', 'topup', 'degree'] })).toEqual(['fd', 'topup'])
  })

  it('leaves out steps that promise less than the least', () => {
    const scene = sketch('btec > hnd interview', 'btec > fd consideration', 'btec > degree application')
    expect(reached(scene, 'btec', { least: strengthOf('interview') })).toEqual(['hnd'])
    expect(reached(scene, 'btec', { least: strengthOf('application') })).toEqual(['degree', 'fd', 'hnd'])
  })
})

describe('the same question', () => {
  it('gets the same answer twice, and whatever the order in which records were read', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const dice = new Dice(seed)
      const catalogue = randomNetwork(seed)
      const { courses, agreements, accords } = catalogue
      const again = catalogueWith({
        courses: dice.shuffled(courses),
        agreements: dice.shuffled(agreements),
        accords,
      })
      expect(answers(catalogue)).toEqual(answers(catalogue))
      expect(answers(again)).toEqual(answers(catalogue))
    }
  })

  it('gets the same answer whatever the order of the files', () => {
    const files = readDataFiles('uk-published')
    const one = readCatalogue(files).catalogue
    const other = readCatalogue(new Dice(1).shuffled(files)).catalogue
    if (one === undefined || other === undefined) throw new Error('The network cannot be read.')
    expect(answers(other)).toEqual(answers(one))
  })
})

/** The answers from every course, to the byte; a label is written out with its way. */
function answers(catalogue: Catalogue): string[] {
  const graph = buildGraph(catalogue)
  return graph.courses.map(({ id }) =>
    JSON.stringify(findLabels(graph, questionOf(graph, id, { started: '2025-09' }))),
  )
}
