import type {WordKey} from '../words/word-key.ts'

/** Another file of the same edition. */
export interface PageFile {
  /** What it is called. */
  readonly words: WordKey
  readonly url: string
  /** Media type (RFC 6838). */
  readonly type: string
}

/** What a page leads to beside the other editions. */
export interface PageLinks {
  /** Address of the index of the statement's editions. */
  readonly index?: string
  readonly files: readonly PageFile[]
}
