/** Half-open range of UTF-16 offsets into a statement's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Kind of a code: `b` strong, `i` emphasis, `s` deleted, `a` link, `c` inline code, `x` anything that stands alone
 * (image, footnote mark, raw inline HTML, autolink, hard break inside a paired code).
 */
export type CodeKind = 'b' | 'i' | 's' | 'a' | 'c' | 'x'

/** Numbered stand-in for inline markup (XLIFF 2.1 `pc` for a pair, `ph` for what stands alone). */
export interface Code {
  readonly kind: CodeKind
  /** What a translator is told: `bold`, `link https://example.org`, `footnote 1`. */
  readonly description: string
  /** The opening marker of a pair, or the whole of what stands alone. */
  readonly open: Span
  /** The closing marker of a pair. */
  readonly close?: Span
  /** What makes two codes the same when editions are compared: type and everything that is neither text nor URL. */
  readonly identity: string
  /** Destination of a link or image, which the settings may map to another in an edition. */
  readonly url?: string
  /** Set where markers cannot be copied as they are once the text between or beside them changes. */
  readonly special?: 'shortcut-reference' | 'literal-autolink' | 'raw-html'
}

/** A piece of a unit in document order. */
export type Token =
  | {readonly type: 'text'; readonly value: string; readonly span: Span}
  | {readonly type: 'open' | 'close' | 'alone'; readonly code: Code}
  /** Text of inline code: shown, never translated. */
  | {readonly type: 'verbatim'; readonly value: string; readonly span: Span}
  /** A hard line break: ends a segment. */
  | {readonly type: 'break'; readonly span: Span}

/** Where a unit's text stands: decides what must be escaped. */
export type Place = 'paragraph' | 'heading' | 'cell' | 'label' | 'title' | 'field'

/** What is taken from one block, image text, link title or front matter field (XLIFF unit). */
export interface Unit {
  /** For people: `paragraph`, `heading 1`, `list item`, `table cell`, `footnote`, `image text`, `title`, … */
  readonly kind: string
  readonly place: Place
  /** What a translation replaces: the content without the markers that wrap all of it. */
  readonly span: Span
  readonly tokens: readonly Token[]
  /** Of an image that is named by its text: what closes it as soon as the text is another, which still names it. */
  readonly close?: {readonly span: Span; readonly text: string}
  /** Plain text of the headings above, outermost first, joined by ` > `. */
  readonly heading: string
  /** `<!-- broadside:note … -->` before the block. */
  readonly notes: readonly string[]
}

/** A node of the tree in document order, as far as an edition must keep it. */
export interface Block {
  /** Depth, type and everything about the node that is neither text nor URL. */
  readonly signature: string
  /** Inline content of a block that holds text; `unit` is the index of the unit made of it, if one was. */
  readonly tokens?: readonly Token[]
  readonly unit?: number
  /** Where it begins. */
  readonly start: number
}

/** One source document, read. */
export interface Statement {
  /** The text as it was given, byte order mark included. All spans point into it. */
  readonly text: string
  /** In document order; a unit inside another (an image's text) follows it. */
  readonly units: readonly Unit[]
  /** What every edition must have too, in document order. */
  readonly outline: readonly Block[]
  /** Destinations of links and definitions, for `links:` in the settings. */
  readonly destinations: readonly {readonly url: string; readonly span: Span}[]
  /** Characters that this source always writes with a backslash, so that its editions do too. */
  readonly escaped: ReadonlySet<string>
}

/** The sentence-sized part of a unit that is translated as one (XLIFF segment, SRX). */
export interface Segment {
  /** Index of its unit in the statement's units. */
  readonly unit: number
  /** Coded text: plain characters and codes numbered from 1, soft line breaks as single spaces, trimmed. */
  readonly source: string
  /** What a target replaces. */
  readonly span: Span
  /** `codes[n - 1]` is the code numbered n. */
  readonly codes: readonly Code[]
  /** Of its unit. */
  readonly kind: string
  /** Of its unit. */
  readonly heading: string
  /** Of its unit, on its first segment. */
  readonly notes: readonly string[]
  /** Whether it continues the unit of the segment before. */
  readonly continued: boolean
}
