import {parseMarkdown} from '../statement/parse.ts'
import {findCuts} from './find-cuts.ts'
import {type Mark, marksOfTree} from './marks.ts'

/** Characters without which a text has no inline markup. */
const mayHoldMarkup = /[*_[\]<&\\`~\n\r@]|:\/\/|www\./

/** Keeps the start of the text from being read as the marker of a list, a heading or a quotation. */
const paragraphStart = 'x '

/**
 * The sentences of a text: pieces that joined give the text. The text is the Markdown, or the coded text, of one block; what
 * stands between two sentences belongs to the first. `language` is a BCP 47 tag; `abbreviations` are a project's own, with or
 * without their period, after which no sentence ends. Laws: pieces concatenate to the text; splitting a piece again gives
 * that piece; no piece ends inside inline code, a tag or a surrogate pair. A sentence may end inside emphasis or a pair of
 * codes. Any string is accepted and nothing throws.
 */
export function splitSentences(
  text: string,
  language: string,
  abbreviations?: readonly string[],
): string[] {
  const options = abbreviations ? {language, abbreviations} : {language}
  const cuts = findCuts(text, marksOf(text), options)
  if (text === '') return []
  return [0, ...cuts].map((start, index) => text.slice(start, cuts[index]))
}

/** The marks of a paragraph's Markdown, as one line: a line cannot begin another block. */
function marksOf(text: string): Mark[] {
  if (!mayHoldMarkup.test(text)) return []
  const shift = paragraphStart.length
  const parsed = paragraphStart + text.replace(/\\?[\n\r]/g, (found) => ' '.repeat(found.length))
  return marksOfTree(parsed, parseMarkdown(parsed))
    .map((mark) => ({...mark, start: mark.start - shift, end: mark.end - shift}))
    .filter((mark) => mark.start >= 0)
}
