/** Whether a character is a letter, a mark of one or a digit. */
export function isWord(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character)
}

/**
 * Whether two neighbouring characters may be of one word: both are letters, and not a small one before a capital. Used
 * at the end of a pair, where engines leave the tail of a word outside.
 */
export function isWordCut(last: string, after: string): boolean {
  if (!/[\p{L}\p{M}]/u.test(last) || !/[\p{L}\p{M}]/u.test(after)) return false
  return !(/\p{Lu}/u.test(after) && !/\p{Lu}/u.test(last))
}
