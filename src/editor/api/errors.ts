import type {ErrorCode} from '../../model/user-error.ts'
import type {EditorSegment} from './document.ts'
import type {EditorConcept} from './glossary.ts'

/** Body of every answer that is no success. */
export interface ApiError {
  readonly error: {
    readonly code: ErrorCode | ApiErrorCode
    /** What happened, one sentence. */
    readonly message: string
    /** What to do next, one sentence. */
    readonly advice: string
  }
}

/** What can be wrong with a request itself. */
export type ApiErrorCode =
  | 'bad-request'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'precondition-required'
  | 'media-type'
  | 'text'
  | 'not-built'
  | 'internal'

/** Body of a 412: the segment as it is now. The text that was sent is the sender's to keep. */
export interface Conflict extends ApiError {
  readonly current: EditorSegment
}

/** As `Conflict`, of a concept of the glossary. */
export interface ConceptConflict extends ApiError {
  readonly current: EditorConcept
}
