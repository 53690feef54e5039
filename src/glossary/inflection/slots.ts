import type {Endings} from '../ending-classes.ts'

/**
 * Endings that stand one after the other in a fixed order, as in Turkish or Korean. Each slot lists what may stand in it,
 * separated by blanks; every slot may stay empty. Law: what is accepted is a concatenation of at most one item a slot.
 */
export function slotEndings(slots: readonly string[]): Endings {
  const lists = slots.map((slot) => slot.trim().split(/\s+/))
  return {has: (ending) => fits(ending, lists, 0)}
}

/** Endings that fit `inner` and also begin in the right way. */
export function endingsThat(inner: Endings, condition: (ending: string) => boolean): Endings {
  return {has: (ending) => condition(ending) && inner.has(ending)}
}

/** Endings that begin with one of these and are no longer than `longest` UTF-16 units; none at all is accepted too. */
export function endingsFrom(beginnings: string, longest: number): Endings {
  const list = beginnings.trim().split(/\s+/)
  return {
    has: (ending) =>
      ending === '' ||
      (ending.length <= longest && list.some((beginning) => ending.startsWith(beginning))),
  }
}

/** Whether the slots from one on can be filled so that nothing is left. */
function fits(ending: string, slots: readonly (readonly string[])[], from: number): boolean {
  if (ending === '') return true
  for (let index = from; index < slots.length; index++)
    for (const item of slots[index] ?? [])
      if (ending.startsWith(item) && fits(ending.slice(item.length), slots, index + 1)) return true
  return false
}
