import type {LeafletCompiler} from './compiler.ts'
import type {Face} from './document.ts'
import {scriptFaces} from './script-faces.ts'

/** The fonts of a leaflet. */
export interface LeafletFonts {
  /** Faces for text of a language (BCP 47), in the order in which they are asked for a character. */
  faces(language: string): readonly Face[]
  /** The characters of a text that none of them has, each once. */
  missing(text: string, language: string): string
}

/** Comes with the compiler and has Latin, Greek and Cyrillic letters, so that most leaflets look the same everywhere. */
export const ownFamily = 'Libertinus Serif'

/** The fonts that a compiler has, chosen by language. Answers are kept. */
export function chooseFonts(source: Pick<LeafletCompiler, 'installed' | 'missing'>): LeafletFonts {
  const chosen = new Map<string, readonly Face[]>()
  const probed = new Map<string, string>()
  const faces = (language: string): readonly Face[] => {
    const known = chosen.get(language) ?? facesOf(language, source)
    chosen.set(language, known)
    return known
  }
  return {
    faces,
    missing: (text, language) => {
      const key = `${language} ${text}`
      const known = probed.get(key) ?? source.missing(text, faces(language))
      probed.set(key, known)
      return known
    },
  }
}

/** The family that has most of a language's letters; undefined where none is installed. */
export function mainFamily(
  language: string,
  source: Pick<LeafletCompiler, 'installed'>,
): string | undefined {
  return source.installed(scriptFaces(language).families)[0]
}

function facesOf(language: string, source: Pick<LeafletCompiler, 'installed'>): Face[] {
  const {families, isFullWidth} = scriptFaces(language)
  const others = source.installed(families).filter((family) => family !== ownFamily)
  // Latin letters and digits from a Latin face, but dashes and quotation marks as wide as the characters around them.
  if (isFullWidth) return [{name: ownFamily, covers: 'latin-in-cjk'}, ...others, ownFamily]
  return scriptFaces(language).families[0] === ownFamily
    ? [ownFamily, ...others]
    : [...others, ownFamily]
}
