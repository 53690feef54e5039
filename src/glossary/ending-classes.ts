/** A set of endings, listed or described by a rule. */
export interface Endings {
  has(ending: string): boolean
}

/** How words of one citation ending inflect. */
export interface EndingClass {
  /** The citation ending, `0` where there is none; explanations name it. */
  readonly name: string
  /** UTF-16 units that are taken off the citation form before an ending is put on. */
  readonly cut: number
  readonly endings: ReadonlySet<string>
}

/** Classes by citation ending; several where one ending belongs to several kinds of words. */
export type ClassTable = ReadonlyMap<string, readonly EndingClass[]>

/** The classes of one language. */
export interface EndingClasses {
  readonly noun: ClassTable
  /** Looked up beside `noun` for words of multiword terms and of names. */
  readonly adjective: ClassTable
}

/**
 * Reads ending classes, one a line: citation endings, a colon, the endings the same word may take; `0` is no ending, `~`
 * before a citation ending marks a class for adjectives. Where the list does not hold the whole citation ending, only its
 * longest tail that is in the list is exchanged (`ano : o os a as` gives ano, anos, ana, anas). Inflection only, no
 * derivation: a fascist is not fascism.
 */
export function parseEndings(text: string): EndingClasses {
  const noun = new Map<string, EndingClass[]>()
  const adjective = new Map<string, EndingClass[]>()
  for (const line of text.split('\n')) {
    const [citations = '', list] = line.split(':')
    if (list === undefined) continue
    const endings = list.trim().split(/\s+/).map(bare)
    for (const written of citations.trim().split(/\s+/)) {
      const table = written.startsWith('~') ? adjective : noun
      const name = written.replace('~', '')
      const citation = bare(name)
      const made = {name, ...exchange(citation, endings)}
      table.set(citation, [...(table.get(citation) ?? []), made])
    }
  }
  return {noun, adjective}
}

/** The classes of a word: the longest citation ending decides. */
export function classesOf(word: string, table: ClassTable): readonly EndingClass[] {
  for (let length = Math.min(word.length, longestCitation); length >= 0; length--) {
    const found = table.get(word.slice(word.length - length))
    if (found) return found
  }
  return []
}

/** No citation ending is longer; some are whole words. */
const longestCitation = 8

/** An ending as it stands in words. */
function bare(written: string): string {
  return written === '0' ? '' : written
}

/** What is taken off a citation ending, and what is put on in its place. */
function exchange(
  citation: string,
  listed: readonly string[],
): Pick<EndingClass, 'cut' | 'endings'> {
  const endings = new Set(listed)
  for (let start = 0; start <= citation.length; start++)
    if (endings.has(citation.slice(start))) return {cut: citation.length - start, endings}
  return {cut: citation.length, endings: endings.add(citation)}
}
