import {alignSequence} from './align-sequence.ts'
import type {AlignableText, AlignedPair} from './alignable.ts'
import {type Correspondence, judgeAlignment} from './correspondence.ts'
import {findAnchors} from './find-anchors.ts'
import {type Measured, measureSegments} from './measure-text.ts'
import {sentenceBeads} from './parameters.ts'
import {type ScoreModel, scoreBead} from './score-bead.ts'
import {groups, modelOf, type Sides, type Stretch} from './sides.ts'

/** Two texts, aligned. */
export interface Alignment {
  /** In order; each segment of either text is in exactly one. */
  readonly pairs: readonly AlignedPair[]
  readonly correspondence: Correspondence
}

/** Characters below which a sentence says little about how much longer a language is. */
const shortest = 20
/** Ratios of lengths that differ by so much (in nats) are worth a second run. */
const notable = 0.08

/**
 * Aligns a statement and its translation, sentence by sentence. Blocks that clearly answer each other are anchors; within
 * them, and between them where the blocks do not match, sentences are aligned by length (Gale & Church 1993, with a
 * log-normal cost), by what translations have in common, and by their place. Any two texts can be aligned: whether
 * they correspond is part of the result. Laws: both sides of the pairs are in order, without gaps and overlaps.
 */
export function alignStatements({
  source,
  target,
}: {
  readonly source: AlignableText
  readonly target: AlignableText
}): Alignment {
  const sides = {source: measureSegments(source), target: measureSegments(target)}
  let ratio = clampRatio(totalLength(sides.target) / totalLength(sides.source))
  let pairs = alignWithRatio(sides, ratio)
  const better = usualRatio(sides, pairs) ?? ratio
  if (Math.abs(Math.log(better / ratio)) > notable) {
    ratio = better
    pairs = alignWithRatio(sides, ratio)
  }
  return {
    pairs,
    correspondence: judgeAlignment(pairs, {
      ...sides,
      texts: {source: source.segments, target: target.segments},
      model: modelOf(sides, ratio),
    }),
  }
}

/** Anchors, and the sentences within and between them. */
function alignWithRatio(sides: Sides, ratio: number): AlignedPair[] {
  const model = modelOf(sides, ratio)
  const pairs: AlignedPair[] = []
  let from = {source: 0, target: 0}
  for (const anchor of findAnchors(sides, ratio)) {
    pairs.push(...alignStretch(sides, model, {from, to: anchor.from, probability: 1}))
    pairs.push(...alignStretch(sides, model, anchor))
    from = anchor.to
  }
  const to = {source: sides.source.length, target: sides.target.length}
  return [...pairs, ...alignStretch(sides, model, {from, to, probability: 1})]
}

/** The sentences of a stretch. */
function alignStretch(sides: Sides, model: ScoreModel, stretch: Stretch): AlignedPair[] {
  const {from, to, probability} = stretch
  const source = groups(sides.source.slice(from.source, to.source))
  const target = groups(sides.target.slice(from.target, to.target))
  const beads = alignSequence({
    source: to.source - from.source,
    target: to.target - from.target,
    beads: sentenceBeads,
    score: (first, second, bead) => {
      const [a, b] = [source(first, bead.source), target(second, bead.target)]
      return a && b ? scoreBead(a, b, model) : 0
    },
  })
  return beads.map(({bead, ...place}) => ({
    source: range(from.source + place.source, bead.source),
    target: range(from.target + place.target, bead.target),
    confidence: probability * place.probability,
  }))
}

function range(start: number, length: number): number[] {
  return Array.from({length}, (_, index) => start + index)
}

function totalLength(segments: readonly Measured[]): number {
  return segments.reduce((sum, {length}) => sum + length, 1)
}

/** A ratio that languages can have; what is missing on one side makes others. */
function clampRatio(ratio: number): number {
  return Math.min(4, Math.max(0.2, ratio))
}

/** The median of the ratios of lengths among sentences that answer each other alone. */
function usualRatio({source, target}: Sides, pairs: readonly AlignedPair[]): number | undefined {
  const ratios = pairs.flatMap((pair) => {
    if (pair.source.length !== 1 || pair.target.length !== 1) return []
    const [first = 0, second = 0] = [
      source[pair.source[0] ?? 0]?.length,
      target[pair.target[0] ?? 0]?.length,
    ]
    return first < shortest || second === 0 ? [] : [second / first]
  })
  const median = ratios.sort((a, b) => a - b)[ratios.length >> 1]
  return ratios.length < 5 || median === undefined ? undefined : clampRatio(median)
}
