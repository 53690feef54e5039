/** Where a token begins: after a blank, a quotation mark, an opening bracket, a dash, a slash. */
const boundary = /[\s"'’“‘„«»([{¿¡—–/…·・（「『《【，。、；：！？،؛|]/

/** The token that a text ends in; of a Latin word after another script, the Latin part. */
export function lastToken(text: string): string {
  let start = text.length
  while (start > 0 && !boundary.test(text[start - 1] ?? '')) start--
  const token = text.slice(start)
  if (!/\p{sc=Latin}/u.test(token)) return token
  return /(?<=(?!\p{sc=Latin})\p{L})[\p{sc=Latin}\p{M}\p{N}.&-]+$/u.exec(token)?.[0] ?? token
}

/** The word before a token at the end of a text, without punctuation, as it is written. */
export function wordBefore(text: string, token: string): string {
  return lastToken(text.slice(0, text.length - token.length).trimEnd())
}
