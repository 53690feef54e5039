import type {Endings} from './ending-classes.ts'

/** Languages whose dots and marks are letters even in capitals. */
const keeping = new Set(['tr', 'az', 'vi', 'de'])

/** Whether texts in capitals may go without accents in a language (its subtag). */
export function dropsAccents(language: string): boolean {
  return !keeping.has(language)
}

/** A word without accents: `grève` is `greve`. Letters that are no letter with a mark stay (`ł`, `ø`). */
export function withoutAccents(word: string): string {
  if (isAscii.test(word)) return word
  return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
}

const isAscii = /^[\0-\x7f]*$/

/** Endings are shared by all words of a class. */
const bareEndings = new WeakMap<Endings, Endings>()

/** Endings without accents. Those that are described by a rule stay as they are. */
export function endingsWithoutAccents(endings: Endings): Endings {
  if (!(endings instanceof Set)) return endings
  const bare = bareEndings.get(endings) ?? new Set([...endings].map(withoutAccents))
  bareEndings.set(endings, bare)
  return bare
}

/** Whether a word as it stands in a text is in capitals. One letter does not tell. */
export function isInCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}
