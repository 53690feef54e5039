import type {Span, Token, Unit} from '../model/statement.ts'
import {collapseBlanks} from './collapse-blanks.ts'
import {readFields} from './front-matter.ts'
import {inlineTokens} from './inline-tokens.ts'
import {peel} from './peel.ts'
import type {Source} from './source.ts'
import type {TextBlock} from './walk-blocks.ts'

/** A unit before it is known what stands above it. */
export type BareUnit = Omit<Unit, 'heading' | 'notes'>

/** Text that a person could translate: a letter or a digit somewhere. */
const translatable = /[\p{L}\p{N}]/u

const places = {paragraph: 'paragraph', heading: 'heading', tableCell: 'cell'} as const

/** The tokens of a text block, and the unit taken from it unless there is nothing to translate. */
export function textUnit(
  node: TextBlock,
  source: Source,
  kind: string,
): {tokens: readonly Token[]; unit?: BareUnit} {
  const tokens = inlineTokens(node.children, source)
  const first = node.children[0]
  const last = node.children.at(-1)
  if (!first || !last || !hasText(tokens)) return {tokens}
  const content: Span = {start: source.spanOf(first).start, end: source.spanOf(last).end}
  return {tokens, unit: {kind, place: places[node.type], ...peel(tokens, content)}}
}

/** Whether any text outside inline code has a letter or digit. */
export function hasText(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.type === 'text' && translatable.test(token.value))
}

/** The units of a front matter that begins at an offset of the text. */
export function fieldUnits(yaml: string, start: number, names: readonly string[]): BareUnit[] {
  return readFields(yaml, names).map(({name, value, span}) => {
    const place = {start: start + span.start, end: start + span.end}
    const text = collapseBlanks(value)
    const token: Token = {type: 'text', value: text, span: place}
    return {kind: name, place: 'field', span: place, tokens: [token]}
  })
}

/** Plain text of tokens, code included. */
export function plainText(tokens: readonly Token[]): string {
  return collapseBlanks(tokens.map((token) => ('value' in token ? token.value : ' ')).join(''))
}
