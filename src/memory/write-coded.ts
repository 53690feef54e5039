import {type CodedToken, encodeText} from '../segment/coded-text.ts'

/** Tokens as coded text. Law: `parseCoded` of it gives the same tokens, neighbouring texts as one. */
export function writeCoded(tokens: readonly CodedToken[]): string {
  let coded = ''
  let plain = ''
  for (const token of tokens) {
    if (token.type === 'text') {
      plain += token.value
      continue
    }
    coded += encodeText(plain, true) + writeCode(token)
    plain = ''
  }
  return coded + encodeText(plain)
}

/** A code as it stands in coded text. */
export function writeCode(token: Exclude<CodedToken, {readonly type: 'text'}>): string {
  const name = `${token.kind}${token.number}`
  if (token.type === 'alone') return `<${name}/>`
  return token.type === 'open' ? `<${name}>` : `</${name}>`
}
