/** One entry of a PO file, the header among them, as far as it has been read. */
export interface PoEntry {
  /** 1-based line of the entry's first keyword; 0 where it has none, only comments. */
  line: number
  obsolete: boolean
  id: string | undefined
  source: string | undefined
  target: string | undefined
  previousId: string | undefined
  previousSource: string | undefined
  /** `#| msgid_plural`, which a catalog has no place for. */
  previousPlural: string | undefined
  readonly comments: string[]
  readonly notes: string[]
  readonly references: string[]
  readonly flags: string[]
}

/** The texts of an entry. */
export type Slot = 'id' | 'source' | 'target' | 'previousId' | 'previousSource' | 'previousPlural'

/** Returns an entry of which nothing has been read. */
export function emptyEntry(): PoEntry {
  return {
    line: 0,
    obsolete: false,
    id: undefined,
    source: undefined,
    target: undefined,
    previousId: undefined,
    previousSource: undefined,
    previousPlural: undefined,
    comments: [],
    notes: [],
    references: [],
    flags: [],
  }
}
