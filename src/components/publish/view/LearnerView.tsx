import type { Catalogue } from '../../../catalogue/catalogue.ts'
import type { FormKind } from '../../../text/publish-labels.ts'
import { todayInLondon } from '../../agreement/load.ts'
import type { Fields } from '../value.ts'
import { AgreementView } from './AgreementView.tsx'
import { CourseView } from './CourseView.tsx'
import { ProviderView } from './ProviderView.tsx'
import { soundRecord } from './sound.ts'

interface Props {
  kind: FormKind
  value: Fields
  names: Catalogue
}

/** What a learner will read of the record, as far as it is written: what is still missing is left out here, and only the
 *  check says so. */
export function LearnerView({ kind, value, names }: Props) {
  const { fields, gaps } = soundRecord(kind, value)
  return (
    <div class="learner-view">
      {kind === 'agreement' && (
        <AgreementView agreement={fields} gaps={gaps} value={value} names={names} today={todayInLondon()} />
      )}
      {kind === 'course' && <CourseView course={fields} value={value} names={names} />}
      {kind === 'provider' && <ProviderView provider={fields} names={names} />}
    </div>
  )
}
