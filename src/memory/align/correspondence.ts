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

/**
 * Less evidence than this, or less of both texts in pairs, and they do not correspond. Translations of the sample statement
 * and of halves of it have 2.5 and more, texts that have nothing to do with each other and reversed ones at most 1.7. Short
 * texts have fewer cues to be rare, so that their pairs say less: below `pairs`, the mark is lower in proportion.
 */
const least = {evidence: 2, share: 0.5, pairs: 20} as const
/** Characters below which a sentence may well be the same in two languages. */
const telling = 15
/** Share of telling sentences that are equal. */
const mostEqual = 0.6

/** Both texts as the model sees them and as they are. */
export interface JudgedTexts {
  readonly source: readonly Measured[]
  readonly target: readonly Measured[]
  readonly texts: {
    readonly source: readonly AlignableSegment[]
    readonly target: readonly AlignableSegment[]
  }
  readonly model: ScoreModel
}

/** Judges an alignment. */
export function judgeAlignment(
  pairs: readonly AlignedPair[],
  {source, target, texts, model}: JudgedTexts,
): Correspondence {
  const sums = {evidence: 0, equal: 0, told: 0, source: 0, target: 0}
  const whole = pairs.filter((pair) => pair.source.length > 0 && pair.target.length > 0)
  for (const pair of whole) {
    const first = together(partsOf(pair.source, source))
    const second = together(partsOf(pair.target, target))
    if (!first || !second) continue
    sums.evidence += scoreContent(first, second, model)
    sums.source += first.length
    sums.target += second.length
    if (first.length < telling) continue
    sums.told++
    const [a, b] = [pair.source[0] ?? 0, pair.target[0] ?? 0]
    if (texts.source[a]?.source === texts.target[b]?.source) sums.equal++
  }
  const found = {
    evidence: sums.evidence / Math.max(1, whole.length),
    source: sums.source / Math.max(1, lengthOf(source)),
    target: sums.target / Math.max(1, lengthOf(target)),
  }
  if (source.length === 0 || target.length === 0) return {verdict: 'empty', ...found}
  if (sums.equal > sums.told * mostEqual) return {verdict: 'same', ...found}
  const enough = least.evidence * Math.min(1, whole.length / least.pairs)
  const isUnrelated = found.evidence < enough || Math.max(found.source, found.target) < least.share
  return {verdict: isUnrelated ? 'unrelated' : 'translation', ...found}
}

function partsOf(indices: readonly number[], all: readonly Measured[]): Measured[] {
  return indices.flatMap((index) => all[index] ?? [])
}

function lengthOf(all: readonly Measured[]): number {
  return all.reduce((sum, {length}) => sum + length, 0)
}
