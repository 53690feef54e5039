import type {Finding} from '../model/finding.ts'
import type {Concept, Lesson} from '../model/glossary.ts'
import {canonicalTag, tagIn, termsFor} from './language-terms.ts'
import {languageLine} from './serialize-concept.ts'

/** A finding of `checkTerms` and what it was made from. */
export interface TeachInput {
  readonly finding: Finding
  /** As it was checked. */
  readonly source: string
  /** BCP 47. */
  readonly sourceLanguage: string
  readonly concepts: readonly Concept[]
}

/**
 * The one-line edits of the glossary that would teach it better than a finding, the likeliest first: a form of the term
 * that stands in the target, and a phrase of the source in which the term is something else. Empty for a finding that is
 * not about a term. Whether the finding is right is for a person to say.
 */
export function teachTerms({finding, source, sourceLanguage, concepts}: TeachInput): Lesson[] {
  const concept = concepts.find(({id}) => id === finding.concept)
  if (!concept || !finding.sourceSpan) return []
  const lessons: (Lesson | undefined)[] = []
  if (finding.rule === 'term-missing' && finding.actual && finding.language)
    lessons.push(lesson(concept, {language: finding.language, key: 'forms', term: finding.actual}))
  if (finding.rule === 'term-missing' || finding.rule === 'term-forbidden')
    lessons.push(
      lesson(concept, {
        language: sourceLanguage,
        key: 'not',
        term: contextOf(source, finding.sourceSpan),
      }),
    )
  return lessons.filter((each) => each !== undefined)
}

/** The lesson that adds a phrase to a concept, undefined where the concept has no such line. */
function lesson(
  concept: Concept,
  {language, key, term}: Pick<Lesson, 'language' | 'key' | 'term'>,
): Lesson | undefined {
  const terms = termsFor(concept, language)
  if (!terms || term === '') return undefined
  const tag = tagIn(concept, language) ?? canonicalTag(language)
  const {file, line} = concept.place ?? {}
  return {
    concept: concept.id,
    language: tag,
    key,
    term,
    ...(file !== undefined && {file}),
    ...(line !== undefined && {line}),
    edit: languageLine(tag, {...terms, [key]: [...terms[key], term]}),
  }
}

/** A word and what joins it to a term: blanks or a hyphen, no punctuation. */
const wordAfter = /^(?:<[^<>]*>)*([ \u00a0-]+)([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)/u
const wordBefore = /([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)([ \u00a0-]+)(?:<[^<>]*>)*$/u

/** Longest word that binds to what stands before it, such as `on` and `down`. UTF-16 units. */
const longestParticle = 4

/** The phrase of a source that tells a term from others like it: with a particle after it, else the word before, or after. */
function contextOf(source: string, {start, end}: {start: number; end: number}): string {
  const term = source.slice(start, end)
  const after = wordAfter.exec(source.slice(end))
  const before = wordBefore.exec(source.slice(0, start))
  const isParticle = after?.[2] !== undefined && after[2].length <= longestParticle
  if (after && (isParticle || !before)) return `${term}${after[1]}${after[2]}`
  return before ? `${before[1]}${before[2]}${term}` : term
}
