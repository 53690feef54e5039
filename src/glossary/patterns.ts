import type {Concept, ConceptType, LanguageTerms} from '../model/glossary.ts'
import type {LanguageTraits} from './language-traits.ts'
import {givenSpan, normalize} from './normalize.ts'
import {tokenize} from './tokens.ts'

/** What a phrase of the glossary is for. */
export type PatternKind = 'preferred' | 'admitted' | 'deprecated' | 'context'

/** How a word's capitals are compared: not at all, its first letter must be one, or all must be as they are. */
export type Casing = 'any' | 'capital' | 'exact'

/** A word of a phrase. */
export interface PatternWord {
  /** Normalised. */
  readonly text: string
  /** As the glossary writes it. */
  readonly given: string
  readonly casing: Casing
  /** Ends in `*` in the glossary: any ending. */
  readonly isOpen: boolean
}

/** A phrase of the glossary, ready for looking up. */
export interface Pattern {
  /** Index in the concepts. */
  readonly concept: number
  readonly type: ConceptType
  readonly kind: PatternKind
  /** As the glossary writes it. */
  readonly term: string
  /** Listed under `forms`: what it stands for is the preferred term. */
  readonly isForm: boolean
  readonly words: readonly PatternWord[]
  /** The phrase normalised, for texts without blanks. */
  readonly text: string
  /** Other words may stand between its words. */
  readonly hasGaps: boolean
  /** A comma or the end of a sentence stands between its words, so that it may in texts too. */
  readonly isLoose: boolean
  /** A name must follow, for senses that only the next word tells (`strikes on Iran`). */
  readonly beforeName: boolean
}

/** More words than this are compared as they stand: a gap in a long phrase is another phrase. */
const mostWordsWithGaps = 8

/** The phrases of a concept in one language. */
export function patternsOf(
  concept: Concept,
  terms: LanguageTerms,
  about: {readonly index: number; readonly language: string; readonly traits: LanguageTraits},
): Pattern[] {
  const made = (kind: PatternKind, list: readonly string[], isForm = false): Pattern[] =>
    list.map((term) =>
      makePattern(term, {concept: about.index, type: concept.type, kind, isForm}, about),
    )
  return [
    ...made('context', terms.not),
    ...made('preferred', terms.use),
    ...made('admitted', terms.also),
    ...made('preferred', terms.forms, true),
    ...made('deprecated', terms.avoid),
  ]
}

/** What a phrase is, beside its text. */
export type PatternAbout = Pick<Pattern, 'concept' | 'type' | 'kind' | 'isForm'> & {
  readonly beforeName?: boolean
}

/** A phrase ready for looking up. */
export function makePattern(
  term: string,
  about: PatternAbout,
  {language, traits}: {readonly language: string; readonly traits: LanguageTraits},
): Pattern {
  const normal = normalize(term, language)
  const tokens = tokenize(normal)
  const words = tokens.map(({text, start, end}): PatternWord => {
    const span = givenSpan(normal, start, end)
    const given = term.slice(span.start, span.end)
    const casing = casingOf(given, about, traits)
    const isListed = about.isForm || about.kind === 'context'
    return {text, given, casing, isOpen: isListed && normal.text[end] === '*'}
  })
  const isContiguous = isName(about.type) || about.kind === 'deprecated' || about.kind === 'context'
  return {
    ...about,
    beforeName: about.beforeName ?? false,
    term,
    words: traits.doubles ? words.filter(({text}, at) => text !== words[at - 1]?.text) : words,
    text: normal.text.trim().replaceAll('*', ''),
    hasGaps:
      !isContiguous && !about.isForm && words.length > 1 && words.length <= mostWordsWithGaps,
    isLoose: tokens.slice(1).some(({gap}) => gap > 0),
  }
}

/** Whether a concept is called by a name. */
export function isName(type: ConceptType): boolean {
  return type !== 'term'
}

/** How the capitals of a word are compared. */
function casingOf(given: string, {type, kind}: PatternAbout, traits: LanguageTraits): Casing {
  if (kind === 'context' || /^[a-z]*$/.test(given)) return 'any'
  // One pattern that says both takes some milliseconds to make.
  if (!/\p{Ll}/u.test(given) && (given.match(/\p{Lu}/gu)?.length ?? 0) > 1) return 'exact'
  if (!isName(type) && !traits.hasCapitalNouns) return 'any'
  return /^[\p{Lu}\p{Lt}]/u.test(given) ? 'capital' : 'any'
}
