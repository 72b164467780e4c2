import { type FormKind, labelOf } from './publish-labels.ts'

/** Where a description speaks of how the file is written, what is said here instead. */
const hints: Record<string, string> = {
  'agreement.from': 'Any of these.',
  'agreement.from.provider':
    'Name providers; or “Anywhere”; or “Partners”: the members of the accord, or colleges that the source does not list.',
  'agreement.entry': '',
  'agreement.conditions':
    'What the learner must do or have. Where nothing more is asked for, it is that they pass what they come from: choose “Pass a course or an award”. Where something is asked and nobody says what, choose “A condition that is not stated”. Left empty, learners read that it is not stated.',
  'agreement.clause': 'Without quotation marks round it. Of a long text the sentences that make the promise.',
  'agreement.guarantee': 'Choose the strongest that the signed words support, and never a stronger one.',
  'agreement.entry.credit.recognised': 'One number; or two, where it depends.',
  'agreement.deadlines.each_year': 'Month and day, like 12-14 for 14 December; or one date above.',
  'agreement.valid.from': 'A day, like 1 September 2026, or a month, like September 2026.',
  'agreement.valid.until': 'A day or a month, itself included.',
  'agreement.valid.cohorts': 'Months, like September 2026.',
  'agreement.valid.entry': 'Like 2027: the autumn in which the academic year begins. Left out: not stated.',
  'provider.signing_key': 'Ed25519, base64. Several where old ones still count, the newest first.',
  'course.last_start': 'A month, like September 2027.',
  'course.code': 'Codes that others know it by.',
  graded_unit: 'One grade; or several, one for each graded unit.',
  completed: 'The course they come from, or an award that they must have passed.',
  'course.subject': 'Sector subject area. An entry that stands for many courses has “Various subjects”.',
  'course.entry':
    'What it asks for of those for whom no agreement helps. Left empty, learners read that it is not stated.',
  'provider.name': '',
  'provider.kind': 'An awarding body makes the awards, and other colleges teach them.',
  'provider.town': '',
  'provider.website': '',
  'provider.ukprn': 'Eight digits.',
  'provider.maintainers': 'Like @riverside-registry.',
  dated: 'As precisely as it says it: 2010-09, or about 2010.',
  gcse: 'Like maths, english or science; or any.',
  or_equivalent: 'Where the source says “or equivalent”, and not what counts.',
  typical: 'Where the source says “typically”, and does not make it a rule.',
  which: '',
  applied_by: 'A day, like 14 December 2026; or a day of every year, like 14 December.',
}

/** What is said below a field's name, from its description; nothing where the name says it already. */
export function hintOf(
  kind: FormKind,
  path: PropertyKey[],
  description: string | undefined,
  label = labelOf(kind, path),
): string {
  const names = path.filter((part) => typeof part === 'string')
  const own = hints[[kind, ...names].join('.')] ?? hints[names.at(-1) ?? '']
  if (own !== undefined) return own
  const hint = withoutLabel(fieldHint(description), label)
    .replace(/"([^"]*)"/g, '“$1”')
    .replace('Left out', 'Left empty')
  const wordsIn = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? []
  const said = new Set([...wordsIn(label), 'that', 'the', 'it', 'is', 'a', 'this', 's'])
  return wordsIn(hint).every((word) => said.has(word)) ? '' : hint
}

/** Without the label said once more at its beginning: "What has to be done (…)" below "What has to be done". */
function withoutLabel(hint: string, label: string): string {
  if (!hint.toLowerCase().startsWith(label.toLowerCase())) return hint
  const rest = hint.slice(label.length)
  const example = /^ \((".*")\)\.$/.exec(rest)?.[1]
  if (example !== undefined) return `Like ${example}.`
  const more = /^(?:[,.:]|, if) (.+)$/.exec(rest)?.[1]
  return more === undefined ? hint : more.charAt(0).toUpperCase() + more.slice(1)
}

/** A field's description for somebody who fills it in here: what it says of writing YAML is left out. */
function fieldHint(description: string | undefined): string {
  if (description === undefined) return ''
  return withoutQuotes(description)
    .replace(/^In quotes[^.]*\.$/, '')
    .replace(/, from data\/reference\/[a-z]+\.yaml/g, '')
    .replace(/`sending`: passes/, 'Passes')
    .replace(/^true: (.)/, (_whole, first: string) => first.toUpperCase())
    .replace(/^false: (.)/, (_whole, first: string) => `Untick: ${first}`)
    .replace(/^(draft;|foundation \(|signed-document,|Through whom:|Whose level|closing:).*$/, '')
    .replace(/, by the name of its folder/, '')
    .trim()
}

/** Without the advice to put it in quotes, which the form does by itself. */
export const withoutQuotes = (text: string): string =>
  text.replace(/,? in quotes(: without them[^.]*)?(?=[ .,:;])/g, '')
