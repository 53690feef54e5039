import type {Code, Token} from '../model/statement.ts'
import {encodeText} from './coded-text.ts'

/** Coded text and the codes in it: `codes[n - 1]` is the one numbered n. */
export interface CodedTokens {
  readonly source: string
  readonly codes: readonly Code[]
}

/** Tokens as coded text, white space as single spaces, codes numbered from 1 in the order in which they begin. */
export function encodeTokens(tokens: readonly Token[]): CodedTokens {
  const codes: Code[] = []
  let source = ''
  let plain = ''
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'verbatim') {
      plain += token.value
      continue
    }
    source += encodeText(plain, token.type !== 'break')
    plain = ''
    source += token.type === 'break' ? ' ' : writeCode(token, codes)
  }
  source += encodeText(plain)
  return {source: source.replace(/[ \t\n\r]+/g, ' '), codes}
}

/** A code as it is written, numbering it where it begins. */
function writeCode(token: Token & {readonly code: Code}, codes: Code[]): string {
  if (token.type !== 'close') codes.push(token.code)
  const name = `${token.code.kind}${codes.lastIndexOf(token.code) + 1}`
  if (token.type === 'alone') return `<${name}/>`
  return token.type === 'open' ? `<${name}>` : `</${name}>`
}
