import {type CodeCount, type CodeToken, nameOf} from './code-tally.ts'

/** How many codes a message names before it only counts them. */
const limit = 8

/** A code as people write it: `<b1>…</b1>` for a pair, `<x1/>` for what stands alone, `<b1>` for half a pair. */
export function writeCode({token, open, close, alone}: CodeCount): string {
  const name = nameOf(token)
  if (open && close) return `<${name}>…</${name}>`
  if (open) return `<${name}>`
  return alone && !close ? `<${name}/>` : `</${name}>`
}

/** One part of a code as it stands in the text. */
export function writeToken(token: CodeToken): string {
  const name = nameOf(token)
  if (token.type === 'alone') return `<${name}/>`
  return token.type === 'open' ? `<${name}>` : `</${name}>`
}

/** ``code `a` ``, ``codes `a`, `b` ``, ``codes `a`, …, `h` and 42 more``. */
export function listCodes(codes: readonly string[]): string {
  const shown = codes.slice(0, limit).map((code) => `\`${code}\``)
  const more = codes.length > limit ? ` and ${codes.length - limit} more` : ''
  return `${codes.length === 1 ? 'code' : 'codes'} ${shown.join(', ')}${more}`
}
