import type {Problem} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {languageOf} from '../language-of.ts'
import {type Word, wordsOf} from '../words.ts'
import {expectedScripts, isAlien, scriptNames, scriptOf} from './scripts.ts'

/** What stands before a foreign word that is shown as such. */
const quoted = /[(（[“„«»"‘‚「\u2066-\u2068\u202a\u202b]$/u

/** Words in a script that the language does not write, unless the source has them too. */
export function alienWords(text: string, source: string, tag: string): Problem[] {
  const expected = expectedScripts(tag)
  if (!alienLetter(expected).test(text)) return []
  const words = wordsOf(text).flatMap((word) => foreignPart(word, expected))
  const alien = words.filter(({text: word}) => isAlien(word, expected) && !source.includes(word))
  const first = alien[0]
  if (!first) return []
  const isLatin = (word: string) => scriptOf(word) === 'Latn'
  const isShown = ({start}: Word) => quoted.test(text.charAt(start - 1))
  const foreign = alien.filter(({text: word}) => !isLatin(word))
  // Latin names stand in texts of every script: only a text that is mostly Latin is wrong.
  if (foreign.length === 0 && !isMostly(alien, words)) return []
  if (foreign.length > 0 && !foreign.some(({text: word}) => [...word].length > 1)) return []
  if (foreign.length > 0 && foreign.every(isShown) && !isMostly(alien, words)) return []
  const from = (foreign[0] ?? first).start
  const actual = excerpt(text.slice(from, (foreign.at(-1) ?? alien.at(-1) ?? first).end))
  const found = scriptNames[scriptOf(foreign[0]?.text ?? first.text) ?? ''] ?? 'foreign'
  const wanted = scriptNames[languageOf(tag).script] ?? `${languageOf(tag).script}`
  const message = `Unexpected ${found} \`${actual}\`, expected ${wanted} letters`
  return [{message, actual}]
}

const alienLetters = new Map<string, RegExp>()

/** A letter of none of the scripts. */
function alienLetter(scripts: readonly string[]): RegExp {
  const key = scripts.join(' ')
  let pattern = alienLetters.get(key)
  if (!pattern) {
    const classes = scripts.map((script) => (script in scriptNames ? `\\p{sc=${script}}` : ''))
    pattern = new RegExp(`(?![${classes.join('')}])\\p{L}`, 'u')
    alienLetters.set(key, pattern)
  }
  return pattern
}

/** A word, or where words are not spaced the part of a run that is in a third script. */
function foreignPart(word: Word, expected: readonly string[]): Word[] {
  if (!/\p{L}/u.test(word.text)) return []
  if (!expected.includes('Hani') || isAlien(word.text, expected)) return [word]
  const part = [...word.text].filter((letter) => isAlien(letter, [...expected, 'Latn'])).join('')
  const start = word.start + word.text.indexOf(part)
  return part.length > 1 ? [{text: part, start, end: start + part.length}] : [word]
}

/** Whether alien words make up most of a text long enough to tell. */
function isMostly(alien: readonly {text: string}[], words: readonly {text: string}[]): boolean {
  const letters = (list: readonly {text: string}[]) =>
    list.reduce((sum, {text}) => sum + text.length, 0)
  return letters(alien) >= 10 && letters(alien) > letters(words) * 0.7
}
