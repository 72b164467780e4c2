import { describe, expect, it } from 'vitest'
import { certificateLabel, certificateLink, certificatePath } from '../../src/certificate/link.ts'
import { monthOf } from '../../src/graph/month.ts'
import type { Step } from '../../src/search/routes.ts'
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

const from = sketch('btec > hnd').courses.find((course) => course.id === 'town/btec')

describe('the link from a step to its certificate', () => {
  it('names the agreement, and in the fragment both courses and the start', () => {
    expect(
      certificateLink(
        step('btec > hnd signed=sending'),
        from ?? { holding: { award: 'x', subject: undefined } },
      ),
    ).toEqual({
      path: '/certificate/town/sketch-01/#from=town/btec&to=town/hnd&start=2027-09',
      label: 'Print a route summary',
    })
  })

  it('leaves out where the learner comes from if that is no course', () => {
    const link = certificateLink(step('btec > hnd'), { holding: { award: 'access-he', subject: undefined } })
    expect(link?.path).toBe('/certificate/town/sketch-01/#to=town/hnd&start=2027-09')
  })

  it('is missing for an ordinary application and where nothing is printed', () => {
    const origin = { holding: { award: 'access-he', subject: undefined } }
    expect(certificateLink(step('btec > hnd', { agreement: undefined }), origin)).toBeUndefined()
    expect(certificateLink(step('btec > hnd', { standing: 'suspended' }), origin)).toBeUndefined()
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
