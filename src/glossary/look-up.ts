import {withoutAccents} from './accents.ts'
import {
  compoundLengths,
  longestCompound,
  mayFollow,
  mayPrecede,
  restOfShortHead,
} from './compounds.ts'
import {noEnding} from './inflection/inflection.ts'
import {addForms, bareLexicon, remembered} from './lexicon.ts'
import {startLength, type WordIndex} from './word-index.ts'

/** Ids of the words that a token is a form of, or has as a part. */
export function lookUp(index: WordIndex, token: string): readonly number[] {
  const {lexicon, inflection, traits} = index
  return remembered(lexicon, token, (found) => {
    addForms(lexicon, token, found)
    for (const rest of inflection.withoutPrefixes?.(token) ?? []) addForms(lexicon, rest, found)
    if (!traits.hasCompounds || token.length > longestCompound) return
    addHeads(index, token, found)
    addOpeners(index, token, found)
  })
}

/** Ids of the words that a token is a form of if accents are not looked at. */
export function lookUpBare(index: WordIndex, token: string): readonly number[] {
  index.bare ??= bareLexicon(index.lexicon)
  const {bare} = index
  const plain = withoutAccents(token)
  return remembered(bare, plain, (found) => addForms(bare, plain, found))
}

/** Adds the words that are the last part of a token (`Finanzoligarchie`). */
function addHeads(index: WordIndex, token: string, found: Set<number>): void {
  const {head, rest} = compoundLengths(index.language)
  for (let start = rest; start + head <= token.length; start++) {
    if (!index.headStarts.has(token.slice(start, start + startLength))) continue
    if (!mayPrecede(token.slice(0, start))) continue
    const forms = new Set<number>()
    addForms(index.lexicon, token.slice(start), forms)
    for (const id of forms) {
      const length = index.heads.get(id) ?? 0
      const isShort = length === 4 && head === 4
      if (length >= head && start >= (isShort ? restOfShortHead : rest)) found.add(id)
    }
  }
}

/** Adds the long words that are the first part of a token (`Generalstreikbewegung`). */
function addOpeners(index: WordIndex, token: string, found: Set<number>): void {
  const {openers, language, lexicon} = index
  const {opener, rest} = compoundLengths(language)
  const most = Math.min(lexicon.longest, token.length - rest)
  for (let length = opener; length <= most; length++)
    for (const {id, endings} of lexicon.stems.get(token.slice(0, length)) ?? []) {
      // Only the word itself: a stem alone opens verbs and adjectives too (`inhaftierten`).
      const isWord = endings === noEnding && (openers.get(id) ?? 0) >= opener
      if (isWord && mayFollow(token.slice(length), language)) found.add(id)
    }
}
