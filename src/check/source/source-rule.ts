import type {Finding, Severity} from '../../model/finding.ts'
import type {Concept} from '../../model/glossary.ts'
import type {Segment, Span, Statement} from '../../model/statement.ts'

/** What a rule of the source looks at. */
export interface SourceContext {
  readonly statement: Statement
  readonly segments: readonly Segment[]
  /** BCP 47. */
  readonly language: string
  readonly concepts: readonly Concept[]
}

/** A change of the statement's text, certain enough to be made by a program. */
export interface SourceFix {
  /** UTF-16 offsets. */
  readonly span: Span
  readonly text: string
}

/** What a rule says of a place. */
export interface SourceProblem extends Pick<Finding, 'message' | 'actual' | 'expected'> {
  /** UTF-16 offset into the statement's text. */
  readonly at: number
  readonly fix?: SourceFix
}

/** A finding on a statement. */
export interface SourceFinding extends Finding {
  readonly fix?: SourceFix
}

/** A text on which a rule speaks or stays silent. Runs as a test. */
export interface SourceExample {
  readonly about?: string
  /** Markdown, English. */
  readonly text: string
  /** YAML, as in a file of the glossary. */
  readonly glossary?: string
  readonly messages: readonly string[]
}

/** One rule of the source. */
export interface SourceRule {
  readonly id: string
  readonly severity: Severity
  readonly reason: string
  readonly examples: readonly SourceExample[]
  /** Must not throw. */
  readonly run: (context: SourceContext) => readonly SourceProblem[]
}
