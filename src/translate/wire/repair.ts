/**
 * What was put right in an answer, and at which code. No words but a space are ever changed.
 *
 * - `merged`: a pair that stood twice side by side is one again.
 * - `emptied`: of a pair that stood twice apart, the one that held nothing is gone.
 * - `space`: white space at the inner edge of a pair stands outside; a lost space between a word and a code is there again.
 * - `punctuation`: a comma, full stop or lone quotation mark drawn into a pair stands outside.
 */
export interface Repair {
  readonly kind: 'merged' | 'emptied' | 'space' | 'punctuation'
  readonly number: number
}

/** Takes down a repair. */
export type ReportRepair = (kind: Repair['kind'], number: number) => void
