/** What gettext takes for a place in a source file, an old form of `#:` that it reads in plain comments. */
const filePlace = /^ *[Ff]ile:.*,[ \t]*line[ \t]*(?:number[ \t]*)?:\d+[ \t]*$/s

/**
 * Returns one comment as the lines a PO file can carry behind `# ` or `#. `, a line for each line break in it.
 *
 * gettext takes a backslash at the end of a comment for a joint with the next line, and `File: a, line:1` for a
 * reference; one more space keeps either what it is. `readComment` undoes it.
 */
export function guardComment(comment: string): readonly string[] {
  if (!/[\r\n]/.test(comment)) return [guardLine(comment)]
  return comment.split(/\r\n?|\n/).map(guardLine)
}

/** Returns the comment of what stands behind `#` or `#.` in a line. Law: undoes `guardComment` for one line. */
export function readComment(rest: string): string {
  const text = rest.startsWith(' ') ? rest.slice(1) : rest
  if (text.endsWith(' ') && /\\ +$/.test(text)) return text.slice(0, -1)
  return text.startsWith(' ') && filePlace.test(text) ? text.slice(1) : text
}

/** One comment line with the space that keeps gettext from reading more into it. */
function guardLine(line: string): string {
  if (/\\ *$/.test(line)) return `${line} `
  return filePlace.test(line) ? ` ${line}` : line
}
