import type {Alignable} from './aligning.ts'

/** What a sentence may share with another beside its text. */
export type Surrounding = 'heading' | 'before' | 'after'

/** A text with what stands around a place of a list, as one key. Obsolete entries and live ones are no neighbours. */
export function keyAt(
  text: string,
  {
    list,
    index,
    shared,
  }: {list: readonly Alignable[]; index: number; shared: readonly Surrounding[]},
): string {
  if (shared.length === 0) return text
  const place = list[index]
  const around = shared.map((surrounding) => {
    if (surrounding === 'heading') return place?.heading
    const neighbour = list[surrounding === 'before' ? index - 1 : index + 1]
    return neighbour?.obsolete === place?.obsolete ? neighbour?.source : undefined
  })
  return [text, ...around].join('\0')
}
