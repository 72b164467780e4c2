/** Words that lists cut short. What stands behind one belongs to the sentence that it is in. */
const short = [
  'incl inc excl exc e.g eg i.e ie etc esp viz cf vs al resp approx ca est',
  'min max equiv eqv eq alt avg av req reqs pref std no nos pt pts vol sec ref',
  'st dr mr mrs ms prof rev hon hons uni univ coll dept fac tel jan feb mar apr jun jul aug sep sept oct nov dec',
  'eng lang lit sci comb biol chem phys math dip cert nat adv ext fdn qual quals subj sub lev lvl yr yrs mth mths wk wks hr hrs',
].flatMap((words) => words.split(' '))
const isShort = new RegExp(
  String.raw`(?<![\p{L}\d.])(?:${short.map((word) => word.replace('.', '\\.')).join('|')})$`,
  'iu',
)
const longestShort = 12

const mark = /[();\n]|\.(?=\s+\p{Lu}|\s*$)/gu

/** Whether a stop behind these words is part of a word cut short, or of the number of a line. */
const endsNothing = (words: string): boolean =>
  isShort.test(words.slice(-longestShort)) || /^\s*\d{1,2}$/.test(words.slice(0, longestShort))

/** The sentences of a text, and the lines and parts of a list in it, without the marks that end them. A stop behind a word cut
 *  short ends none, nor does anything in brackets, so that half of a sentence never stands for the whole. */
export function sentencesOf(text: string): string[] {
  const found: string[] = []
  let begin = 0
  let open = 0
  for (const { index, 0: sign } of text.matchAll(mark)) {
    if (sign === '(') open += 1
    else if (sign === ')') open = Math.max(0, open - 1)
    else if (open === 0 && !(sign === '.' && endsNothing(text.slice(begin, index)))) {
      found.push(text.slice(begin, index))
      begin = index + 1
    }
  }
  return [...found, text.slice(begin)]
}
