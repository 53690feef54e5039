/** An index in one list and one in another. */
export type Pair = readonly [first: number, second: number]

/** A longest run of pairs whose second indices rise, of pairs whose first indices do (patience sorting). */
export function risingPairs(pairs: readonly Pair[]): Pair[] {
  const piles: {pair: Pair; below: number}[][] = []
  for (const pair of pairs) {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((piles[middle]?.at(-1)?.pair[1] ?? 0) < pair[1]) low = middle + 1
      else high = middle
    }
    const below = (piles[low - 1]?.length ?? 0) - 1
    const pile = piles[low]
    if (pile) pile.push({pair, below})
    else piles.push([{pair, below}])
  }
  const rising: Pair[] = []
  let place = (piles.at(-1)?.length ?? 0) - 1
  for (const pile of piles.reverse()) {
    const card = pile[place]
    if (!card) break
    rising.push(card.pair)
    place = card.below
  }
  return rising.reverse()
}
