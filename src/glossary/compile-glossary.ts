import type {Concept, LanguageTerms} from '../model/glossary.ts'
import {subtagOf} from '../segment/language-tag.ts'
import {type CharacterMatcher, matchCharacters} from './character-matcher.ts'
import {addCharacters, createCharacterNode} from './character-trie.ts'
import {otherSenses} from './contexts/other-senses.ts'
import {termsFor} from './language-terms.ts'
import {type LanguageTraits, traitsOf} from './language-traits.ts'
import type {MatchOptions, RawMatch} from './matcher.ts'
import type {NormalText} from './normalize.ts'
import {makePattern, type Pattern, patternsOf} from './patterns.ts'
import {addPattern, createNode} from './term-trie.ts'
import {createWordIndex, type WordIndex} from './word-index.ts'
import {matchWords, type WordMatcher} from './word-matcher.ts'

/** A glossary in one language, ready for looking up. */
export interface CompiledGlossary {
  readonly language: string
  readonly concepts: readonly Concept[]
  /** Per concept; undefined where it has none in the language. */
  readonly terms: readonly (LanguageTerms | undefined)[]
  /** Words and their forms; absent where texts are searched by characters. */
  readonly index: WordIndex | undefined
  readonly find: (text: NormalText, options: MatchOptions) => RawMatch[]
}

const compiled = new WeakMap<readonly Concept[], Map<string, CompiledGlossary>>()

/**
 * A glossary in one language (BCP 47), ready for looking up. Made once for each list of concepts and language: a list that
 * has been used must not be changed, make another.
 */
export function compileGlossary(concepts: readonly Concept[], language: string): CompiledGlossary {
  const cache = compiled.get(concepts) ?? new Map<string, CompiledGlossary>()
  compiled.set(concepts, cache)
  const known = cache.get(language)
  if (known) return known
  const made = compile(concepts, language)
  cache.set(language, made)
  return made
}

/** Makes what `compileGlossary` keeps. */
function compile(concepts: readonly Concept[], language: string): CompiledGlossary {
  const traits = traitsOf(subtagOf(language))
  const terms = concepts.map((concept) => termsFor(concept, language))
  const patterns = concepts.flatMap((concept, index) => {
    const own = terms[index]
    return own ? allPatterns(concept, own, {index, language, traits}) : []
  })
  const about = {language, concepts, terms}
  if (traits.isUnspaced) {
    const matcher = characterMatcher(patterns, language)
    return {
      ...about,
      index: undefined,
      find: (text, options) => matchCharacters(matcher, text, options),
    }
  }
  const matcher = wordMatcher(patterns, language, traits)
  return {
    ...about,
    index: matcher.index,
    find: (text, options) => matchWords(matcher, text, options),
  }
}

/** A concept's own phrases, and those in which its terms are known to be something else. */
function allPatterns(
  concept: Concept,
  terms: LanguageTerms,
  about: {readonly index: number; readonly language: string; readonly traits: LanguageTraits},
): Pattern[] {
  const senses = otherSenses(terms.use, subtagOf(about.language))
  return [
    ...senses.map(({phrase, beforeName}) =>
      makePattern(
        phrase,
        {concept: about.index, type: 'term', kind: 'context', isForm: false, beforeName},
        about,
      ),
    ),
    ...patternsOf(concept, terms, about),
  ]
}

function wordMatcher(
  patterns: readonly Pattern[],
  language: string,
  traits: LanguageTraits,
): WordMatcher {
  const index = createWordIndex(subtagOf(language), traits)
  const root = createNode()
  for (const pattern of patterns) addPattern(root, index, pattern)
  return {index, root}
}

function characterMatcher(patterns: readonly Pattern[], language: string): CharacterMatcher {
  const segmenter = new Intl.Segmenter(subtagOf(language), {granularity: 'word'})
  const root = createCharacterNode()
  for (const pattern of patterns) addCharacters(root, pattern, segmenter)
  return {root, segmenter}
}
