/*
 * A free comment that is settled begins with a word that people read in any program for PO files, and may write or take
 * away there: `# resolved: Is this the north gate?`.
 */

const mark = /^resolved:\s*/i

/** Whether a free comment says of itself that it is settled. */
export function isResolved(comment: string): boolean {
  return mark.test(comment)
}

/** The words of a free comment, without the mark. */
export function openComment(comment: string): string {
  return comment.replace(mark, '')
}

/** The comment as one that is settled. */
export function resolveComment(comment: string): string {
  return `resolved: ${openComment(comment)}`
}
