import type {Entry, State} from '../model/catalog.ts'
import {UserError} from '../model/user-error.ts'
import {fuzzyFlag, isStale, joinedMark, stateOf} from './entry-state.ts'
import {isOriginLine, originLine, readOrigin} from './origin.ts'
import {portableText} from './portable-text.ts'
import {isReviewLine, readReview, reviewLine} from './review.ts'
import {withoutSuggestions} from './suggestion.ts'

/**
 * Returns the entry with a new target, in the form a PO file can carry.
 *
 * - With `origin` an engine or memory made the target for the source as it is: the former origin is replaced, and the
 *   entry is no longer stale.
 * - Without `origin` a person wrote it. The former origin line stays and fits only where the words are still the same.
 *   With `fuzzy` the entry stays stale, for nobody has said yet that the target fits the new source.
 *
 * Reviews and waivers stay where they are; they lapse by their hash. Suggestions of engines go once there is a target.
 */
export function setTarget(
  entry: Entry,
  target: string,
  {origin, fuzzy}: {origin?: {name: string; date: string}; fuzzy: boolean},
): Entry {
  const text = portableText(target)
  const isOwn = origin === undefined || origin.name === 'human'
  let comments = entry.comments
  if (text !== '')
    comments = withoutSuggestions(comments).filter((comment) => comment !== joinedMark)
  if (origin) comments = comments.filter((comment) => !isOriginLine(comment))
  if (origin && !isOwn && text !== '') comments = [originLine(text, origin), ...comments]
  const base = fuzzy && isOwn && text !== '' ? entry : withoutPrevious(entry)
  return {...base, target: text, comments, flags: withFuzzy(entry.flags, fuzzy && text !== '')}
}

/**
 * Returns the entry with a target in which a program changed the form alone, such as spaces: who made it, its state and
 * whether it is stale stay as they are. A review lapses, as with any change.
 */
export function retouchTarget(entry: Entry, target: string): Entry {
  const text = portableText(target)
  const origin = readOrigin(entry)
  if (!origin) return {...entry, target: text}
  const comments = entry.comments.map((comment) =>
    isOriginLine(comment) ? originLine(text, origin) : comment,
  )
  return {...entry, target: text, comments}
}

/**
 * Returns the entry with `# reviewed-by:` in place of its former reviews; with `accept` it also clears "needs work" and
 * the previous source. An entry that the same person has signed as it is comes back itself.
 *
 * @throws UserError `usage` without a target or a name, and, but for `accept`, where the target is a machine's, a draft
 * or stale: a review vouches for what somebody has already confirmed.
 */
export function signEntry(
  entry: Entry,
  {by, date, accept = false}: {by: string; date: string; accept?: boolean},
): Entry {
  const name = portableText(by.trim().replace(/\s+/g, ' '))
  const obstacle = name === '' ? 'the name is missing' : obstacleTo(entry, accept)
  if (obstacle !== undefined) {
    throw new UserError(`Cannot sign entry ${entry.id}: ${obstacle}`, {
      code: 'usage',
      advice: 'Translate or confirm the segment first, then sign it with your name.',
    })
  }
  if (stateOf(entry) === 'reviewed' && readReview(entry)?.by === name && !isStale(entry)) {
    return entry
  }
  const accepted = accept
    ? {...withoutPrevious(entry), flags: withFuzzy(entry.flags, false)}
    : entry
  const line = reviewLine(accepted, {by: name, date})
  const others = accepted.comments.filter((comment) => !isReviewLine(comment))
  return {...accepted, comments: [...others, line]}
}

/** Returns the entry without reviews, valid or lapsed; one that has none comes back itself. */
export function unsignEntry(entry: Entry): Entry {
  if (!entry.comments.some(isReviewLine)) return entry
  return {...entry, comments: entry.comments.filter((comment) => !isReviewLine(comment))}
}

/** What stands in the way of a signature; undefined where nothing does. */
function obstacleTo(entry: Entry, accept: boolean): string | undefined {
  const state: State = stateOf(entry)
  if (state === 'untranslated') return 'it has no target'
  if (accept) return undefined
  if (isStale(entry)) return 'its source has changed since it was translated'
  if (state === 'machine') return 'its target is a machine’s and nobody has confirmed it'
  return state === 'draft' ? 'its target is a draft' : undefined
}

/** The flags with `fuzzy` first, or without it. */
function withFuzzy(flags: readonly string[], fuzzy: boolean): readonly string[] {
  const others = flags.filter((flag) => flag !== fuzzyFlag)
  return fuzzy ? [fuzzyFlag, ...others] : others
}

/** The entry without the source its target was made for. */
function withoutPrevious({previousSource, previousId, ...entry}: Entry): Entry {
  return entry
}
