import {profileFor} from '../typography/profile-for.ts'
import type {LeafletCompiler} from './compiler.ts'
import type {Face} from './document.ts'
import {fontSource, ownFamily} from './font-sources.ts'

/** The fonts of a leaflet. */
export interface LeafletFonts {
  /** Faces for text of a language (BCP 47), in the order in which they are asked for a character. */
  faces(language: string): readonly Face[]
  /** The characters of a text that none of them has, each once. */
  missing(text: string, language: string): string
}

/** The fonts that a compiler has, chosen by language. Answers are kept as long as the compiler. */
export function fontsOf(compiler: LeafletCompiler): LeafletFonts {
  const known = chosen.get(compiler) ?? chooseFonts(compiler)
  chosen.set(compiler, known)
  return known
}

const chosen = new WeakMap<LeafletCompiler, LeafletFonts>()

function chooseFonts(compiler: LeafletCompiler): LeafletFonts {
  const missing = new Map<string, string>()
  const faces = (language: string): Face[] =>
    order(compiler.installed(fontSource(language).families), language)
  return {
    faces,
    missing: (text, language) => {
      const key = `${language} ${text}`
      const known = missing.get(key) ?? compiler.missing(text, faces(language))
      missing.set(key, known)
      return known
    },
  }
}

function order(installed: readonly string[], language: string): Face[] {
  // Letters and digits from a Latin face; dashes and quotation marks from where they are as wide as the characters.
  const isSquare = profileFor(language).lineBreak === 'strict'
  const latin: Face[] = isSquare ? [{name: ownFamily, covers: 'latin-in-cjk'}] : []
  return [...latin, ...installed, ...(installed.includes(ownFamily) ? [] : [ownFamily])]
}
