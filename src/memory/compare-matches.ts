import type {State} from '../model/catalog.ts'
import type {MemoryMatch, MemoryUnit} from '../model/memory.ts'

/** From the state that vouches for most to the one that vouches for least. */
const order: readonly State[] = ['reviewed', 'translated', 'draft', 'machine', 'untranslated']

/**
 * Orders matches, the best first: by similarity; of equal ones a reviewed pair before a translated, a draft and a
 * machine's; then the newer, one of a catalog before one that was imported, and last by document and text, so that the
 * order never depends on how the memory came about.
 */
export function compareMatches(left: MemoryMatch, right: MemoryMatch): number {
  return (
    right.similarity - left.similarity ||
    right.score - left.score ||
    order.indexOf(left.unit.state) - order.indexOf(right.unit.state) ||
    compareTexts(right.unit.date ?? '', left.unit.date ?? '') ||
    Number(isImported(left.unit)) - Number(isImported(right.unit)) ||
    compareTexts(left.unit.document, right.unit.document) ||
    compareTexts(left.unit.source, right.unit.source) ||
    compareTexts(left.unit.target, right.unit.target) ||
    compareTexts(left.unit.language, right.unit.language)
  )
}

/** Whether a unit came in a memory file. */
function isImported({document}: MemoryUnit): boolean {
  return document.endsWith('.tmx')
}

/** By UTF-16 units, the same everywhere. */
function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
