import type {Block, Segment} from '../../model/statement.ts'

/** A text that is to be aligned with another: a statement as it was read. */
export interface AlignableText {
  /** BCP 47. */
  readonly language: string
  /** In document order. */
  readonly segments: readonly AlignableSegment[]
  /** The blocks of the statement, which tell how deep each unit stands; without them only its kind counts. */
  readonly outline?: readonly Pick<Block, 'signature' | 'unit'>[]
}

/** What alignment looks at of a segment. */
export type AlignableSegment = Pick<Segment, 'unit' | 'source' | 'kind' | 'continued' | 'codes'>

/** Neighbouring segments of both texts that say the same, by index. One side is empty where nothing answers. */
export interface AlignedPair {
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** 0–1: the probability of just this pair under the model. */
  readonly confidence: number
}
