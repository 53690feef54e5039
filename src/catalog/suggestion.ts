import type {Entry} from '../model/catalog.ts'
import {isStale, stateOf} from './entry-state.ts'
import {portableText} from './portable-text.ts'
import {shortHash} from './short-hash.ts'

const keyword = 'suggestion:'
const pattern =
  /^suggestion:\s+(?<engine>\S+)\s+(?<date>\d{4}-\d{2}-\d{2})\s+(?<hash>[0-9a-f]{6})(?:\s+(?<text>\S.*))?$/s

/** A `# suggestion:` line: what an engine answered that cannot stand as a target. */
export interface Suggestion {
  /** As in origin lines, without `mt:`. */
  readonly engine: string
  /** ISO 8601 day. */
  readonly date: string
  /** Coded text without codes, for a person to work on; empty where nothing of the answer is of use. */
  readonly text: string
}

/**
 * Returns the entry with a suggestion in place of its former ones, as a translator comment with a hash of its source. One
 * that has the same suggestion already comes back itself, with the day on which it came.
 */
export function suggest(entry: Entry, {engine, date, text}: Suggestion): Entry {
  const words = portableText(text).replace(/\s+/g, ' ').trim()
  const former = readSuggestion(entry)
  if (former?.engine === engine && former.text === words) return entry
  const line = [keyword, engine, date, shortHash(entry.source), words].filter(Boolean).join(' ')
  return {...entry, comments: [...withoutSuggestions(entry.comments), line]}
}

/**
 * Returns the suggestion for an entry that still needs one: it has no target, or one for a former source, and the suggestion
 * was made for the source as it is. Undefined for all others: it lapses as reviews do.
 */
export function readSuggestion(entry: Entry): Suggestion | undefined {
  const lines = entry.comments.filter(isSuggestionLine)
  if (lines.length === 0 || (stateOf(entry) !== 'untranslated' && !isStale(entry))) return undefined
  const hash = shortHash(entry.source)
  for (const line of lines) {
    const {engine = '', date = '', text = '', hash: own} = pattern.exec(line)?.groups ?? {}
    if (own === hash) return {engine, date, text: text.trimEnd()}
  }
  return undefined
}

/** Whether a translator comment is a suggestion, lapsed or not. */
export function isSuggestionLine(comment: string): boolean {
  return comment.startsWith(keyword) && pattern.test(comment)
}

/** The comments without suggestions. */
export function withoutSuggestions(comments: readonly string[]): readonly string[] {
  return comments.filter((comment) => !isSuggestionLine(comment))
}
