import {type Measured, rarityOf, together} from './measure-text.ts'
import {lengthModel} from './parameters.ts'
import type {ScoreModel} from './score-bead.ts'

/** Both texts, measured. */
export interface Sides {
  readonly source: readonly Measured[]
  readonly target: readonly Measured[]
}

/** The model of two texts, when the target has so many characters for one of the source. */
export function modelOf({source, target}: Sides, ratio: number): ScoreModel {
  const lengths = target.map(({length}) => Math.log(length + lengthModel.added * ratio))
  const sum = lengths.reduce((total, length) => total + length, 0)
  return {rarity: rarityOf(source, target), ratio, meanLength: sum / Math.max(1, lengths.length)}
}

/** Segments of both sides that answer each other, as half-open ranges, and how likely that is. */
export interface Stretch {
  readonly from: {readonly source: number; readonly target: number}
  readonly to: {readonly source: number; readonly target: number}
  readonly probability: number
}

/** Gives so many elements from an index on as one; each group is made once. */
export function groups(
  parts: readonly Measured[],
): (index: number, count: number) => Measured | undefined {
  const doubles = parts.slice(1).map((_, index) => together(parts.slice(index, index + 2)))
  return (index, count) => (count === 1 ? parts[index] : doubles[index])
}
