import { describe, expect, it } from 'vitest'
import { certificateLabel, certificateLinks, certificatePath } from '../../src/certificate/link.ts'
import { monthOf } from '../../src/graph/month.ts'
import type { Origin, Step } from '../../src/search/routes.ts'
import { sketch } from '../sketch.ts'

function step(line: string, change: Partial<Step> = {}): Step {
  const { agreements, courses } = sketch(line)
  const course = courses.find((one) => one.id === agreements[0]?.to[0])
  return {
    agreement: agreements[0],
    standing: 'in-force',
    course,
    start: monthOf('2027-09'),
    ...change,
  } as Step
}

const linksOf = (origin: Origin, ...steps: Step[]) => certificateLinks({ origin, steps })
const holding = { holding: { award: 'access-he', subject: undefined } } as Origin

const from = sketch('btec > hnd').courses.find((course) => course.id === 'town/btec')

describe('the link from a step to its certificate', () => {
  it('names the agreement, and in the fragment both courses and the start', () => {
    if (from === undefined) throw new Error('The sketch has no such course.')
    expect(linksOf({ course: from } as Origin, step('btec > hnd signed=sending'))).toEqual([
      {
        path: '/certificate/town/sketch-01/#from=town/btec&to=town/hnd&start=2027-09',
        label: 'Print a route summary',
        number: 1,
      },
    ])
  })

  it('leaves out where the learner comes from if that is no course', () => {
    const [link] = linksOf(holding, step('btec > hnd'))
    expect(link?.path).toBe('/certificate/town/sketch-01/#to=town/hnd&start=2027-09')
  })

  it('is missing for an ordinary application and where nothing is printed', () => {
    expect(linksOf(holding, step('btec > hnd', { agreement: undefined }))).toEqual([])
    expect(linksOf(holding, step('btec > hnd', { standing: 'suspended' }))).toEqual([])
  })

  it('comes from the course of the step before, and keeps the number of its step', () => {
    const application = step('btec > hnd', { agreement: undefined })
    const [link] = linksOf(holding, application, step('hnd > degree'))
    expect([link?.number, link?.path]).toEqual([
      2,
      '/certificate/town/sketch-01/#from=town/hnd&to=town/degree&start=2027-09',
    ])
  })

  it('leads to one page for each agreement', () => {
    expect(certificatePath({ id: 'northgate/health-to-nursing-associate' })).toBe(
      '/certificate/northgate/health-to-nursing-associate/',
    )
  })

  it('says what is printed', () => {
    expect(certificateLabel({ kind: 'certificate', headed: 'guarantee', reservations: [] })).toBe(
      'Print the certificate',
    )
    expect(certificateLabel({ kind: 'summary', headed: 'summary', reservations: ['overdue'] })).toBe(
      'Print a route summary',
    )
    expect(certificateLabel({ kind: 'none', because: 'draft' })).toBeUndefined()
  })
})
