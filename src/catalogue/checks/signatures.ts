import type { Agreement } from '../../schema/agreement.ts'
import { type Catalogue, coursesById } from '../catalogue.ts'
import { type Senders, sendersOf } from '../senders.ts'
import { accordFile, agreementFile, type Check, type Finding } from './check.ts'

type Side = Agreement['signed'][number]['side']

/** Each signature is that of a party, on its own side, and stands once. Where anyone may come, anyone may sign as sender. */
export const partiesSign: Check = {
  name: 'only the parties sign',
  severity: 'stops',
  find(catalogue) {
    return catalogue.agreements.flatMap((agreement) => {
      const parties = partiesOf(agreement, catalogue)
      return agreement.signed.flatMap(({ side, provider, role }, index): Finding[] => {
        const first = agreement.signed.findIndex(
          (other) => other.side === side && other.provider === provider && other.role === role,
        )
        const words =
          first !== index
            ? ([`${provider} has signed twice as ${role}.`, 'Keep one of the two.'] as const)
            : catalogue.providers[provider] === undefined
              ? undefined
              : wordStranger(provider, side, parties)
        if (words === undefined) return []
        const [statement, hint] = words
        const file = agreementFile(catalogue, agreement.id)
        return [{ file, path: ['signed', index, 'provider'], statement, hint }]
      })
    })
  },
}

/** Nobody has signed on a day after `today`, an agreement or an accord. */
export function signedBy(today: string): Check {
  return {
    name: 'signed by today',
    severity: 'stops',
    find(catalogue) {
      const records = [
        ...catalogue.agreements.map(({ id, signed }) => ({ file: agreementFile(catalogue, id), signed })),
        ...Object.values(catalogue.accords).map(({ id, signed }) => ({
          file: accordFile(catalogue, id),
          signed,
        })),
      ]
      return records.flatMap(({ file, signed }) =>
        signed.flatMap(({ on }, index): Finding[] =>
          on <= today
            ? []
            : [
                {
                  file,
                  path: ['signed', index, 'on'],
                  statement: `on is ${on}, a day that has not come yet.`,
                  hint: 'Write the day on which it was signed; if it has not been, take the signature out.',
                },
              ],
        ),
      )
    },
  }
}

/** Who may sign for each side, whoever publishes the agreement among the receivers; undefined where that is anyone, or nobody can say. */
function partiesOf(agreement: Agreement, catalogue: Catalogue): Record<Side, string[] | undefined> {
  const courses = coursesById(catalogue)
  const senders = agreement.from.map((selector) => sendersOf(selector, agreement, catalogue, courses))
  const publisher = agreement.id.split('/')[0] ?? ''
  const receivers = agreement.to.map((id) => courses.get(id))
  return {
    sending: senders.every(isNamed) ? [...new Set(senders.flatMap((one) => one.providers))] : undefined,
    receiving: receivers.every((course) => course !== undefined)
      ? [...new Set([publisher, ...receivers.flatMap((to) => [to.provider, to.awarded_by ?? []].flat())])]
      : undefined,
  }
}

const isNamed = (senders: Senders | undefined): senders is Senders =>
  senders !== undefined && senders.providers.length > 0 && !senders.providers.includes('partners')

function wordStranger(
  provider: string,
  side: Side,
  parties: Record<Side, string[] | undefined>,
): [string, string] | undefined {
  if (parties[side]?.includes(provider) !== false) return undefined
  const other = side === 'sending' ? 'receiving' : 'sending'
  return [
    `provider names "${provider}", which is not on the ${side} side.`,
    parties[other]?.includes(provider)
      ? `It is on the other side: write side: ${other}.`
      : `Name who signed for it (${parties[side].join(', ')}), or take the signature out.`,
  ]
}
