import type {Concept} from '../model/glossary.ts'
import {readGlossary} from './read-glossary.ts'

/** What a file without a name is called in errors. */
const unnamed = 'glossary.yaml'

/**
 * The concepts of a glossary file, in its order: a YAML list with one concept an item. A language's line is a term
 * (`de: Aktionskomitee`), a list of terms, or a map of the keys `use`, `also`, `avoid`, `forms`, `not`, `first`, `note`
 * and `uncertain`. Terms are data: nothing in them is a pattern but the `*` of `forms` and `not`. A concept without `id` is
 * named after its source term. Every concept needs a term in the source language (BCP 47), or `all`.
 *
 * @throws UserError `glossary` with file, line, column and what to do: YAML that cannot be read, unknown or doubled keys,
 * values of the wrong kind, a concept without source term.
 */
export function parseGlossary(
  yamlText: string,
  file?: string,
  sourceLanguage: string = 'en',
): Concept[] {
  const concepts = readGlossary(yamlText, {file: file ?? unnamed, sourceLanguage})
  if (file === undefined) return concepts
  return concepts.map((concept) => ({
    ...concept,
    place: {line: 1, column: 1, ...concept.place, file},
  }))
}
