import type {Check, CheckContext, Problem} from '../check.ts'
import {languageOf} from '../language-of.ts'
import {plainPair} from '../plain-text.ts'
import {wordsIn} from '../words.ts'
import {falseFriendPairs} from './false-friend-pairs.ts'

/** Words that look like the English one and mean something else; only where the English word stands in the source. */
export const falseFriend: Check = {
  id: 'false-friend',
  severity: 'warn',
  reason: 'Words that look alike are the slip of those who know both languages well.',
  examples: [
    {
      entry: {
        source: 'The strike was eventually won.',
        target: 'Der Streik wurde eventuell gewonnen.',
      },
      messages: ['Unexpected `eventuell` for `eventually`, expected rather `schließlich`'],
    },
    {
      about: 'Another word of the source is what it stands for.',
      entry: {
        source: 'They actually know the current figures.',
        target: 'Sie kennen die aktuellen Zahlen wirklich.',
      },
      messages: [],
    },
    {
      language: 'it',
      entry: {
        source: 'They occupied the factory.',
        target: 'Hanno occupato la fattoria.',
      },
      messages: ['Unexpected `fattoria` for `factory`, expected rather `fabbrica`'],
    },
  ],
  run,
}

function run(context: CheckContext): Problem[] {
  const pairs = pairsOf(context)
  if (pairs.length === 0 || context.entry.target === '') return []
  const {source, target} = plainPair(context)
  const words = wordsIn(source).map(({text}) => text.toLowerCase())
  return pairs.flatMap(({english, lookAlike, rather, right}): Problem[] => {
    const word = words.find((other) => english.test(other))
    if (word === undefined || words.some((other) => right.test(other))) return []
    const found = wordsIn(target).find(({text}) => lookAlike.test(text.toLowerCase()))
    if (!found) return []
    const message = `Unexpected \`${found.text}\` for \`${word}\`, expected rather \`${rather}\``
    return [{message, actual: found.text, expected: rather}]
  })
}

/** A line of the list. */
interface FalsePair {
  readonly english: RegExp
  readonly lookAlike: RegExp
  /** What the English word is, for people. */
  readonly rather: string
  readonly right: RegExp
}

const known = new Map<string, readonly FalsePair[]>()

/** The pairs of a language, read when they are first asked for. */
function pairsOf({sourceLanguage, language}: CheckContext): readonly FalsePair[] {
  const {language: target} = languageOf(language)
  if (languageOf(sourceLanguage).language !== 'en' || !Object.hasOwn(falseFriendPairs, target))
    return []
  let pairs = known.get(target)
  if (!pairs) {
    pairs = (falseFriendPairs[target] ?? '').trim().split('\n').map(readPair)
    known.set(target, pairs)
  }
  return pairs
}

function readPair(line: string): FalsePair {
  const [english = '', lookAlike = '', rather = '', right = ''] = line.split(' : ')
  return {english: anyOf(english), lookAlike: anyOf(lookAlike), rather, right: anyOf(right)}
}

/** A pattern of one of some words. */
function anyOf(words: string): RegExp {
  return new RegExp(`^(?:${words.split(' ').join('|').replaceAll('*', '\\p{L}*')})$`, 'u')
}
