import {excerpt} from './excerpt.ts'

/** A code, a character of a script without spaces, a word, or a single other character. */
const piece =
  /<\/?[bisacx]\d+\/?>|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+|./gsu

/** What happened to a text, for the end of a sentence: `the change from … to …`, with what is equal at both ends left out. */
export function describeChange(before: string, after: string): string {
  const old = before.match(piece) ?? []
  const now = after.match(piece) ?? []
  let start = 0
  while (start < old.length && old[start] === now[start]) start++
  let end = 0
  const shorter = Math.min(old.length, now.length) - start
  while (end < shorter && old.at(-1 - end) === now.at(-1 - end)) end++
  const removed = excerpt(old.slice(start, old.length - end).join(''))
  const added = excerpt(now.slice(start, now.length - end).join(''))
  if (removed && added) return `the change from \`${removed}\` to \`${added}\``
  if (added) return `the addition of \`${added}\``
  return removed ? `the removal of \`${removed}\`` : 'the source as it is'
}
