/** Sentences before and after that hold the same words: several before (joined now), or several after (split now). */
export interface Resegmented {
  readonly old: readonly number[]
  readonly fresh: readonly number[]
}

/**
 * Groups of neighbouring sentences, one on one side and at least two on the other, that say the same when joined: the
 * source was not changed there, only cut elsewhere. White space and the numbers of codes do not count.
 */
export function findResegmented(old: readonly string[], fresh: readonly string[]): Resegmented[] {
  const before = old.map(squeeze)
  const after = fresh.map(squeeze)
  const joined = groups(before, after).map(([many, one]) => ({old: many, fresh: [one]}))
  const split = groups(after, before).map(([many, one]) => ({old: [one], fresh: many}))
  return [...joined, ...split]
}

/** Runs of at least two texts that together are one of the wholes. */
function groups(
  texts: readonly string[],
  wholes: readonly string[],
): [many: number[], one: number][] {
  const found: [number[], number][] = []
  const byWhole = new Map(wholes.map((whole, index) => [whole, index]))
  const longest = Math.max(0, ...wholes.map((whole) => whole.length))
  for (let from = 0; from < texts.length; from++) {
    let joined = texts[from] ?? ''
    for (let to = from + 1; to < texts.length && joined.length < longest; to++) {
      joined += texts[to]
      const one = byWhole.get(joined)
      if (one === undefined) continue
      found.push([Array.from({length: to - from + 1}, (_, index) => from + index), one])
      byWhole.delete(joined)
      from = to
      break
    }
  }
  return found
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '').replace(/(<\/?[bisacx])\d+(?=\/?>)/g, '$1')
}
