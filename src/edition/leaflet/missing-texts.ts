import type {MissingText} from './compiler.ts'

/** How Typst says that there is no glyph, within the list of diagnostics that an export fails with. */
const complaint = /the text `(.*?)` could not be displayed with font `(.*?)`/g

/** The texts without a glyph that an export complains of; undefined where it complains of something else too. */
export function missingTexts(message: string): MissingText[] | undefined {
  const missing = [...message.matchAll(complaint)].map(([, text = '', family = '']) => ({
    text: unquote(text),
    family: unquote(family),
  }))
  const complaints = message.match(/SourceDiagnostic \{/g)?.length ?? 0
  return missing.length > 0 && missing.length === complaints ? missing : undefined
}

const short: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', 0: '\0'}

/** A text that Rust has quoted twice (https://doc.rust-lang.org/std/fmt/trait.Debug.html of a text within a text). */
function unquote(quoted: string): string {
  const once = unescaped(quoted)
  return unescaped(once.replace(/^"|"$/g, ''))
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/g, (_, code?: string, letter = '') =>
    code === undefined
      ? (short[letter] ?? letter)
      : String.fromCodePoint(Number.parseInt(code, 16)),
  )
}
