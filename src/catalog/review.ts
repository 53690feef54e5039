import type {Entry, Review} from '../model/catalog.ts'
import {shortHash} from './short-hash.ts'

const keyword = 'reviewed-by:'

/** What stands behind the name. */
const ending = /\s(?<date>\d{4}-\d{2}-\d{2})\s+(?<hash>[0-9a-f]{6})$/

/**
 * Returns who vouched for the entry: the `# reviewed-by:` line whose hash fits source and target, else the last one,
 * which has lapsed. Whether the review counts says `stateOf`.
 */
export function readReview(entry: Entry): Review | undefined {
  const reviews = entry.comments.map(parseReview).filter((review) => review !== undefined)
  if (reviews.length === 0) return undefined
  const pairHash = shortHash(entry.source, entry.target)
  return reviews.find(({hash}) => hash === pairHash) ?? reviews.at(-1)
}

/** Whether somebody vouched for exactly this pair of source and target. */
export function reviewFits(entry: Entry): boolean {
  const reviews = entry.comments.map(parseReview).filter((review) => review !== undefined)
  if (reviews.length === 0) return false
  const pairHash = shortHash(entry.source, entry.target)
  return reviews.some(({hash}) => hash === pairHash)
}

/** Whether a translator comment is a review, fitting or not. */
export function isReviewLine(comment: string): boolean {
  return parseReview(comment) !== undefined
}

/** Returns the translator comment by which a person vouches for the entry as it is; the name is one line of text. */
export function reviewLine(entry: Entry, {by, date}: {by: string; date: string}): string {
  return `${keyword} ${by} ${date} ${shortHash(entry.source, entry.target)}`
}

/** The words of a review line. */
function parseReview(comment: string): Review | undefined {
  if (!comment.startsWith(keyword)) return undefined
  const words = comment.slice(keyword.length).trimEnd()
  const match = ending.exec(words)
  const {date, hash} = match?.groups ?? {}
  const by = words.slice(0, match?.index).trim()
  return by === '' || date === undefined || hash === undefined ? undefined : {by, date, hash}
}
