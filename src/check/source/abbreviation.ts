import {languageRules} from '../../segment/language-rules.ts'
import type {SourceContext, SourceProblem, SourceRule} from './source-rule.ts'
import {unitText} from './unit-text.ts'

/** A word with a period that does not end the sentence, and that segmentation does not know. */
export const abbreviation: SourceRule = {
  id: 'abbreviation',
  severity: 'info',
  reason:
    'After an abbreviation that is not known, a sentence is cut in two before the next capital.',
  examples: [
    {
      text: 'The prov. government denies it.',
      messages: [
        'Unexpected `prov.` inside a sentence, expected it in `abbreviations` of the settings',
      ],
    },
    {text: 'Mr. Crane, e.g. in the U.S., denies it at 5 p.m. today.', messages: []},
    {
      about: 'A sentence may begin with a name in lower case.',
      text: 'We strike. eBay workers join.',
      messages: [],
    },
  ],
  run,
}

const inside = /(?<![\p{L}\p{N}.])(\p{L}{2,5})\.(?= \p{Ll}+(?![\p{L}]))/gu

function run({statement, language}: SourceContext): SourceProblem[] {
  const {abbreviations, isKnown} = languageRules({language})
  if (!isKnown) return []
  const seen = new Set<string>()
  return statement.units.flatMap((unit) => {
    const {text, at} = unitText(unit)
    return [...text.matchAll(inside)].flatMap(({1: word = '', index}): SourceProblem[] => {
      const small = word.toLowerCase()
      if (seen.has(small) || abbreviations.has(word) || abbreviations.has(small)) return []
      seen.add(small)
      const message = `Unexpected \`${word}.\` inside a sentence, expected it in \`abbreviations\` of the settings`
      return [{message, at: at(index), actual: `${word}.`}]
    })
  })
}
