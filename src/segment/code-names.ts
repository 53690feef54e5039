import {parseCoded} from './coded-text.ts'

/** The names of the codes in a coded text where they begin, in order: `b1`, `x2`. */
export function codeNames(text: string): string[] {
  if (!text.includes('<')) return []
  return parseCoded(text).flatMap((token) =>
    token.type === 'open' || token.type === 'alone' ? [`${token.kind}${token.number}`] : [],
  )
}

/** The coded text with its codes' numbers moved by `shift`: how sentences are joined to one and parted again. */
export function shiftCodes(text: string, shift: number): string {
  if (shift === 0 || !text.includes('<')) return text
  return text.replace(
    /(?<!\\)(\\*)<(\/?)([bisacx])([1-9]\d*)(\/?)>/g,
    (match, escapes: string, close: string, kind: string, number: string, end: string) =>
      escapes.length % 2 === 0
        ? `${escapes}<${close}${kind}${Number(number) + shift}${end}>`
        : match,
  )
}
