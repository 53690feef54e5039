import type {MemoryUnit} from '../model/memory.ts'
import {readableText} from './tokens.ts'

/** Figures with the separators that stand within them. A part of a word is none. */
const number = /(?<![\p{L}\p{M}\p{N}])\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{M}\p{N}])/gu

/**
 * Returns the target of a unit with the numbers of another text, whose tokens are those of the unit's source. Undefined
 * where no number differs, and where it would be a guess: a number that does not stand as often in the target, or whose
 * separators are another language's to place.
 */
export function adaptNumbers(unit: MemoryUnit, source: string): string | undefined {
  const old = readableText(unit.source).match(number) ?? []
  const fresh = readableText(source).match(number) ?? []
  if (old.length !== fresh.length) return undefined
  const renamed = new Map<string, string>()
  for (const [index, before] of old.entries()) {
    const after = fresh[index] ?? before
    if ((renamed.get(before) ?? after) !== after) return undefined
    renamed.set(before, after)
  }
  const changed = [...renamed].filter(([before, after]) => before !== after)
  if (changed.length === 0 || changed.some((pair) => pair.some((each) => /[.,]/.test(each))))
    return undefined
  const inTarget = readableText(unit.target).match(number) ?? []
  const count = (list: readonly string[], value: string): number =>
    list.filter((each) => each === value).length
  if (changed.some(([before]) => count(inTarget, before) !== count(old, before))) return undefined
  return unit.target.replace(number, (found) => renamed.get(found) ?? found)
}
