import type {Unit} from '../../model/statement.ts'
import {placeholder} from '../plain-text.ts'

/** The text of a unit, and where it stands in the statement. */
export interface UnitText {
  /** Characters as readers see them; inline code and what stands alone as placeholders, a hard break as a line feed. */
  readonly text: string
  /** The offset in the statement of a UTF-16 offset in the text. */
  readonly at: (index: number) => number
}

/** The text of a unit with its places. */
export function unitText({tokens, span}: Unit): UnitText {
  const starts: {from: number; start: number; isExact: boolean}[] = []
  let text = ''
  for (const token of tokens) {
    if (token.type === 'text') {
      const isExact = token.span.end - token.span.start === token.value.length
      starts.push({from: text.length, start: token.span.start, isExact})
      text += token.value.replaceAll('\n', ' ')
    } else if (token.type === 'verbatim') text += placeholder.repeat(token.value.length)
    else if (token.type === 'break') text += '\n'
    else if (token.type === 'alone') text += placeholder
  }
  const at = (index: number) => {
    const piece = starts.findLast(({from}) => from <= index)
    if (!piece) return span.start
    // A text with escapes is longer in the statement: its beginning is as near as can be told.
    return piece.start + (piece.isExact ? index - piece.from : 0)
  }
  return {text, at}
}
