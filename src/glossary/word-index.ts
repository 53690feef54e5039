import {functionWordForms} from './inflection/function-words.ts'
import {
  anyEnding,
  type Inflection,
  noEnding,
  type Stem,
  type WordRole,
} from './inflection/inflection.ts'
import {inflectionOf} from './inflection/inflection-of.ts'
import type {LanguageTraits} from './language-traits.ts'
import {addStem, createLexicon, type Lexicon} from './lexicon.ts'

/** What decides how a word of a phrase is looked up. */
export interface WordUse extends WordRole {
  readonly isAcronym: boolean
  /** Ends in `*`: any ending. */
  readonly isOpen: boolean
  /** May be the last part of a compound. */
  readonly mayBeHead: boolean
  /** May be the first part of a compound. */
  readonly mayBeOpener: boolean
}

/** The words of all phrases in one language, found by any of their forms. */
export interface WordIndex {
  /** Language subtag. */
  readonly language: string
  readonly traits: LanguageTraits
  readonly inflection: Inflection
  readonly lexicon: Lexicon
  /** The same without accents, for words in capitals; made when the first of them comes. */
  bare: Lexicon | undefined
  /** Ids of words by text and use. */
  readonly ids: Map<string, number>
  /** Words that may be last parts of compounds, by id: their length. */
  readonly heads: Map<number, number>
  /** Beginnings of stems of such words. */
  readonly headStarts: Set<string>
  /** Words that may be first parts of compounds, by id: their length. */
  readonly openers: Map<number, number>
}

/** A token without such a beginning of a head in it is no compound. UTF-16 units. */
export const startLength = 2

/** An index of a language (BCP 47) without words. */
export function createWordIndex(language: string, traits: LanguageTraits): WordIndex {
  return {
    language,
    traits,
    inflection: inflectionOf(language),
    lexicon: createLexicon(),
    bare: undefined,
    ids: new Map(),
    heads: new Map(),
    headStarts: new Set(),
    openers: new Map(),
  }
}

/** The id of a normalised word in its use; mutates the index where it is new. */
export function addWord(index: WordIndex, word: string, use: WordUse): number {
  const key = `${flagsOf(use)} ${word}`
  const known = index.ids.get(key)
  if (known !== undefined) return known
  const id = index.ids.size
  index.ids.set(key, id)
  if (use.mayBeHead) index.heads.set(id, word.length)
  if (use.mayBeOpener) index.openers.set(id, word.length)
  for (const {stem, endings} of stemsIn(index, word, use)) {
    addStem(index.lexicon, stem, {id, endings})
    if (use.mayBeHead) index.headStarts.add(stem.slice(0, startLength))
  }
  return id
}

/** The stems of a word in its use, the word itself among them. */
export function stemsIn(
  {inflection, language, traits}: Pick<WordIndex, 'inflection' | 'language' | 'traits'>,
  word: string,
  use: WordUse,
): readonly Stem[] {
  const itself: Stem = {stem: word, endings: noEnding, label: ''}
  if (use.isOpen) return [{stem: word, endings: anyEnding, label: 'any ending'}]
  if (use.isAcronym) {
    const endings = new Set(traits.acronymEndings)
    return endings.size > 0 ? [itself, {stem: word, endings, label: 'acronym'}] : [itself]
  }
  const siblings = use.isOnly ? [] : functionWordForms(word, language)
  if (siblings.length > 0)
    return siblings.map((stem) => ({stem, endings: noEnding, label: 'function word'}))
  return [itself, ...inflection.stems(word, use)]
}

/** A use as one number: a bit for each of what it says. */
function flagsOf(use: WordUse): number {
  let flags = Number(use.isOnly)
  flags = flags * 2 + Number(use.isLast)
  flags = flags * 2 + Number(use.isName)
  flags = flags * 2 + Number(use.isAcronym)
  flags = flags * 2 + Number(use.isOpen)
  flags = flags * 2 + Number(use.mayBeHead)
  return flags * 2 + Number(use.mayBeOpener)
}
