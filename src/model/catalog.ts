/** `stale` is a flag beside the state, see `isStale`. */
export type State = 'untranslated' | 'machine' | 'draft' | 'translated' | 'reviewed'

/** Where a target came from: the words of a `# origin:` line. */
export interface Origin {
  /** `human`, `mt:deepl`, `mt:sample`, `tm`, `aligned`, `auto`. */
  readonly name: string
  /** ISO 8601 day. */
  readonly date: string
  /** Short hash of the target as it came. */
  readonly hash: string
}

/** A `# reviewed-by:` line: a second person vouches for one exact pair (ISO 17100). */
export interface Review {
  readonly by: string
  readonly date: string
  /** Short hash of source and target as they were. */
  readonly hash: string
}

/** A `# waive:` line: silences one rule on one entry until source or target change. */
export interface Waiver {
  readonly rule: string
  readonly reason: string
  /** Short hash of source and target; absent where a person wrote the line and no tool has stamped it yet. */
  readonly hash?: string
}

/** One segment's record in a catalog: a PO entry. Unknown lines of other tools are kept as they are. */
export interface Entry {
  /** `msgctxt`: minted once and kept for life. */
  readonly id: string
  /** `msgid`, coded text. */
  readonly source: string
  /** `msgstr`, coded text; empty where untranslated. */
  readonly target: string
  /** `#| msgid`: the source the target was made for. */
  readonly previousSource?: string
  /** `#| msgctxt`: written by msgmerge only, and kept; never without `previousSource`. */
  readonly previousId?: string
  /** Translator comments, `# …` lines without the mark: origin, review, waivers and free words, in order. */
  readonly comments: readonly string[]
  /** Extracted comments, `#. …` lines without the mark: kind, codes, notes. */
  readonly notes: readonly string[]
  /** `#: …` references of other tools, one by one. */
  readonly references: readonly string[]
  /** `#, …` flags in order, `fuzzy` among them. */
  readonly flags: readonly string[]
  /** 1-based line of the entry's `msgctxt` in the file it was read from. */
  readonly line?: number
}

/** All entries of a statement in one language. */
export interface Catalog {
  readonly statement: string
  readonly language: string
  /** Header fields in order, `Name` and value; a line that is no field has the name `''` and is kept as its value. */
  readonly header: readonly (readonly [name: string, value: string])[]
  /** Translator comment lines before the header. */
  readonly headerComments: readonly string[]
  /** In document order. */
  readonly entries: readonly Entry[]
  /** `#~` entries: gone from the source, kept for when they return. */
  readonly obsolete: readonly Entry[]
}
