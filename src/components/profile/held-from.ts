import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Held, Profile } from '../../eligibility/profile.ts'
import type { StartEntry } from '../../text/tables.ts'

/** What was picked, as the profile holds it: its last place says its award and subject, wherever it is taken. The title of
 *  one A level is one result, in its subject. Undefined while it is not settled what, and where. */
export function heldFrom(
  ref: string | undefined,
  entry: Pick<StartEntry, 'title' | 'places'> | undefined,
  { awards }: Pick<Catalogue, 'awards'>,
): Held | undefined {
  const [award, subject] = entry?.places.at(-1)?.ref.split('@') ?? []
  if (ref === undefined || entry === undefined || award === undefined) return undefined
  const held: Held = { award, ...(subject ? { subject } : {}), sure: 'have', at: ref }
  return subject && awards[award]?.kind === 'a-level'
    ? { ...held, results: [{ subject, name: entry.title.replace(/^.*(, | in )/, '') }] }
    : held
}

/** With one qualification more, or in place of the one that was changed. What was said before of the same one is replaced;
 *  another A level in the same subject area stands beside it. */
export function withQualification(profile: Profile, held: Held, changed: Held | undefined): Profile {
  const before = changed ?? profile.qualifications.find((one) => isSame(one, held))
  const whole = changed === undefined && before !== undefined ? withResultsOf(before, held) : held
  return {
    ...profile,
    // What they have now said that they have, they no longer lack.
    lacks: profile.lacks === 'others' ? 'others' : profile.lacks.filter((award) => award !== held.award),
    qualifications:
      before === undefined
        ? [...profile.qualifications, held]
        : profile.qualifications.map((one) => (one === before ? whole : one)),
  }
}

/** One A level that they have and one that they expect are two things, even in one subject area. */
const isSame = (one: Held, other: Held): boolean =>
  one.award === other.award &&
  one.subject === other.subject &&
  (one.results === undefined || other.results === undefined || one.sure === other.sure)

function withResultsOf(before: Held, held: Held): Held {
  const named = new Set(held.results?.map(({ name }) => name))
  const others = before.results?.filter(({ name }) => name !== undefined && !named.has(name)) ?? []
  return others.length === 0 ? held : { ...held, results: [...others, ...(held.results ?? [])] }
}
