import type {Segment, Span, Statement, Token, Unit} from '../model/statement.ts'
import {cutTokens} from './cut-tokens.ts'
import {encodeTokens} from './encode-tokens.ts'
import {findCuts} from './find-cuts.ts'
import {marksOfTokens} from './marks.ts'
import {tokenSpan} from './token-span.ts'

/** What segmentation depends on beside the statement. */
export interface SegmentOptions {
  /** BCP 47 tag of the source language. */
  readonly language: string
  /** A full stop after these ends no sentence, added to the language's own. */
  readonly abbreviations?: readonly string[]
}

/**
 * The segments of a statement in document order: sentences of running text; alternative texts, link titles and front
 * matter fields whole. Laws: spans do not overlap within a unit; outside them a unit holds only white space, hard breaks
 * and markup without a letter or digit; no segment begins or ends inside a pair of codes.
 */
export function segmentStatement(statement: Statement, options: SegmentOptions): Segment[] {
  return statement.units.flatMap((unit, index) => {
    const pieces = isRunningText(unit) ? sentences(unit, statement, options) : [[...unit.tokens]]
    return pieces
      .map(trim)
      .filter(hasText)
      .map((tokens, position) => makeSegment(tokens, {unit, index, continued: position > 0}))
  })
}

/** Whether a unit is a block's content, which may hold more than one sentence. */
function isRunningText({place}: Unit): boolean {
  return place === 'paragraph' || place === 'heading' || place === 'cell'
}

/** A unit's tokens, one list a sentence. */
function sentences(unit: Unit, statement: Statement, options: SegmentOptions): Token[][] {
  const {start, end} = unit.span
  const text = statement.text.slice(start, end)
  const cuts = findCuts(text, marksOfTokens(unit.tokens, unit.span, statement.text), options)
  return cutTokens(
    unit.tokens,
    cuts.map((cut) => cut + start),
  )
}

/** Tokens without white space at the ends. */
function trim(tokens: readonly Token[]): Token[] {
  let from = 0
  let to = tokens.length
  while (from < to && isBlank(tokens[from])) from++
  while (to > from && isBlank(tokens[to - 1])) to--
  const trimmed = tokens.slice(from, to)
  const first = trimmed[0]
  if (first?.type === 'text') trimmed[0] = trimText(first, blankStart)
  const last = trimmed.at(-1)
  if (last?.type === 'text') trimmed[trimmed.length - 1] = trimText(last, blankEnd)
  return trimmed
}

const blankStart = /^[ \t\n\r]+/
const blankEnd = /[ \t\n\r]+$/

function isBlank(token: Token | undefined): boolean {
  return token?.type === 'text' && /^[ \t\n\r]*$/.test(token.value)
}

/** Plain text without the white space at one end. A reference such as `&#32;` is kept. */
function trimText(token: Token & {type: 'text'}, blank: RegExp): Token {
  const {value, span} = token
  const length = blank.exec(value)?.[0].length ?? 0
  if (length === 0 || span.end - span.start !== value.length) return token
  if (blank === blankStart)
    return {...token, value: value.slice(length), span: {...span, start: span.start + length}}
  return {...token, value: value.slice(0, -length), span: {...span, end: span.end - length}}
}

/** Whether there is a letter or digit to translate. */
function hasText(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.type === 'text' && /[\p{L}\p{N}]/u.test(token.value))
}

/** The segment of a sentence's tokens: numbers its codes and writes the coded text. */
function makeSegment(
  tokens: readonly Token[],
  {unit, index, continued}: {unit: Unit; index: number; continued: boolean},
): Segment {
  const {source, codes} = encodeTokens(tokens)
  return {
    unit: index,
    source,
    codes,
    span: spanOf(tokens),
    kind: unit.kind,
    heading: unit.heading,
    notes: continued ? [] : unit.notes,
    continued,
  }
}

/** From the first token's start to the last one's end. */
function spanOf(tokens: readonly Token[]): Span {
  const first = tokens[0]
  const last = tokens.at(-1)
  return {start: first ? tokenSpan(first).start : 0, end: last ? tokenSpan(last).end : 0}
}
