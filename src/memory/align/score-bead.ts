import {type Measured, type Rarity, weightOf} from './measure-text.ts'
import {lengthModel, placeWeights} from './parameters.ts'

/** What a score depends on beside the two sides. */
export interface ScoreModel {
  readonly rarity: Rarity
  /** Characters of the target for one of the source. */
  readonly ratio: number
  /** Mean of the logarithm of the target's lengths. */
  readonly meanLength: number
}

/** The logarithm of how much likelier two sides are if one translates the other than if they are unrelated, in nats. */
export function scoreBead(source: Measured, target: Measured, model: ScoreModel): number {
  return scoreContent(source, target, model) + scorePlaces(source, target, model.rarity)
}

/** The part of it that lengths and cues have. */
export function scoreContent(source: Measured, target: Measured, model: ScoreModel): number {
  return (
    scoreLengths(source.length, target.length, model) +
    scoreCues(source.cues, target.cues, model.rarity)
  )
}

/** Lengths: two log-normal densities, see `lengthModel`. */
function scoreLengths(source: number, target: number, model: ScoreModel): number {
  const {base, perCharacter, added, unrelated} = lengthModel
  const length = Math.log(target + added * model.ratio)
  const expected = Math.log(model.ratio * (source + added))
  const variance = base + perCharacter / (source + added)
  const related = logNormal(length - expected, variance)
  return related - logNormal(length - model.meanLength, unrelated ** 2)
}

/** The logarithm of the normal density. */
function logNormal(difference: number, variance: number): number {
  return -(difference ** 2) / (2 * variance) - Math.log(2 * Math.PI * variance) / 2
}

/** Cues: gains for those on both sides, losses for those on one. */
function scoreCues(source: readonly string[], target: readonly string[], {gains}: Rarity): number {
  const left = new Set(target)
  let score = 0
  for (const cue of source) {
    if (left.delete(cue)) score += gains.get(cue) ?? 0
    else score -= weightOf(cue).miss
  }
  for (const cue of left) score -= weightOf(cue).miss
  return score
}

/** Kind, depth and place of the blocks. */
function scorePlaces(source: Measured, target: Measured, {kinds}: Rarity): number {
  const {otherDepth, start, otherStart, acrossBlocks} = placeWeights
  const isDepthKnown = source.depth >= 0 && target.depth >= 0
  return (
    scoreKinds(source.kind, target.kind, kinds) +
    (isDepthKnown && source.depth !== target.depth ? otherDepth : 0) +
    (source.isStart === target.isStart ? start : otherStart) +
    acrossBlocks * ((source.crosses ? 1 : 0) + (target.crosses ? 1 : 0))
  )
}

/** Kinds of blocks that hold sentences, and become each other in translations. */
const runningText = /^(?:paragraph|list item|quote|footnote)/

function scoreKinds(source: string, target: string, kinds: Rarity['kinds']): number {
  const {kind, kindMost, otherLevel, otherRunningText, otherKind} = placeWeights
  if (source === target) return Math.min(kindMost, kind * (kinds.get(source) ?? 0))
  if (source.startsWith('heading') && target.startsWith('heading')) return otherLevel
  return runningText.test(source) && runningText.test(target) ? otherRunningText : otherKind
}
