import type { WhomToAsk } from '../../text/no-route-contact.ts'

/** An office, with its address and its telephone. */
export function Ask({ whom }: { whom: WhomToAsk }) {
  const { email, phone } = whom.contact
  return (
    <>
      {whom.office}
      {email !== undefined && (
        <>
          : <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
      {phone !== undefined && `, ${phone}`}
    </>
  )
}
