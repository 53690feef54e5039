import {subtagOf} from '../segment/language-tag.ts'
import {isUnspaced} from '../segment/unspaced-languages.ts'
import {foldCharacter, foldingOf, type LetterFolding} from './letters.ts'
import {readStretches} from './plain-text.ts'

/** A text as terms are looked for in it. */
export interface NormalText {
  readonly text: string
  /**
   * `starts[i]` and `ends[i]` are the UTF-16 offsets, in the given text, of the character that unit `i` of `text` comes
   * from. Law: both never decrease, and `starts[i] < ends[i]`.
   */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** The text as it was given. */
  readonly given: string
  /** Language subtag. */
  readonly language: string
}

/**
 * A coded text as terms are looked for in it: without codes and invisible characters, in lower case, with those letters
 * made one that the language does not tell apart, and without blanks between characters that are written without.
 */
export function normalize(given: string, language: string): NormalText {
  const subtag = subtagOf(language)
  const folder = folderOf(subtag)
  if (given.length <= longestPlain && plain.test(given)) return plainText(given, subtag, folder)
  const output: Output = {text: '', starts: [], ends: []}
  const add = (text: string, start: number, end: number): void => {
    output.text += text
    for (let unit = 0; unit < text.length; unit++) {
      output.starts.push(start)
      output.ends.push(end)
    }
  }
  for (const {start, end, isApart} of readStretches(given)) {
    if (isApart && output.text !== '') add(' ', start - 1, start)
    for (let at = start; at < end; ) {
      const next = characterEnd(given, at, end)
      add(folded(given.slice(at, next), folder), at, next)
      at = next
    }
  }
  const {text, starts, ends} = folder.isUnspaced ? withoutBlanks(output) : output
  return {text, starts, ends, given, language: subtag}
}

/** Texts of ASCII without codes and what is folded beside capitals: most texts and terms in English. */
const plain = /^[ -;=-_a-~]*$/
const longestPlain = 10_000

/** Of each offset itself, and the one after it: offsets of texts in which each unit is a character. */
const offsets: number[] = []
const nextOffsets: number[] = []

/** A plain text as `normalize` makes it. */
function plainText(given: string, language: string, {folding}: Folder): NormalText {
  const {length} = given
  for (let at = offsets.length; at < given.length; at++) {
    offsets.push(at)
    nextOffsets.push(at + 1)
  }
  const text = folding.locale ? given.toLocaleLowerCase(folding.locale) : given.toLowerCase()
  return {
    text,
    starts: offsets.slice(0, length),
    ends: nextOffsets.slice(0, length),
    given,
    language,
  }
}

/** The UTF-16 offsets, in the given text, of a range of the normalised text that is not empty. */
export function givenSpan(
  normal: NormalText,
  start: number,
  end: number,
): {start: number; end: number} {
  return {start: normal.starts[start] ?? 0, end: normal.ends[end - 1] ?? 0}
}

/** Written characters of a language and what they are compared as, filled as they come. */
interface Folder {
  readonly folding: LetterFolding
  readonly known: Map<string, string>
  readonly isUnspaced: boolean
}

/** Mutated while a text is read. */
interface Output {
  text: string
  starts: number[]
  ends: number[]
}

const folders = new Map<string, Folder>()

function folderOf(language: string): Folder {
  const folder = folders.get(language) ?? {
    folding: foldingOf(language),
    known: new Map<string, string>(),
    isUnspaced: isUnspaced(language),
  }
  folders.set(language, folder)
  return folder
}

/** What belongs to the character before it: marks, what is invisible, Korean vowels and finals, half-width sound marks. */
const continues = /[\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7ff\uff9e\uff9f]/u

/** A written character as it is compared. */
function folded(character: string, {folding, known}: Folder): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const made = foldCharacter(character, folding)
  // A text of long runs of marks would fill the memory.
  if (character.length <= longestKnown) known.set(character, made)
  return made
}

const longestKnown = 8

const softHyphen = 0xad

/** Where the written character that begins at an offset ends. */
function characterEnd(text: string, at: number, end: number): number {
  let next = at + (isPair(text, at) ? 2 : 1)
  while (next < end) {
    const unit = text.charCodeAt(next)
    // Below U+0300 nothing but the soft hyphen continues a character, and most texts stay there.
    if (unit < 0x300 && unit !== softHyphen) break
    const width = isPair(text, next) ? 2 : 1
    if (!continues.test(text.slice(next, next + width))) break
    next += width
  }
  return Math.min(next, end)
}

/** Whether a surrogate pair begins at an offset. */
function isPair(text: string, at: number): boolean {
  return text.charCodeAt(at) >> 10 === 0x36 && text.charCodeAt(at + 1) >> 10 === 0x37
}

/** Without the blanks that touch a letter of a script without them; those between Latin words stay. */
function withoutBlanks({text, starts, ends}: Output): Output {
  if (!text.includes(' ')) return {text, starts, ends}
  const kept: Output = {text: '', starts: [], ends: []}
  let from = 0
  const keep = (to: number): void => {
    kept.text += text.slice(from, to)
    for (let at = from; at < to; at++) {
      kept.starts.push(starts[at] ?? 0)
      kept.ends.push(ends[at] ?? 0)
    }
  }
  for (const {0: blanks, index} of text.matchAll(/ +/g)) {
    const end = index + blanks.length
    if (!isUnspacedAt(text, index - 1) && !isUnspacedAt(text, end)) continue
    keep(index)
    from = end
  }
  keep(text.length)
  return kept
}

const unspacedLetter =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u

function isUnspacedAt(text: string, at: number): boolean {
  const unit = text.charAt(at)
  return unit !== '' && (unspacedLetter.test(unit) || unit.charCodeAt(0) >> 11 === 0x1b)
}
