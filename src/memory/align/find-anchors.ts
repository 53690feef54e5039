import {alignSequence} from './align-sequence.ts'
import {type Measured, together} from './measure-text.ts'
import {blockBeads, placeWeights} from './parameters.ts'
import {scoreBead} from './score-bead.ts'
import {groups, modelOf, type Sides, type Stretch} from './sides.ts'

/** Blocks that answer each other with less probability are no anchors. */
const certain = 0.9

/**
 * The blocks that certainly answer each other, one for one and of one kind, as ranges of their segments in order. They are
 * found by aligning the blocks of both texts as sentences are aligned later, with the number of their sentences as a cue.
 */
export function findAnchors(sides: Sides, ratio: number): Stretch[] {
  const source = blocksOf(sides.source)
  const target = blocksOf(sides.target)
  const measured = {source: source.map(({whole}) => whole), target: target.map(({whole}) => whole)}
  const model = modelOf(measured, ratio)
  const [first, second] = [groups(measured.source), groups(measured.target)]
  const beads = alignSequence({
    source: source.length,
    target: target.length,
    beads: blockBeads,
    score: (from, to, bead) => {
      const [a, b] = [first(from, bead.source), second(to, bead.target)]
      return a && b ? scoreBead(a, b, model) + scoreCounts(a, b) : 0
    },
  })
  return beads.flatMap(({source: from, target: to, bead, probability}) => {
    const [a, b] = [source[from], target[to]]
    const isPair = bead.source === 1 && bead.target === 1
    if (!isPair || !a || !b || probability < certain || a.whole.kind !== b.whole.kind) return []
    return [
      {
        from: {source: a.start, target: b.start},
        to: {source: a.end, target: b.end},
        probability,
      },
    ]
  })
}

/** The segments of a unit, as a half-open range and as one. */
interface Block {
  readonly start: number
  readonly end: number
  readonly whole: Measured
}

function blocksOf(segments: readonly Measured[]): Block[] {
  const blocks: Block[] = []
  let start = 0
  segments.forEach((segment, index) => {
    if (segments[index + 1]?.unit === segment.unit) return
    const whole = together(segments.slice(start, index + 1))
    if (whole) blocks.push({start, end: index + 1, whole})
    start = index + 1
  })
  return blocks
}

/** How well the numbers of sentences fit. */
function scoreCounts(source: Measured, target: Measured): number {
  const difference = Math.abs(source.sentences - target.sentences)
  return difference === 0 ? placeWeights.sentences : placeWeights.otherSentence * difference
}
