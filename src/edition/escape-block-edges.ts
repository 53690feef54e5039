import type {Place} from '../model/statement.ts'

/** What a line may not begin with if it is to be text (CommonMark 0.31, chapters 4 and 5), and where its backslash goes. */
const lineStarts: readonly {readonly when: RegExp; readonly write: string}[] = [
  {when: /^(1)([.)])(?=[ \t]|$)/, write: '$1\\$2'}, // ordered list
  {when: /^([-+*])(?=[ \t]|$)/, write: '\\$1'}, // bullet list
  {when: /^([-=])(?=\1*[ \t]*$)/, write: '\\$1'}, // setext underline, thematic break, front matter
  {when: /^-(?=[ \t-]*$)/, write: '\\-'}, // thematic break
  {when: /^(#{1,6})(?=[ \t]|$)/, write: '\\$1'}, // heading
  {when: /^>/, write: '\\>'}, // block quote
  {when: /^([|:])(?=[ \t|:-]*$)/, write: '\\$1'}, // delimiter row of a table
]

/** Beside them, what a block may not begin with; after a line break it begins no list (5.3), so that dates may stay. */
const blockStart = {when: /^(\d{1,9})([.)])(?=[ \t]|$)/, write: '$1\\$2'}

/** Rendered Markdown with a backslash where the first characters of its line would begin a block of another kind. */
export function escapeLineStart(markdown: string, startsBlock: boolean): string {
  if (startsBlock && blockStart.when.test(markdown))
    return markdown.replace(blockStart.when, blockStart.write)
  for (const {when, write} of lineStarts)
    if (when.test(markdown)) return markdown.replace(when, write)
  return markdown
}

/** A rendered heading with a backslash where its last characters would be its closing sequence (4.2). */
export function escapeHeadingEnd(markdown: string, place: Place): string {
  return place === 'heading' ? markdown.replace(/(^|[ \t])(#+[ \t]*)$/, '$1\\$2') : markdown
}
