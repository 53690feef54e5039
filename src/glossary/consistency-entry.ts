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
