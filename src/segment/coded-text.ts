import type {CodeKind} from '../model/statement.ts'

/** A piece of coded text: plain characters with escapes undone, or a code. */
export type CodedToken =
  | {readonly type: 'text'; readonly value: string}
  | {readonly type: 'open' | 'close' | 'alone'; readonly kind: CodeKind; readonly number: number}

/**
 * A code with the backslashes before it. Each two of them stand for one; one that is left over makes the code text:
 * `\<b1>` reads `<b1>`, `\\<b1>` is a backslash before a code. Backslashes elsewhere stand for themselves.
 */
const code = /(?<!\\)(\\*)<(\/?)([bisacx])([1-9]\d*)(\/?)>/g

/** Tokens of a coded text. Any string parses: what is no code is text. */
export function parseCoded(text: string): CodedToken[] {
  const tokens: CodedToken[] = []
  let plain = ''
  let from = 0
  for (const match of text.matchAll(code)) {
    const [whole, escapes = '', close = '', kind = 'x', number = '1', alone = ''] = match
    const isCode = escapes.length % 2 === 0 && !(close && alone)
    plain += text.slice(from, match.index) + '\\'.repeat(escapes.length >> 1)
    from = match.index + whole.length
    if (!isCode) {
      plain += whole.slice(escapes.length)
      continue
    }
    if (plain !== '') tokens.push({type: 'text', value: plain})
    plain = ''
    const type = close ? 'close' : alone ? 'alone' : 'open'
    tokens.push({type, kind: kind as CodeKind, number: Number(number)})
  }
  plain += text.slice(from)
  if (plain !== '') tokens.push({type: 'text', value: plain})
  return tokens
}

/**
 * Plain text as coded text. `beforeCode` tells that a code follows. Law: `parseCoded` of it is one text token with that
 * text, whatever follows.
 */
export function encodeText(plain: string, beforeCode = false): string {
  const encoded = plain.includes('<')
    ? plain.replace(
        code,
        (whole, escapes: string) => `${escapes}\\${escapes}${whole.slice(escapes.length)}`,
      )
    : plain
  return beforeCode ? encoded + backslashesAtEnd(encoded) : encoded
}

/** A loop, because a pattern would start again at every backslash in the middle of a long run. */
function backslashesAtEnd(text: string): string {
  let start = text.length
  while (text[start - 1] === '\\') start--
  return text.slice(start)
}
