import { agreementFile, type Check, type Finding } from './check.ts'

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
          statement: `status is in-force, but ${missing.length === 2 ? 'neither side' : `the ${missing[0]} side`} has ${missing.length === 2 ? '' : 'not '}signed.`,
          hint: 'Add to signed: who signed for it, by post and date; or write status: draft.',
        },
      ]
    })
  },
}

/** Promises that have to say what they depend on. */
export const guaranteed: readonly string[] = ['place', 'offer', 'interview']

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
