import type { Agreement } from '../../schema/agreement.ts'
import { awardRank, coursesById, creditHeld, known, levelRank } from '../catalogue.ts'
import { agreementFile, type Check, courseFile, type Finding, leavesOf } from './check.ts'

/** What an agreement in force promises, two sides have signed. A receiver-wide one needs only the receiver. */
export const bothSidesSigned: Check = {
  name: 'both sides signed before in force',
  severity: 'stops',
  find(catalogue) {
    return catalogue.agreements.flatMap((agreement): Finding[] => {
      if (agreement.status !== 'in-force') return []
      const sides = new Set(agreement.signed.map((sign) => sign.side))
      const anyone = agreement.from.every((selector) => selector.provider === 'any')
      const missing = (anyone ? (['receiving'] as const) : (['sending', 'receiving'] as const)).filter(
        (side) => !sides.has(side),
      )
      if (missing.length === 0) return []
      return [
        {
          file: agreementFile(catalogue, agreement.id),
          path: ['status'],
          statement: `status is in-force, but the ${missing.join(' and the ')} side has not signed.`,
          hint: 'Add its signature to signed, or write status: draft.',
        },
      ]
    })
  },
}

const guaranteed: readonly string[] = ['place', 'offer', 'interview']

/** A guarantee says what it depends on, and a quota is never a guaranteed place. */
export const guaranteesHoldWater: Check = {
  name: 'guarantees have conditions and no quota',
  severity: 'stops',
  find(catalogue) {
    return catalogue.agreements.flatMap((agreement): Finding[] => {
      const file = agreementFile(catalogue, agreement.id)
      const found: Finding[] = []
      if (guaranteed.includes(agreement.guarantee) && agreement.conditions === undefined)
        found.push({
          file,
          path: ['guarantee'],
          statement: `guarantee is ${agreement.guarantee}, and nothing says what it depends on.`,
          hint: 'Add conditions; the least is { completed: sending }.',
        })
      const limited = agreement.limits?.places !== undefined || agreement.limits?.subject_to_places === true
      if (agreement.guarantee === 'place' && limited)
        found.push({
          file,
          path: ['guarantee'],
          statement: 'guarantee is place, but limits says that places can run out.',
          hint: 'Write guarantee: offer or interview, or take the limit out if it does not apply to these learners.',
        })
      return found
    })
  },
}

/** Grades are on the scale of the award they are asked of. */
export const gradesOnScale: Check = {
  name: 'grades are on their scale',
  severity: 'stops',
  find(catalogue) {
    const courses = coursesById(catalogue)
    const onNoScale = (file: string, leaves: ReturnType<typeof leavesOf>, sending: string[]): Finding[] =>
      leaves.flatMap(({ leaf, path }) => {
        if (
          !('grade' in leaf) ||
          leaf.grade === undefined ||
          'unit' in leaf ||
          'gcse' in leaf ||
          'qualification' in leaf ||
          'subject_unit' in leaf
        )
          return []
        const awards = 'award' in leaf && leaf.award !== undefined ? [leaf.award].flat() : sending
        const scales = awards
          .flatMap((award) => catalogue.awards[award]?.scale ?? [])
          .flatMap((scale) => catalogue.scales[scale] ?? [])
        if (scales.length === 0)
          return awards.length === 0
            ? []
            : [
                {
                  file,
                  path: [...path, 'grade'],
                  statement: `grade is "${leaf.grade}", but ${awards.join(' and ')} has no overall grade.`,
                  hint: 'Ask for { completed: sending }, for credits, or for units.',
                },
              ]
        if (scales.some((scale) => scale.grades.some((row) => row.grade === leaf.grade))) return []
        const grades = scales[0]?.grades.map((row) => row.grade) ?? []
        return [
          {
            file,
            path: [...path, 'grade'],
            statement: `grade is "${leaf.grade}", which is not on the scale of ${awards.join(' or ')}.`,
            hint: `Its grades, lowest first: ${grades.join(', ')}.`,
          },
        ]
      })
    return [
      ...catalogue.courses.flatMap((course) =>
        onNoScale(courseFile(catalogue, course.id), leavesOf(course.entry, ['entry']), []),
      ),
      ...catalogue.agreements.flatMap((agreement) => {
        const sending = agreement.from.flatMap((selector) =>
          selector.course === undefined
            ? [selector.award ?? []].flat()
            : (courses.get(selector.course)?.award ?? []),
        )
        return onNoScale(
          agreementFile(catalogue, agreement.id),
          leavesOf(agreement.conditions, ['conditions']),
          sending,
        )
      }),
    ]
  },
}

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
        const held = creditHeld(catalogue, course)
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
