import type {Finding} from '../model/finding.ts'
import type {Concept} from '../model/glossary.ts'
import {notComposed, tooLong, unknownLanguages, wrongScripts} from './lint/characters.ts'
import {conflicts} from './lint/conflicts.ts'
import {duplicateIds, duplicateSources} from './lint/duplicates.ts'
import type {LintRule, LintTerm} from './lint/placed-glossary.ts'
import {type PlacedTerm, readGlossary} from './read-glossary.ts'

/** A glossary file. */
export interface GlossaryFile {
  /** Path in the project, with `/`. */
  readonly file: string
  readonly text: string
}

/** All rules, in the order in which people meet them. */
const rules: readonly LintRule[] = [
  unknownLanguages,
  duplicateIds,
  duplicateSources,
  conflicts,
  wrongScripts,
  notComposed,
  tooLong,
]

/**
 * What is wrong with a glossary itself, over all its files: each finding with file, line, column, and what to do in
 * `explanation`. Rules: `glossary-language`, `glossary-duplicate`, `glossary-conflict` (both allowed and forbidden),
 * `glossary-self-match` (a forbidden variant that is a form of an allowed term), `glossary-unmatchable`, `glossary-script`,
 * `glossary-nfc`, `glossary-length`. Ordered by file and place.
 *
 * @throws UserError `glossary` as `parseGlossary` does, for the first file that cannot be read.
 */
export function lintGlossary(
  files: readonly GlossaryFile[],
  {sourceLanguage}: {readonly sourceLanguage: string},
): Finding[] {
  const concepts: Concept[] = []
  const terms: LintTerm[] = []
  for (const {file, text} of files) {
    const found: PlacedTerm[] = []
    const own = readGlossary(text, {file, sourceLanguage, onTerm: (term) => found.push(term)}).map(
      (concept) => ({...concept, place: {line: 1, column: 1, ...concept.place, file}}),
    )
    concepts.push(...own)
    for (const {index, ...term} of found) {
      const concept = own[index]
      if (concept) terms.push({...term, concept, file})
    }
  }
  const order = new Map(files.map(({file}, index) => [file, index]))
  const place = ({file = '', line = 0, column = 0}: Finding): [number, number, number] => [
    order.get(file) ?? 0,
    line,
    column,
  ]
  return rules
    .flatMap((rule) => rule({concepts, terms, sourceLanguage}))
    .toSorted((a, b) => comparePlaces(place(a), place(b)))
}

function comparePlaces(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
