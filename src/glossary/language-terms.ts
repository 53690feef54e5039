import type {Concept, LanguageTerms} from '../model/glossary.ts'
import {subtagOf, wellFormedTag} from '../segment/language-tag.ts'

/**
 * The terms of a concept in a language: those of its tag, else of a tag that is shorter by its last parts, else of one that
 * means the same (`zh` is `zh-Hans`, `id-ID` is `id`), else `all`. Serbian, read in either script, is one language.
 */
export function termsFor(concept: Concept, language: string): LanguageTerms | undefined {
  const tag = tagIn(concept, language)
  if (tag !== undefined) return concept.terms[tag]
  const {all} = concept
  return all === undefined ? undefined : {use: [all], also: [], avoid: [], forms: [], not: []}
}

/** The tag under which a concept has its terms in a language, undefined where it has none of its own. */
export function tagIn({terms}: Concept, language: string): string | undefined {
  for (const tag of tagsFor(language)) if (Object.hasOwn(terms, tag)) return tag
  const wanted = meaning(language)
  return Object.keys(terms).find((tag) => meaning(tag) === wanted)
}

const tags = new Map<string, readonly string[]>()

/** A tag and what is left as its last parts are taken away. */
function tagsFor(language: string): readonly string[] {
  const known = tags.get(language)
  if (known) return known
  const parts = canonicalTag(language).split('-')
  const made = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
  tags.set(language, made)
  return made
}

/** A tag as BCP 47 writes it; as it is where it is not well formed. */
export function canonicalTag(tag: string): string {
  return wellFormedTag(tag) ?? tag
}

const meanings = new Map<string, string>()

/** A tag with its likely script and region. */
function meaning(tag: string): string {
  const known = meanings.get(tag)
  if (known !== undefined) return known
  const made = likely(tag)
  meanings.set(tag, made)
  return made
}

function likely(tag: string): string {
  const subtag = subtagOf(tag)
  if (subtag === 'sr') return 'sr'
  try {
    return new Intl.Locale(tag).maximize().baseName
  } catch {
    return tag
  }
}
