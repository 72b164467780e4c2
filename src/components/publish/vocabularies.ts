import type { Catalogue } from '../../catalogue/catalogue.ts'
import { buildVocabulary, type Entry, type Vocabulary } from '../../search/words.ts'
import { agreementTitle } from '../../text/agreements.ts'
import { courseName, levelInWords, providerName } from '../../text/names.ts'
import { providerKind } from '../../text/providers.ts'
import { fixedNames } from '../../text/publish-choices.ts'
import type { NameKind } from './widget.ts'

export type Vocabularies = Record<NameKind, Vocabulary>

/** Everything that the network can be asked for by name, for pickers. */
export function vocabulariesOf(names: Catalogue): Vocabularies {
  const of = (entries: Entry[]) => buildVocabulary(entries, names.synonyms)
  const entry = (value: string, title: string, hint: string, words = ''): Entry => ({
    value,
    title,
    hint,
    words: `${value} ${hint} ${words}`,
    rank: 0,
  })
  return {
    course: of(
      names.courses.map((course) =>
        entry(
          course.id,
          courseName(names, course),
          providerName(names, course.provider),
          names.awards[course.award]?.synonyms.join(' '),
        ),
      ),
    ),
    award: of(
      Object.values(names.awards).map((award) =>
        entry(
          award.id,
          award.style === 'top-up' ? `${award.short} top-up` : award.short,
          levelInWords(award),
          `${award.title} ${award.synonyms.join(' ')}`,
        ),
      ),
    ),
    provider: of(
      Object.values(names.providers).map((provider) =>
        entry(provider.id, provider.name, provider.town ?? providerKind(provider.kind), provider.short),
      ),
    ),
    accord: of(Object.values(names.accords).map(({ id, title }) => entry(id, title, ''))),
    subject: of(
      Object.values(names.subjects).map(({ code, title, synonyms }) =>
        entry(code, title, code, synonyms.join(' ')),
      ),
    ),
    career: of(
      Object.values(names.careers).map(({ id, title, synonyms }) => entry(id, title, '', synonyms.join(' '))),
    ),
    agreement: of(
      names.agreements.map((agreement) =>
        entry(
          agreement.reference,
          agreement.reference,
          agreementTitle(agreement, names),
          `${agreement.id} ${agreement.to.map((id) => names.providers[id.split('/')[0] ?? '']?.name).join(' ')}`,
        ),
      ),
    ),
  }
}

const extended = new WeakMap<Vocabulary, Map<string, Vocabulary>>()

/** A vocabulary with words that may stand in place of a name, first. */
export function vocabularyWith(vocabulary: Vocabulary, fixed: string[]): Vocabulary {
  if (fixed.length === 0) return vocabulary
  const made = extended.get(vocabulary) ?? new Map<string, Vocabulary>()
  extended.set(vocabulary, made)
  const key = fixed.join(' ')
  const entries = fixed.map((value) => ({
    value,
    title: fixedNames[value] ?? value,
    hint: '',
    words: value,
    rank: 0,
  }))
  const found = made.get(key) ?? {
    ...buildVocabulary([...entries, ...vocabulary.entries], []),
    synonyms: vocabulary.synonyms,
  }
  made.set(key, found)
  return found
}
