import type {Code} from '../model/statement.ts'

/** A rendered piece of a block: a code's marker, or anything else. */
export interface Piece {
  readonly text: string
  /** Set for the markers of emphasis, strong emphasis and deletion. */
  readonly marker?: {readonly type: 'open' | 'close'; readonly code: Code}
  /** Whether the text is words, whose first or last character may be written as a reference. */
  readonly words?: boolean
}

const blank = /^\s$/u
const mark = /^[\p{P}\p{S}]$/u

/**
 * The pieces with every emphasis marker opening or closing as it should. A run of `*` opens emphasis only if it is
 * left-flanking (CommonMark 0.31, 6.2): between a letter and a punctuation mark it is not, so `**「自由」**と` would show its
 * stars. The letter outside is then written as a character reference, which begins and ends with punctuation and reads
 * the same. `_` does not work inside a word, nor `**` right after `**`: the other character takes its place. A no-break
 * space at the inner side of a marker is a reference too.
 */
export function settleEmphasis(pieces: readonly Piece[]): Piece[] {
  const settled = swapMarkers(pieces)
  settled.forEach(({marker, text}, index) => {
    if (!marker) return
    const step = marker.type === 'open' ? -1 : 1
    const inside = neighbour(settled, index, -step)
    if (blank.test(inside.character)) referTo(settled, inside.index, -step)
    const outside = neighbour(settled, index, step)
    if (!isWordLike(outside.character)) return
    if (text.startsWith('_') || !isWordLike(inside.character)) referTo(settled, outside.index, step)
  })
  return settled
}

/** Exchanges `*` and `_` in the pairs that need it. */
function swapMarkers(pieces: readonly Piece[]): Piece[] {
  const characters = new Map<Code, string>()
  pieces.forEach(({marker, text}, index) => {
    if (marker?.type !== 'open') return
    const own = text[0] ?? ''
    const before = pieces[index - 1]?.marker
    const taken = before?.type === 'close' ? characters.get(before.code) : undefined
    const isTouched =
      isWordLike(neighbour(pieces, index, -1).character) || touchesWord(pieces, marker.code)
    const wanted = own === '_' && isTouched ? '*' : own
    characters.set(marker.code, wanted === taken ? (exchange[wanted] ?? wanted) : wanted)
  })
  return pieces.map((piece) => {
    const character = piece.marker && characters.get(piece.marker.code)
    return character ? {...piece, text: piece.text.replace(/[*_]/g, character)} : piece
  })
}

const exchange: Readonly<Record<string, string>> = {'*': '_', _: '*'}

/** Whether a word goes on after the pair of a code. */
function touchesWord(pieces: readonly Piece[], code: Code): boolean {
  const close = pieces.findIndex(({marker}) => marker?.type === 'close' && marker.code === code)
  return isWordLike(neighbour(pieces, close, 1).character)
}

function isWordLike(character: string): boolean {
  return character !== '' && !blank.test(character) && !mark.test(character)
}

/** The character next to a run of markers on one side, and its piece; empty at the end of the block. */
function neighbour(
  pieces: readonly Piece[],
  from: number,
  step: number,
): {character: string; index: number} {
  for (let index = from + step; ; index += step) {
    const piece = pieces[index]
    if (!piece) return {character: '', index}
    const isSameRun = piece.marker && piece.text[0] === pieces[from]?.text[0]
    if (isSameRun || piece.text === '') continue
    return {character: edge(piece.text, step), index}
  }
}

/** The first or the last character, surrogate pairs whole. */
function edge(text: string, step: number): string {
  return (step > 0 ? /^./su.exec(text) : /.$/su.exec(text))?.[0] ?? ''
}

/** Writes the first or last character of a piece of words as a character reference. */
function referTo(pieces: Piece[], index: number, step: number): void {
  const piece = pieces[index]
  if (!piece?.words) return
  const character = edge(piece.text, step)
  const reference = `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`
  const text =
    step > 0
      ? reference + piece.text.slice(character.length)
      : piece.text.slice(0, -character.length) + reference
  pieces[index] = {...piece, text}
}
