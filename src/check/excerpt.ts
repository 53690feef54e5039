/** Longest excerpt in UTF-16 units: with the rest of a sentence it fits on a wide terminal line. */
const limit = 60

/**
 * A text for a message: white space as single spaces, and what is too long ends in `…`, after a whole word where the
 * script has words, never inside a code point or a code.
 */
export function excerpt(text: string): string {
  // Cut first, so that a long text costs no more than a short one.
  const head = text.slice(0, limit * 4)
  const line = head.replace(/\s+/g, ' ').trim()
  if (line.length <= limit && head === text) return line
  const start = line.slice(0, limit - 1)
  const word = start.lastIndexOf(' ')
  const cut = word > limit / 2 ? start.slice(0, word) : start.replace(/[\ud800-\udbff]$/, '')
  return `${cut.replace(/<[^<>]*$/, '').replace(/[\s\p{P}]+$/u, '')}…`
}
