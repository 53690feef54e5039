import {commonOrder} from '../catalog/common-order.ts'
import {isUnspaced} from '../segment/unspaced-languages.ts'

/** A stretch of two texts: in both, or in one of them. */
export interface DiffPart {
  readonly change: 'same' | 'removed' | 'added'
  readonly text: string
}

/** A code, white space, a word, or another character. */
const piece = /<\/?[a-z]\d+\/?>|\s+|[\p{L}\p{M}\p{N}]+|./gsu

/** The same for languages without spaces, letter by letter. */
const letter = /<\/?[a-z]\d+\/?>|\s+|\p{N}+|.\p{M}*/gsu

/**
 * What was removed from one coded text and added to make the other of it, word by word. Laws: without what was added it is
 * the first text, without what was removed the second; no two parts of a kind follow each other; between words that were
 * exchanged, single spaces count as exchanged.
 */
export function wordDiff(former: string, now: string, language: string): DiffPart[] {
  const pattern = isUnspaced(language) ? letter : piece
  const first: readonly string[] = former.match(pattern) ?? []
  const second: readonly string[] = now.match(pattern) ?? []
  const parts: DiffPart[] = []
  let [a, b] = [0, 0]
  for (const [toA, toB] of [
    ...commonOrder(first, second),
    [first.length, second.length] as const,
  ]) {
    push(parts, 'removed', first.slice(a, toA).join(''))
    push(parts, 'added', second.slice(b, toB).join(''))
    push(parts, 'same', first[toA] ?? '')
    ;[a, b] = [toA + 1, toB + 1]
  }
  return joinExchanged(parts)
}

/** Joins exchanges that only a space parts: two words for two are one change. */
function joinExchanged(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = []
  for (const [index, part] of parts.entries()) {
    const isBetween =
      part.change === 'same' &&
      part.text === ' ' &&
      index > 0 &&
      index < parts.length - 1 &&
      hasBoth(parts, index)
    if (isBetween) {
      addTo(result, {change: 'removed', text: ' '})
      addTo(result, {change: 'added', text: ' '})
    } else addTo(result, part)
  }
  return result
}

/** Whether there are removed and added words on both sides of a part. */
function hasBoth(parts: readonly DiffPart[], index: number): boolean {
  const changes = (from: number, to: number): string =>
    parts
      .slice(Math.max(0, from), to)
      .map(({change}) => change)
      .join(' ')
  return (
    changes(index - 2, index) === 'removed added' &&
    changes(index + 1, index + 3) === 'removed added'
  )
}

/** Adds a part: what was removed goes before what was added since the last text that both have. */
function addTo(parts: DiffPart[], {change, text}: DiffPart): void {
  const last = parts.at(-1)
  const before = parts.at(-2)
  if (last?.change === change) parts[parts.length - 1] = {change, text: last.text + text}
  else if (change === 'removed' && last?.change === 'added' && before?.change === 'removed')
    parts[parts.length - 2] = {change, text: before.text + text}
  else parts.push({change, text})
}

function push(parts: DiffPart[], change: DiffPart['change'], text: string): void {
  if (text !== '') addTo(parts, {change, text})
}
