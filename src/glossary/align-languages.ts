import type {Concept, LanguageTerms} from '../model/glossary.ts'
import {subtagOf} from '../segment/language-tag.ts'
import {canonicalTag} from './language-terms.ts'

/**
 * A concept whose languages have the tags that a project uses: other tools say `de-DE` and `zh-CN` for what is `de` and
 * `zh-Hans` here. A region is only left out where the concept has the language once. Law: no terms are lost; tags that
 * nothing of the project comes near stay.
 */
export function alignLanguages(concept: Concept, languages: readonly string[]): Concept {
  const tags = Object.keys(concept.terms)
  const aligned: Record<string, LanguageTerms> = {}
  for (const [tag, terms] of Object.entries(concept.terms))
    aligned[alignedTag(tag, {tags, languages})] = terms
  return {...concept, terms: aligned}
}

function alignedTag(
  tag: string,
  {tags, languages}: {readonly tags: readonly string[]; readonly languages: readonly string[]},
): string {
  if (languages.includes(tag)) return tag
  const isFree = (language: string): boolean => !tags.includes(language)
  const same = languages.find(
    (language) => isFree(language) && likely(language) === likely(tag) && isFirst(tag, tags),
  )
  if (same !== undefined) return same
  const cousins = languages.filter((language) => written(language) === written(tag))
  const isOnly = tags.filter((each) => written(each) === written(tag)).length === 1
  const [cousin] = cousins
  // A variety with a region of its own in the project, such as `pt-BR`, is not what `pt-PT` means.
  const isGeneral = cousin !== undefined && !/-(?:[a-z]{2}|\d{3})(?:-|$)/i.test(cousin)
  return cousins.length === 1 && isOnly && isGeneral ? cousin : tag
}

/** Whether no tag before it means the same. */
function isFirst(tag: string, tags: readonly string[]): boolean {
  return tags.find((each) => likely(each) === likely(tag)) === tag
}

/** A tag with its likely script and region. */
function likely(tag: string): string {
  return maximized(tag)?.baseName ?? tag
}

/** The language and script of a tag. */
function written(tag: string): string {
  return `${subtagOf(tag)}-${maximized(tag)?.script ?? ''}`
}

function maximized(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(canonicalTag(tag)).maximize()
  } catch {
    return undefined
  }
}
