import type { Leaf } from '../../schema/condition.ts'
import type { Profile } from '../profile.ts'
import type { Finding } from '../reason.ts'
import type { Scene } from '../verdict.ts'

/** One thing that is asked for, held against the profile. */
export function judgeLeaf(_leaf: Leaf, _profile: Profile, _scene: Scene): Finding {
  return { answer: 'cant-tell', expected: false, reason: { is: 'ask-them', what: 'other' } }
}
