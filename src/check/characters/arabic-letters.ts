import type {Problem} from '../check.ts'
import {languageOf} from '../language-of.ts'

/** Letters that look alike in some positions, each with the language name it belongs to and its counterpart. */
const pairs = [
  {arabic: 'ك', persian: 'ک'},
  {arabic: 'ي', persian: 'ی'},
] as const

/** Languages with the letters of Persian. */
const persian: Readonly<Record<string, string>> = {fa: 'Persian', ur: 'Urdu'}

/**
 * Arabic ي and ك in Persian and Urdu, and the reverse in Arabic: they look the same in the middle of a word, and no search
 * finds the one for the other.
 */
export function arabicLetterProblems(text: string, tag: string): Problem[] {
  const {language} = languageOf(tag)
  const name = persian[language]
  if (!name && language !== 'ar') return []
  return pairs.flatMap((pair) => {
    const [wrong, right] = name ? [pair.arabic, pair.persian] : [pair.persian, pair.arabic]
    if (!text.includes(wrong)) return []
    const [is, not] = name ? [name, 'Arabic'] : ['Arabic', 'Persian']
    const message = `Unexpected ${not} \`${wrong}\`, expected ${is} \`${right}\``
    return [{message, actual: wrong, expected: right}]
  })
}
