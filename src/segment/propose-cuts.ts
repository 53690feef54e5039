import {letterOrDigit, terminator} from './characters.ts'
import type {LanguageRules} from './language-rules.ts'
import {pattern} from './pattern.ts'

/** UTF-16 units given to one call of the segmenter, whose time grows with the square on hostile text. */
const windowSize = 8192

/**
 * Where a sentence of the shadow might begin: UTF-16 offsets, rising, without 0. These are the boundaries of UAX 29 and the
 * kinds that it forbids: before a dash that opens a line of dialogue, after an ellipsis character, before a number, an
 * enumerator, or a clitic that opens a sentence in lower case. Law: work grows in proportion to the text.
 */
export function proposeCuts(shadow: string, rules: LanguageRules): number[] {
  const cuts = new Set<number>()
  addBoundaries(shadow, rules.segmenter, cuts)
  addForbidden(shadow, rules, cuts)
  return [...cuts].sort((a, b) => a - b)
}

/** Adds the boundaries of UAX 29, from one window to the next: the rules look at nothing before a boundary. */
function addBoundaries(shadow: string, segmenter: Intl.Segmenter, cuts: Set<number>): void {
  for (let start = 0; start < shadow.length; ) {
    const window = shadow.slice(start, start + windowSize)
    const isLast = start + windowSize >= shadow.length
    let last = 0
    for (const {index} of segmenter.segment(window)) {
      if (index > 0) cuts.add(start + index)
      last = index
    }
    if (isLast) break
    start += last > 0 ? last : windowSize
  }
}

/** A terminator run, what closes it, and a blank. Each run is tried from its start only, so that time stays linear. */
const spacedEnd = /(?<![.!?…؟۔।])[.!?…؟۔।]+["'”’»›“‘)\]}\u2060-\u2063]*\s[\s\u2060-\u2063]*/g

/** The same for Chinese, whose six dots end a sentence or not. */
const sixDots = /(?<![…⋯])(?:……|⋯⋯|…)[”’」』）》]*(?=[^\s…⋯])/g

/** Adds the cuts that UAX 29 forbids. */
function addForbidden(shadow: string, rules: LanguageRules, cuts: Set<number>): void {
  for (const match of shadow.matchAll(spacedEnd)) {
    const at = match.index + match[0].length
    if (at < shadow.length && mayOpen(shadow, match.index, at)) cuts.add(at)
  }
  if (rules.language !== 'zh' && rules.language !== 'yue') return
  for (const match of shadow.matchAll(sixDots)) cuts.add(match.index + match[0].length)
}

/** What begins a sentence though UAX 29 does not see it: a dash, a number, the number of an item, a clitic. */
const openings = pattern(
  [
    String.raw`^[-–—]\s*["“„«¿¡]*[\p{Lu}\p{Lo}]`,
    String.raw`^["'“‘„«]*[\p{Sc}#№§~≈±+]?\s?\p{N}`,
    String.raw`^\(?[\p{L}\p{N}]{1,4}[.)]\s`,
    '^["“„«]?[\'’‘`]\\p{Ll}{1,2}\\s+\\p{Lu}',
  ].join('|'),
)

/** What begins a sentence after an ellipsis character, which is no terminator to UAX 29. */
const afterEllipsis = pattern(String.raw`^["'“‘„«¿¡(]*[\p{Lu}\p{Lt}\p{Lo}]`)

/** A lower-case word after a script without case. */
const lowerStart = pattern(String.raw`^["'“‘«(]*\p{Ll}`)
const uncasedEnd = pattern(String.raw`\p{Lo}\p{M}*$`)

/** Whether what follows a spaced end can begin a sentence. */
function mayOpen(shadow: string, end: number, at: number): boolean {
  const head = shadow.slice(at, at + 12)
  if (openings().test(head)) return true
  if (shadow[end] === '…' && afterEllipsis().test(head)) return true
  return lowerStart().test(head) && uncasedEnd().test(shadow.slice(Math.max(0, end - 4), end))
}

/** Whether a text has a terminator with a letter or digit somewhere after it: without one there is nothing to cut. */
export function mayHoldCut(text: string): boolean {
  const end = text.search(terminator())
  return end >= 0 && letterOrDigit().test(text.slice(end + 1))
}
