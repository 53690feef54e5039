/**
 * The quotation mark that belongs at a place: the closing one where one is open before it, else the opening one. `quotes` are
 * a language's opening and closing mark; where both are the same there is nothing to choose.
 */
export function quoteText(
  text: string,
  at: number,
  [open, close]: readonly [string, string],
): string {
  const before = text.slice(0, at)
  return before.lastIndexOf(open) > before.lastIndexOf(close) ? close : open
}
