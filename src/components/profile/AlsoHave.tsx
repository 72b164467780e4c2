import { useEffect, useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Profile } from '../../eligibility/profile.ts'
import type { Names } from '../../text/names.ts'
import { withQualification } from './held-from.ts'

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
