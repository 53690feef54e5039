import type {Concept} from '../model/glossary.ts'
import type {GlossaryFile} from './lint-glossary.ts'
import type {Difference} from './merge-concept.ts'
import {type PlacedTerm, readGlossary} from './read-glossary.ts'

/** Something that was not merged, since the glossary says otherwise. */
export interface MergeConflict {
  /** One sentence. */
  readonly message: string
  /** Id of the concept in the glossary. */
  readonly concept: string
  /** BCP 47. */
  readonly language?: string
  readonly file: string
  /** 1-based; see `locate`. */
  readonly line?: number
  /** 1-based UTF-16 column. */
  readonly column?: number
}

/** A concept of the glossary and its file. */
interface Owner {
  readonly now: Concept
  readonly file: string
}

/** What a concept says otherwise than an imported one. */
export function differenceConflict({now, file}: Owner, difference: Difference): MergeConflict {
  const {language, key, actual, expected} = difference
  const about = language === undefined ? '' : ` (${language})`
  const known = quoted(expected)
  const messages: Readonly<Record<string, string>> = {
    use: `Unexpected preferred term ${quoted(actual)}${about} for \`${now.id}\`, expected ${known}`,
    also: `Unexpected admitted term ${quoted(actual)}${about} for \`${now.id}\`, expected ${known}`,
    avoid: `Unexpected forbidden term ${quoted(actual)}${about} for \`${now.id}\`, expected it allowed`,
  }
  const message =
    messages[key] ??
    `Unexpected \`${key}\` ${quoted(actual)}${about} for \`${now.id}\`, expected ${known}`
  return {
    message,
    concept: now.id,
    ...(language !== undefined && {language}),
    file,
  }
}

/** A source term that another concept has: it would ask for two translations. */
export function ownedTerm(owner: Owner, term: string, by: Owner): MergeConflict {
  const message = `Unexpected source term ${quoted(term)} for \`${owner.now.id}\`, expected it in \`${by.now.id}\` only`
  return {message, concept: by.now.id, file: by.file}
}

/** A concept of the same name that has other source terms. */
export function otherSource(owner: Owner, terms: readonly string[]): MergeConflict {
  const message = `Unexpected source term ${quoted(terms[0] ?? '')} for \`${owner.now.id}\`, expected one that it has`
  return {message, concept: owner.now.id, file: owner.file}
}

/** A concept that is written in a way that nothing can be added to. */
export function notEditable({now, file}: Owner): MergeConflict {
  const message = `Cannot add to \`${now.id}\`, which is written with aliases or in another unusual way`
  return {message, concept: now.id, file}
}

/** Conflicts with line and column in the files as they are. */
export function locate(
  conflicts: readonly MergeConflict[],
  files: readonly GlossaryFile[],
  sourceLanguage: string,
): MergeConflict[] {
  const places = new Map<string, {readonly line: number; readonly column: number}>()
  for (const {file, text} of files) {
    if (!conflicts.some((conflict) => conflict.file === file)) continue
    const terms: PlacedTerm[] = []
    const onTerm = (term: PlacedTerm): unknown => terms.push(term)
    const concepts = readGlossary(text, {file, sourceLanguage, onTerm})
    const wanted = new Set(conflicts.map(({concept}) => concept))
    const isWanted = (concept: Concept | undefined): boolean => wanted.has(concept?.id ?? '')
    for (const {id, place} of concepts.filter(isWanted))
      if (place) addNew(places, keyOf({file, concept: id}), place)
    for (const {index, language, place} of terms.filter(({index}) => isWanted(concepts[index])))
      addNew(places, keyOf({file, concept: concepts[index]?.id ?? '', language}), place())
  }
  return conflicts.map((conflict) => {
    const place =
      places.get(keyOf(conflict)) ?? places.get(keyOf({...conflict, language: undefined}))
    return place ? {...conflict, line: place.line, column: place.column} : conflict
  })
}

function keyOf(about: {file: string; concept: string; language?: string | undefined}): string {
  return JSON.stringify([about.file, about.concept, about.language ?? ''])
}

function addNew<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value)
}

/** More of a text is not shown in a message. UTF-16 units. */
const longestShown = 80

function quoted(text: string): string {
  return `\`${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}\``
}
