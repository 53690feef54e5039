import type {Entry} from '../model/catalog.ts'
import type {Segment} from '../model/statement.ts'
import {codeNames, shiftCodes} from '../segment/code-names.ts'
import {splitSentences} from '../segment/split-sentences.ts'
import {fuzzyFlag, isStale} from './entry-state.ts'
import {originLine, readOrigin} from './origin.ts'

/** What is looked at of a segment. */
export type Sentence = Pick<Segment, 'source' | 'continued'>

/**
 * The entries of the sentences that one was split into, each with its part of the target, as drafts; none where the target
 * has not as many sentences, or codes elsewhere.
 */
export function splitEntry(
  entry: Entry,
  sentences: readonly Sentence[],
  language: string,
): Omit<Entry, 'id'>[] {
  const pieces = splitSentences(entry.target, language).map((piece) => piece.trim())
  if (pieces.length !== sentences.length) return []
  const origin = readOrigin(entry)
  const previousSource = (isStale(entry) && entry.previousSource) || entry.source
  let codes = 0
  const parts = sentences.map(({source}, index): Omit<Entry, 'id'> => {
    const target = shiftCodes(pieces[index] ?? '', -codes)
    codes += codeNames(source).length
    return {
      source,
      target,
      previousSource,
      comments: origin ? [originLine(target, origin)] : [],
      notes: [],
      references: [],
      flags: [fuzzyFlag, ...entry.flags.filter((flag) => flag !== fuzzyFlag)],
    }
  })
  const fits = parts.every(({source, target}) => namesOf(source) === namesOf(target))
  return fits ? parts : []
}

/** The names of a text’s codes, for comparison. */
function namesOf(text: string): string {
  return codeNames(text).sort().join()
}
