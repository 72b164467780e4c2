import type { Agreement } from '../../schema/agreement.ts'
import { awardRank, coursesById, creditHeld, known, levelRank } from '../catalogue.ts'
import { agreementFile, type Check, type Finding } from './check.ts'

/** Recognised credit is no more than the learner brings, and no more than the receiver takes. */
export const creditAddsUp: Check = {
  name: 'credit adds up',
  severity: 'stops',
  find(catalogue) {
    const courses = coursesById(catalogue)
    return catalogue.agreements.flatMap((agreement): Finding[] => {
      const recognised = agreement.entry.credit?.recognised
      if (recognised === undefined) return []
      const most = Array.isArray(recognised) ? recognised[1] : recognised
      const file = agreementFile(catalogue, agreement.id)
      const found: Finding[] = []
      const sending = agreement.from.flatMap((selector) =>
        selector.course === undefined ? [] : (courses.get(selector.course) ?? []),
      )
      for (const course of sending) {
        const held = catalogue.awards[course.award] === undefined ? undefined : creditHeld(catalogue, course)
        if (held !== undefined && held < most)
          found.push({
            file,
            path: ['entry', 'credit', 'recognised'],
            statement: `recognised is ${most} credits, but ${course.id} brings ${held}.`,
            hint: 'Correct the number, or the credit of the course.',
          })
      }
      const cap = capFor(catalogue, agreement, courses)
      if (cap !== undefined && most > cap)
        found.push({
          file,
          path: ['entry', 'credit', 'recognised'],
          statement: `recognised is ${most} credits, more than the ${cap} that the receiving provider takes.`,
          hint: 'Correct the number, or credit.caps in the provider.yaml.',
        })
      return found
    })
  },
}

function capFor(
  catalogue: Parameters<Check['find']>[0],
  agreement: Agreement,
  courses: ReturnType<typeof coursesById>,
): number | undefined {
  const caps = agreement.to.flatMap((id) => {
    const course = courses.get(id)
    if (course === undefined) return []
    return (catalogue.providers[course.provider]?.credit?.caps ?? [])
      .filter((cap) => [cap.award].flat().includes(course.award))
      .map((cap) => cap.most)
  })
  return caps.length === 0 ? undefined : Math.min(...caps)
}

/** An agreement leads up, or sideways; never down. */
export const levelDoesNotFall: Check = {
  name: 'level does not fall',
  severity: 'stops',
  find(catalogue) {
    const courses = coursesById(catalogue)
    return catalogue.agreements.flatMap((agreement) =>
      agreement.to.flatMap((id, index): Finding[] => {
        const target = courses.get(id)
        if (target === undefined || catalogue.awards[target.award] === undefined) return []
        const ranks = agreement.from.flatMap((selector) => {
          if (selector.level !== undefined) return [levelRank(catalogue, 'rqf', selector.level)]
          const course = courses.get(selector.course ?? '')
          const awards = course === undefined ? [selector.award ?? []].flat() : [course.award]
          return awards
            .filter((award) => catalogue.awards[award] !== undefined)
            .map((award) => awardRank(catalogue, award))
        })
        const rank = awardRank(catalogue, target.award)
        if (ranks.length === 0 || Math.min(...ranks) <= rank) return []
        return [
          {
            file: agreementFile(catalogue, agreement.id),
            path: ['to', index],
            statement: `to leads to ${id} (${known(catalogue.awards, target.award).short}), which is at a lower level than where the learner comes from.`,
            hint: 'Check that from and to are the right way round.',
          },
        ]
      }),
    )
  },
}
