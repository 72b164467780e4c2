/** Words of posts, offices and what they are for: with one of them two capitals are no name. */
const ofPosts = new RegExp(
  `^(?:${[
    'heads?|deans?|chairs?|leads?|leaders?|chiefs?|vice|pro|deputy|units?|desks?|teams?|he|fe|hr|it|ucas|post|staff|people|nurses?|arts?|science|sciences|health|care|sports?|music|law|media|life|land|design|business|general|senior|main|joint|point|hub|line|link|links|group|board|trust|house|hall|room|contact|contacts|inbox|mailbox',
    '(?:admission|offic|regist|direct|manag|co-?ordinat|tutor|mentor|princip|chancell|provost|secretar|advis|admin|assist|associate|depart|facult|school|colleg|univers|academ|servic|centre|center|partner|outreach|recruit|marketing|student|learner|learning|teach|lectur|professor|program|cours|curricul|enquir|inquir|reception|career|qualit|qualific|apprentic|train|participat|internation|progression|transition|support|govern|executiv|operation|maintain|network|articulat|agreement|found|graduat|undergrad|engineer|comput|technolog|nursing|educat|studies|human|social|account|financ|guidance|welfare|success|experience|strateg|widening|access|liaison|compliance|network).*',
  ].join('|')})$`,
  'iu',
)

/** Whether words where a post belongs look like a person's name: a form of address or an initial before a name; or two to four
 *  words with capitals, none of which is a word of posts or offices. It can be wrong in both directions. */
export function looksLikeName(words: string): boolean {
  const text = words.trim()
  if (/\b(Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Sir|Dame|Rev)\b\.? \p{Lu}/u.test(text)) return true
  const parts = text.split(/[\s,]+/).filter((part) => part !== '')
  if (parts.some((part) => part.split('-').some((one) => ofPosts.test(one)))) return false
  const named = parts.filter(
    (part) => !/^(?:de|da|di|du|la|le|van|von|der|den|ter|bin|al|el|ap)$/iu.test(part),
  )
  return (
    named.length >= 2 &&
    named.length <= 4 &&
    parts.every((part) => !/[&/\d@]/.test(part)) &&
    named.every((part) => /^\p{Lu}(?:\.?|[\p{L}'’.-]+)$/u.test(part))
  )
}
