import type {Span, Token} from '../model/statement.ts'

/** Where a token, or the marker that it is, stands in the statement. */
export function tokenSpan(token: Token): Span {
  switch (token.type) {
    case 'open':
    case 'alone':
      return token.code.open
    case 'close':
      return token.code.close ?? token.code.open
    default:
      return token.span
  }
}
