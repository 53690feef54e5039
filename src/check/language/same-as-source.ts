import type {Check, CheckContext, Problem} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {languageOf} from '../language-of.ts'
import {plainPair} from '../plain-text.ts'
import {type Word, wordsIn} from '../words.ts'
import {functionWords} from './function-words.ts'

/** A target that is the source, all of it or four words and more. */
export const sameAsSource: Check = {
  id: 'same-as-source',
  severity: 'warn',
  reason:
    'A passage left in the source language counts as translated, and nobody looks at it again.',
  covers: ['negation', 'inner-punctuation', 'quotes', 'spacing', 'dashes', 'title-case'],
  examples: [
    {
      entry: {
        source: 'Build committees in every workplace!',
        target: 'Build committees in every workplace!',
      },
      messages: [
        'Unexpected source text `Build committees in every workplace`, expected a translation',
      ],
    },
    {
      about: 'Names, acronyms, numbers and addresses are the same everywhere.',
      entry: {source: 'Tollard Health (FWCS), 2026', target: 'Tollard Health (FWCS), 2026'},
      messages: [],
    },
    {
      entry: {
        source: 'The company speaks of an isolated incident in one ward.',
        target: 'Das Unternehmen spricht von an isolated incident in one ward.',
      },
      messages: [
        'Unexpected source text `an isolated incident in one ward`, expected a translation',
      ],
    },
    {
      about: 'A title is quoted as it is.',
      entry: {
        source: 'Lenin’s The State and Revolution appeared in 1918.',
        target: 'Lenins The State and Revolution erschien 1918.',
      },
      messages: [],
    },
  ],
  run,
}

/** Words in a row that no two languages share by chance. */
const least = 4

function run(context: CheckContext): Problem[] {
  const {sourceLanguage, language} = context
  const [from, to] = [languageOf(sourceLanguage), languageOf(language)]
  if (from.language === to.language) return []
  const {source, target} = plainPair(context)
  if (target.text === '' || !/\p{Ll}/u.test(target.text)) return []
  if (from.script === 'Latn' && to.script !== 'Latn' && !/[a-z]{4}/.test(target.text)) return []
  const words = wordsIn(target)
  const run = longestRun(words, wordsIn(source))
  const isWhole = run.length > 1 && run.length === words.length
  if (run.length < least && !(isWhole && isSentence(run, from.script !== to.script))) return []
  if (!isSourceLanguage(run, context) || isQuoted(run, target.text)) return []
  const shown = target.text.slice(run[0]?.start, run.at(-1)?.end)
  const text = excerpt(shown.replace(/\ufffc+/g, '…'))
  const message = `Unexpected source text \`${text}\`, expected a translation`
  return [{message, actual: text}]
}

/** Two or three words left as they are: in another script, or with a word in lower case besides a name. */
function isSentence(run: readonly Word[], isOtherScript: boolean): boolean {
  const lower = run.filter(({text}) => /^\p{Ll}{4,}/u.test(text)).length
  return lower >= (isOtherScript ? 1 : 2)
}

/** Whether a run is running text of the source language, and not a title or a list of names. */
function isSourceLanguage(run: readonly Word[], {sourceLanguage, language}: CheckContext): boolean {
  const source = functionWords(sourceLanguage)
  const target = functionWords(language)
  // The first word has its capital from the sentence.
  const words = run.map(({text, start}) => (start === 0 ? text.toLowerCase() : text))
  const lower = words.filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word))
  const carried = lower.filter((word) => source.has(word) && !target.has(word))
  const content = lower.filter((word) => !source.has(word) && word.length > 2)
  const isKnown = source.size > 0
  return content.length > 0 && (carried.length > 0 || !isKnown || content.length >= 3)
}

const openingMark = /["“„«「『‹‘‚][^"”“»」』›’‘]*$/u

/** Whether a run stands in quotation marks, as titles and slogans on banners do. */
function isQuoted(run: readonly Word[], text: string): boolean {
  const start = run[0]?.start ?? 0
  return openingMark.test(text.slice(Math.max(0, start - 200), start)) && run.length < 12
}

/** The longest run of words of a text that also stands in the other, letter for letter. Takes time words × words. */
function longestRun(words: readonly Word[], others: readonly Word[]): readonly Word[] {
  const places = new Map<string, number[]>()
  for (const [index, {text}] of others.entries()) {
    const list = places.get(text)
    if (!list) places.set(text, [index])
    else if (list.length < 50) list.push(index)
  }
  let best = {start: 0, length: 0}
  for (let start = 0; start + best.length < words.length; start++) {
    for (const place of places.get(words[start]?.text ?? '') ?? []) {
      let length = 1
      while (words[start + length] && words[start + length]?.text === others[place + length]?.text)
        length++
      if (length > best.length) best = {start, length}
    }
  }
  return words.slice(best.start, best.start + best.length)
}
