import { coursesById } from '../catalogue.ts'
import { nearest } from '../nearest.ts'
import { agreementFile, type Check, type Finding, providerFile } from './check.ts'

const publisherOf = (agreementId: string): string => agreementId.split('/')[0] ?? ''

/** An agreement under an accord is published by one of its members, where the accord lists them all. */
export const publishedByMember: Check = {
  name: 'agreements under an accord are published by its members',
  severity: 'stops',
  find(catalogue) {
    return catalogue.agreements.flatMap((agreement): Finding[] => {
      const accord = catalogue.accords[agreement.accord ?? '']
      const provider = publisherOf(agreement.id)
      if (accord === undefined || accord.members_note !== undefined || accord.providers.includes(provider))
        return []
      return [
        {
          file: agreementFile(catalogue, agreement.id),
          path: ['accord'],
          statement: `accord names "${accord.id}", and ${provider} is not among its members.`,
          hint: `Add ${provider} to providers in accords/${accord.id}.yaml, or take accord out here.`,
        },
      ]
    })
  },
}

/** Nobody promises entry to another provider's course: the one that teaches it publishes, or the one that awards it. */
export const receiverPublishes: Check = {
  name: 'the receiving side publishes',
  severity: 'stops',
  find(catalogue) {
    const courses = coursesById(catalogue)
    return catalogue.agreements.flatMap((agreement) =>
      agreement.to.flatMap((id, index): Finding[] => {
        const course = courses.get(id)
        const provider = publisherOf(agreement.id)
        if (course === undefined || course.provider === provider || course.awarded_by === provider) return []
        return [
          {
            file: agreementFile(catalogue, agreement.id),
            path: ['to', index],
            statement: `to names "${id}", which is not a course of ${provider}.`,
            hint: `Move this file to providers/${course.provider}/agreements: whoever receives the learner publishes the promise.`,
          },
        ]
      }),
    )
  },
}

/** A logo that a provider names is in its folder. */
export const logosExist: Check = {
  name: 'logos exist',
  severity: 'stops',
  find(catalogue, { paths }) {
    return Object.values(catalogue.providers).flatMap((provider): Finding[] => {
      const logo = provider.brand?.logo
      const file = providerFile(catalogue, provider.id)
      const folder = file.slice(0, file.lastIndexOf('/') + 1)
      if (logo === undefined || paths.has(folder + logo)) return []
      const near = nearest(
        logo,
        [...paths]
          .filter((path) => path.startsWith(folder) && path.endsWith('.svg'))
          .map((path) => path.slice(folder.length)),
      )
      return [
        {
          file,
          path: ['brand', 'logo'],
          statement: `logo names "${logo}", which is not in this folder.`,
          hint:
            near === undefined
              ? `Put the picture beside provider.yaml, or take logo out.`
              : `Did you mean "${near}"?`,
        },
      ]
    })
  },
}
