import type {Check, CheckContext, Problem} from '../check.ts'
import {languageOf} from '../language-of.ts'
import {plainPair} from '../plain-text.ts'
import {alienWords} from './alien-words.ts'
import {arabicLetterProblems} from './arabic-letters.ts'
import {chineseVariants} from './chinese-variants.ts'
import {mixedWords} from './mixed-words.ts'

/** Letters of another script: look-alikes inside a word, words or whole sentences, the other Chinese or Arabic forms. */
export const script: Check = {
  id: 'script',
  severity: 'error',
  reason:
    'Search, screen readers and spelling all fail on a word with one letter of another script.',
  covers: ['wrong-language'],
  examples: [
    {
      language: 'ru',
      about: 'A Latin c in a Russian word.',
      entry: {source: 'The strike', target: 'Заба\u0063товка'},
      messages: ['Unexpected Latin `c` in `Забаcтовка`, expected letters of one script'],
    },
    {
      language: 'ru',
      about: 'Names and acronyms keep their script.',
      entry: {source: 'ICE and Tollard Health', target: 'ICE-полиция и Tollard Health'},
      messages: [],
    },
    {
      language: 'sr-Latn',
      entry: {source: 'We will strike.', target: 'Идемо у штрајк.'},
      messages: ['Unexpected Cyrillic `Идемо у штрајк`, expected Latin letters'],
    },
    {
      language: 'zh-Hans',
      entry: {source: 'All countries', target: '所有國家'},
      messages: ['Unexpected traditional `國`, expected simplified characters'],
    },
    {
      language: 'fa',
      entry: {source: 'The workers', target: 'كارگران'},
      messages: ['Unexpected Arabic `ك`, expected Persian `ک`'],
    },
    {
      language: 'el',
      entry: {
        source: 'Workers of all countries',
        target: 'Workers of all countries, unite with us',
      },
      messages: [],
    },
    {
      language: 'el',
      entry: {source: 'Workers of all countries', target: 'Ergates olon ton horon'},
      messages: ['Unexpected Latin `Ergates olon ton horon`, expected Greek letters'],
    },
  ],
  run,
}

const onlyAscii = /^[\0-\x7f]*$/

function run(context: CheckContext): Problem[] {
  const {source, target} = plainPair(context)
  const {script: wanted} = languageOf(context.language)
  if (target.text === '') return []
  if (wanted === 'Latn' && onlyAscii.test(target.text)) return []
  return [
    ...mixedWords(target.text),
    ...alienWords(target.text, source.text, context.language),
    ...chineseProblems(target.text, wanted),
    ...arabicLetterProblems(target.text, context.language),
  ]
}

/** Characters of the other Chinese script. */
function chineseProblems(text: string, wanted: string): Problem[] {
  if (wanted !== 'Hans' && wanted !== 'Hant') return []
  const {traditional, simplified} = chineseVariants()
  const wrong = wanted === 'Hans' ? traditional : simplified
  const actual = [...new Set([...text].filter((one) => wrong.has(one)))].slice(0, 8).join('')
  if (actual === '') return []
  const [is, not] =
    wanted === 'Hans' ? ['simplified', 'traditional'] : ['traditional', 'simplified']
  const message = `Unexpected ${not} \`${actual}\`, expected ${is} characters`
  return [{message, actual}]
}
