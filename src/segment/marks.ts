import type {Root} from 'mdast'
import type {Span, Token} from '../model/statement.ts'
import {inlineTokens} from '../statement/inline-tokens.ts'
import {createSource} from '../statement/source.ts'
import {holdsText, walkBlocks} from '../statement/walk-blocks.ts'
import {pattern} from './pattern.ts'
import {tokenSpan} from './token-span.ts'

/**
 * What a piece of markup is to a sentence: `opener` belongs to what follows (opening emphasis, a link's bracket, the
 * backslash of an escape), `delimiter` closes or stands alone, `note` belongs to what stands before it (a footnote
 * reference), `opaque` is a word whose inside is not read (inline code, an address), `blank` is a line break with the
 * next line's container markers, `text` a character reference.
 */
export type MarkKind = 'opener' | 'delimiter' | 'note' | 'opaque' | 'blank' | 'text'

/** A piece of markup, as a half-open range of UTF-16 offsets. */
export interface Mark extends Span {
  readonly kind: MarkKind
  /** What a `text` mark stands for. */
  readonly value?: string
}

/** The marks of all text blocks of a tree, in order. Offsets are into the text that was parsed. */
export function marksOfTree(text: string, tree: Root): Mark[] {
  const source = createSource(text)
  const marks: Mark[] = []
  for (const {node} of walkBlocks(tree)) {
    if (!holdsText(node)) continue
    const span = source.spanOf(node)
    for (const mark of marksOfTokens(inlineTokens(node.children, source), span, text))
      marks.push({...mark, start: mark.start + span.start, end: mark.end + span.start})
  }
  return marks
}

/**
 * The marks of a block's tokens, in order, with offsets that count from the start of `span`. Law: they do not overlap,
 * and outside them the text is what a reader sees.
 */
export function marksOfTokens(tokens: readonly Token[], span: Span, text: string): Mark[] {
  const marking: Marking = {marks: [], base: span.start, from: span.start, text}
  tokens.forEach((token, index) => {
    const {start, end} = tokenSpan(token)
    if (end <= marking.from) return
    addMark(marking, start, isBlank(text.slice(marking.from, start)) ? 'blank' : 'delimiter')
    if (token.type !== 'text') {
      addMark(marking, end, kindOf(token, text))
      return
    }
    const kind = kindInHtml(tokens[index - 1], token.value, text)
    if (kind) addMark(marking, end, kind)
    else addText(marking, token.value, end)
  })
  return marking.marks
}

/** Mutated while tokens are walked. */
interface Marking {
  readonly marks: Mark[]
  readonly base: number
  /** Where the next mark begins. */
  from: number
  readonly text: string
}

/** Adds a mark up to an offset, unless nothing lies between. */
function addMark(marking: Marking, end: number, kind: MarkKind, value?: string): void {
  const {marks, base, from} = marking
  if (end <= from) return
  const place = {start: from - base, end: end - base}
  marks.push(value === undefined ? {...place, kind} : {...place, kind, value})
  marking.from = end
}

/** Passes over text that stands in the source as it is read; marks an escape, a line break or a character reference. */
function addText(marking: Marking, value: string, end: number): void {
  const written = marking.text.slice(marking.from, end)
  if (written === `\\${value}`) addMark(marking, marking.from + 1, 'opener')
  else if (/[\n\r]/.test(written)) addMark(marking, end, 'blank')
  else if (written !== value) addMark(marking, end, 'text', value)
  marking.from = end
}

/** What the marker that a token is means to a sentence. */
function kindOf(token: Exclude<Token, {type: 'text'}>, text: string): MarkKind {
  if (token.type === 'verbatim') return 'opaque'
  if (token.type === 'break') return 'blank'
  const {kind, identity} = token.code
  if (kind === 'c') return 'opaque'
  if (token.type !== 'alone') return token.type === 'open' ? 'opener' : 'delimiter'
  if (identity === 'break') return 'blank'
  if (identity.startsWith('footnote ')) return 'note'
  if (!identity.startsWith('html ')) return 'opaque'
  return /^<[a-z][^>]*[^/>]>$|^<[a-z]>$/i.test(htmlOf(token, text)) ? 'opener' : 'delimiter'
}

const noteNumber = pattern(String.raw`^[\p{N}*†‡]+$`)

/** What text means that stands in HTML: the number of a note (`<sup>3</sup>`), or code (`<c1>a.b</c1>`, `<code>`). */
function kindInHtml(before: Token | undefined, value: string, text: string): MarkKind | undefined {
  const html = htmlOf(before, text)
  if (/^<sup\b/i.test(html) && noteNumber().test(value)) return 'note'
  return /^<(?:c\d+|code\b[^>]*)>$/i.test(html) ? 'opaque' : undefined
}

/** The HTML that a token is, or nothing. */
function htmlOf(token: Token | undefined, text: string): string {
  if (token?.type !== 'alone' || !token.code.identity.startsWith('html ')) return ''
  return text.slice(token.code.open.start, token.code.open.end)
}

function isBlank(text: string): boolean {
  return /^\s*$/.test(text)
}
