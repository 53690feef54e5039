import {type Aligning, isOpen, pair} from './aligning.ts'
import {keyAt, type Surrounding} from './surroundings.ts'

/** By what sentences are told apart, one after the other. */
const tellings: readonly (readonly Surrounding[])[] = [[], ['heading'], ['before', 'after']]

/**
 * Pairs equal sentences that leave no choice, wherever they stand: those that occur once on both sides, by their text, by
 * text and heading, by text and neighbours; each time also those beside a pair (P. Heckel, "A technique for isolating
 * differences between files", 1978). Then those at both ends.
 */
export function pairCertain(state: Aligning): void {
  const {old, fresh, live} = state
  if (fresh.length !== live || fresh.some(({source}, index) => source !== old[index]?.source)) {
    for (const shared of tellings) {
      pairUnique(state, shared)
      extendPairs(state)
    }
  }
  for (let index = 0; pairIfEqual(state, index, index); index++);
  for (let back = 1; pairIfEqual(state, fresh.length - back, live - back); back++);
}

/** Pairs open segments with free live entries where none other has the same key. */
function pairUnique(state: Aligning, shared: readonly Surrounding[]): void {
  const {old, fresh, live, used} = state
  const open = new Map<string, number>()
  const free = new Map<string, number>()
  fresh.forEach(({source}, index) => {
    if (isOpen(state, index)) note(open, keyAt(source, {list: fresh, index, shared}), index)
  })
  for (let index = 0; index < live; index++) {
    const {source = '', previousSource} = old[index] ?? {}
    if (used.has(index)) continue
    note(free, keyAt(source, {list: old, index, shared}), index)
    if (previousSource !== undefined)
      note(free, keyAt(previousSource, {list: old, index, shared}), several)
  }
  for (const [key, segment] of open) {
    const index = free.get(key) ?? several
    if (segment !== several && index !== several)
      pair(state, segment, {old: index, relation: 'moved'})
  }
}

/** Stands for more than one place, or for one that may not be paired yet. */
const several = -1

/** Takes note of a place; of no place where there are several. */
function note(places: Map<string, number>, key: string, place: number): void {
  places.set(key, places.has(key) ? several : place)
}

/** Pairs equal sentences after and before pairs. */
function extendPairs(state: Aligning): void {
  const {fresh, result} = state
  for (let segment = 0; segment < fresh.length; segment++) {
    const match = result[segment]
    if (match) pairIfEqual(state, segment + 1, match.old + 1)
  }
  for (let segment = fresh.length - 1; segment >= 0; segment--) {
    const match = result[segment]
    if (match) pairIfEqual(state, segment - 1, match.old - 1)
  }
}

/** Pairs an open segment with a free live entry if their texts are equal; whether they are a pair then. */
function pairIfEqual(state: Aligning, segment: number, index: number): boolean {
  const {old, fresh, live, used, result} = state
  if (result[segment]?.old === index) return true
  if (segment < 0 || index < 0 || segment >= fresh.length || index >= live) return false
  if (!isOpen(state, segment) || used.has(index)) return false
  if (fresh[segment]?.source !== old[index]?.source) return false
  pair(state, segment, {old: index, relation: 'moved'})
  return true
}
