/** Numbers of segments on each side that form a bead (Gale & Church 1993), and how often, as parts of one. */
export const sentenceBeads: readonly Bead[] = [
  {source: 1, target: 1, share: 0.87},
  {source: 1, target: 0, share: 0.02},
  {source: 0, target: 1, share: 0.02},
  {source: 2, target: 1, share: 0.04},
  {source: 1, target: 2, share: 0.04},
  {source: 2, target: 2, share: 0.01},
]

/** The same of blocks, which translators divide and join less often. */
export const blockBeads: readonly Bead[] = [
  {source: 1, target: 1, share: 0.92},
  {source: 1, target: 0, share: 0.02},
  {source: 0, target: 1, share: 0.02},
  {source: 2, target: 1, share: 0.02},
  {source: 1, target: 2, share: 0.02},
]

/** A way in which segments of both sides can belong together. */
export interface Bead {
  readonly source: number
  readonly target: number
  readonly share: number
}

/**
 * Lengths: the logarithm of target over source, each with 5 characters added, is normal around the ratio of the texts with
 * variance `base + perCharacter / length`. Measured on the sample statement in eight languages (standard deviation 0.2 at 30
 * characters, 0.12 at 120), doubled, since people translate more freely. Two sentences that have nothing to do with each other:
 * `unrelated`, the spread of the lengths of the sample's sentences.
 */
export const lengthModel = {base: 0.02, perCharacter: 1.8, added: 5, unrelated: 0.95} as const

/**
 * What a cue adds to the logarithm of the odds (in nats): where both sides have it, `gain` times the logarithm of how
 * rare it is, at most `most`; where one side has it, less `miss`. Set by hand on the sample statement, see bench/align.ts.
 */
export const cueWeights: Readonly<Record<string, CueWeight>> = {
  n: {gain: 1, most: 4, miss: 0.8},
  u: {gain: 1, most: 4, miss: 1},
  w: {gain: 0.8, most: 3, miss: 0.02},
  p: {gain: 0.4, most: 1.5, miss: 0.02},
  c: {gain: 1, most: 3, miss: 1},
  'm:?': {gain: 1, most: 2, miss: 1},
  'm:!': {gain: 0.7, most: 1.5, miss: 0.5},
  'm::': {gain: 0.7, most: 1.5, miss: 0.3},
  'm:none': {gain: 0.5, most: 1, miss: 0.3},
  'm:"': {gain: 0.7, most: 1.5, miss: 0.5},
  'm:(': {gain: 0.7, most: 1.5, miss: 0.5},
}

/** See `cueWeights`. */
export interface CueWeight {
  readonly gain: number
  readonly most: number
  readonly miss: number
}

/** What the place in the document adds to the logarithm of the odds. */
export const placeWeights = {
  /** The same kind of block, times the logarithm of how rare it is, at most `kindMost`. */
  kind: 1,
  kindMost: 3,
  /** Headings of another level, running text of another kind (a list item for a paragraph), and anything else. */
  otherLevel: -2,
  otherRunningText: -3.5,
  otherKind: -9,
  otherDepth: -1,
  /** Both begin their block, or neither does. */
  start: 0.7,
  otherStart: -0.7,
  /** For each side of a bead that goes over the end of a block. */
  acrossBlocks: -3,
  /** Blocks with the same number of sentences, and for each sentence more on one side. */
  sentences: 0.7,
  otherSentence: -0.4,
} as const

/** The cues of a sentence are not independent of each other: odds are taken to this power before they become confidence. */
export const temper = 0.5
