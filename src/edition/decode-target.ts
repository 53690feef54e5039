import type {Code} from '../model/statement.ts'
import {parseCoded} from '../segment/coded-text.ts'
import type {Item} from './item.ts'

/** A target's items, or why it cannot be put into its place. */
export type DecodedTarget = {readonly items: readonly Item[]} | {readonly problem: string}

/**
 * The items of a target (coded text), its codes looked up in its segment's. A code of the source that is missing, twice,
 * unknown or badly nested is a problem, as is a character that no file can carry.
 */
export function decodeTarget(target: string, codes: readonly Code[]): DecodedTarget {
  const unwritable = unwritableCharacter(target)
  if (unwritable) return {problem: `Unexpected character ${unwritable}, expected text`}
  const items: Item[] = []
  const open: Code[] = []
  const seen = new Set<Code>()
  for (const token of parseCoded(target)) {
    if (token.type === 'text') {
      if (open.at(-1)?.kind !== 'c') items.push(token)
      continue
    }
    const code = codes[token.number - 1]
    const name = `${token.kind}${token.number}`
    if (!code || code.kind !== token.kind)
      return {problem: `Unexpected code \`${name}\`, expected only the source's codes`}
    if (token.type === 'close' ? open.pop() !== code : seen.has(code))
      return {
        problem: `Unexpected place of code \`${name}\`, expected each code once and pairs nested`,
      }
    if (token.type !== 'close') seen.add(code)
    if (token.type === 'open') open.push(code)
    items.push({type: token.type, code})
  }
  const missing = codes.findIndex((code) => !seen.has(code))
  if (missing >= 0 || open.length > 0) {
    const name = `${codes[missing]?.kind ?? open[0]?.kind}${missing >= 0 ? missing + 1 : ''}`
    return {problem: `Unexpected missing code \`${name}\`, expected all codes of the source`}
  }
  return {items}
}

/** The first control character or lone surrogate, as `U+0000`. */
function unwritableCharacter(text: string): string | undefined {
  const unit = /[^\P{Cc}\t\n\r]|\p{Cs}/u.exec(text)?.[0].charCodeAt(0)
  return unit === undefined ? undefined : `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`
}
