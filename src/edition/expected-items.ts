import type {Block, Code, Span, Token} from '../model/statement.ts'
import {tokenSpan} from '../segment/token-span.ts'
import type {Item} from './item.ts'
import type {Replacement} from './replacement.ts'

/** Tokens as items: a hard break is a code of its own, inline code is its identity. */
export function itemsOf(tokens: readonly Token[]): Item[] {
  return tokens.flatMap((token): Item[] => {
    if (token.type === 'verbatim') return []
    if (token.type === 'break') return [{type: 'alone', code: hardBreak(token.span)}]
    return token.type === 'text' ? [{type: 'text', value: token.value}] : [token]
  })
}

function hardBreak(span: Span): Code {
  return {kind: 'x', description: 'line break', identity: 'break', open: span}
}

/** What a block of the edition must read: its own content with the replacements (of its unit, in order) in place. */
export function expectedItems({tokens = []}: Block, replacements: readonly Replacement[]): Item[] {
  const items: Item[] = []
  let from = 0
  for (const {span, items: replaced} of replacements) {
    items.push(...itemsWithin(tokens, {start: from, end: span.start}), ...replaced)
    from = span.end
  }
  return [...items, ...itemsWithin(tokens, {start: from, end: Number.POSITIVE_INFINITY})]
}

/** The items of the tokens that lie within a span; plain text that reaches out of it is cut. */
export function itemsWithin(tokens: readonly Token[], {start, end}: Span): Item[] {
  const inside = tokens.flatMap((token): Token[] => {
    const place = tokenSpan(token)
    if (place.end <= start || place.start >= end) return []
    if (token.type !== 'text' || (place.start >= start && place.end <= end)) return [token]
    const value = token.value.slice(
      Math.max(0, start - place.start),
      Math.min(token.value.length, end - place.start),
    )
    return [{...token, value}]
  })
  return itemsOf(inside)
}
