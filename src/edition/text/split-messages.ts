import {UserError} from '../../model/user-error.ts'
import {splitSentences} from '../../segment/split-sentences.ts'
import {numberIn} from './number-in.ts'

/**
 * Most UTF-16 units in a message of Telegram (core.telegram.org, `messages.sendMessage`: 4096), the least of the
 * messengers that take long texts: WhatsApp takes 65,536.
 */
export const MESSAGE_LIMIT = 4096

/** The least limit that leaves room for words beside the number. */
const LEAST_LIMIT = 40

/**
 * The text as messages of at most `limit` UTF-16 units, numbered `(1/3)` in the digits of its language where there is more
 * than one. Laws: no message is over the limit; the messages without numbers and white space at their edges give the text.
 */
export function splitMessages(
  text: string,
  {limit, language}: {readonly limit: number; readonly language: string},
): string[] {
  if (limit < LEAST_LIMIT)
    throw new UserError(`Messages of ${limit} characters`, {
      code: 'usage',
      advice: `Allow at least ${LEAST_LIMIT}.`,
    })
  const number = (part: number, total: number): string =>
    `(${numberIn(language, part)}/${numberIn(language, total)})`
  const cut = (room: number): string[] =>
    cutText(text, room, language)
      .map((part) => part.trimEnd())
      .filter((part) => part !== '')
  const whole = cut(limit)
  if (whole.length <= 1) return whole
  for (let most = 9; ; most = most * 10 + 9) {
    const parts = cut(limit - number(most, most).length - 1)
    if (parts.length <= most)
      return parts.map((part, index) => {
        const between = lineMark.test(part) ? '\n' : ' '
        return number(index + 1, parts.length) + between + part
      })
  }
}

/** A quotation or an item of a list, known as such by what its line begins with: no number may stand before that. */
const lineMark = /^(?:[>•]|\p{Nd}+[.)]) /u

/** What a text may be cut into, from what hurts least to what hurts most. */
const cutters: readonly ((text: string, language: string) => readonly string[])[] = [
  (text) => text.split(/(?<=\n\n)(?!\n)/),
  (text) => text.split(/(?<=\n)/),
  splitSentences,
  (text, language) => pieces(text, language, 'word'),
  (text, language) => pieces(text, language, 'grapheme'),
]

/**
 * The text in parts of at most `limit` UTF-16 units beside white space at their end: cut between paragraphs, else between lines, sentences,
 * words, and graphemes at last; within a grapheme only if it alone is over the limit. Law: joined they give the text.
 */
export function cutText(text: string, limit: number, language: string): string[] {
  const graphemes = new Intl.Segmenter(language, {granularity: 'grapheme'}).segment(text)
  const parts: string[] = []
  let current = ''
  const fits = (part: string): boolean => part.trimEnd().length <= limit
  const next = (part: string): void => {
    if (current !== '') parts.push(current)
    current = part
  }
  const add = (part: string, at: number, level: number): void => {
    if (fits(current + part)) current += part
    else if (fits(part)) next(part)
    else {
      let start = at
      for (const piece of cutPiece(part, at, level)) {
        add(piece, start, level + 1)
        start += piece.length
      }
    }
  }
  const cutPiece = (part: string, at: number, level: number): readonly string[] => {
    const cutter = cutters[level]
    if (!cutter) return Array.from(part)
    return joinWithin(
      cutter(part, language),
      (offset) => graphemes.containing(at + offset)?.index === at + offset,
    )
  }
  add(text, 0, 0)
  if (current !== '') parts.push(current)
  return parts
}

/** Joins what was cut at an offset that is none to cut at. */
function joinWithin(parts: readonly string[], isCut: (offset: number) => boolean): string[] {
  const joined: string[] = []
  let offset = 0
  for (const part of parts) {
    if (offset === 0 || isCut(offset)) joined.push(part)
    else joined.push((joined.pop() ?? '') + part)
    offset += part.length
  }
  return joined
}

function pieces(text: string, language: string, granularity: 'word' | 'grapheme'): string[] {
  return Array.from(
    new Intl.Segmenter(language, {granularity}).segment(text),
    ({segment}) => segment,
  )
}
