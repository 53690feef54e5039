import type {AlignableText, AlignedPair} from './alignable.ts'

/** Pairs that are less certain are left to people. */
const leastConfidence = 0.5

/**
 * What a pair is good for: `usable` as a translation; `unsure`; `source` or `target` where it has that side only;
 * `unfit` where a catalog has no form for it: two sentences for two, or a sentence for two of different blocks.
 */
export type PairUse = 'usable' | 'unsure' | 'source' | 'target' | 'unfit'

/** Tells what a pair is good for. */
export function useOf(pair: AlignedPair, source: AlignableText): PairUse {
  const {source: from, target: to, confidence} = pair
  if (to.length === 0) return 'source'
  if (from.length === 0) return 'target'
  const others = from.slice(1).map((index) => source.segments[index])
  if (!others.every((segment) => segment?.continued)) return 'unfit'
  if (from.length > 1 && to.length > 1) return 'unfit'
  return confidence < leastConfidence ? 'unsure' : 'usable'
}
