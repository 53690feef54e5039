import type {CodeKind} from '../../model/statement.ts'
import {type CodedToken, parseCoded} from '../../segment/coded-text.ts'
import {escapeXml, hex} from '../../xml/xml-text.ts'
import {writeCode} from '../write-coded.ts'
import {type CodeToken, characterKind} from './translation-unit.ts'

/** Values of `type` by our kinds; TMX 1.4b recommends those without `x-`. */
const types: Readonly<Record<CodeKind, string>> = {
  b: 'bold',
  i: 'italic',
  s: 'x-deleted',
  a: 'link',
  c: 'x-code',
  x: 'x-alone',
}

/**
 * A coded text as the content of a `seg`: pairs as `bpt` and `ept`, what stands alone as `ph`, halves without the other as
 * `it`. The content of each is the code itself, `i` numbers the pairs of the segment, `x` is the code's number. Characters
 * that XML cannot hold are `ph` elements, too.
 */
export function writeSegment(coded: string): string {
  if (!coded.includes('<')) return writeText(coded)
  const tokens = parseCoded(coded)
  const pairs = findPairs(tokens)
  return tokens
    .map((token, index) =>
      token.type === 'text' ? writeText(token.value) : writeElement(token, pairs.get(index)),
    )
    .join('')
}

function writeText(text: string): string {
  return escapeXml(
    text,
    (character) => `<ph type="${characterKind}">U+${hex(character).toUpperCase()}</ph>`,
  )
}

/** A code as an element; `pair` is the number of its pair in the segment. */
function writeElement(token: CodeToken, pair: number | undefined): string {
  // TMX wants a whole number; nobody has so many codes.
  if (!Number.isSafeInteger(token.number)) return writeText(writeCode(token))
  const about = `x="${token.number}" type="${types[token.kind]}"`
  const content = escapeXml(writeCode(token))
  if (token.type === 'alone') return `<ph ${about}>${content}</ph>`
  if (pair === undefined) {
    const pos = token.type === 'open' ? 'begin' : 'end'
    return `<it pos="${pos}" ${about}>${content}</it>`
  }
  if (token.type === 'close') return `<ept i="${pair}">${content}</ept>`
  return `<bpt i="${pair}" ${about}>${content}</bpt>`
}

/** The numbers of pairs from 1, by the indices of their halves. */
function findPairs(tokens: readonly CodedToken[]): Map<number, number> {
  const open = new Map<string, number[]>()
  const halves: [number, number][] = []
  tokens.forEach((token, index) => {
    if (token.type === 'text' || token.type === 'alone') return
    const name = `${token.kind}${token.number}`
    const begun = token.type === 'close' ? open.get(name)?.pop() : undefined
    if (begun !== undefined) halves.push([begun, index])
    else if (token.type === 'open') open.set(name, [...(open.get(name) ?? []), index])
  })
  const pairs = new Map<number, number>()
  halves
    .sort(([a], [b]) => a - b)
    .forEach(([begin, end], index) => {
      pairs.set(begin, index + 1)
      pairs.set(end, index + 1)
    })
  return pairs
}
