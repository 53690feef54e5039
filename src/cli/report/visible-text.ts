/**
 * What a terminal or log would obey instead of show: control characters, lone surrogates, and the characters that
 * reorder a whole line (UAX 9: embeddings, overrides, isolates). Marks such as U+200F are part of ordinary text.
 */
const obeyed = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu

/** Escapes with a letter of their own. */
const letters: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'}

/** A text with such characters written as JavaScript writes them (`\n`, `\u202e`), but for those in `keep`. */
export function visibleText(text: string, keep = ''): string {
  return text.replace(obeyed, (character) => {
    if (keep.includes(character)) return character
    const digits = character.charCodeAt(0).toString(16).padStart(4, '0')
    return letters[character] ?? `\\u${digits}`
  })
}
