import { useEffect, useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Held, Profile } from '../../eligibility/profile.ts'
import type { Names } from '../../text/names.ts'

interface Props {
  profile: Profile
  catalogue: Names & Pick<Catalogue, 'scales'>
  /** The number of the qualification that is being changed, or `another`; undefined while nothing is. */
  editing: number | 'another' | undefined
  onEdit: (editing: number | 'another' | undefined) => void
  onProfile: (profile: Profile) => void
}

/** Further qualifications, one at a time. The form, with its list of titles, is loaded when it is first wanted. */
export function AlsoHave({ profile, catalogue, editing, onEdit, onProfile }: Props) {
  const [code, setCode] = useState<typeof import('./QualificationForm.tsx')>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (editing === undefined || code !== undefined) return
    setFailed(false)
    void import('./QualificationForm.tsx').then(setCode, () => setFailed(true))
  }, [editing])
  if (editing === undefined || code === undefined)
    return (
      <p>
        <button type="button" class="small also-have" onClick={() => onEdit('another')}>
          I also have…
        </button>
        {failed && <span role="alert"> That could not be loaded. See that you are online.</span>}
      </p>
    )
  const before = editing === 'another' ? undefined : profile.qualifications[editing]
  return (
    <code.QualificationForm
      key={editing}
      before={before}
      catalogue={catalogue}
      onSave={(held) => onProfile(withQualification(profile, held, before))}
      onCancel={() => onEdit(undefined)}
    />
  )
}

/** In place of the one that was changed, or of the same one said before; else as one more. */
function withQualification(profile: Profile, held: Held, changed: Held | undefined): Profile {
  const before =
    changed ?? profile.qualifications.find((one) => one.award === held.award && one.subject === held.subject)
  return {
    ...profile,
    // What they have now said that they have, they no longer lack.
    lacks: profile.lacks === 'others' ? 'others' : profile.lacks.filter((award) => award !== held.award),
    qualifications:
      before === undefined
        ? [...profile.qualifications, held]
        : profile.qualifications.map((one) => (one === before ? held : one)),
  }
}
