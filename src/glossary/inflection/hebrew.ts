import type {Inflection, Stem} from './inflection.ts'

/*
 * Hebrew writes conjunction, article and prepositions with the word that follows. Final letters are folded to their usual
 * forms, so that a word and its plural share their beginning.
 */

const pronouns = ['י', 'כ', 'ו', 'ה', 'נו', 'ככ', 'כמ', 'כנ', 'מ', 'נ', 'יו', 'יה', 'ינו', 'יהמ']
const bare = new Set(['', 'ימ', 'י', 'ות', 'ה', 'ת', 'ית', ...pronouns])
const feminine = new Set(['ה', 'ת', 'ות', ...pronouns.flatMap((each) => [`ת${each}`, `ות${each}`])])
const abstract = new Set(['ות', 'ויות', ...pronouns.map((each) => `ות${each}`)])

const prefix = /^ו?(?:כש|מש|לכש|ש)?[הבכלמ]{0,2}/

export const hebrew: Inflection = {
  stems(word) {
    const plain = word.length > 3 && word.startsWith('ה') ? word.slice(1) : word
    return plain === word ? stemsOf(word) : [...stemsOf(word), ...stemsOf(plain)]
  },
  withoutPrefixes(token) {
    const whole = prefix.exec(token)?.[0].length ?? 0
    const rests: string[] = []
    for (let length = 1; length <= whole; length++)
      if (token.length - length >= 2) rests.push(token.slice(length))
    return rests
  },
}

/** The forms of a word by its last letters. */
function stemsOf(word: string): Stem[] {
  if (word.endsWith('ות'))
    return [stem(word.slice(0, -2), abstract, 'ות'), stem(word.slice(0, -2), feminine, 'ות')]
  if (word.endsWith('ימ')) return [stem(word.slice(0, -2), bare, 'ים')]
  if (word.endsWith('ית')) return [stem(word.slice(0, -1), new Set(['ת', 'ות']), 'ית')]
  if (word.endsWith('ה')) return [stem(word.slice(0, -1), feminine, 'ה')]
  return [stem(word, bare, '0')]
}

function stem(start: string, endings: ReadonlySet<string>, name: string): Stem {
  return {stem: start, endings, label: `class \`${name}\``}
}
