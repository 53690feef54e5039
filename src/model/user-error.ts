/** What went wrong, as a word a program can test. `usage` and the rest end a command with 2, see the command line. */
export type ErrorCode =
  | 'usage'
  | 'settings'
  | 'language'
  | 'statement'
  | 'catalog'
  | 'glossary'
  | 'encoding'
  | 'outside'
  | 'permission'
  | 'disk-full'
  | 'busy'
  | 'too-large'
  | 'service'
  | 'font'
  | 'package'

/** Where it happened. */
export interface ErrorPlace {
  /** Path as people know it. */
  readonly file: string
  /** 1-based. */
  readonly line?: number
  /** 1-based UTF-16 column. */
  readonly column?: number
}

/**
 * Something a person can put right: wrong use, settings, a file that cannot be read. Content faults are findings
 * instead, and bugs are plain errors.
 */
export class UserError extends Error {
  readonly code: ErrorCode
  /** What to do next, one sentence. */
  readonly advice: string
  readonly place: ErrorPlace | undefined

  constructor(
    message: string,
    about: {code: ErrorCode; advice: string; place?: ErrorPlace; cause?: unknown},
  ) {
    super(message, about.cause === undefined ? undefined : {cause: about.cause})
    this.name = 'UserError'
    this.code = about.code
    this.advice = about.advice
    this.place = about.place
  }
}
