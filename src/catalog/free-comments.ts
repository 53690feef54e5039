import type {Entry} from '../model/catalog.ts'
import {UserError} from '../model/user-error.ts'
import {joinedMark} from './entry-state.ts'
import {isMark} from './former-state.ts'
import {isOriginLine} from './origin.ts'
import {portableText} from './portable-text.ts'
import {isReviewLine} from './review.ts'
import {isSuggestionLine} from './suggestion.ts'

/** What no free comment begins with: whoever wrote it could sign or waive in another's name, or hide where words come from. */
const reserved = /^\s*(?:origin|reviewed-by|waive|joined|was|suggestion)\s*:/i

/** Whether a translator comment is free words of a person, and no mark that says something of the entry. */
export function isFreeComment(comment: string): boolean {
  return (
    comment !== joinedMark &&
    !isMark(comment) &&
    !isOriginLine(comment) &&
    !isReviewLine(comment) &&
    !isSuggestionLine(comment) &&
    !reserved.test(comment)
  )
}

/**
 * Returns the entry with other free comments, after those that are none. Each is one line; empty ones are left out.
 *
 * @throws UserError `usage` for one that reads as a mark.
 */
export function setFreeComments(entry: Entry, comments: readonly string[]): Entry {
  const lines = comments
    .map((comment) => portableText(comment.trim().replace(/\s+/g, ' ')))
    .filter(Boolean)
  const mark = lines.find((line) => !isFreeComment(line))
  if (mark !== undefined)
    throw new UserError(`Unexpected comment \`${mark}\`, expected words that are no mark`, {
      code: 'usage',
      advice: 'Begin the comment with another word.',
    })
  return {...entry, comments: [...entry.comments.filter((line) => !isFreeComment(line)), ...lines]}
}
