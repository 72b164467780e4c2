import { describe, expect, it } from 'vitest'
import { ask } from './asking.ts'

/** Ten everyday questions, put on 21 November 2026. What the answer has to be was reasoned out by hand from the YAML of the
 *  network; above each question stands how. A course of 22 months begun in September 2027 ends in June 2029. */

const elsewhere = 'I’m somewhere else'
const aDegree: [string, string] = ['a degree', 'Any degree']

describe('a learner asks', () => {
  // RVC-0304 gives a place on the level 3, which Riverside alone teaches part-time (22 months); Merrow Valley's is full-time,
  // and the nurseries' apprenticeships (BWN-0962, Tollgate) are work-based. From there, part-time: the FdA by RVC-0305 (34
  // months), the BA in Early Childhood by Tern's HUC-0203 (58 months, entry 2029 is covered), and Merrow Valley's FdA
  // Learning Support, which has no agreement and takes a level 3 in 1.5. Primary Education (HUC-0204) is full-time only. From
  // the FdA: HUC-0201 gives a place, better than HUC-0202's interview; HUC-0206 considers for Education and counts perhaps
  // only 180 of 240 credits, so an ordinary application, where nothing is said of credit, is not certainly worse.
  it('I’m on a level 2 in childcare, part-time: how do I get to a degree?', () => {
    const l3 = 'RVC-0304 riverside/l3-early-years 2027-09'
    const fda = 'RVC-0305 riverside/fda-early-years 2029-09'
    const { routes } = ask({
      studying: ['level 2 childcare', 'Level 2 Diploma, Early Years Practitioner'],
      at: 'Riverside College',
      finish: '2027-06',
      wants: aDegree,
      also: { way: 'part-time' },
    })
    expect(routes).toEqual([
      `2032-06 offer: ${l3} > ${fda}`,
      `2034-06 offer: ${l3} > HUC-0203 halebank/ba-early-childhood 2029-09`,
      `2034-06 offer: ${l3} > ${fda} > HUC-0201 halebank/ba-early-years-topup year top-up 2032-09`,
      `2034-06 consideration: ${l3} > ${fda} > HUC-0206 halebank/ba-education-topup year top-up 2032-09`,
      `2034-06 application: ${l3} > ${fda} > apply halebank/ba-education-topup 2032-09`,
      `2032-06 application: ${l3} > apply merrow-valley/fda-learning-support 2029-09`,
    ])
  })

  // RVC-0302 offers the FdSc Healthcare Practice; after it NGU-0044 and NGU-0061 offer top-ups (the second counts perhaps only
  // 200 of 240 credits, so the same by ordinary application stands beside it), and NGU-0045 considers for year 2 of Nursing
  // Associate, all in 2029. NGU-0047 considers for the nursing degree; its review of 18 December is due, not past. Without an
  // agreement: Nursing Associate takes a Merit in 1.2, and Business Management any T Level with 96 points. Out: NGU-0042 is
  // for the BTEC and Access, NGU-0066 for subject 1.3; the paramedic degree counts points of A levels alone.
  it('I’m doing the T Level in health: which degrees can I get to?', () => {
    const fdsc = 'RVC-0302 riverside/fdsc-healthcare-practice 2027-09'
    const { routes } = ask({
      studying: ['t level health', 'T Level, Supporting Adult Nursing'],
      at: 'Riverside College',
      finish: '2027-06',
      wants: aDegree,
    })
    expect(routes).toEqual([
      `2029-06 offer: ${fdsc}`,
      `2030-06 offer: ${fdsc} > NGU-0044 northgate/bsc-nursing-studies-topup year top-up 2029-09`,
      `2030-06 offer: ${fdsc} > NGU-0061 northgate/bsc-health-social-care-topup year top-up 2029-09`,
      `2030-06 application: ${fdsc} > apply northgate/bsc-health-social-care-topup 2029-09`,
      '2030-06 consideration: NGU-0047 northgate/bsc-nursing-adult 2027-09',
      `2030-06 consideration: ${fdsc} > NGU-0045 northgate/fdsc-nursing-associate year 2 2029-09`,
      '2029-06 application: apply northgate/fdsc-nursing-associate 2027-09',
      '2030-06 application: apply northgate/ba-business-management 2027-09',
    ])
  })

  // MPP closes what asks for DMM (UHM-0115, NGU-0074) and every degree's own DDM. NGU-0073 takes MPP: interview for the FdEng.
  // TBC-0501 asks for a pass and maths: a place on either HND, without moving, until 30 April 2027. After the HNDs of 2029:
  // NGU-0072 and UHM-0112 offer top-ups (the latter part-time only, 22 months), UHM-0110 offers year 3, NGU-0070 year 2, and
  // LMI-0983 considers for year 3 in Scotland; the marine top-up takes an HND at Distinction without an agreement. UHM-0113
  // offers the foundation year, as Tarrowby is a partner, and UHM-0114 gives a place on the electrical degree after it; on
  // the mechanical one that ends a year later than UHM-0110. UHM-0101 is closed but to those who began by 2025. The FdEng
  // Offshore asks a BTEC for MMP: only something else would open it.
  it('I’ll get MPP in BTEC Engineering and have GCSE maths at 4: what is still open?', () => {
    const { routes, onlyWith, nearly } = ask({
      studying: ['btec extended diploma engineering', 'BTEC Extended Diploma, Engineering'],
      at: 'Tarrowby College of Technology',
      finish: '2027-06',
      wants: aDegree,
      has: {
        qualifications: [{ award: 'btec-extended-diploma', subject: '4.1', sure: 'expect', grade: 'MPP' }],
        gcse: { maths: { grade: '4', sure: 'have' } },
      },
    })
    const electrical = 'TBC-0501 tarrowby/hnd-electrical 2027-09'
    const mechanical = 'TBC-0501 tarrowby/hnd-mechanical 2027-09'
    expect(routes).toEqual([
      '2029-06 interview: NGU-0073 northgate/fdeng-mechanical 2027-09',
      `2030-06 offer: ${electrical} > NGU-0072 northgate/beng-engineering-topup year top-up 2029-09`,
      `2030-06 offer: ${mechanical} > UHM-0110 hartmoor/beng-mechanical year 3 2029-09`,
      `2030-06 consideration: ${electrical} > LMI-0983 lammerside/ordinary-engineering year 3 2029-09`,
      `2031-06 offer: ${electrical} > UHM-0112 hartmoor/beng-manufacturing-topup year top-up 2029-09`,
      '2031-06 offer: UHM-0113 hartmoor/foundation-year-engineering 2027-09 > UHM-0114 hartmoor/beng-electrical 2028-09',
      `2031-06 offer: ${mechanical} > NGU-0070 northgate/beng-mechanical year 2 2029-09`,
      `2030-06 application: ${electrical} > apply hartmoor/beng-marine-topup 2029-09`,
    ])
    expect(onlyWith).toEqual(['2029-06 application: apply tarrowby/fdeng-offshore 2027-09'])
    expect(nearly).toEqual([])
  })

  // 96 points are many mixes: 45 Merits, or 15 of each. Both have 30 at Merit or better and 15 more, which NGU-0042 asks for:
  // an interview for Nursing Associate (form by 14 December), and NGU-0043 a place on the top-up after it. NGU-0050 asks for
  // 15 Distinctions and 30 Merits, 112 points: nearly. The degree's own entry asks for the same of Access, so only something
  // else opens it. Nobody who wants to be a nurse is sent to NGU-0047: it is for the BTEC and the T Level.
  it.each([
    ['45 Merits', { distinction: 0, merit: 45, pass: 0 }],
    ['15 of each grade', { distinction: 15, merit: 15, pass: 15 }],
  ])('I’m on Access to Nursing and expect 96 points, %s: can I be a nurse?', (_, access) => {
    const associate = 'NGU-0042 northgate/fdsc-nursing-associate 2027-09'
    const { routes, onlyWith, nearly } = ask({
      studying: ['access to he nursing', 'Access to HE, Nursing and Health Professions'],
      at: 'Riverside College',
      finish: '2027-06',
      wants: ['nurse', 'Registered nurse'],
      has: { qualifications: [{ award: 'access-he', subject: '1.2', sure: 'expect', access }] },
    })
    expect(routes).toEqual([
      `2029-06 interview: ${associate}`,
      `2030-06 interview: ${associate} > NGU-0043 northgate/bsc-nursing-studies-topup year top-up 2029-09`,
    ])
    expect(nearly).toEqual(['2030-06 interview: NGU-0050 northgate/bsc-nursing-adult 2027-09'])
    expect(onlyWith).toEqual(['2030-06 application: apply northgate/bsc-nursing-adult 2027-09'])
  })

  // Who works full-time can study part-time, at a distance or at work. RVC-0302 offers the FdSc part-time (34 months), then
  // NGU-0061 the top-up part-time. Or, losing no credit: a place on level 4 (TGT-0802, 18 months to February 2029), a place on
  // level 5 from April 2029 (MVC-0405), and NGU-0061 again, from September 2031. Level 5 takes a level 3 NVQ at once by
  // ordinary application: two years sooner, and nothing promised. So does the nursing apprenticeship (46 months). Out:
  // Nursing Associate and the nursing top-up are full-time only, and MVC-0404's HNC leads on to nothing else.
  it('I work full-time in care and am on NVQ 3: can I get a degree without giving up my job?', () => {
    const { routes } = ask({
      studying: ['nvq 3 care', 'Level 3 NVQ, Adult Care'],
      at: 'Tollgate Training',
      finish: '2027-06',
      wants: aDegree,
      also: { way: 'working' },
    })
    const fdsc = 'RVC-0302 riverside/fdsc-healthcare-practice 2027-09'
    const topup = 'NGU-0061 northgate/bsc-health-social-care-topup year top-up'
    expect(routes).toEqual([
      `2030-06 offer: ${fdsc}`,
      `2032-06 offer: ${fdsc} > ${topup} 2030-09`,
      `2033-06 offer: TGT-0802 tollgate/l4-nvq-care 2027-09 > MVC-0405 merrow-valley/l5-care-leadership 2029-04 > ${topup} 2031-09`,
      `2031-06 application: apply merrow-valley/l5-care-leadership 2027-09 > ${topup} 2029-09`,
      '2031-06 application: apply northgate/da-registered-nurse 2027-09',
    ])
  })

  // No agreement is for this HNC. The HND takes it, with no agreement, and is taught full-time only: so nothing part-time,
  // and it says that it is for the way of studying. Any way, the HND leads on by NGU-0072, UHM-0112 and LMI-0983, and to the
  // marine top-up by its own entry; as a whole no more than an ordinary application. UHM-0101 is closed to who begins now.
  it('I do an HNC in electrical engineering in the evenings: can I go on part-time?', () => {
    const asked = {
      studying: ['hnc electrical', 'HNC Electrical and Electronic Engineering'],
      at: 'Tarrowby College of Technology',
      finish: '2027-06',
      wants: aDegree,
    } satisfies Parameters<typeof ask>[0]
    expect(ask({ ...asked, also: { way: 'part-time' } })).toMatchObject({
      routes: [],
      why: ['filtered-out way'],
    })
    const hnd = 'apply tarrowby/hnd-electrical 2027-09'
    expect(ask(asked).routes).toEqual([
      `2030-06 application: ${hnd} > NGU-0072 northgate/beng-engineering-topup year top-up 2029-09`,
      `2030-06 application: ${hnd} > apply hartmoor/beng-marine-topup 2029-09`,
      `2030-06 application: ${hnd} > LMI-0983 lammerside/ordinary-engineering year 3 2029-09`,
      `2031-06 application: ${hnd} > UHM-0112 hartmoor/beng-manufacturing-topup year top-up 2029-09`,
    ])
  })

  // HUC-0230 gives everyone who passes Riverside's HND a place on the final year, all 240 credits counted: nothing else is as
  // good. HUC-0231, for an HND from anywhere, only considers; the top-up's own entry promises nothing.
  it('I’ll have my HND in business: where can I top it up to a degree?', () => {
    const { routes } = ask({
      studying: ['hnd business', 'HND Business and Management'],
      at: 'Riverside College',
      finish: '2027-06',
      wants: ['top up', 'An honours top-up'],
    })
    expect(routes).toEqual(['2028-06 place: HUC-0230 halebank/ba-business-topup year top-up 2027-09'])
  })

  // NGU-0083: an interview for the degree apprenticeship (40 months), sooner. TBC-0507 and NGU-0081: a place on the HND
  // part-time (34 months), an offer of the top-up part-time (22): stronger, and later. Out: NGU-0085 is suspended, Hartmoor's
  // top-up (UHM-0131) is full-time only, and the cyber degree's agreement is for the T Level and the BTECs.
  it('I’m an IT apprentice: can I get a degree while I work?', () => {
    const { routes } = ask({
      studying: ['it apprenticeship', 'Advanced apprenticeship, Information Communications Technician'],
      at: 'Fellside Skills',
      finish: '2027-06',
      wants: aDegree,
      also: { way: 'working' },
    })
    expect(routes).toEqual([
      '2030-12 interview: NGU-0083 northgate/da-digital 2027-09',
      '2032-06 offer: TBC-0507 tarrowby/hnd-computing 2027-09 > NGU-0081 northgate/bsc-computing-topup year top-up 2030-09',
    ])
  })

  // Riverside's own learners have NGU-0042 and RVC-0301, and those of partners NGU-0066: none is for a college that is no
  // partner. Both courses take the BTEC by their own entry, and that is all that can be said.
  it('I’m on BTEC Health at a college that isn’t on your list: can I become a nursing associate?', () => {
    const { routes } = ask({
      studying: ['btec health', 'BTEC Extended Diploma, Health and Social Care'],
      at: elsewhere,
      finish: '2027-06',
      wants: ['nursing associate', 'Nursing associate'],
    })
    expect(routes).toEqual([
      '2029-06 application: apply northgate/fdsc-nursing-associate 2027-09',
      '2029-06 application: apply riverside/fdsc-healthcare-practice 2027-09',
    ])
  })

  // RVC-0312 offers the BTEC Applied Science, which names the career itself; NGU-0057 then lowers the offer for Forensic
  // Science (entry 2029 is its last; the form is due on 14 December 2028). By the foundation year (NGU-0055) it takes a year
  // more and begins with an ordinary application. NGU-0063 is a draft, and for Marram's learners.
  it('I’m on level 2 science and want to be a forensic scientist: how?', () => {
    const { routes } = ask({
      studying: ['level 2 science', 'BTEC Level 2 Diploma, Applied Science'],
      at: 'Riverside College',
      finish: '2027-06',
      wants: ['forensic scientist', 'Forensic scientist'],
    })
    const btec = 'RVC-0312 riverside/btec-science 2027-09'
    expect(routes).toEqual([
      `2029-06 offer: ${btec}`,
      `2032-06 reduced-offer: ${btec} > NGU-0057 northgate/bsc-forensic-science 2029-09`,
    ])
  })
})
