import type {Concept} from '../model/glossary.ts'
import {UserError} from '../model/user-error.ts'
import {tagIn} from './language-terms.ts'

/**
 * Concepts with the terms of some languages and of the source language only; those that say nothing in any of them are left
 * out.
 *
 * @throws UserError `usage` for a language that is neither in the glossary nor one of the project's (`known`).
 */
export function keepLanguages(
  concepts: readonly Concept[],
  options: {
    readonly sourceLanguage: string
    readonly languages: readonly string[]
    readonly known: readonly string[]
  },
): Concept[] {
  const {sourceLanguage, languages, known} = options
  const unknown = languages.find(
    (language) =>
      !known.includes(language) && !concepts.some((concept) => tagIn(concept, language)),
  )
  if (unknown !== undefined)
    throw new UserError(`Unexpected language \`${unknown}\`, expected one of the glossary`, {
      code: 'usage',
      advice: 'Correct `--to`.',
    })
  return concepts.flatMap((concept) => {
    const wanted = new Set(
      [sourceLanguage, ...languages].map((language) => tagIn(concept, language)),
    )
    const terms = Object.entries(concept.terms).filter(([tag]) => wanted.has(tag))
    const isEmpty = languages.every((language) => tagIn(concept, language) === undefined)
    if (isEmpty && concept.all === undefined) return []
    return [{...concept, terms: Object.fromEntries(terms)}]
  })
}
