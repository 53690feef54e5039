import type {AlignableSegment, AlignableText} from './alignable.ts'
import {cuesOf} from './cues.ts'
import {cueWeights} from './parameters.ts'

/** A segment or block as the model sees it. */
export interface Measured {
  /** In characters (code points), codes left out. */
  readonly length: number
  readonly cues: readonly string[]
  readonly kind: string
  /** How deep in lists and quotes it stands; -1 where that is not known. */
  readonly depth: number
  /** Whether it begins its block. */
  readonly isStart: boolean
  /** Index of its unit. */
  readonly unit: number
  /** Whether it goes over the end of a block. */
  readonly crosses: boolean
  /** How many segments it has. */
  readonly sentences: number
}

/** The segments of a text, measured. */
export function measureSegments({segments, outline = []}: AlignableText): Measured[] {
  const depths = new Map<number, number>()
  for (const {unit, signature} of outline)
    if (unit !== undefined) depths.set(unit, Number.parseInt(signature, 10))
  return segments.map((segment) => ({
    length: lengthOf(segment),
    cues: cuesOf(segment),
    kind: segment.kind,
    depth: depths.get(segment.unit) ?? -1,
    isStart: !segment.continued,
    unit: segment.unit,
    crosses: false,
    sentences: 1,
  }))
}

function lengthOf({source}: AlignableSegment): number {
  return [...source.replace(/<\/?[bisacx]\d+\/?>/g, '')].length
}

/** Neighbouring segments as one. */
export function together(parts: readonly Measured[]): Measured | undefined {
  const [first] = parts
  if (!first || parts.length === 1) return first
  const cues = new Set<string>()
  for (const part of parts) for (const cue of part.cues) cues.add(cue)
  return {
    ...first,
    length: parts.reduce((sum, part) => sum + part.length, 0),
    cues: [...cues],
    crosses: parts.some(({unit, crosses}) => crosses || unit !== first.unit),
    sentences: parts.reduce((sum, part) => sum + part.sentences, 0),
  }
}

/** What a cue or kind says when both sides have it: more, the rarer it is. By its name; see `cueWeights`. */
export interface Rarity {
  readonly gains: ReadonlyMap<string, number>
  readonly kinds: ReadonlyMap<string, number>
}

/** How rare the cues and kinds of two texts are. */
export function rarityOf(source: readonly Measured[], target: readonly Measured[]): Rarity {
  const gains = new Map<string, number>()
  const sourceCues = countEach(source.map(({cues}) => cues))
  const targetCues = countEach(target.map(({cues}) => cues))
  for (const [cue, count] of sourceCues) {
    const other = targetCues.get(cue)
    if (other === undefined) continue
    const {gain, most} = weightOf(cue)
    const rare = Math.log(Math.min(source.length / count, target.length / other))
    gains.set(cue, Math.min(most, gain * rare))
  }
  const kinds = new Map<string, number>()
  for (const [kind, count] of countEach([...source, ...target].map((each) => [each.kind])))
    kinds.set(kind, Math.log((source.length + target.length) / count))
  return {gains, kinds}
}

function countEach(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}

/** The weights of a cue: those of its name, or of its kind. */
export function weightOf(cue: string): {gain: number; most: number; miss: number} {
  return cueWeights[cue] ?? cueWeights[cue.slice(0, 1)] ?? {gain: 0, most: 0, miss: 0}
}
