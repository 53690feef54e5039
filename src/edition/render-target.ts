import type {Code, Place, Span} from '../model/statement.ts'
import {escapeHeadingEnd, escapeLineStart} from './escape-block-edges.ts'
import {escapeText} from './escape-text.ts'
import type {Item} from './item.ts'
import {type Piece, settleEmphasis} from './settle-emphasis.ts'

/** What rendering depends on beside the target. */
export interface RenderOptions {
  readonly place: Place
  /** Whether the target begins its block, at least a line of the Markdown, and whether it ends its block. */
  readonly startsBlock: boolean
  readonly startsLine: boolean
  readonly endsBlock: boolean
  /** Characters that the source always writes with a backslash. */
  readonly habit: ReadonlySet<string>
  /** Whether all punctuation is written as character references: the second try, when the first reads differently. */
  readonly cautious: boolean
  /** The source's Markdown of a marker, with what is localized inside it. */
  readonly copy: (span: Span) => string
}

/**
 * A target, normalized, as Markdown for the place of its segment: its words escaped so that they read as words, its codes
 * as the source wrote their markers.
 */
export function renderTarget(items: readonly Item[], options: RenderOptions): string {
  const pieces = items.map((item, index) => renderItem(item, index, {items, options}))
  const markdown = settleEmphasis(pieces)
    .map(({text}) => text)
    .join('')
  const {startsBlock, startsLine} = options
  const started =
    startsLine && items[0]?.type === 'text' ? escapeLineStart(markdown, startsBlock) : markdown
  return options.endsBlock ? escapeHeadingEnd(started, options.place) : started
}

interface Around {
  readonly items: readonly Item[]
  readonly options: RenderOptions
}

function renderItem(item: Item, index: number, around: Around): Piece {
  if (item.type === 'text') return {text: renderText(item.value, index, around), words: true}
  const {code} = item
  const {copy} = around.options
  if (code.kind === 'c') {
    const {start} = code.open
    return {text: item.type === 'open' ? copy({start, end: code.close?.end ?? start}) : ''}
  }
  if (item.type === 'alone')
    return {
      text:
        code.special === 'literal-autolink' ? renderAddress(code, index, around) : copy(code.open),
    }
  const text = item.type === 'open' ? copy(code.open) : renderClose(code, copy)
  if (code.kind === 'a') return {text}
  return {text, marker: {type: item.type, code}}
}

/** What stands next to a text decides what it needs. */
function renderText(value: string, index: number, {items, options}: Around): string {
  const {place, habit, cautious, copy} = options
  return escapeText(value, {
    place,
    habit,
    cautious,
    inLink: isInLink(items, index),
    before: markerText(items[index - 1], copy).slice(-1),
    after: markerText(items[index + 1], copy).slice(0, 1),
  })
}

/** Whether a link is open at an item. */
function isInLink(items: readonly Item[], index: number): boolean {
  const links = items
    .slice(0, index)
    .filter((item) => item.type !== 'text' && item.code.kind === 'a')
  return (
    links.filter(({type}) => type === 'open').length >
    links.filter(({type}) => type === 'close').length
  )
}

function markerText(item: Item | undefined, copy: (span: Span) => string): string {
  if (!item || item.type === 'text') return ''
  return copy(item.type === 'close' ? (item.code.close ?? item.code.open) : item.code.open)
}

/** A reference named by its text needs the name once the text is another. */
function renderClose(code: Code, copy: (span: Span) => string): string {
  const {open, close} = code
  if (!close) return ''
  if (code.special !== 'shortcut-reference') return copy(close)
  return `][${copy({start: open.end, end: close.start})}]`
}

/** An address that a following letter would become part of stands in angle brackets. */
function renderAddress(code: Code, index: number, {items, options}: Around): string {
  const address = options.copy(code.open)
  const before = items[index - 1]
  const after = items[index + 1]
  const isFree =
    (!before || (before.type === 'text' && /[\s(]$/.test(before.value))) &&
    (!after || (after.type === 'text' && /^(?:[.,:;!?]*(?:\s|$))/.test(after.value)))
  if (isFree) return address
  return `<${/^www\./i.test(address) ? `http://${address}` : address}>`
}
