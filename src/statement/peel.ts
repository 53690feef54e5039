import type {Span, Token} from '../model/statement.ts'

/** What is left of a block's content, and where it stands. */
export interface Peeled {
  readonly tokens: readonly Token[]
  readonly span: Span
}

/**
 * Takes off the markers that wrap all of a block's content, so that a translator sees a clean sentence: the stars of
 * `**The release of all detainees.**` stay in the skeleton. A reference whose text is its label is left as it is.
 */
export function peel(tokens: readonly Token[], span: Span): Peeled {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first?.type !== 'open' || last?.type !== 'close' || first.code !== last.code)
    return {tokens, span}
  const {code} = first
  if (code.kind === 'c' || code.special || !code.close) return {tokens, span}
  return peel(tokens.slice(1, -1), {start: code.open.end, end: code.close.start})
}
