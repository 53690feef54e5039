import {pattern} from './pattern.ts'

/** Where a token begins: after a blank, a quotation mark, an opening bracket, a dash, a slash. */
const boundary = /[\s"'’“‘„«»([{¿¡—–/…·・（「『《【，。、；：！？،؛|]/

const latin = pattern(String.raw`\p{sc=Latin}`)

/** A Latin word written without a blank after another script. */
const latinPart = pattern(String.raw`(?<=(?!\p{sc=Latin})\p{L})[\p{sc=Latin}\p{M}\p{N}.&-]+$`)

/** The token that a text ends in; of a Latin word after another script, the Latin part. */
export function lastToken(text: string): string {
  let start = text.length
  while (start > 0 && !boundary.test(text[start - 1] ?? '')) start--
  const token = text.slice(start)
  if (!latin().test(token)) return token
  return latinPart().exec(token)?.[0] ?? token
}

/** The token before a token at the end of a text, with the punctuation that follows it. */
export function wordBefore(text: string, token: string): string {
  return lastToken(text.slice(0, text.length - token.length).trimEnd())
}
