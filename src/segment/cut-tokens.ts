import type {Token} from '../model/statement.ts'
import {tokenSpan} from './token-span.ts'

/**
 * Cuts a unit's tokens at sentence boundaries (UTF-16 offsets into the statement, rising) and at hard line breaks. A cut
 * inside a pair of codes is not made; one inside a marker moves to the marker's outer side. Law: the pieces hold all
 * tokens but the breaks, in order; only plain text is divided.
 */
export function cutTokens(tokens: readonly Token[], cuts: readonly number[]): Token[][] {
  const cutting: Cutting = {pieces: [[]], depth: 0, next: 0}
  for (const token of tokens) {
    if (token.type === 'break') startPiece(cutting)
    else cutToken(token, cuts, cutting)
  }
  return cutting.pieces.filter((piece) => piece.length > 0)
}

/** Mutated while the tokens are walked. */
interface Cutting {
  readonly pieces: Token[][]
  /** How many pairs are open. */
  depth: number
  /** Index of the next cut. */
  next: number
}

type Content = Exclude<Token, {type: 'break'}>

/** Puts a token into the pieces, divided where a cut falls into plain text. */
function cutToken(token: Content, cuts: readonly number[], cutting: Cutting): void {
  const span = tokenSpan(token)
  let rest = token
  for (let cut = cuts[cutting.next]; cut !== undefined; cut = cuts[++cutting.next]) {
    const isBefore = cut <= span.start || (token.type === 'open' && cut <= span.end)
    if (!isBefore && (cut >= span.end || !isPlain(token))) break
    if (cutting.depth > 0) continue
    if (!isBefore && rest.type === 'text') {
      const [head, tail] = divide(rest, cut)
      cutting.pieces.at(-1)?.push(head)
      rest = tail
    }
    startPiece(cutting)
  }
  cutting.pieces.at(-1)?.push(rest)
  if (token.type === 'open') cutting.depth++
  if (token.type === 'close') cutting.depth--
}

function startPiece({pieces}: Cutting): void {
  if (pieces.at(-1)?.length) pieces.push([])
}

/** Whether a token is text that stands in the source as it is read. */
function isPlain(token: Content): boolean {
  return token.type === 'text' && token.span.end - token.span.start === token.value.length
}

/** Plain text before and after an offset. */
function divide(token: Content & {type: 'text'}, cut: number): [Content, Content & {type: 'text'}] {
  const at = cut - token.span.start
  return [
    {...token, value: token.value.slice(0, at), span: {start: token.span.start, end: cut}},
    {...token, value: token.value.slice(at), span: {start: cut, end: token.span.end}},
  ]
}
