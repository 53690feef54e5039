import {textWidth} from '../table.ts'

/** A text in lines of at most `width` terminal columns, broken at spaces; a word that is wider is broken anywhere. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, width)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return [...lines, line]
}

/** A word in pieces that fit. */
function breakWord(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let taken = 0
  for (const character of word) {
    const needed = textWidth(character)
    if (piece !== '' && taken + needed > width) {
      pieces.push(piece)
      piece = ''
      taken = 0
    }
    piece += character
    taken += needed
  }
  return [...pieces, piece]
}
