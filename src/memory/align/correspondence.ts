import type {AlignableSegment, AlignedPair} from './alignable.ts'
import {type Measured, together} from './measure-text.ts'
import {type ScoreModel, scoreContent} from './score-bead.ts'

/** Whether one text is a translation of the other. */
export interface Correspondence {
  /**
   * `translation`; `same` where most sentences are equal word for word; `unrelated` where lengths and cues do not speak
   * for it; `empty` where a text has no segments.
   */
  readonly verdict: 'translation' | 'same' | 'unrelated' | 'empty'
  /** Mean of what lengths and cues say for a pair, in nats: some 2 to 6 for translations, around 0 where nothing fits. */
  readonly evidence: number
  /** Share of the characters of each text that are in pairs with two sides. */
  readonly source: number
  readonly target: number
}

/** Less evidence than this, or less of both texts in pairs, and they do not correspond. */
const least = {evidence: 1, share: 0.5} as const
/** Characters below which a sentence may well be the same in two languages. */
const telling = 25
/** Share of telling sentences that are equal. */
const mostEqual = 0.6

/** Judges an alignment. */
export function judgeAlignment(
  pairs: readonly AlignedPair[],
  {
    source,
    target,
    texts,
    model,
  }: {
    readonly source: readonly Measured[]
    readonly target: readonly Measured[]
    readonly texts: {
      readonly source: readonly AlignableSegment[]
      readonly target: readonly AlignableSegment[]
    }
    readonly model: ScoreModel
  },
): Correspondence {
  let evidence = 0
  let equal = 0
  let told = 0
  const paired = {source: 0, target: 0}
  const whole = pairs.filter((pair) => pair.source.length > 0 && pair.target.length > 0)
  for (const pair of whole) {
    const first = together(partsOf(pair.source, source))
    const second = together(partsOf(pair.target, target))
    if (!first || !second) continue
    evidence += scoreContent(first, second, model)
    paired.source += first.length
    paired.target += second.length
    if (first.length < telling) continue
    told++
    const [a, b] = [pair.source[0] ?? 0, pair.target[0] ?? 0]
    if (texts.source[a]?.source === texts.target[b]?.source) equal++
  }
  const shares = {
    source: paired.source / Math.max(1, lengthOf(source)),
    target: paired.target / Math.max(1, lengthOf(target)),
  }
  const mean = evidence / Math.max(1, whole.length)
  const isUnrelated = mean < least.evidence || Math.max(shares.source, shares.target) < least.share
  const verdict =
    source.length === 0 || target.length === 0
      ? 'empty'
      : told > 0 && equal > told * mostEqual
        ? 'same'
        : isUnrelated
          ? 'unrelated'
          : 'translation'
  return {verdict, evidence: mean, ...shares}
}

function partsOf(indices: readonly number[], all: readonly Measured[]): Measured[] {
  return indices.flatMap((index) => all[index] ?? [])
}

function lengthOf(all: readonly Measured[]): number {
  return all.reduce((sum, {length}) => sum + length, 0)
}
