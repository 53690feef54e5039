import type {Check, CheckContext, Problem} from '../check.ts'
import {languageOf} from '../language-of.ts'
import {plainPair} from '../plain-text.ts'
import {type FinalMark, finalMark} from './final-mark.ts'

/** A question that became a statement, a heading that got a full stop. */
export const endPunctuation: Check = {
  id: 'end-punctuation',
  severity: 'info',
  reason: 'A question without its mark reads as a claim, and a demand without its own as a report.',
  examples: [
    {entry: {source: 'Who pays?', target: 'Wer zahlt?'}, messages: []},
    {
      entry: {source: 'Who pays?', target: 'Wer zahlt.'},
      messages: ['Unexpected `.` at the end, expected a question mark as in the source'],
    },
    {
      entry: {source: 'We strike on Monday.', target: 'Wir streiken am Montag'},
      messages: ['Unexpected end without a mark, expected a full stop as in the source'],
    },
    {
      entry: {source: 'What the cuts have done', target: 'Was die Kürzungen angerichtet haben.'},
      messages: ['Unexpected `.` at the end, expected none as in the source'],
    },
    {
      language: 'el',
      about: 'The Greek question mark looks like a semicolon.',
      entry: {source: 'Who pays?', target: 'Ποιος πληρώνει;'},
      messages: [],
    },
    {
      language: 'ja',
      about: 'Closing marks stand where the script puts them.',
      entry: {source: 'They speak of “dialogue.”', target: '彼らは「対話」と言う。'},
      messages: [],
    },
    {
      language: 'th',
      about: 'Thai has no full stop.',
      entry: {source: 'We strike.', target: 'เรานัดหยุดงาน'},
      messages: [],
    },
  ],
  run,
}

const names: Readonly<Record<FinalMark, string>> = {
  stop: 'a full stop',
  question: 'a question mark',
  exclamation: 'an exclamation mark',
  colon: 'a colon',
  ellipsis: 'an ellipsis',
  other: 'a mark',
  none: 'none',
}

/** Languages whose sentences end with a space or nothing. */
const withoutStop = new Set(['th', 'lo', 'km', 'my', 'bo'])
/** Languages that ask with a particle and may leave the mark out. */
const withoutQuestionMark = new Set(['th', 'lo', 'ja', 'my', 'hy'])

/** A text that ends in an abbreviation or an ordinal: its period may end no sentence. */
const abbreviation =
  /(?:^|[^\p{L}])(?:\p{L}\.){2,}\W*$|(?:^|\s)(?:\p{Lu}\p{Ll}{0,3}|etc|approx|ca|\p{L}|\d+)\.\W*$/u

function run(context: CheckContext): Problem[] {
  const {source, target} = plainPair(context)
  if (!/[\p{L}\p{N}]/u.test(target.text)) return []
  const wanted = finalMark(source.text, context.sourceLanguage)
  const found = finalMark(target.text, context.language)
  const {language} = languageOf(context.language)
  if (isSame(wanted.kind, found.kind, language)) return []
  const isDoubtful = (text: string) => abbreviation.test(text.slice(-40))
  if (wanted.kind === 'stop' && isDoubtful(source.text)) return []
  if (found.kind === 'stop' && isDoubtful(target.text)) return []
  const what = found.mark ? `\`${found.mark}\` at the end` : 'end without a mark'
  const message = `Unexpected ${what}, expected ${names[wanted.kind]} as in the source`
  return [{message, actual: found.mark, expected: wanted.mark}]
}

/** Whether two ends say the same. Commas, semicolons and dashes, and what stands for an ellipsis, are not judged. */
function isSame(wanted: FinalMark, found: FinalMark, language: string): boolean {
  if (wanted === found || wanted === 'other' || found === 'other') return true
  if (wanted === 'ellipsis' || found === 'ellipsis') return true
  const pair = new Set([wanted, found])
  if (withoutStop.has(language) && pair.has('none') && pair.has('stop')) return true
  return withoutQuestionMark.has(language) && wanted === 'question' && found !== 'exclamation'
}
