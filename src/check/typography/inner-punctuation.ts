import type {Check, CheckContext, Problem} from '../check.ts'
import {languageOf} from '../language-of.ts'
import {plainPair} from '../plain-text.ts'
import {finalMark} from './final-mark.ts'

/** Spanish marks that open a question or exclamation, and questions inside a sentence. */
export const innerPunctuation: Check = {
  id: 'inner-punctuation',
  severity: 'info',
  reason: 'Spanish readers need to know from its first word on that a sentence asks or exclaims.',
  examples: [
    {language: 'es', entry: {source: 'Who pays?', target: '¿Quién paga?'}, messages: []},
    {
      language: 'es',
      entry: {source: 'Who pays?', target: 'Quién paga?'},
      messages: ['Unexpected `?` without `¿`, expected both'],
    },
    {
      language: 'es',
      entry: {source: 'Strike!', target: '¡A la huelga'},
      messages: ['Unexpected `¡` without `!`, expected both'],
    },
    {
      language: 'es',
      about: 'A sentence may open as a question and close as an exclamation.',
      entry: {source: 'What?!', target: '¿¡Qué!?'},
      messages: [],
    },
    {
      entry: {
        source: '“Who pays?” she asked. “And who earns?” she added.',
        target: '„Wer zahlt“, fragte sie. „Und wer verdient?“, fügte sie hinzu.',
      },
      messages: ['Unexpected question marks inside: 1, expected 2 as in the source'],
    },
  ],
  run,
}

/** Languages that open with an inverted mark: Spanish and Asturian. Galician may. */
const opening = new Set(['es', 'ast'])
const questions = /[?？؟⸮\u037e]+/g
/** Languages in which a question may do without its mark, or has it elsewhere. */
const unmarked = new Set(['th', 'lo', 'ja', 'my', 'hy', 'el', 'am'])

function run(context: CheckContext): Problem[] {
  const {source, target} = plainPair(context)
  const {language} = languageOf(context.language)
  if (target.text === '') return []
  const opened = opening.has(language) ? openedProblems(context, target.text) : []
  if (opened.length > 0 || unmarked.has(language)) return opened
  const wanted = innerQuestions(source.text, context.sourceLanguage)
  const found = innerQuestions(target.text, context.language)
  if (wanted === found) return []
  const message = `Unexpected question marks inside: ${found}, expected ${wanted} as in the source`
  return [{message, actual: String(found), expected: String(wanted)}]
}

/** Marks that are not opened or not closed, more of them than a segment that ends elsewhere explains. */
function openedProblems({source}: CheckContext, text: string): Problem[] {
  const pairs = [
    ['¿', '?'],
    ['¡', '!'],
  ] as const
  // `¿…!` and `¡…?` are one sentence that asks and exclaims.
  const opens = text.match(/[¿¡]+/g)?.length ?? 0
  const closes = text.match(/[?!]+/g)?.length ?? 0
  if (opens === closes) return []
  return pairs.flatMap(([open, close]) => {
    const opened = text.split(open).length - 1
    const closed = text.match(new RegExp(`\\${close}+`, 'g'))?.length ?? 0
    if (opened === closed || opened > closed !== opens > closes) return []
    if (opened > closed && !source.includes(close)) return []
    const [actual, expected] = opened > closed ? [open, close] : [close, open]
    const message = `Unexpected \`${actual}\` without \`${expected}\`, expected both`
    return [{message, actual, expected}]
  })
}

/** Question marks before the end, which has a check of its own. */
function innerQuestions(text: string, tag: string): number {
  const all = text.match(questions)?.length ?? 0
  return finalMark(text, tag).kind === 'question' ? all - 1 : all
}
