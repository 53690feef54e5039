import {isJoined} from '../../catalog/entry-state.ts'
import {isFreeComment} from '../../catalog/free-comments.ts'
import {isOriginLine, readOrigin} from '../../catalog/origin.ts'
import {readReview} from '../../catalog/review.ts'
import {readWaivers} from '../../catalog/waivers.ts'
import type {CheckContext} from '../../check/check.ts'
import {entryContexts} from '../../check/entry-contexts.ts'
import type {Catalog} from '../../model/catalog.ts'
import type {Finding} from '../../model/finding.ts'
import {entryTag} from '../../project/editing/entry-tag.ts'
import type {OpenDocument} from '../../project/editing/open-document.ts'
import type {CodeInfo, EditorSegment} from '../api.ts'

/** State of the process: contexts of catalogs that are looked at, which are never changed. */
const known = new WeakMap<Catalog, readonly CheckContext[]>()

/** What stands around each entry of a document, in their order. */
export function contextsOf(
  {catalog, read}: Pick<OpenDocument, 'catalog' | 'read'>,
  sourceLanguage: string,
): readonly CheckContext[] {
  let contexts = known.get(catalog)
  if (!contexts) {
    contexts = entryContexts({catalog, segments: read.segments, sourceLanguage})
    known.set(catalog, contexts)
  }
  return contexts
}

/** An entry as the page shows it; without findings where they are not known. */
export function viewSegment(
  {entry, segment, codes, state, stale}: CheckContext,
  findings: readonly Finding[] | undefined,
): EditorSegment {
  const origin = readOrigin(entry)
  const review = readReview(entry)
  const isOwn = origin === undefined && entry.target !== ''
  return {
    id: entry.id,
    etag: entryTag(entry),
    source: entry.source,
    target: entry.target,
    ...(stale && {previousSource: entry.previousSource}),
    codes: codes.flatMap((code, index): CodeInfo[] => {
      if (!code) return []
      const {kind, description} = code
      return [{name: `${kind}${index + 1}`, description, isPair: kind !== 'x'}]
    }),
    state,
    isStale: stale,
    isJoined: isJoined(entry),
    canJoin: segment?.continued === true && !isJoined(entry),
    ...(origin && {origin: {name: origin.name, date: origin.date}}),
    isPostEdited: isOwn && entry.comments.some(isMachineLine),
    ...(review && {review: {by: review.by, date: review.date}}),
    comments: entry.comments.filter(isFreeComment),
    waivers: readWaivers(entry).map(({rule, reason}) => ({rule, reason})),
    ...(findings && {findings}),
  }
}

/** Whether a comment says that a machine made the words, or once did. */
function isMachineLine(comment: string): boolean {
  return isOriginLine(comment) && /^origin:\s+mt:/.test(comment)
}
