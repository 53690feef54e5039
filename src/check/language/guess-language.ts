import {languageOf} from '../language-of.ts'
import {type Word, wordsOf} from '../words.ts'
import {functionWords, knownLanguages} from './function-words.ts'

/** Languages that are one for this purpose: each reads as the other, or differs in words too few to tell. */
const alike: readonly ReadonlySet<string>[] = [
  new Set(['hr', 'sr', 'bs', 'sh', 'cnr']),
  new Set(['nb', 'no', 'nn']),
  new Set(['gl', 'pt']),
]

/** Letters that a language never writes, though neighbours in its script do. Names may hold them. */
const neverWritten: Readonly<Record<string, string>> = {
  be: 'иъщїєґ',
  bg: 'ыэёіїєґўђјљњћџ',
  cs: 'ľĺŕôä',
  da: 'äö',
  es: 'ãõêçà',
  hi: 'ळ',
  mk: 'ыэёъйщьюяђћ',
  nb: 'äö',
  pt: 'ñ¿¡',
  ru: 'іїєґўђјљњћџѓќѕ',
  sk: 'ěřů',
  sl: 'ćđ',
  sr: 'ыэёъїєґйщьюя',
  sv: 'æø',
  uk: 'ыэъё',
}

/** How many words the other language must have that the expected one lacks, and of how many kinds. */
const least = 3
/** How many of those must stand against each word of the reverse case: one may be a name or a quotation. */
const times = 5
/** At least this part of the words must be the other language's function words. */
const share = 1 / 6

/** The languages each word is a function word of. */
const holders = new Map<string, string[]>()
for (const tag of knownLanguages)
  for (const word of functionWords(tag)) {
    const list = holders.get(word)
    if (list) list.push(tag)
    else holders.set(word, [tag])
  }

/** What speaks for a language. */
interface Tally {
  /** Function words of it. */
  hits: number
  /** Those that are none of the expected language. */
  foreign: number
  /** Kinds of those. */
  readonly kinds: Set<string>
  /** Function words of the expected language among `hits`. */
  shared: number
}

/**
 * The language (BCP 47) a text is in, if that is surely another than the expected one; `undefined` where it is the
 * expected one, or not known, or not sure. Law: quiet where the expected language's words are not known.
 */
export function guessLanguage(
  text: string,
  expected: string,
  allWords: readonly Word[] = wordsOf(text),
): string | undefined {
  const own = functionWords(expected)
  if (own.size === 0) return undefined
  const words = runningWords(text, allWords)
  const mine = words.filter((word) => own.has(word.text)).length
  let best: [tag: string, tally: Tally] | undefined
  for (const candidate of tally(words, own))
    if (candidate[1].foreign > (best?.[1].foreign ?? 0)) best = candidate
  if (!best) return undefined
  const [tag, {hits, foreign, kinds, shared}] = best
  if (isAlike(tag, expected)) return undefined
  if (hasForeignLetters(text, expected)) return tag
  if (foreign < least || kinds.size < least || hits < words.length * share) return undefined
  return foreign < (mine - shared) * times ? undefined : tag
}

/** The words of running text, in lower case: capitalised ones within it are names and titles. */
function runningWords(text: string, words: readonly Word[]): Word[] {
  const isShouted = text === text.toUpperCase()
  return words
    .filter((word, index) => isShouted || index === 0 || !/^\p{Lu}/u.test(word.text))
    .map((word) => ({...word, text: word.text.toLowerCase()}))
}

/** Counts, for each other language, its function words. */
function tally(words: readonly Word[], own: ReadonlySet<string>): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const {text} of words)
    for (const tag of holders.get(text) ?? []) {
      let count = tallies.get(tag)
      if (!count) {
        count = {hits: 0, foreign: 0, kinds: new Set(), shared: 0}
        tallies.set(tag, count)
      }
      count.hits++
      if (own.has(text)) count.shared++
      else {
        count.foreign++
        count.kinds.add(text)
      }
    }
  return tallies
}

/** Whether at least three words that are no names, and a fifth of all, have letters the language never writes. */
function hasForeignLetters(text: string, expected: string): boolean {
  const {language, script} = languageOf(expected)
  const letters = script === 'Latn' && language === 'sr' ? undefined : neverWritten[language]
  if (!letters) return false
  const words = wordsOf(text).filter((word) => !/^\p{Lu}/u.test(word.text))
  const foreign = words.filter((word) => [...letters].some((one) => word.text.includes(one)))
  return foreign.length >= least && foreign.length >= words.length / 5
}

function isAlike(one: string, other: string): boolean {
  const [a, b] = [languageOf(one).language, languageOf(other).language]
  return a === b || alike.some((group) => group.has(a) && group.has(b))
}
