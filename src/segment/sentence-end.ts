import {closers, openedBy, terminator} from './characters.ts'

/** How a piece of text ends. */
export interface SentenceEnd {
  /** The terminators: `.`, `?!`, `……`. */
  readonly stop: string
  /** What closes after them, quotation marks and brackets. */
  readonly close: string
  /** What stands before the terminators. */
  readonly body: string
}

/** The end of a text that ends in a terminator and what closes it; nothing if it ends otherwise. */
export function sentenceEnd(text: string): SentenceEnd | undefined {
  let closed = text.length
  while (closed > 0 && isCloser(text, closed - 1)) closed--
  let stopped = closed
  while (stopped > 0 && terminator().test(text[stopped - 1] ?? '')) stopped--
  if (stopped === closed) return undefined
  return {
    stop: text.slice(stopped, closed),
    close: text.slice(closed),
    body: text.slice(0, stopped),
  }
}

/** Whether a character closes, or is the blank before a closing mark that stands off. */
function isCloser(text: string, index: number): boolean {
  const character = text[index] ?? ''
  if (closers.has(character)) return true
  return /\s/.test(character) && (text[index + 1] ?? '') in openedBy
}
