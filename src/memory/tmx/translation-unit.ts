import type {CodedToken} from '../../segment/coded-text.ts'

/** A piece of a segment: text, or an element that stands for inline markup. */
export type TmxItem =
  | {readonly type: 'text'; readonly value: string}
  | {
      /** `begin` and `end` are halves of a pair (`bpt`, `ept`, `hi`, `it` with its `pos`), `alone` anything else. */
      readonly type: 'begin' | 'end' | 'alone'
      /** Connects the halves of a pair within the segment: attribute `i`, or our own for `hi`. */
      readonly pair?: string
      /** Connects the same code of source and target: attribute `x`. */
      readonly match?: string
      /** Attribute `type`: `bold`, `link`, … */
      readonly kind?: string
      /** The markup that it stands for. */
      readonly content: string
    }

/** A code of coded text. */
export type CodeToken = Exclude<CodedToken, {readonly type: 'text'}>

/** A `tuv` element. */
export interface TmxVariant {
  /** As it is written. */
  readonly language: string
  items: readonly TmxItem[]
  readonly attributes: Readonly<Record<string, string>>
  readonly props: Map<string, string>
}

/** A `tu` element. */
export interface TmxUnit {
  /** 1-based line of its start. */
  readonly line: number
  readonly attributes: Readonly<Record<string, string>>
  readonly props: Map<string, string>
  readonly variants: TmxVariant[]
  /** Why it cannot be used. */
  fault?: string
}

/** What the header says. */
export interface TmxHeader {
  /** Attribute `srclang`; `*all*` where any language may be the source. */
  readonly sourceLanguage: string
  /** Whether this program wrote the file, so that its texts are taken as they are. */
  readonly isOurs: boolean
}

/** What this program calls itself in `creationtool`. */
export const ownTool = 'broadside'
/** Type of a `ph` that stands for a character that XML cannot hold; its content is `U+0001`. */
export const characterKind = 'x-character'
/** Ending of a property's type whose value is a JSON string, for it holds such characters. */
export const jsonSuffix = '-json'
