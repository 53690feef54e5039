import type {Text} from 'mdast'
import type {Span, Token} from '../model/statement.ts'
import {type Address, findAddresses} from './find-addresses.ts'
import {textRuns} from './places.ts'
import type {Source} from './source.ts'

/** The tokens of a text node that stands at a span; an address in it that some readers link is a code. */
export function readText(
  node: Text,
  span: Span,
  {source, inLink}: {readonly source: Source; readonly inLink: boolean},
): readonly Token[] {
  const pieces = textTokens(node, span, source)
  const addresses = inLink ? [] : findAddresses(pieces.map(({value}) => value).join(''))
  return addresses.length === 0 ? pieces : withAddresses(pieces, addresses)
}

type TextToken = Extract<Token, {type: 'text'}>

/** One token a run; a soft break and the container markers after it are a single space. */
function textTokens(node: Text, span: Span, source: Source): TextToken[] {
  const tokens: TextToken[] = []
  let from = span.start
  for (const run of textRuns(node)) {
    const start = Math.max(run.start + source.base, span.start)
    const end = run.end + source.base
    const value = run.value.slice(start - run.start - source.base)
    if (value === '') continue
    const gap = source.text.slice(from, start)
    const valueStart = gap.endsWith('\\') ? start - 1 : start
    if (lineEnding.test(gap))
      tokens.push({type: 'text', value: ' ', span: {start: from, end: valueStart}})
    tokens.push({type: 'text', value, span: {start: valueStart, end}})
    from = end
  }
  if (lineEnding.test(source.text.slice(from, span.end)))
    tokens.push({type: 'text', value: ' ', span: {start: from, end: span.end}})
  return tokens
}

/** Text tokens with the pieces that make an address replaced by a code. */
function withAddresses(pieces: readonly TextToken[], addresses: readonly Address[]): Token[] {
  const tokens: Token[] = []
  let offset = 0
  let left = pieces
  for (const {start, end, url} of addresses) {
    const [before, rest] = takeText(left, start - offset)
    const [inside, after] = takeText(rest, end - start)
    tokens.push(...before)
    const [first, last] = [inside[0], inside.at(-1)]
    if (first && last)
      tokens.push({
        type: 'alone',
        code: {
          kind: 'x',
          description: `link ${url}`,
          identity: 'link',
          url,
          open: {start: first.span.start, end: last.span.end},
          special: 'literal-autolink',
        },
      })
    left = after
    offset = end
  }
  return [...tokens, ...left]
}

/** The tokens of the first `length` characters, and the rest; plain text is divided. */
function takeText(tokens: readonly TextToken[], length: number): [TextToken[], TextToken[]] {
  const taken: TextToken[] = []
  let left = length
  for (const [index, token] of tokens.entries()) {
    const {value, span} = token
    if (left <= 0) return [taken, tokens.slice(index)]
    if (value.length <= left || span.end - span.start !== value.length) {
      taken.push(token)
      left -= value.length
      continue
    }
    const middle = span.start + left
    taken.push({...token, value: value.slice(0, left), span: {start: span.start, end: middle}})
    const rest = {...token, value: value.slice(left), span: {start: middle, end: span.end}}
    return [taken, [rest, ...tokens.slice(index + 1)]]
  }
  return [taken, []]
}

const lineEnding = /[\n\r]/
