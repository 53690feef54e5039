import type {NumberWords} from './number-words.ts'

/** What a word is in a number. */
export type NumberWord =
  | {readonly kind: 'cardinal' | 'ordinal'; readonly value: number; readonly isLoose: boolean}
  /** Multiplies what stands before it. */
  | {readonly kind: 'times'; readonly value: number}
  /** `isVague`: never after a number, "thousands". */
  | {readonly kind: 'scale'; readonly exponent: number; readonly isVague?: boolean}
  | {readonly kind: 'half'; readonly value: number}
  | {readonly kind: 'decade' | 'teen'}

/** The words of a language, ready for looking up in lower case. */
export interface WordTable {
  readonly words: ReadonlyMap<string, NumberWord>
  /** Stems of ordinals and of decades. */
  readonly stems: ReadonlyMap<string, NumberWord>
  readonly and: ReadonlySet<string>
  readonly joins: ReadonlySet<string>
  readonly months: ReadonlyMap<string, number>
  /** How words begin that are made of a number below a hundred. */
  readonly smallNumbers: ReadonlyMap<number, readonly string[]>
}

/** A language's own lists and those of Intl in one table; a word has the first meaning it is given. */
export function wordTable(
  language: string,
  words: NumberWords,
  {scale, months}: {readonly scale: Readonly<Record<string, string>>; readonly months: string},
): WordTable {
  const table = new Map<string, NumberWord>()
  const add = (form: string, word: NumberWord) => {
    if (form && !table.has(form)) table.set(form, word)
  }
  const addAll = (list: string | undefined, meaning: (index: number) => number) => {
    for (const [index, forms] of numbersOf(list).entries())
      for (const form of forms) addCardinal(form, meaning(index))
  }
  const addCardinal = (form: string, value: number) =>
    add(form.replace('?', ''), {
      kind: 'cardinal',
      value,
      isLoose: form.startsWith('?') || value < 3,
    })
  const addWords = (list: string | undefined, word: NumberWord) => {
    for (const form of formsOf(list)) add(form, word)
  }
  addAll(words.cardinals, (index) => index + 1)
  addAll(words.tens, (index) => (index + 2) * 10)
  addAll(words.hundreds, (index) => (index + 1) * 100)
  addWords(words.hundred, {kind: 'times', value: 100})
  addWords(words.ten, {kind: 'times', value: 10})
  addWords(words.teen, {kind: 'teen'})
  addWords(words.dozen, {kind: 'times', value: 12})
  addWords(words.decade, {kind: 'decade'})
  addWords(words.half, {kind: 'half', value: 0.5})
  addWords(words.oneAndHalf, {kind: 'half', value: 1.5})
  addWords(words.twoAndHalf, {kind: 'half', value: 2.5})
  for (const list of [scale, words.scale ?? {}])
    for (const [exponent, forms] of Object.entries(list))
      addWords(forms.toLocaleLowerCase(language === 'tr' ? 'tr' : 'en'), {
        kind: 'scale',
        exponent: Number(exponent),
      })
  for (const [exponent, forms] of Object.entries(words.vague ?? {}))
    addWords(forms, {kind: 'scale', exponent: Number(exponent), isVague: true})
  return {
    words: table,
    stems: new Map([
      ...stemsOf(words.decades, (index) => (index + 2) * 10),
      ...stemsOf(words.ordinals, (index) => index + 1),
    ]),
    and: new Set(formsOf(words.and)),
    joins: new Set(formsOf(words.joins)),
    months: monthTable([months, words.months ?? '']),
    smallNumbers: smallNumbers(words),
  }
}

function stemsOf(
  list: string | undefined,
  numberAt: (index: number) => number,
): Map<string, NumberWord> {
  const stems = new Map<string, NumberWord>()
  for (const [index, forms] of numbersOf(list).entries())
    for (const form of forms)
      stems.set(form.replace('?', ''), {kind: 'ordinal', value: numberAt(index), isLoose: true})
  return stems
}

/** Beginnings of words by number: forms of three letters and more that mean nothing else. */
function smallNumbers({cardinals, ordinals, within, tens}: NumberWords): Map<number, string[]> {
  const found = new Map<number, string[]>()
  const add = (list: string | undefined, numberAt: (index: number) => number) => {
    for (const [index, forms] of numbersOf(list).entries()) {
      const starts = forms.filter((form) => !form.startsWith('?') && form.length > 2)
      const value = numberAt(index)
      found.set(value, [...(found.get(value) ?? []), ...starts])
    }
  }
  for (const list of [cardinals, ordinals, within]) add(list, (index) => index + 1)
  add(tens, (index) => (index + 2) * 10)
  return found
}

/** Months by each of their names. */
function monthTable(lists: readonly string[]): Map<string, number> {
  const months = new Map<string, number>()
  for (const list of lists)
    for (const [index, names] of numbersOf(list).entries())
      for (const name of names) {
        // Catalan puts its preposition into the name: `de_gener`, `d’abril`.
        const bare = name.replace(/^(?:de_|d’)/, '').replaceAll('_', ' ')
        if (bare && !months.has(bare)) months.set(bare, index + 1)
      }
  return months
}

/** Signs that words are written with and without: Arabic vowels and stretching, joiners of Persian and Sinhala. */
const optional = /[\u064b-\u0652\u0640]|\u200c|\u200d/g
const isMarked = /[\u064b-\u0652\u0640'ʼ]|\u200c|\u200d/

/** A word as it stands in tables: in lower case, without signs that are optional. */
export function bareWord(word: string, language: string): string {
  if (/^[a-z]+$/.test(word)) return word
  const lower =
    language === 'tr' || language === 'az' ? word.toLocaleLowerCase('tr') : word.toLowerCase()
  return isMarked.test(lower) ? lower.replace(optional, '').replace(/['ʼ]/g, '’') : lower
}

/** `a b|c` → `[[a, b], [c]]`. */
function numbersOf(list: string | undefined): string[][] {
  return list ? list.split('|').map(formsOf) : []
}

/** Forms between blanks, without the period of an abbreviation. */
function formsOf(list: string | undefined): string[] {
  return list
    ? list
        .split(/\s+/)
        .map((form) => form.replace(/[.॰]$/, '').replace(optional, '').replace(/['ʼ]/g, '’'))
    : []
}
