import type {Entry} from '../model/catalog.ts'
import {codeNames, shiftCodes} from '../segment/code-names.ts'
import {isJoined, isStale} from './entry-state.ts'

/**
 * Coded texts of neighbouring sentences as one, with their codes numbered through. `sources` tells how many codes each has,
 * where the texts are targets; empty texts are left out.
 */
export function joinTexts(
  texts: readonly string[],
  {sources = texts, space = ' '}: {sources?: readonly string[]; space?: string} = {},
): string {
  let codes = 0
  const shifted = texts.map((text, index) => {
    const numbered = shiftCodes(text, codes)
    codes += codeNames(sources[index] ?? '').length
    return numbered
  })
  return shifted.filter(Boolean).join(space)
}

/**
 * The text that the targets of neighbouring entries were made for: their sources, or what a stale one and those joined to it
 * were before.
 */
export function formerSources(entries: readonly Entry[]): string {
  const texts: string[] = []
  let isCovered = false
  for (const entry of entries) {
    if (isCovered && isJoined(entry)) continue
    isCovered = entry.target !== '' && isStale(entry)
    texts.push((isCovered && entry.previousSource) || entry.source)
  }
  return joinTexts(texts)
}
