import { useEffect, useState } from 'preact/hooks'
import { type CheckReference, loadReference } from '../agreement/load.ts'
import type { Kept } from './store.ts'
import { WhatYouHave } from './WhatYouHave.tsx'

interface Props {
  kept: Kept
  onKept: (kept: Kept) => void
  opened: boolean
}

/** What they have, before anything has been asked: no part of the network is loaded yet, so awards and grades are. */
export function Beforehand({ kept, onKept, opened }: Props) {
  const [reference, setReference] = useState<CheckReference>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    void loadReference().then(setReference, () => setFailed(true))
  }, [])
  if (failed) return <p class="having">What you have said could not be shown. See that you are online.</p>
  if (reference === undefined) return null
  return <WhatYouHave kept={kept} asks={undefined} catalogue={reference} onKept={onKept} opened={opened} />
}
