import type { Source } from '../../schema/values.ts'
import type { Catalogue } from '../catalogue.ts'
import { accordFile, agreementFile, type Check, courseFile, providerFile } from './check.ts'

/** A network of real institutions holds nothing that is made up: learners would read it as a promise. */
export const nothingMadeUp: Check = {
  name: 'a real network has no made-up record',
  severity: 'stops',
  find(catalogue) {
    const { illustrative, title } = catalogue.network
    // Where network.yaml can't be read, nobody knows which of the two it is.
    if (illustrative || title === undefined) return []
    return recordsOf(catalogue)
      .filter(({ source }) => source?.kind === 'illustrative')
      .map(({ file, called }) => ({
        file,
        path: ['source', 'kind'],
        statement: `${called} is made up (illustrative), and the network is real.`,
        hint: 'Delete its file, or say where it really comes from. A network that is made up as a whole says illustrative: true in its network.yaml.',
      }))
  },
}

/** A network that is called made up holds no agreement that is real: no certificate, reminder or owner would follow from it. */
export const nothingReal: Check = {
  name: 'a made-up network has no real agreement',
  severity: 'attention',
  find(catalogue) {
    const { illustrative, id } = catalogue.network
    const real = catalogue.agreements.filter(
      ({ source, status }) => source.kind !== 'illustrative' && status !== 'draft',
    )
    const [first, ...rest] = real
    if (!illustrative || first === undefined) return []
    const more = rest.length === 0 ? '' : ` and ${rest.length} more`
    return [
      {
        file: `data/${id}/network.yaml`,
        path: ['illustrative'],
        statement: `The network is said to be made up, and ${first.reference}${more} ${rest.length === 0 ? 'is' : 'are'} not. Every page says that nothing is real, nobody is reminded of a review, and CODEOWNERS names no maintainer.`,
        hint: 'When the network is real, delete what is made up, and take illustrative and notice out. Until then write source: { kind: illustrative }.',
      },
    ]
  },
}

interface SourcedRecord {
  file: string
  called: string
  source: Source | undefined
}

function recordsOf(catalogue: Catalogue): SourcedRecord[] {
  const { agreements, courses, providers, accords } = catalogue
  return [
    ...agreements.map(({ id, reference, source }) => ({
      file: agreementFile(catalogue, id),
      called: reference,
      source,
    })),
    ...courses.map(({ id, source }) => ({ file: courseFile(catalogue, id), called: id, source })),
    ...Object.values(providers).map(({ id, source }) => ({
      file: providerFile(catalogue, id),
      called: id,
      source,
    })),
    ...Object.values(accords).map(({ id, source }) => ({
      file: accordFile(catalogue, id),
      called: id,
      source,
    })),
  ]
}
