import type {Concept} from '../model/glossary.ts'

/** One translated segment of a project. */
export interface ConsistencyEntry {
  readonly statement: string
  /** BCP 47, of the target. */
  readonly language: string
  /** Coded text or plain text. */
  readonly source: string
  readonly target: string
  /** Where the entry stands in its catalog; `file` is a path in the project, with `/`. */
  readonly place: {readonly file: string; readonly line: number; readonly column: number}
  /** Segment id. */
  readonly segment?: string
}

/** A term of the glossary, or a name that it has not, as one statement writes it in one language. */
export interface ConsistencyUse {
  readonly kind: 'term' | 'name'
  /** Id of the concept, or the name as the source writes it. */
  readonly of: string
  /** The term as the glossary writes it, or the name as the target writes it. */
  readonly wording: string
  readonly statement: string
  /** BCP 47, of the target. */
  readonly language: string
  /** Where it first stands. */
  readonly place: ConsistencyEntry['place']
  /** UTF-16 offsets into the target. */
  readonly span: {readonly start: number; readonly end: number}
  /** Segment id. */
  readonly segment?: string
  /** Segments of the statement that write it so. */
  readonly count: number
}

/** What entries are compared by. */
export interface ConsistencyOptions {
  /** BCP 47. */
  readonly sourceLanguage: string
  readonly concepts: readonly Concept[]
}

/** Statements as a message names them. */
export function namedStatements(statements: readonly string[]): string {
  const [first = 'other statements', ...more] = statements
  return more.length === 0 ? `\`${first}\`` : `\`${first}\` and ${more.length} more`
}
