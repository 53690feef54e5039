import {functionWords} from '../language/function-words.ts'
import type {SourceContext, SourceProblem, SourceRule} from './source-rule.ts'
import {unitText} from './unit-text.ts'

/** A capital in the middle of a sentence, where two were joined by a dash. */
export const capitalAfterDash: SourceRule = {
  id: 'capital-after-dash',
  severity: 'warn',
  reason: 'Translators cannot tell whether a new sentence begins, and copy the capital.',
  examples: [
    {
      text: 'The danger has not receded—It is intensifying.',
      messages: ['Unexpected capital in `—It`, expected `—it`'],
    },
    {about: 'Names keep theirs.', text: 'A union leader—Shawn Fain—spoke.', messages: []},
    {about: 'So does the pronoun.', text: 'It is late—I know.', messages: []},
    {text: 'The danger has not receded—it is intensifying.', messages: []},
  ],
  run,
}

const dash = /(?<=\p{Ll}["”’)]?)\s?[—–]\s?(\p{Lu}\p{Ll}*)(?![\p{L}\p{M}’'])/gu

function run({statement, language}: SourceContext): SourceProblem[] {
  const words = functionWords(language)
  return statement.units.flatMap((unit) => {
    const {text, at} = unitText(unit)
    return [...text.matchAll(dash)].flatMap(({0: found, 1: word = '', index}) => {
      const small = word.toLowerCase()
      // Only a word that is never a name tells.
      if (!words.has(small) || (word === 'I' && language.startsWith('en'))) return []
      const [actual, expected] = [found.trim(), found.trim().replace(word, small)]
      const message = `Unexpected capital in \`${actual}\`, expected \`${expected}\``
      return [{message, at: at(index), actual, expected}]
    })
  })
}
