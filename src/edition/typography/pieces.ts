import {type Edit, placeholder} from '../../check/plain-text.ts'

/** A stretch of text; `undefined` for what stands in its place without being text of the language. */
export type Piece = string | undefined

/**
 * Pieces with edits carried out, whose UTF-16 offsets count a piece without text as one. Edits are in order and do not
 * overlap. What is put in goes to the piece where the edit starts; a piece without text stays. The same array where
 * there is nothing to do.
 */
export function applyToPieces(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  if (edits.length === 0) return pieces
  let offset = 0
  let next = 0
  return pieces.map((piece) => {
    const start = offset
    const end = start + (piece ?? placeholder).length
    offset = end
    if (piece === undefined) return piece
    let text = ''
    let from = start
    for (; next < edits.length; next++) {
      const edit = edits[next] as Edit
      if (edit.start > end || (edit.start === end && edit.end > end)) break
      text += piece.slice(from - start, Math.max(0, edit.start - start))
      if (edit.start >= start) text += edit.text
      from = Math.min(Math.max(from, edit.end), end)
      if (edit.end > end) break
    }
    return text + piece.slice(from - start)
  })
}
