/** How a language's letters are folded before texts are compared. */
export interface LetterFolding {
  /** Locale for lower case, where it is not that of all: Turkish and Azerbaijani dotless i. */
  readonly locale?: string
  /** Letters, in lower case and NFC, and what they are compared as. */
  readonly letters?: Readonly<Record<string, string>>
  /** Marks that are dropped, after canonical decomposition. */
  readonly dropped?: RegExp
  /** Compatibility forms are one: full-width letters, half-width katakana. */
  readonly compatibility?: boolean
}

/** Marks, controls and joiners that no comparison sees: soft hyphen, zero width, bidi, variation selectors, kashida. */
const invisible = /\p{Default_Ignorable_Code_Point}|[\u0640\ufeff]/gu

/** Apostrophes, hyphens and blanks that are one to a reader. */
const apostrophes = /^[\u2018\u2019\u201b\u02bc\u02b9\u2032\uff07`´]$/
const hyphens = /^[\u2010\u2011\u2012\u2212\ufe63\uff0d\u05be]$/
const blanks = /^\s$/

const greek: LetterFolding = {dropped: /[\u0300-\u036f]/g, letters: {ς: 'σ'}}
const devanagari: LetterFolding = {dropped: /\u093c/g, letters: {'\u0901': '\u0902'}}
const arabicMarks = /[\u064b-\u065f\u0670\u06d6-\u06ed]/g
const turkish: LetterFolding = {locale: 'tr', letters: {'i\u0307': 'i'}}

/** Russian writes ё at will; the others of the family keep their letters. */
const russian: LetterFolding = {letters: {ё: 'е'}}

/** Serbian in either script is compared in Latin. */
const serbian: LetterFolding = {
  letters: transliterate(
    'а a б b в v г g д d ђ đ е e ж ž з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ ć у u ф f х h ц c ч č џ dž ш š',
  ),
}

const foldings: Readonly<Record<string, LetterFolding>> = {
  ar: {dropped: arabicMarks, letters: transliterate('أ ا إ ا آ ا ٱ ا ى ي ک ك ی ي ۀ ه')},
  az: turkish,
  bs: serbian,
  de: {letters: {ß: 'ss', ä: 'a', ö: 'o', ü: 'u'}},
  el: greek,
  fa: {dropped: arabicMarks, letters: transliterate('ي ی ى ی ك ک ة ه ە ه ۀ ه أ ا إ ا ؤ و ئ ی')},
  he: {
    dropped: /[\u0591-\u05bd\u05bf-\u05c7]/g,
    letters: transliterate('ך כ ם מ ן נ ף פ ץ צ ״ " ׳ \''),
  },
  hi: devanagari,
  hr: serbian,
  ja: {compatibility: true, letters: {'・': '', '·': ''}},
  mr: devanagari,
  ne: devanagari,
  ro: {letters: {ş: 'ș', ţ: 'ț'}},
  ru: russian,
  be: {letters: {ё: 'е'}},
  sh: serbian,
  sr: serbian,
  tr: turkish,
  ur: {dropped: arabicMarks, letters: transliterate('ي ی ى ی ك ک ة ہ ه ہ ۃ ہ أ ا إ ا')},
  yue: {compatibility: true, letters: middleDots()},
  zh: {compatibility: true, letters: middleDots()},
}

const none: LetterFolding = {}

/** How a language (its subtag) folds letters. */
export function foldingOf(language: string): LetterFolding {
  return (Object.hasOwn(foldings, language) ? foldings[language] : undefined) ?? none
}

/**
 * One written character, a letter with its marks, as it is compared: NFC, lower case, one form of each apostrophe, hyphen
 * and blank, without what is invisible. May be empty.
 */
export function foldCharacter(character: string, folding: LetterFolding): string {
  let folded = character.replace(invisible, '').normalize('NFC')
  if (apostrophes.test(folded)) return "'"
  if (hyphens.test(folded)) return '-'
  if (blanks.test(folded)) return ' '
  if (folding.compatibility) folded = folded.normalize('NFKC')
  folded = folding.locale ? folded.toLocaleLowerCase(folding.locale) : folded.toLowerCase()
  if (folding.dropped)
    folded = folded.normalize('NFD').replace(folding.dropped, '').normalize('NFC')
  else folded = folded.normalize('NFC')
  const {letters} = folding
  if (!letters) return folded
  if (Object.hasOwn(letters, folded)) return letters[folded] ?? folded
  return Array.from(folded, (letter) =>
    Object.hasOwn(letters, letter) ? (letters[letter] ?? letter) : letter,
  ).join('')
}

/** Pairs of a letter and what it is compared as, separated by blanks. */
function transliterate(pairs: string): Record<string, string> {
  const letters: Record<string, string> = {}
  const list = pairs.split(' ')
  for (let index = 0; index + 1 < list.length; index += 2)
    letters[list[index] ?? ''] = list[index + 1] ?? ''
  return letters
}

/** Dots between the parts of a foreign name, of which there are many. */
function middleDots(): Record<string, string> {
  return Object.fromEntries([...'·・‧•∙⋅･'].map((dot) => [dot, '']))
}
