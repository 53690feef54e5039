import {subtagOf} from '../../segment/language-tag.ts'
import {addressesIn} from './addresses.ts'
import {countCharacters} from './count-characters.ts'
import {lostNumbers} from './lost-numbers.ts'
import {isInOtherScript} from './target-script.ts'

/** A text and its translation, in plain. */
export interface TextPair {
  readonly source: string
  readonly target: string
  /** BCP 47. */
  readonly sourceLanguage: string
  /** BCP 47. */
  readonly language: string
}

/**
 * What shows that an answer is no translation of a text, each as the end of a sentence that begins "The answer …". A few
 * gross signs only: what is merely doubtful is for the checks, once the target stands in a catalog. Takes linear time.
 */
export function textFaults(pair: TextPair): string[] {
  const {source, target, language} = pair
  if (target.trim() === '') return source.trim() === '' ? [] : ['is empty']
  const faults: string[] = []
  if (target.includes('\ufffd') && !source.includes('\ufffd'))
    faults.push('has a character that was lost on the way (U+FFFD)')
  const entity = strayEntity(source, target)
  if (entity) faults.push(`has \`${entity}\` where a character should be`)
  if (isUntouched(pair)) return [...faults, 'is the source itself']
  const lost = lostNumbers(source, target)
  if (lost.length > 0)
    faults.push(`lacks the number ${lost.map((number) => `\`${number}\``).join(', ')}`)
  const wanted = addressesIn(source)
  const found = addressesIn(target)
  if (wanted.join(' ') !== found.join(' ')) faults.push('has other addresses than the source')
  const length = lengthFault(source, target)
  if (length) faults.push(length)
  if (isInOtherScript(target, source, language)) faults.push('is not in the script of its language')
  return faults
}

/** An entity in the target that is none of the source's: a character escaped twice. */
function strayEntity(source: string, target: string): string | undefined {
  const found = target.match(/&(?:lt|gt|amp|quot|apos|nbsp|#\d{2,5}|#x[\da-f]{2,5});/gi) ?? []
  return found.find((entity) => !source.includes(entity))
}

/**
 * Whether a target is its source although there was something to translate: three words in small letters, or a dozen letters
 * of a script without small ones. Between variants of one language any sentence may stay as it is.
 */
function isUntouched({source, target, sourceLanguage, language}: TextPair): boolean {
  if (source.trim() !== target.trim()) return false
  if (subtagOf(sourceLanguage) === subtagOf(language)) return false
  const small = source.match(/(?<![\p{L}\p{N}@/.])\p{Ll}{2,}(?![@/.]\S)/gu)?.length ?? 0
  const uncased = source.match(/\p{Lo}/gu)?.length ?? 0
  return small >= 3 || uncased >= 12
}

/** How much a letter of a script says, in letters of an alphabet: where words are one or two signs. */
const WEIGHTS: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [/[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}]/gu, 3],
  [/\p{scx=Hang}/gu, 2.2],
]

/** Ratio of lengths between which every translation is, with some letters to spare for short texts. */
const SHORTEST = 0.3
const LONGEST = 3
const SPARE = 20

/** Whether a target is far too short or far too long. */
function lengthFault(source: string, target: string): string | undefined {
  const from = weigh(source)
  const to = weigh(target)
  if (to > from * LONGEST + SPARE) return 'is far too long'
  return to < from * SHORTEST - SPARE / 2 ? 'is far too short' : undefined
}

/** The length of a text in code points, as letters of an alphabet. */
function weigh(text: string): number {
  let length = countCharacters(text)
  for (const [pattern, weight] of WEIGHTS)
    length += (weight - 1) * (text.match(pattern)?.length ?? 0)
  return length
}
