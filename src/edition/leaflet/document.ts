import type {Direction} from '../words/words.ts'

/** Sheets that a leaflet is printed on: what Typst calls them, and their measures in mm. */
export const papers = {
  a4: {paper: 'a4', width: 210, height: 297},
  letter: {paper: 'us-letter', width: 215.9, height: 279.4},
} as const
/** Name of a size of paper. */
export type Paper = keyof typeof papers

/** A family of fonts; `covers` keeps it to a part of the characters, as Typst names that part. */
export type Face = string | {readonly name: string; readonly covers: 'latin-in-cjk'}

/** How text of one language is set. */
export interface TextStyle {
  /** Two or three letters, as Typst wants them. */
  readonly lang: string
  /** ISO 3166 country, which chooses the forms of Chinese characters. */
  readonly region?: string
  readonly dir: Direction
  /** In the order in which they are asked for a character. */
  readonly font: readonly Face[]
  readonly hyphenate: boolean
}

/** Text within a block; `whole` is not broken over lines. The words are data: nothing in them is ever read as markup. */
export type Inline =
  | {readonly kind: 'text' | 'code' | 'address' | 'whole'; readonly text: string}
  | {readonly kind: Shape; readonly inlines: readonly Inline[]}
  | {readonly kind: 'link'; readonly url: string; readonly inlines: readonly Inline[]}
  | {readonly kind: 'said'; readonly language: string; readonly inlines: readonly Inline[]}
  | {readonly kind: 'break'}

/** What becomes of text; `dots` is the emphasis of Chinese and Japanese. */
export type Shape = 'strong' | 'italic' | 'dots' | 'deleted' | 'above' | 'below' | 'small'

/** A block of the text; `language` where it is another than that of the blocks around it. */
export type Block = {readonly language?: string} & (
  | {readonly kind: 'heading'; readonly level: number; readonly inlines: readonly Inline[]}
  | {readonly kind: 'paragraph'; readonly inlines: readonly Inline[]; readonly hasAddress?: true}
  | {readonly kind: 'quote'; readonly blocks: readonly Block[]}
  | {readonly kind: 'list'; readonly items: readonly Item[]; readonly isTight: boolean}
  | {readonly kind: 'code'; readonly text: string}
  | {readonly kind: 'rule'}
  | {readonly kind: 'notes'; readonly items: readonly Item[]}
  | Table
)

/** An item of a list: with a number, with a box where it is a task, with a bullet where there is neither. */
export interface Item {
  readonly number?: number
  readonly isDone?: boolean
  readonly blocks: readonly Block[]
}

/** A table; every row has as many cells as `align` has entries. */
export interface Table {
  readonly kind: 'table'
  readonly align: readonly ('start' | 'center' | 'end')[]
  readonly head: readonly (readonly Inline[])[]
  readonly rows: readonly (readonly (readonly Inline[])[])[]
}

/** What stands at the foot of every page. */
export interface Footer {
  /** The code as SVG and the width of its quiet zone and of itself, in modules. */
  readonly code?: {
    readonly svg: string
    readonly modules: number
    readonly quiet: number
    readonly about: string
  }
  /** Without its scheme. */
  readonly address?: string
  /** What to do with it: scan, pass on. */
  readonly calls: readonly (readonly Inline[])[]
  /** Names of the other editions' languages, each in itself. */
  readonly languages: readonly (readonly Inline[])[]
  /** Who publishes it. */
  readonly imprint: readonly Inline[]
  /** What tells one page from the others: `{page}` and `{total}` stand for the numbers, in these digits from 0 to 9. */
  readonly pageNumber: {
    readonly text: string
    readonly language: string
    readonly digits: readonly string[]
  }
  /** How far the text is reviewed. */
  readonly notices: readonly (readonly Inline[])[]
}

/** Everything the template gets, as JSON: the text of a page and how it is set. */
export interface LeafletDocument {
  readonly paper: string
  /** Of the paper, in mm. */
  readonly width: number
  readonly height: number
  readonly language: string
  /** Of all languages that occur. */
  readonly styles: Readonly<Record<string, TextStyle>>
  readonly columns: number
  /** Between lines, in em. */
  readonly leading: number
  /** Between title and text, in mm. */
  readonly clearance: number
  readonly isJustified: boolean
  /** For the properties of the file. */
  readonly title: string
  readonly description: string
  readonly authors: readonly string[]
  readonly date?: {readonly year: number; readonly month: number; readonly day: number}
  readonly heading: readonly Inline[]
  readonly byline: readonly Inline[]
  readonly blocks: readonly Block[]
  readonly footer: Footer
}
