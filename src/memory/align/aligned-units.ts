import type {MemoryUnit} from '../../model/memory.ts'
import type {AlignableText, AlignedPair} from './alignable.ts'
import {alignedOrigin} from './fill-catalog.ts'
import {pairTexts} from './pair-texts.ts'
import {useOf} from './sort-pairs.ts'

/** The usable pairs of an alignment as units of a memory, drafts of origin `aligned`, in the order of the source. */
export function alignedUnits(
  pairs: readonly AlignedPair[],
  {
    source,
    target,
    document,
    date,
  }: {
    readonly source: AlignableText
    readonly target: AlignableText
    /** The statement. */
    readonly document: string
    /** ISO 8601 day. */
    readonly date: string
  },
): MemoryUnit[] {
  const usable = pairs.filter((pair) => useOf(pair, source) === 'usable')
  return usable.map((pair): MemoryUnit => {
    const [first = 0] = pair.source
    const last = pair.source.at(-1) ?? first
    return {
      sourceLanguage: source.language,
      language: target.language,
      ...pairTexts(pair, {source, target}),
      state: 'draft',
      origin: alignedOrigin,
      document,
      previous: source.segments[first - 1]?.source ?? '',
      next: source.segments[last + 1]?.source ?? '',
      date,
    }
  })
}
