import type {Place} from '../model/statement.ts'

/** How a text is written so that Markdown reads it as text. */
export interface EscapeOptions {
  readonly place: Place
  /** Characters that the source always writes with a backslash. */
  readonly habit: ReadonlySet<string>
  /** Whether every ASCII punctuation mark is written as a character reference, which no syntax sees. */
  readonly cautious: boolean
  /** Whether the text stands inside a link's brackets. */
  readonly inLink: boolean
  /** The characters of the Markdown before and after the text; empty at the ends of a line. */
  readonly before: string
  readonly after: string
}

/** ASCII punctuation: what a backslash can precede (CommonMark 0.31, 2.4). */
const punctuation = /[!-/:-@[-`{-~]/g

/**
 * A text as Markdown that reads as that text in the middle of a line. What it looks like at the start or end of a block
 * is settled by `escapeLineStart` and `escapeHeadingEnd`. An address is not hidden: an edition that links it is refused.
 */
export function escapeText(text: string, options: EscapeOptions): string {
  if (options.cautious)
    return text.replace(punctuation, (character) => `&#${character.charCodeAt(0)};`)
  const context = {text: options.before + text + options.after, shift: options.before.length}
  return text.replace(punctuation, (character, index: number) =>
    needsBackslash(character, index + context.shift, {...options, text: context.text})
      ? `\\${character}`
      : character,
  )
}

/** Whether a character would be read as syntax where it stands. */
function needsBackslash(
  character: string,
  index: number,
  {text, place, habit, inLink}: EscapeOptions & {readonly text: string},
): boolean {
  const before = text[index - 1] ?? ' '
  const after = text[index + 1] ?? ' '
  if (habit.has(character)) return true
  switch (character) {
    case '\\':
      return index === text.length - 1 || isPunctuation(after)
    case '`':
    case '[':
      return true
    case ']':
      return inLink || place === 'label' || /[([:]/.test(after)
    case '*':
    case '~':
      return !(isBlank(before) && isBlank(after))
    case '_':
      return !(isBlank(before) && isBlank(after)) && !(isWord(before) && isWord(after))
    case '<':
      return /[A-Za-z/!?]/.test(after)
    case '&':
      return characterReference.test(text.slice(index, index + 40))
    case '!':
      return after === '['
    case '|':
      return place === 'cell' || place === 'label'
    case '"':
      return place === 'title'
    default:
      return false
  }
}

/** CommonMark 0.31, 2.5, entity and numeric character references. */
const characterReference = /^&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[a-z][a-z\d]{0,31});/i

function isPunctuation(character: string): boolean {
  return character.search(punctuation) === 0
}

function isBlank(character: string): boolean {
  return /\s/.test(character)
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}_]/u.test(character)
}
