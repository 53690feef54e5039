import {pattern} from './pattern.ts'

/** Opening marks that UAX 29 took for closing ones because they follow a terminator directly. */
const takenForClosing =
  /[.!?…。！？．][”’」』）》〉】"')\]\u2060-\u2063]*?([「『（《【“«([]+)[\u2060-\u2063]*$/

/** A closing mark that stands off by a blank, as in French. */
const standingOff = /^[»›”](?=[\s\u2060-\u2063])[\s\u2060-\u2063]*/

/** Pictures after a sentence comment on it. */
const pictures = pattern(
  String.raw`^(?:(?![©®™])[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f])+\s[\s\u2060-\u2063]*`,
)

/** A mark that opens or stands alone. */
const opensNext = /[\u2060\u2062]/

/**
 * Where a proposed cut belongs: before an opening bracket, after a closing mark that stands off, after pictures. `start` is
 * where the sentence begins, and nothing before it is looked at.
 */
export function placeCut(shadow: string, start: number, proposed: number): number {
  let cut = proposed
  const taken = takenForClosing.exec(shadow.slice(Math.max(start, cut - 24), cut))
  if (taken?.[1]) {
    const at = cut - taken[0].length + taken[0].indexOf(taken[1])
    if (at > start) cut = at
  }
  const late = standingOff.exec(shadow.slice(cut, cut + 40))
  if (late) cut += late[0].length
  const shown = pictures().exec(shadow.slice(cut, cut + 40))
  if (shown && !pictures().test(shadow.slice(start, start + 40))) cut += shown[0].length
  return cut
}

/** Moves a cut before the markup that opens the next sentence. */
export function beforeOpeningMarkup(shadow: string, start: number, cut: number): number {
  let first = cut
  while (first > start && opensNext.test(shadow[first - 1] ?? '')) first--
  if (first === cut || /\s/.test(shadow[first - 1] ?? '')) return first
  while (first < cut && shadow[first] === '\u2060') first++
  return first
}
