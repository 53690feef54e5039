import type {Check, CheckContext, Problem} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {type PlainText, plainPair} from '../plain-text.ts'
import {type Word, wordsIn, wordsOf} from '../words.ts'

/** A sentence, or the better part of one, that stands twice. */
export const doubledText: Check = {
  id: 'doubled-text',
  severity: 'warn',
  reason: 'What was pasted or generated twice is printed twice.',
  examples: [
    {
      entry: {
        source: 'We will not pay for their war.',
        target: 'Wir zahlen nicht für ihren Krieg. Wir zahlen nicht für ihren Krieg.',
      },
      messages: ['Unexpected second `Wir zahlen nicht für ihren Krieg`, expected it once'],
    },
    {
      entry: {
        source: 'We will not pay for their war.',
        target: 'Wir zahlen nicht für wir zahlen nicht für ihren Krieg.',
      },
      messages: ['Unexpected second `Wir zahlen nicht für`, expected it once'],
    },
    {
      about: 'The source says it twice.',
      entry: {
        source: 'They lied about the war, and they lied about the war again.',
        target: 'Sie haben über den Krieg gelogen. Sie haben über den Krieg gelogen.',
      },
      messages: [],
    },
    {
      about: 'A slogan is short.',
      entry: {source: 'Never again war!', target: 'Nie wieder Krieg! Nie wieder!'},
      messages: [],
    },
  ],
  run,
}

const end = /[.!?…。！？।؟۔።։;；]+/u
/** Letters a sentence has to be more than a slogan: fewer where one is a syllable. */
const least = {spaced: 16, han: 8}
/** Words in a row that come by no chance. */
const run4 = 4
/** Longer texts are not searched for runs. */
const most = 600

function run(context: CheckContext): Problem[] {
  const {source, target} = plainPair(context)
  const text = target.text
  const twice = text.length < 20 ? undefined : (doubledSentence(text) ?? doubledRun(target))
  if (twice === undefined || saysTwice(source.text)) return []
  const actual = excerpt(twice)
  return [{message: `Unexpected second \`${actual}\`, expected it once`, actual}]
}

/** A sentence that stands twice, wherever. */
function doubledSentence(text: string): string | undefined {
  const seen = new Set<string>()
  for (const sentence of text.split(end)) {
    const letters = (sentence.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ').toLowerCase()
    const isLong = /\p{sc=Han}/u.test(letters) ? least.han : least.spaced
    if (letters.length < isLong) continue
    if (seen.has(letters)) return sentence.trim()
    seen.add(letters)
  }
  return undefined
}

/** A run of words that stands twice in a row. */
function doubledRun(target: PlainText): string | undefined {
  const words = wordsIn(target)
  if (words.length < run4 * 2 || words.length > most) return undefined
  const last = new Map<string, number>()
  for (const [index, {text: word}] of words.entries()) {
    const lower = word.toLowerCase()
    const length = index - (last.get(lower) ?? index)
    last.set(lower, index)
    if (length < run4 || !repeats(words, index, length)) continue
    const [first, final] = [words[index - length], words[index - 1]]
    return target.text.slice(first?.start, final?.end)
  }
  return undefined
}

/** Whether the words before an index come once more from there on. */
function repeats(words: readonly Word[], index: number, length: number): boolean {
  for (let offset = 0; offset < length; offset++) {
    const [one, other] = [words[index - length + offset], words[index + offset]]
    if (!other || one?.text.toLowerCase() !== other.text.toLowerCase()) return false
  }
  return true
}

/** Whether the source repeats three words in a row anywhere, so that a target may. */
function saysTwice(text: string): boolean {
  const words = wordsOf(text.toLowerCase()).map((word) => word.text)
  const seen = new Set<string>()
  for (let index = 0; index + 2 < words.length; index++) {
    const three = words.slice(index, index + 3).join(' ')
    if (seen.has(three)) return true
    seen.add(three)
  }
  return false
}
