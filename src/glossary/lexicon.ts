import {endingsWithoutAccents, withoutAccents} from './accents.ts'
import type {Endings} from './ending-classes.ts'

/** Stems of words with the endings that make forms of them, and the tokens that have been looked up. */
export interface Lexicon {
  readonly stems: Map<string, StemEntry[]>
  /** Length of the longest stem, in UTF-16 units. */
  longest: number
  /** Ids of words by token. */
  readonly known: Map<string, readonly number[]>
}

/** A stem of a word. */
export interface StemEntry {
  /** Of the word. */
  readonly id: number
  readonly endings: Endings
}

/** So many looked-up tokens are kept; texts repeat their words. */
const mostKnown = 50_000

/** A lexicon without stems. */
export function createLexicon(): Lexicon {
  return {stems: new Map(), longest: 0, known: new Map()}
}

/** Adds a stem; mutates the lexicon. */
export function addStem(lexicon: Lexicon, stem: string, entry: StemEntry): void {
  const entries = lexicon.stems.get(stem)
  if (entries) entries.push(entry)
  else lexicon.stems.set(stem, [entry])
  lexicon.longest = Math.max(lexicon.longest, stem.length)
}

/** Adds the ids of the words that a token is a form of. */
export function addForms({stems, longest}: Lexicon, token: string, found: Set<number>): void {
  const most = Math.min(token.length, longest)
  for (let length = 1; length <= most; length++) {
    const entries = stems.get(token.slice(0, length))
    if (!entries) continue
    const ending = token.slice(length)
    for (const {id, endings} of entries) if (endings.has(ending)) found.add(id)
  }
}

/** What a token was found to be, or is found to be now. */
export function remembered(
  {known}: Lexicon,
  token: string,
  find: (found: Set<number>) => void,
): readonly number[] {
  const before = known.get(token)
  if (before) return before
  const found = new Set<number>()
  find(found)
  const ids = [...found]
  if (known.size >= mostKnown) known.clear()
  known.set(token, ids)
  return ids
}

/** A lexicon without accents. */
export function bareLexicon({stems}: Lexicon): Lexicon {
  const bare = createLexicon()
  for (const [stem, entries] of stems)
    for (const {id, endings} of entries)
      addStem(bare, withoutAccents(stem), {id, endings: endingsWithoutAccents(endings)})
  return bare
}
