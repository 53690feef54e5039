import {placeholder, withoutAddresses} from '../../check/plain-text.ts'
import {steps} from './edits-of-text.ts'
import {applyToPieces, type Piece} from './pieces.ts'
import type {TypographyProfile} from './profile.ts'

/** One round leaves nothing to do but where marks that were set let others be told apart. */
const mostRounds = 8

/**
 * A plain text with the typography of its language: straight quotation marks and apostrophes, blanks that a line's end must
 * not part, `--`. Laws: doing it again changes nothing; letters, digits and addresses stay as they are; what is typographic
 * already stays, right or wrong.
 */
export function setText(text: string, profile: TypographyProfile): string {
  return setPieces([text], profile).join('')
}

/**
 * As `setText`, for a text in several pieces that are read as one: what opens in one may close in another. `undefined` stands
 * for what is no text of the language, such as code, and stays.
 */
export function setPieces(pieces: readonly Piece[], profile: TypographyProfile): readonly Piece[] {
  let set = pieces
  let text = readAs(set)
  for (let round = 0; round < mostRounds; round++) {
    const before = set
    for (const step of steps) {
      const edits = step(text, profile)
      if (edits.length === 0) continue
      set = applyToPieces(set, edits)
      text = readAs(set)
    }
    if (set === before) break
  }
  return set
}

/** The plain text that pieces are read as, with placeholders for what is no text of the language. */
function readAs(pieces: readonly Piece[]): string {
  return withoutAddresses(pieces.map((piece) => piece ?? placeholder).join(''))
}
