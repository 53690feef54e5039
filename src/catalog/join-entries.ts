import type {Entry} from '../model/catalog.ts'
import {isUnspaced} from '../segment/unspaced-languages.ts'
import {fuzzyFlag, isJoined, isStale, joinedMark} from './entry-state.ts'
import {formerState, isMark, makeStale} from './former-state.ts'
import {formerSources, joinTexts} from './join-texts.ts'
import {isOriginLine, originLine, readOrigin} from './origin.ts'
import {isReviewLine} from './review.ts'
import {isSuggestionLine} from './suggestion.ts'

/**
 * The entry of a sentence that several became: their targets as one, with the least of their states. Stale where `same`
 * does not say that only the cuts changed, where a target is missing and where one was stale.
 */
export function joinEntries(
  entries: readonly Entry[],
  {source, same, language}: {source: string; same: boolean; language: string},
): Omit<Entry, 'id'> {
  const covered = entries.filter(
    (entry, index) => entry.target !== '' || (index > 0 && isJoined(entry)),
  )
  const target = joinTexts(
    entries.map((entry) => entry.target),
    {sources: entries.map((entry) => entry.source), space: isUnspaced(language) ? '' : ' '},
  )
  const isUnfinished = covered.some((entry) => /machine|draft/.test(formerState(entry)))
  const flags = entries.flatMap((entry) => entry.flags).filter((flag) => flag !== fuzzyFlag)
  const joined = {
    id: '',
    source,
    target,
    comments: [...originOf(entries, target), ...freeComments(entries)],
    notes: [],
    references: [...new Set(entries.flatMap(({references}) => references))],
    flags: [...(isUnfinished ? [fuzzyFlag] : []), ...new Set(flags)],
  }
  if (same && covered.length === entries.length && !entries.some(isStale)) return joined
  return makeStale(joined, {source, previousSource: formerSources(covered)})
}

/** The origin that all targets share, as a line for one made of theirs. */
function originOf(entries: readonly Entry[], target: string): string[] {
  const origins = entries.filter((entry) => entry.target !== '').map(readOrigin)
  const [first] = origins
  return first && origins.every((origin) => origin?.name === first.name)
    ? [originLine(target, first)]
    : []
}

/** What people wrote; all that speaks of one source and target lapses with them. */
function freeComments(entries: readonly Entry[]): string[] {
  const comments = entries.flatMap((entry) => entry.comments)
  return [...new Set(comments)].filter(
    (comment) =>
      comment !== joinedMark &&
      !isMark(comment) &&
      !isOriginLine(comment) &&
      !isReviewLine(comment) &&
      !isSuggestionLine(comment) &&
      !/^waive:/i.test(comment),
  )
}
