import type {NumberLocale} from './number-locale.ts'
import type {NumberWord} from './word-table.ts'

/** What a word says of a number. */
export interface NumberParts {
  /** One word, or the parts of a glued one. */
  readonly parts: readonly NumberWord[]
  /** Whether "and" is written with it, as in Arabic. */
  readonly hasAnd: boolean
}

/** An ordinal may have this many letters after its stem. */
const longestEnding = 4

/** What was found of words so far, by language: texts repeat their words. */
const known = new WeakMap<NumberLocale, Map<string, NumberParts | undefined>>()
/** So many words are remembered before all are forgotten. */
const longestMemory = 20_000

/** The number that a word is or is part of; `undefined` for other words. The word is bare, see `bareWord`. */
export function numberParts(word: string, locale: NumberLocale): NumberParts | undefined {
  let memory = known.get(locale)
  if (!memory || memory.size > longestMemory) {
    memory = new Map()
    known.set(locale, memory)
  }
  const found = memory.get(word)
  if (found || memory.has(word)) return found
  const parts = findParts(word, locale)
  memory.set(word, parts)
  return parts
}

function findParts(word: string, locale: NumberLocale): NumberParts | undefined {
  const whole = locale.words.get(word)
  if (whole) return {parts: [whole], hasAnd: false}
  return (
    withoutEnding(word, locale) ??
    withoutPrefix(word, locale) ??
    (locale.isGlued && word.length > 5 ? glued(word, locale) : undefined) ??
    ordinal(word, locale)
  )
}

/** A word of an agglutinating language without its ending: `milyarlık`. */
function withoutEnding(word: string, {endings, words}: NumberLocale): NumberParts | undefined {
  if (!endings || word.length < 3) return undefined
  for (let length = Math.min(word.length - 2, 6); length > 0; length--) {
    const stem = words.get(word.slice(0, -length))
    if (stem && endings.exec(word.slice(-length))?.[0].length === length)
      return {parts: [stem], hasAnd: false}
  }
  return undefined
}

/** A word without the particles before it: `وخمسون`. */
function withoutPrefix(
  word: string,
  {prefixes, words, and}: NumberLocale,
): NumberParts | undefined {
  const prefix = prefixes?.exec(word)?.[0]
  if (!prefix) return undefined
  // The longest prefix may have taken a letter of the word.
  for (let length = prefix.length; length > 0; length--) {
    const stem = words.get(word.slice(length))
    if (stem) return {parts: [stem], hasAnd: and.has(word[0] ?? '')}
  }
  return undefined
}

/** A number written in one word: `fünfundzwanzig`, `zweihunderttausend`. */
function glued(word: string, locale: NumberLocale): NumberParts | undefined {
  const parts: NumberWord[] = []
  let rest = word
  while (rest !== '') {
    const length = longestStart(rest, locale)
    if (length === 0) return undefined
    const part = locale.words.get(rest.slice(0, length))
    if (part) parts.push(part)
    rest = rest.slice(length)
  }
  return parts.length > 1 && parts[0]?.kind !== 'scale' ? {parts, hasAnd: false} : undefined
}

/** Length of the longest number word that a text begins with, or of its "and". */
function longestStart(text: string, {words, and}: NumberLocale): number {
  for (let length = Math.min(text.length, 18); length > 1; length--) {
    const start = text.slice(0, length)
    if (words.has(start) || (and.has(start) && length < text.length)) return length
  }
  return 0
}

/** An ordinal by its stem. */
function ordinal(word: string, {stems, prefixes}: NumberLocale): NumberParts | undefined {
  if (stems.size === 0) return undefined
  const bare = prefixes ? word.replace(/^(?:[وفبلك]?ال|ה)/, '') : word
  for (let length = bare.length; length >= Math.max(2, bare.length - longestEnding); length--) {
    const stem = stems.get(bare.slice(0, length))
    if (stem) return {parts: [stem], hasAnd: false}
  }
  return undefined
}
