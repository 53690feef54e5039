import type {CodedToken} from '../segment/coded-text.ts'
import type {KnownCode, Problem} from './check.ts'
import type {CodeToken} from './code-tally.ts'
import {excerpt} from './excerpt.ts'
import {writeToken} from './write-code.ts'

/** Raw HTML opens and closes what the tree does not know, so its codes must follow each other as in the source. */
export function htmlOrderProblems(
  target: readonly CodedToken[],
  codes: readonly (KnownCode | undefined)[],
): Problem[] {
  const html: CodeToken[] = []
  for (const token of target)
    if (token.type === 'alone' && codes[token.number - 1]?.special === 'raw-html') html.push(token)
  const sorted = html.toSorted((a, b) => a.number - b.number)
  if (html.every((token, index) => token === sorted[index])) return []
  const actual = html.map(writeToken).join(' ')
  const expected = sorted.map(writeToken).join(' ')
  const message = `Unexpected order \`${excerpt(actual)}\` of HTML codes, expected \`${excerpt(expected)}\``
  return [{message, actual, expected}]
}
