/**
 * The text with its white space as single spaces and none at the ends. Only what Markdown calls white space: no-break and
 * other typographic spaces are the author's and stay.
 */
export function collapseBlanks(text: string): string {
  return text.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '')
}
