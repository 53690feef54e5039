import type {Check, CheckContext, Problem} from '../check.ts'
import {languageOf} from '../language-of.ts'

/** Characters that nobody sees, and that search and line breaking stumble over. */
export const invisible: Check = {
  id: 'invisible',
  severity: 'warn',
  reason: 'What nobody sees nobody corrects: searches miss the word, and lines break inside it.',
  examples: [
    {
      entry: {source: 'A general strike', target: 'Ein General\u200bstreik'},
      messages: ['Unexpected U+200B (zero width space), expected none'],
    },
    {
      entry: {source: 'A general strike', target: 'Ein General\u00adstreik'},
      messages: ['Unexpected U+00AD (soft hyphen), expected none'],
    },
    {
      language: 'fa',
      about: 'Persian words need the non-joiner.',
      entry: {source: 'They want it.', target: 'می\u200cخواهند.'},
      messages: [],
    },
    {
      language: 'km',
      about: 'Khmer has no spaces between words, and tells where a line may break.',
      entry: {source: 'The workers', target: 'កម្មករ\u200bទាំងអស់'},
      messages: [],
    },
    {
      about: 'A family is one sign.',
      entry: {source: 'Families 👨‍👩‍👧', target: 'Familien 👨‍👩‍👧'},
      messages: [],
    },
  ],
  run,
}

const names: Readonly<Record<number, string>> = {
  173: 'soft hyphen',
  847: 'combining grapheme joiner',
  1564: 'Arabic letter mark',
  4447: 'Hangul filler',
  4448: 'Hangul filler',
  6158: 'Mongolian vowel separator',
  8203: 'zero width space',
  8204: 'zero width non-joiner',
  8205: 'zero width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8289: 'function application',
  8290: 'invisible times',
  8291: 'invisible separator',
  8292: 'invisible plus',
  12644: 'Hangul filler',
  65279: 'byte order mark',
  65440: 'Hangul filler',
}

const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028\u2029\u2061-\u2064\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/gu

/** Scripts whose letters join, or whose vowel signs combine. */
const joining =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{M}]/u
const pictured = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** Languages that mark where a line may break. */
const breaking = new Set(['th', 'lo', 'km', 'my', 'bo', 'dz'])

function run({entry: {target}, source, language}: CheckContext): Problem[] {
  const messages = new Set<string>()
  for (const {0: found, index} of target.matchAll(hidden)) {
    const point = found.codePointAt(0) ?? 0
    if (isAllowed(point, {target, index, language})) continue
    if (point === 0xad && source.includes(found)) continue
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
    const name = names[point] ?? (point >= 0xe0000 ? 'tag character' : 'control character')
    messages.add(`Unexpected ${code} (${name}), expected none`)
  }
  return Array.from(messages, (message) => ({message}))
}

/** Whether a character does there what it is for. */
function isAllowed(
  point: number,
  {target, index, language}: {target: string; index: number; language: string},
): boolean {
  const previous = target.slice(Math.max(0, index - 2), index)
  const next = target.slice(index + 1, index + 3)
  if (point === 0x200c) return joining.test(previous)
  if (point === 0x200d) return joining.test(previous) || (pictured.test(previous) && next !== '')
  if (point === 0x200b) return breaking.has(languageOf(language).language)
  if (point === 0x200e || point === 0x200f || point === 0x61c) return rightToLeft.test(target)
  // Flags of countries within countries are written with tags.
  return point > 0xe0000 && target.includes('\u{1f3f4}')
}
